using NetworkGraph.Core;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>Writes a part of the graph in bounded transactions, of which only the holder of the lease may do any.</summary>
internal sealed class GraphWriter(ICypherTransport transport, GraphLease lease)
{
    /// <summary>Rows that one transaction takes as a rule.</summary>
    public const int UsualRows = 10_000;

    private const int MembersPerSweep = 100;

    /// <summary>Rows that one transaction takes.</summary>
    public int RowsPerBatch { get; init; } = UsualRows;

    public async Task WriteAsync(GraphPart part, IReadOnlyDictionary<string, ShownMember> shown, GraphState state, PendingChanges pending, CancellationToken cancellation)
    {
        var versions = part.Beside.ToDictionary(member => member, member => 1 + (shown.GetValueOrDefault(member.Key.ToString())?.Version ?? 0));
        var changes = await PeopleChanges.OfAsync(transport, part, cancellation);
        string[] beside = [.. versions.Keys.Select(member => member.Key.ToString()), .. part.FormerMembers];
        // Which firm a company is may change for a person who does not, where all is compared.
        var companies = part.Companies(part.Touched is null ? changes.All : changes.Changed).ToArray();
        string[] sweep = [.. beside, .. companies.Select(row => (string)row[0]!).Concat(changes.FormerCompanies).Concat(await ListedAsync(beside, cancellation)).Distinct()];
        // Where the date moves, members far from the part follow it: whoever is ended meanwhile leaves some of them on a date that may be taken back.
        await WriteAsync("BeginGraph", cancellation, ("sweep", sweep), ("whole", part.Touched is null || part.AsOf != state.AsOf));
        await InBatchesAsync("AddPlaces", changes.Changed.Select(person => person.Key), cancellation);
        await InBatchesAsync("PutCompanies", companies, cancellation);
        FailPoint.Reach("neo4j-graph-places");
        var ties = part.Members.Where(member => versions.ContainsKey(member.Person))
            .SelectMany(member => part.RowsOf(member).Select(row => Put(row, member.Person.Key.ToString(), versions[member.Person])));
        foreach (var batch in ties.Chunk(RowsPerBatch))
        {
            await lease.WriteAsync([lease.Put(batch)], cancellation);
        }

        FailPoint.Reach("neo4j-graph-beside");
        await ShowMembersAsync(part, changes, shown, versions, cancellation);
        FailPoint.Reach("neo4j-graph-shown");
        await new OthersWriter(transport, lease, RowsPerBatch).WriteAsync(part, shown, cancellation);
        await WriteFactorsAsync(cancellation);
        FailPoint.Reach("neo4j-graph-others");
        await ShowAsync(state.Revision, part.AsOf, pending, cancellation);
        FailPoint.Reach("neo4j-graph-done");
        var orphans = part.Touched is null ? (await transport.ReadAsync(CypherStatement.Named("ListOrphanCompanies"), cancellation)).Select(row => row.Text(0)) : [];
        await SweepAsync([.. sweep, .. orphans], cancellation);
    }

    /// <summary>Says that the graph is what the workspace was at a revision.</summary>
    public Task ShowAsync(long revision, DateOnly asOf, PendingChanges pending, CancellationToken cancellation) => WriteAsync(
        "ShowGraph", cancellation, ("revision", revision), ("asOf", PersonText.Day(asOf)), ("rules", GraphState.Rules), ("derived", pending.Derived), ("settled", pending.Undone.Select(ImportLedger.Text).ToArray()),
        ("words", pending.Words.Where(word => !word.IsTakenBack).Select(word => word.Id).ToArray()), ("takenBack", pending.Words.Where(word => word.IsTakenBack).Select(word => word.Id).ToArray()));

    /// <summary>Removes what is not shown: ties of other versions of these members, people whom nobody states any more, and companies where nobody is.</summary>
    public async Task SweepAsync(IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        var places = keys.ToLookup(CompanyPlaces.Is);
        foreach (var members in places[false].Chunk(MembersPerSweep))
        {
            await UntilNoneAsync(lease.Statement("SweepTies", ("members", members)), cancellation);
        }

        await UntilNoneAsync(lease.Statement("SweepPeople", ("nothing", PersonText.Nothing)), cancellation);
        foreach (var batch in places[true].Chunk(RowsPerBatch))
        {
            await WriteAsync("SweepCompanies", cancellation, ("keys", batch));
        }

        await WriteAsync("EndSweep", cancellation);
    }

    /// <summary>A tie's row for <c>PutTies.cypher</c>.</summary>
    public static object?[] Put(GraphRow row, string member, long version) => [.. row.Put(), member, version];

    // People, and the versions of the members who were imported, change in one transaction where it is not too large for one.
    private async Task ShowMembersAsync(
        GraphPart part, PeopleChanges changes, IReadOnlyDictionary<string, ShownMember> shown, Dictionary<Person, long> versions, CancellationToken cancellation)
    {
        var people = changes.Changed.Select(person => person.Put()).Chunk(RowsPerBatch).Select(batch => lease.Statement("PutPeople", ("rows", batch))).ToList();
        while (people.Count > 1)
        {
            await lease.WriteAsync([people[0]], cancellation);
            people.RemoveAt(0);
        }

        var members = part.Members.Where(member => versions.ContainsKey(member.Person))
            .Select(member => MemberRow(part, member, versions[member.Person]).Row)
            .Concat(part.FormerMembers.Select(key => new object?[] { key, new Dictionary<string, object?>(PersonText.NoMember) { ["v"] = shown[key].Version + 1 }, false }));
        await lease.WriteAsync(
            [.. people, lease.Statement("RetirePeople", ("rows", changes.Gone)), lease.Statement("PutMembers", ("rows", members.ToArray()))], cancellation);
    }

    /// <summary>A member's row for <c>PutMembers.cypher</c>, and by what the same member with other properties is told.</summary>
    public static (object?[] Row, long Hash) MemberRow(GraphPart part, Member member, long version)
    {
        var values = PersonText.Member(part.Network, member, part.AsOf);
        var hash = GraphRow.HashOf(values);
        return ([member.Person.Key.ToString(), new Dictionary<string, object?>(values, StringComparer.Ordinal) { ["v"] = version, ["mh"] = hash }, true], hash);
    }

    // What a busy introducer costs depends on all members, of whom it takes one number each.
    private async Task WriteFactorsAsync(CancellationToken cancellation)
    {
        var members = await transport.ReadAsync(CypherStatement.Named("ListFactors"), cancellation);
        var undamped = IntroducerFactor.Undamped([.. members.Select(row => (int)row.Whole(1))]);
        var changed = new List<object?[]>();
        foreach (var row in members)
        {
            var factor = (float)IntroducerFactor.Attenuation((int)row.Whole(1), undamped);
            factor *= (float)row.Decimal(2);
            if (row.Values[3] is null || (float)row.Decimal(3) != factor)
            {
                changed.Add([row.Text(0), (double)factor]);
            }
        }

        await InBatchesAsync("PutFactors", changed, cancellation);
    }

    private async Task<IEnumerable<string>> ListedAsync(string[] members, CancellationToken cancellation) =>
        (await transport.ReadAsync(CypherStatement.Named("ListsOf", ("members", members)), cancellation)).Select(row => row.Text(0));

    private Task<IReadOnlyList<CypherRow>> WriteAsync(string query, CancellationToken cancellation, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        lease.WriteAsync([lease.Statement(query, parameters)], cancellation);

    private async Task InBatchesAsync(string query, IEnumerable<object> rows, CancellationToken cancellation)
    {
        foreach (var batch in rows.Chunk(RowsPerBatch))
        {
            await WriteAsync(query, cancellation, ("rows", batch));
        }
    }

    private async Task UntilNoneAsync(CypherStatement statement, CancellationToken cancellation)
    {
        while ((await lease.WriteAsync([statement], cancellation))[0].Whole(0) > 0)
        {
        }
    }
}
