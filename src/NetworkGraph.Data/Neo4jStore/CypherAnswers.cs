using System.Globalization;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Reach;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// Answers by Cypher in the database, for graphs that no snapshot should hold. Each question is asked of one generation of the derived
/// graph; one that is outdated, or that carries another date, is derived anew first.
/// </summary>
internal sealed class CypherAnswers : INetworkAnswers
{
    private readonly ShownGraphReader _graph;

    /// <param name="transport">The server.</param>
    /// <param name="derive">Derives the graph for a date, by default that of the newest snapshot.</param>
    /// <param name="limit">Longest time for one question.</param>
    public CypherAnswers(ICypherTransport transport, Func<DateOnly?, CancellationToken, Task> derive, TimeSpan limit) =>
        _graph = new ShownGraphReader(transport, derive, limit);

    /// <inheritdoc />
    public Task<IReadOnlyList<Member>> MembersAsync(CancellationToken cancellation) => _graph.AskAsync(null, MembersAsync, cancellation);

    /// <inheritdoc />
    public Task<Asker?> AskerAsync(string? viewer, DateOnly? asOf, CancellationToken cancellation) => _graph.AskAsync(asOf, async ask =>
    {
        var rows = await ask.RowsAsync("ListMembers");
        var handle = viewer?.Trim().ToLowerInvariant();
        var row = viewer is null ? (rows.Count > 0 ? rows[0] : null)
            : rows.FirstOrDefault(m => m.List(7).Contains(handle)) ?? rows.FirstOrDefault(m => Member(m).IsNamed(viewer));
        return row is null ? null : new Asker(Member(row), ask.AsOf);
    }, cancellation);

    /// <inheritdoc />
    public Task<TargetMatch?> FindAsync(Asker asker, string key, CancellationToken cancellation) => AskAsync(asker, async ask =>
    {
        var text = key.Trim().ToLowerInvariant();
        var rows = await ask.RowsAsync("FindPerson", ("viewer", ask.Viewer), ("text", text));
        rows = rows.Count > 0 ? rows : await ask.RowsAsync("FindPersonByOtherName", ("viewer", ask.Viewer), ("text", text));
        return rows.Count == 0 ? null : Match(rows[0]);
    }, cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<TargetMatch>> SearchAsync(Asker asker, string text, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var wanted = SearchedText.Fold(text);
        return AskAsync<IReadOnlyList<TargetMatch>>(asker, async ask => wanted.Length == 0
            ? []
            : [.. (await ask.RowsAsync("SearchPeople", ("viewer", ask.Viewer), ("wanted", wanted), ("words", wanted.Split(' ')), ("limit", limit))).Select(Match)], cancellation);
    }

    /// <inheritdoc />
    public Task<IntroductionAnswer> IntroductionsAsync(Asker asker, Person target, CancellationToken cancellation) =>
        AskAsync(asker, ask => CypherIntroductions.AnswerAsync(ask, asker.Viewer.Person, target), cancellation);

    /// <inheritdoc />
    public Task<ReachAnswer> ReachAsync(Asker asker, CancellationToken cancellation) => AskAsync(asker, async ask =>
    {
        var rows = await ask.RowsAsync("ReachOf", ("viewer", ask.Viewer), ("best", MemberReach.BestPeople));
        int[] within = rows.Count == 0 ? [0, 0, 0] : [(int)rows[0].Whole(0), (int)rows[0].Whole(1), (int)rows.Sum(row => row.Whole(3))];
        var companies = rows.Where(row => row.TextOrNull(2) is not null).Select(row => new CompanyReach(
            row.Text(2), MemberReach.Combined(row.List(5).Select(chance => Convert.ToDouble(chance, CultureInfo.InvariantCulture))), (int)row.Whole(3)));
        return MemberReach.Tell(within, rows.Sum(row => row.Decimal(4)), companies, (await MembersAsync(ask)).Count);
    }, cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<GrowthMonth>> GrowthAsync(Asker asker, CancellationToken cancellation) => AskAsync(asker, async ask =>
    {
        var rows = await ask.RowsAsync("GrowthByMonth", ("viewer", ask.Viewer));
        var made = rows.Where(row => row.TextOrNull(0) is not null).ToDictionary(
            row => DateOnly.ParseExact(row.Text(0), "yyyy-MM", CultureInfo.InvariantCulture), row => ((int)row.Whole(1), (int)row.Whole(2)));
        var undated = rows.Where(row => row.TextOrNull(0) is null).Sum(row => (int)row.Whole(1));
        return MonthlyGrowth.Tell(made, undated, (await CypherIntroductions.GroundAsync(ask)).KnowsMessages, ask.AsOf);
    }, cancellation);

    /// <inheritdoc />
    public Task<PeoplePage> PeopleAsync(Asker asker, string? company, int skip, int take, CancellationToken cancellation) => AskAsync(asker, async ask =>
    {
        var row = (await ask.RowsAsync("PeopleAt", ("viewer", ask.Viewer), ("company", company), ("skip", skip), ("take", take)))[0];
        return new PeoplePage([.. row.List(1).Select(found => Listed(new CypherRow((IReadOnlyList<object?>)found!)))], (int)row.Whole(0));
    }, cancellation);

    private static async Task<IReadOnlyList<Member>> MembersAsync(GraphQuestion ask) => [.. (await ask.RowsAsync("ListMembers")).Select(Member)];

    private static Member Member(CypherRow row) => new(
        PersonText.Person(row, 0), row.Text(4), PersonText.DayOrNull(row.Text(5))!.Value, row.List(6).Select(file => Enum.Parse<ExportFile>((string)file!)).ToHashSet());

    private static TargetMatch Match(CypherRow row) => new(PersonText.Person(row, 0), PersonText.Role(row, 4), TieText.Read(row.TextOrNull(7)));

    private static ReportPerson Listed(CypherRow row)
    {
        var (role, title) = (PersonText.Role(row, 4), JobTitle.Read(row.TextOrNull(5)));
        return new ReportPerson(TieText.Read(row.Text(7))!, role, title.Function, title.Seniority, row.Text(8));
    }

    private Task<T> AskAsync<T>(Asker asker, Func<GraphQuestion, Task<T>> question, CancellationToken cancellation) =>
        _graph.AskAsync(asker.AsOf, ask => question(ask with { Viewer = asker.Viewer.Person.Key.ToString() }), cancellation);
}
