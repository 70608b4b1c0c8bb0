using NetworkGraph.Core;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>A part of the graph that is to be brought up to date: some members' ties in full, and what lies between the people touched for those who know them.</summary>
/// <param name="Network">A network in which that part is as it is in the whole.</param>
/// <param name="AsOf">Date that ties carry.</param>
/// <param name="Members">Members whose ties change.</param>
/// <param name="Beside">Of them, those whose new ties are written beside the old ones.</param>
/// <param name="Touched">Keys of the people touched, each under every name; null where it is everybody.</param>
/// <param name="FormerMembers">Keys of members whose last export was taken back.</param>
internal sealed record GraphPart(
    Network Network, DateOnly AsOf, IReadOnlyList<Member> Members, IReadOnlySet<Person> Beside, IReadOnlySet<string>? Touched, IReadOnlyList<string> FormerMembers)
{
    private readonly HashSet<Person>? _touched = Touched is null ? null : [.. Touched.Select(Network.Find).OfType<Person>()];
    private readonly Lazy<FactsByMember> _facts = new(() => new FactsByMember(Network));

    /// <summary>People who are written anew where they have changed.</summary>
    public IReadOnlyCollection<Person> People => _touched is null ? [.. Network.People] : _touched;

    /// <summary>What a member's exports show: all of it for those written beside, else what lies between people touched.</summary>
    public IEnumerable<GraphRow> RowsOf(Member member)
    {
        var isWhole = _touched is null || Beside.Contains(member.Person);
        var rows = new MemberRows(Network, member, AsOf, person => isWhole || _touched!.Contains(person), _facts.Value);
        return isWhole ? rows.Between().Concat(rows.Lists()) : rows.Between();
    }

    /// <summary>Companies of the people written and of the lists of members written in full, as rows for <c>PutCompanies.cypher</c>.</summary>
    public IEnumerable<object?[]> Companies(IEnumerable<PersonRow> people)
    {
        var listed = Members.Where(member => _touched is null || Beside.Contains(member.Person)).SelectMany(member => KnownPeople.CompaniesListedBy(Network, member));
        var firms = listed.Select(named => (named.Name, Firm: (string?)named.Key)).Distinct().ToDictionary(named => named.Name, named => named.Firm, StringComparer.Ordinal);
        foreach (var name in people.SelectMany(person => person.Jobs).Select(job => job.Company))
        {
            firms.TryAdd(name, KnownPeople.CompanyKey(Network, name));
        }

        return firms.Select(named => CompanyPlaces.Put(named.Key, named.Value));
    }

    /// <summary>The people of <see cref="People"/> as they are to stand in the graph.</summary>
    public IReadOnlyList<PersonRow> PersonRows()
    {
        var people = People;
        var wanted = people.ToHashSet();
        var handles = Network.Facts.Identities
            .Select(identity => (Person: Network.Find(identity.Key.ToString()), Handle: identity.Key.ToString().ToLowerInvariant()))
            .Where(h => h.Person is not null && wanted.Contains(h.Person))
            .ToLookup(h => h.Person!, h => h.Handle);
        var jobs = PersonJobs.Of(Network, people, AsOf);
        return [.. KnownPeople.Of(Network, people.OrderBy(person => person.Number), AsOf).Select(known =>
            new PersonRow(known.Person.Key.ToString(), PersonText.Values(known, [.. handles[known.Person].Distinct().Order(StringComparer.Ordinal)]), [.. jobs[known.Person]]))];
    }
}

/// <summary>A person as they are to stand in the graph.</summary>
/// <param name="Key">Their key.</param>
/// <param name="Values">Their properties.</param>
/// <param name="Jobs">Where they work.</param>
internal sealed record PersonRow(string Key, Dictionary<string, object?> Values, IReadOnlyList<Job> Jobs)
{
    /// <summary>By what the same person with other properties or jobs is told.</summary>
    public long Hash { get; } = GraphRow.HashOf(new { Values, Jobs });

    /// <summary>The row for <c>PutPeople.cypher</c>.</summary>
    public object?[] Put() =>
        [Key, new Dictionary<string, object?>(Values, StringComparer.Ordinal) { ["h"] = Hash }, Jobs.Select(job => new object?[] { CompanyPlaces.Key(job.Company), job.Title, job.From, job.To }).ToArray()];
}
