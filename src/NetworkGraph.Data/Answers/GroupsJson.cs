using NetworkGraph.Core.Communities;

namespace NetworkGraph.Data.Answers;

/// <summary>The groups of the viewer's contacts.</summary>
public sealed record GroupsJson(
    IEnumerable<GroupJson> Groups, IEnumerable<BridgeJson> Bridges, int Alone, double? BridgingShare, double? Modularity, IEnumerable<BrokerJson> Brokers, string? Note)
{
    public static GroupsJson Of(CommunitiesAnswer answer) => new(
        answer.Communities.Select(g => new GroupJson(g.Number, g.Label, g.People.Select(p => p.Key.ToString()), g.Active, g.HangsOn?.Person.Key.ToString())),
        answer.Bridges.Select(b => new BridgeJson(b.Person.Key.ToString(), b.Person.Name, b.Communities, b.Share)),
        answer.Alone, answer.BridgingShare, answer.Modularity,
        answer.Brokers.Select(b => new BrokerJson(b.Member.Key.ToString(), b.Contacts, b.Constraint, b.EffectiveSize, b.Efficiency, b.Betweenness)),
        answer.Note);
}

/// <summary>A group.</summary>
public sealed record GroupJson(int Number, string Label, IEnumerable<string> People, int Active, string? HangsOn);

/// <summary>Somebody in several groups.</summary>
public sealed record BridgeJson(string Person, string Name, IReadOnlyList<int> Groups, double Share);

/// <summary>How a member stands between others.</summary>
public sealed record BrokerJson(string Member, int Contacts, double? Constraint, double? EffectiveSize, double? Efficiency, double Betweenness);
