using System.Globalization;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>What one member's exports show, as relationships: the unit that an import changes.</summary>
internal sealed class MemberRows(Network network, Member member, DateOnly asOf, Func<Person, bool> isWanted, FactsByMember facts)
{
    private readonly string _key = member.Person.Key.ToString();

    /// <summary>All of it that lies between people who are wanted, the member being wanted in any case.</summary>
    public IEnumerable<GraphRow> Between() => Ties().Concat(Knows()).Concat(MayKnow()).Concat(facts.Of(network, member, isWanted));

    /// <summary>How often the member's lists name each company.</summary>
    public IEnumerable<GraphRow> Lists() => KnownPeople.CompaniesListedBy(network, member).Select(named =>
        new GraphRow("LISTS", _key, CompanyPlaces.Key(named.Name), new() { ["listings"] = named.Listings }));

    private IEnumerable<GraphRow> Ties() => OwnTies.Of(network, member, asOf, isWanted).Select(own => new GraphRow("TIE", _key, own.Tie.Person.Key.ToString(), new()
    {
        ["connected"] = own.IsConnected,
        ["month"] = own.Tie.ConnectedOn?.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        ["twoWay"] = own.Tie.IsTwoWay,
        ["origin"] = own.Origin,
        ["strength"] = (double)(float)own.Tie.Strength,
        ["status"] = own.Tie.Status.ToString(),
        ["closeness"] = own.Closeness,
        ["isNotATie"] = own.IsNotATie,
        ["why"] = own.Evidence.ToArray(),
        ["numbers"] = TieNumbers.Write(own.Tie),
        ["assumed"] = own.Tie.Assumed.ToArray(),
        ["sharedAt"] = own.Tie.Grounds.SharedAt,
        ["said"] = TieNumbers.Said(own.Tie.Said),
    }));

    private IEnumerable<GraphRow> Knows() => KnownTies.Of(network, member, asOf).Where(tie => isWanted(tie.From.Number == member.Person.Number ? tie.To : tie.From)).Select(tie =>
        new GraphRow("KNOWS", tie.From.Key.ToString(), tie.To.Key.ToString(), new()
        {
            ["strength"] = tie.Strength,
            ["chance"] = tie.Chance,
            ["unanswered"] = tie.Unanswered,
            ["ground"] = tie.Ground?.ToString(),
            ["evidence"] = tie.InOwnExport && tie.InOthersExport ? "seen by both" : "seen by one",
            ["seenIn"] = (tie.InOwnExport, tie.InOthersExport) switch { (true, true) => "both", (true, false) => "from", _ => "to" },
        }));

    private IEnumerable<GraphRow> MayKnow() => InferredTies.Of(network, member, asOf).Where(tie => isWanted(tie.From) && isWanted(tie.To)).Select(tie =>
        new GraphRow("MAY_KNOW", tie.From.Key.ToString(), tie.To.Key.ToString(), new() { ["chance"] = tie.Chance, ["evidence"] = tie.Class.ToString(), ["why"] = tie.Evidence }));
}

/// <summary>Facts as someone who opens Neo4j's browser expects them: connections, messages, endorsements, recommendations between a member and somebody else.</summary>
internal sealed class FactsByMember
{
    private readonly Dictionary<(string Type, Person From, Person To), List<(DateOnly On, string? Label)>> _between = [];
    private readonly ILookup<Person, (string Type, Person From, Person To)> _ofMember;

    public FactsByMember(Network network)
    {
        var people = network.Facts.Identities.Select(identity => network.Find(identity.Key.ToString())).ToArray();
        foreach (var connection in network.Facts.Connections)
        {
            Add("CONNECTED", people[connection.Member], people[connection.Person], connection.ConnectedOn ?? DateOnly.MaxValue, null);
        }

        var rows = network.Facts.Interactions;
        for (var i = 0; i < rows.Count; i++)
        {
            var type = rows.Kind[i] switch
            {
                InteractionKind.Message or InteractionKind.Table => "WROTE",
                InteractionKind.Endorsement => "ENDORSED",
                InteractionKind.Recommendation => "RECOMMENDED",
                _ => null,
            };
            for (var r = rows.RecipientStart[i]; type is not null && !rows.Promotional[i] && r < rows.RecipientStart[i + 1]; r++)
            {
                Add(type, people[rows.Sender[i]], people[rows.Recipients[r]], new Moment(rows.At[i], rows.Precision[i]).Date, rows.Label[i]);
            }
        }

        var members = network.Members.Select(member => member.Person).ToHashSet();
        _ofMember = _between.Keys.Where(row => members.Contains(row.From) || members.Contains(row.To)).ToLookup(row => members.Contains(row.From) ? row.From : row.To);
    }

    /// <summary>Those of a member: from them, and to them from whoever is no member.</summary>
    public IEnumerable<GraphRow> Of(Network network, Member member, Func<Person, bool> isWanted) => _ofMember[member.Person]
        .Where(row => isWanted(row.From == member.Person ? row.To : row.From))
        .Select(row => new GraphRow(row.Type, row.From.Key.ToString(), row.To.Key.ToString(), Values(row.Type, _between[row])));

    private static Dictionary<string, object?> Values(string type, List<(DateOnly On, string? Label)> facts) => type switch
    {
        "CONNECTED" => new() { ["on"] = facts.Min(fact => fact.On) is var on && on != DateOnly.MaxValue ? PersonText.Day(on) : null },
        "WROTE" => new() { ["messages"] = facts.Count, ["first"] = PersonText.Day(facts.Min(fact => fact.On)), ["last"] = PersonText.Day(facts.Max(fact => fact.On)) },
        "ENDORSED" => new()
        {
            ["skills"] = facts.Select(fact => fact.Label ?? "").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray(),
            ["last"] = PersonText.Day(facts.Max(fact => fact.On)),
        },
        _ => new() { ["on"] = PersonText.Day(facts.Min(fact => fact.On)) },
    };

    private void Add(string type, Person? from, Person? to, DateOnly on, string? label)
    {
        if (from is null || to is null || from == to)
        {
            return;
        }

        if (!_between.TryGetValue((type, from, to), out var facts))
        {
            _between[(type, from, to)] = facts = [];
        }

        facts.Add((on, label));
    }
}
