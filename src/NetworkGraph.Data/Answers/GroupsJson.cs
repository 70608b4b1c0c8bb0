using NetworkGraph.Core.Groups;

namespace NetworkGraph.Data.Answers;

/// <summary>The circles of the viewer's contacts.</summary>
public sealed record GroupsJson(
    IEnumerable<GroupJson> Groups, IEnumerable<BridgeJson> Bridges, int Alone, double? BridgingShare, double? Modularity, IEnumerable<BrokerJson> Brokers, string? Note)
{
    public static GroupsJson Of(GroupsAnswer answer) => new(
        answer.Groups.Select(g => new GroupJson(g.Number, g.Label, g.People.Select(p => p.Key.ToString()), g.Active, g.HangsOn?.Person.Key.ToString())),
        answer.Bridges.Select(b => new BridgeJson(b.Person.Key.ToString(), b.Person.Name, b.Groups, b.Share)),
        answer.Alone, answer.BridgingShare, answer.Modularity,
        answer.Brokers.Select(b => new BrokerJson(b.Member.Key.ToString(), b.Contacts, b.Constraint, b.EffectiveSize, b.Efficiency, b.Betweenness)),
        answer.Note);
}

/// <summary>A circle.</summary>
public sealed record GroupJson(int Number, string Label, IEnumerable<string> People, int Active, string? HangsOn);

/// <summary>Somebody in several circles.</summary>
public sealed record BridgeJson(string Person, string Name, IReadOnlyList<int> Groups, double Share);

/// <summary>How a member stands between others.</summary>
public sealed record BrokerJson(string Member, int Contacts, double? Constraint, double? EffectiveSize, double? Efficiency, double Betweenness);
