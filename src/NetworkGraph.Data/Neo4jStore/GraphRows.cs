using System.Globalization;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>A network as people, companies and what is between them: the graph that someone who opens Neo4j's browser expects.</summary>
internal sealed class GraphRows
{
    private readonly Network _network;
    private readonly Person?[] _people;

    public GraphRows(Network network, DateOnly? asOf = null)
    {
        _network = network;
        _people = [.. network.Facts.Identities.Select(identity => network.Find(identity.Key.ToString()))];
        AsOf = asOf ?? (network.Members.Count == 0 ? default : network.Members.Max(m => m.SnapshotDate));
    }

    /// <summary>The date that the derived ties carry: the one asked for, else the newest snapshot.</summary>
    public DateOnly AsOf { get; }

    public IEnumerable<object?[]> People()
    {
        var handles = _network.Facts.Identities.Select((identity, i) => (Person: _people[i], Handle: identity.Key.ToString().ToLowerInvariant()))
            .Where(h => h.Person is not null)
            .ToLookup(h => h.Person!, h => h.Handle);
        var members = _network.Members.Select((member, place) => (member, place)).ToDictionary(
            m => m.member.Person, m => PersonText.Member(m.member, m.place, ViewerGround.Of(_network, m.member, AsOf), Judgements.Of(_network, m.member)));
        return KnownPeople.Of(_network, AsOf).Select(known =>
            PersonText.Row(known, [.. handles[known.Person].Distinct()], members.GetValueOrDefault(known.Person)));
    }

    public IEnumerable<Dictionary<string, object?>> Companies() =>
        Jobs().Select(job => job.Company).Distinct(StringComparer.Ordinal).Select(name => Row(("name", name)));

    public IEnumerable<Dictionary<string, object?>> WorksAt() => Jobs().Select(job => Row(
        ("from", job.Person.Key.ToString()), ("to", job.Company), ("title", job.Title), ("start", Month(job.From)), ("end", Month(job.To))));

    public IEnumerable<Dictionary<string, object?>> Connected() => _network.Facts.Connections
        .Select(c => (From: _people[c.Member], To: _people[c.Person], c.ConnectedOn))
        .Where(c => c.From is not null && c.To is not null && c.From != c.To)
        .GroupBy(c => (c.From, c.To))
        .Select(c => Row(("from", Key(c.Key.From)), ("to", Key(c.Key.To)), ("on", Day(c.Min(x => x.ConnectedOn)))));

    public IEnumerable<Dictionary<string, object?>> Wrote() => Between(InteractionKind.Message, InteractionKind.Table)
        .GroupBy(i => (i.From, i.To))
        .Select(pair => Row(
            ("from", Key(pair.Key.From)), ("to", Key(pair.Key.To)), ("messages", pair.Count()),
            ("first", Day(pair.Min(i => i.On))), ("last", Day(pair.Max(i => i.On)))));

    public IEnumerable<Dictionary<string, object?>> Endorsed() => Between(InteractionKind.Endorsement)
        .Select(i => Row(("from", Key(i.From)), ("to", Key(i.To)), ("skill", i.Label), ("on", Day(i.On))));

    public IEnumerable<Dictionary<string, object?>> Recommended() => Between(InteractionKind.Recommendation)
        .Select(i => Row(("from", Key(i.From)), ("to", Key(i.To)), ("on", Day(i.On))));

    public IEnumerable<object?[]> Knows() => KnownTies.Of(_network, AsOf).Select(TieRow);

    /// <summary>A tie's row for <c>AddKnows.cypher</c>, place by place.</summary>
    public static object?[] TieRow(KnownTie tie) =>
    [
        Key(tie.From), Key(tie.To), tie.Strength, tie.Chance, tie.Unanswered, tie.Ground?.ToString(),
        (tie.InOwnExport, tie.InOthersExport) switch { (true, true) => "both", (true, false) => "from", _ => "to" },
    ];

    /// <summary>What stands in for a tie, for each viewer.</summary>
    public IEnumerable<Dictionary<string, object?>> MayKnow() => _network.Members.SelectMany(viewer => InferredTies.Of(_network, viewer, AsOf).Select(tie => Row(
        ("from", Key(tie.From)), ("to", Key(tie.To)), ("viewer", Key(viewer.Person)), ("chance", tie.Chance), ("evidence", tie.Class.ToString()), ("why", tie.Evidence))));

    /// <summary>Each member's own list.</summary>
    public IEnumerable<Dictionary<string, object?>> Ties() => _network.Members.SelectMany(member => OwnTies.Of(_network, member, AsOf).Select((own, place) => Row(
        ("from", Key(member.Person)), ("to", Key(own.Tie.Person)), ("place", place), ("connected", own.IsConnected),
        ("month", own.Tie.ConnectedOn?.ToString("yyyy-MM", CultureInfo.InvariantCulture)), ("twoWay", own.Tie.IsTwoWay), ("origin", own.Origin),
        ("strength", own.Tie.Strength), ("status", own.Tie.Status.ToString()), ("why", own.Evidence.ToArray()), ("tie", TieText.Write(own.Tie)))));

    private IEnumerable<(Person From, Person To, DateOnly On, string? Label)> Between(params InteractionKind[] kinds)
    {
        var facts = _network.Facts.Interactions;
        for (var i = 0; i < facts.Count; i++)
        {
            if (!kinds.Contains(facts.Kind[i]) || facts.Promotional[i] || _people[facts.Sender[i]] is not { } from)
            {
                continue;
            }

            for (var r = facts.RecipientStart[i]; r < facts.RecipientStart[i + 1]; r++)
            {
                if (_people[facts.Recipients[r]] is { } to && to != from)
                {
                    yield return (from, to, new Moment(facts.At[i], facts.Precision[i]).Date, facts.Label[i]);
                }
            }
        }
    }

    /// <summary>Members' own positions with their dates; of everyone else the place where the newest listing puts them. A status ("Freelance") is no place.</summary>
    private IEnumerable<(Person Person, string Company, string? Title, Moment? From, Moment? To)> Jobs()
    {
        var told = _network.Facts.Backgrounds
            .Where(b => b.Stated.Kind == BackgroundKind.Position && _people[b.Member] is not null)
            .Select(b => (Person: _people[b.Member]!, Company: b.Stated.Organisation, b.Stated.Title, b.Stated.From, b.Stated.To))
            .Distinct()
            .ToList();
        var tellers = told.Select(j => j.Person).ToHashSet();
        return told.Concat(_network.People
            .Where(p => !tellers.Contains(p))
            .Select(p => (Person: p, Role: _network.RoleOf(p, AsOf)))
            .Where(p => p.Role.Company is not null)
            .Select(p => (p.Person, Company: p.Role.Company!, p.Role.Title, From: (Moment?)null, To: (Moment?)null)))
            .Where(job => !EmploymentStatus.Is(job.Company));
    }

    private static string Key(Person? person) => person!.Key.ToString();

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static string? Month(Moment? moment) => moment?.Date.ToString(moment.Value.Precision == Precision.Year ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture);

    private static Dictionary<string, object?> Row(params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var row = new Dictionary<string, object?>(values.Length, StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            row.Add(name, value);
        }

        return row;
    }
}
