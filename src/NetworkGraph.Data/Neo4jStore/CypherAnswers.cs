using System.Globalization;
using NetworkGraph.Core;
using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Reach;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// Answers by Cypher in the database, for graphs that no snapshot should hold. Each question is asked of one generation of the derived
/// graph; one that is outdated, or that carries another date, is derived anew first.
/// </summary>
internal sealed class CypherAnswers : INetworkAnswers
{
    private const int MostTargets = 101;

    private readonly ShownGraphReader _graph;

    /// <param name="transport">The server.</param>
    /// <param name="derive">Derives the graph for a date, by default that of the newest snapshot.</param>
    /// <param name="limit">Longest time for one question.</param>
    public CypherAnswers(ICypherTransport transport, Func<DateOnly?, CancellationToken, Task> derive, TimeSpan limit) =>
        _graph = new ShownGraphReader(transport, derive, limit);

    /// <inheritdoc />
    public Task<IReadOnlyList<Member>> MembersAsync(CancellationToken cancellation) => _graph.AskAsync(null, MembersAsync, cancellation);

    /// <inheritdoc />
    public Task<PointOfView?> PointOfViewAsync(string? viewer, DateOnly? asOf, CancellationToken cancellation) => _graph.AskAsync(asOf, async ask =>
    {
        var rows = await ask.RowsAsync("ListMembers");
        var handle = viewer?.Trim().ToLowerInvariant();
        var row = viewer is null ? (rows.Count > 0 ? rows[0] : null)
            : rows.FirstOrDefault(m => m.List(7).Contains(handle)) ?? rows.FirstOrDefault(m => Member(m).IsNamed(viewer));
        return row is null ? null : Of(Member(row), ask.AsOf, asOf);
    }, cancellation);

    /// <inheritdoc />
    public Task<TargetMatch?> FindAsync(PointOfView point, string key, CancellationToken cancellation) => AskAsync(point, async ask =>
    {
        var text = key.Trim().ToLowerInvariant();
        var rows = await ask.RowsAsync("FindPerson", ("viewer", ask.Viewer), ("text", text));
        rows = rows.Count > 0 ? rows : await ask.RowsAsync("FindPersonByOtherName", ("viewer", ask.Viewer), ("text", text));
        return rows.Count == 0 ? null : Match(rows[0]);
    }, cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<TargetMatch>> SearchAsync(PointOfView point, string text, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var wanted = SearchWords.Of(text);
        return AskAsync<IReadOnlyList<TargetMatch>>(point, async ask =>
        {
            if (wanted.Words.Count == 0)
            {
                return [];
            }

            IReadOnlyList<CypherRow> rows = SearchWords.Apart(text) is var (name, role)
                ? await ask.RowsAsync("SearchPeopleInRoles", ("viewer", ask.Viewer), ("wanted", name.Text), ("words", name.Words), ("role", role.Words), ("limit", limit))
                : [];
            rows = rows.Count > 0 ? rows : await ask.RowsAsync("SearchPeople", ("viewer", ask.Viewer), ("wanted", wanted.Text), ("words", wanted.Words), ("limit", limit));
            return [.. rows.Select(Match)];
        }, cancellation);
    }

    /// <inheritdoc />
    public Task<IntroductionAnswer> IntroductionsAsync(PointOfView point, Person target, CancellationToken cancellation) =>
        AskAsync(point, ask => CypherIntroductions.AnswerAsync(ask, point.Viewer.Person, target), cancellation);

    /// <inheritdoc />
    public Task<ReachAnswer> ReachAsync(PointOfView point, CancellationToken cancellation) => AskAsync(point, async ask =>
    {
        var rows = await ask.RowsAsync("ReachOf", ("viewer", ask.Viewer), ("best", CompanyChance.BestWays));
        int[] within = rows.Count == 0 ? [0, 0, 0] : [(int)rows[0].Whole(0), (int)rows[0].Whole(1), (int)rows.Sum(row => row.Whole(6))];
        var companies = rows.Where(row => row.TextOrNull(2) is not null).Select(row => new CompanyReach(
            row.Text(2), CompanyChance.Combined(row.List(5).Select(chance => Convert.ToDouble(chance, CultureInfo.InvariantCulture)), row.Decimal(7)), (int)row.Whole(3)));
        return MemberReach.Tell(within, rows.Sum(row => row.Decimal(4)), companies, (await MembersAsync(ask)).Count);
    }, cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<GrowthMonth>> GrowthAsync(PointOfView point, CancellationToken cancellation) => AskAsync(point, async ask =>
    {
        var rows = await ask.RowsAsync("GrowthByMonth", ("viewer", ask.Viewer));
        var made = rows.Where(row => row.TextOrNull(0) is not null).ToDictionary(
            row => DateOnly.ParseExact(row.Text(0), "yyyy-MM", CultureInfo.InvariantCulture), row => ((int)row.Whole(1), (int)row.Whole(2)));
        var undated = rows.Where(row => row.TextOrNull(0) is null).Sum(row => (int)row.Whole(1));
        return MonthlyGrowth.Tell(made, undated, (await CypherIntroductions.GroundAsync(ask)).KnowsMessages, point.Until);
    }, cancellation);

    /// <inheritdoc />
    public async Task<(TargetWish Wish, AnyoneAnswer? Anyone)> TargetsAsync(PointOfView point, string text, CancellationToken cancellation) =>
        (new TargetWish(text, null, null, [], null, await SearchAsync(point, text, MostTargets, cancellation)), null);

    /// <inheritdoc />
    public async Task<IReadOnlyList<MassImport>> MassImportsAsync(PointOfView point, CancellationToken cancellation) =>
        MassImports.In(await GrowthAsync(point, cancellation), new Dictionary<DateOnly, int>());

    /// <inheritdoc />
    public Task<PeoplePage> PeopleAsync(PointOfView point, string? company, int skip, int take, CancellationToken cancellation) => AskAsync(point, async ask =>
    {
        var row = (await ask.RowsAsync("PeopleAt", ("viewer", ask.Viewer), ("company", company?.Trim()), ("folded", company is null ? null : SearchedText.FoldedPart(company)), ("skip", skip), ("take", take)))[0];
        return new PeoplePage([.. row.List(1).Select(found => Listed(new CypherRow((IReadOnlyList<object?>)found!)))], (int)row.Whole(0));
    }, cancellation);

    private static async Task<IReadOnlyList<Member>> MembersAsync(GraphQuestion ask) => [.. (await ask.RowsAsync("ListMembers")).Select(Member)];

    private static PointOfView Of(Member viewer, DateOnly carried, DateOnly? asked) => new(viewer, carried) { Until = AsOfDate.Of(viewer, asked ?? carried) };

    private static Member Member(CypherRow row) => new(
        PersonText.Person(row, 0), row.Text(4), PersonText.DayOrNull(row.Text(5))!.Value, row.List(6).Select(file => Enum.Parse<ExportFile>((string)file!)).ToHashSet());

    private static TargetMatch Match(CypherRow row) => new(PersonText.Person(row, 0), PersonText.Role(row, 4), TieText.Read(row.TextOrNull(7)));

    private static ReportPerson Listed(CypherRow row)
    {
        var (role, title) = (PersonText.Role(row, 4), JobTitle.Read(row.TextOrNull(5)));
        return new ReportPerson(TieText.Read(row.Text(7))!, role, title.Function, title.Seniority, row.Text(8));
    }

    private Task<T> AskAsync<T>(PointOfView point, Func<GraphQuestion, Task<T>> question, CancellationToken cancellation) =>
        _graph.AskAsync(point.AsOf, ask => question(ask with { Viewer = point.Viewer.Person.Key.ToString() }), cancellation);
}
