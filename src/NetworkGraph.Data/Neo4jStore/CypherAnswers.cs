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
/// Answers by Cypher in the database, for graphs that no snapshot should hold. The ties of the graph carry one date, that of the newest export; for another one
/// the asking process computes the answer in its own memory, so that nobody's date is anybody else's.
/// </summary>
internal sealed class CypherAnswers : INetworkAnswers
{
    private const int MostTargets = 101;

    private readonly GraphReader _graph;
    private readonly INetworkAnswers _inMemory;

    /// <param name="transport">The server.</param>
    /// <param name="inMemory">Answers for other dates than the graph's.</param>
    /// <param name="limit">Longest time for one question.</param>
    public CypherAnswers(ICypherTransport transport, INetworkAnswers inMemory, TimeSpan limit) => (_graph, _inMemory) = (new GraphReader(transport, limit), inMemory);

    /// <inheritdoc />
    public Task<IReadOnlyList<Member>> MembersAsync(CancellationToken cancellation) => _graph.AskAsync(MembersAsync, cancellation);

    /// <inheritdoc />
    public Task<PointOfView?> PointOfViewAsync(string? viewer, DateOnly? asOf, CancellationToken cancellation) => _graph.AskAsync(async ask =>
    {
        var rows = await MemberRowsAsync(ask);
        var handle = viewer?.Trim().ToLowerInvariant();
        var row = viewer is null ? (rows.Count > 0 ? rows[0] : null)
            : rows.FirstOrDefault(m => m.List(6).Contains(handle)) ?? rows.FirstOrDefault(m => Member(m).IsNamed(viewer));
        return row is null ? null : Of(Member(row), ask.AsOf, asOf);
    }, cancellation);

    /// <inheritdoc />
    public Task<TargetMatch?> FindAsync(PointOfView point, string key, CancellationToken cancellation) => AskAsync(point, answers => answers.FindAsync(point, key, cancellation), async ask =>
    {
        var text = key.Trim().ToLowerInvariant();
        var rows = await ask.RowsAsync("FindPerson", ("viewer", ask.Viewer), ("text", text));
        rows = rows.Count > 0 ? rows : await ask.RowsAsync("FindPersonByOtherName", ("viewer", ask.Viewer), ("text", text));
        return rows.Count == 0 ? null : await MatchAsync(ask, rows[0]);
    }, cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<TargetMatch>> SearchAsync(PointOfView point, string text, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var wanted = SearchWords.Of(text);
        return AskAsync<IReadOnlyList<TargetMatch>>(point, answers => answers.SearchAsync(point, text, limit, cancellation), async ask =>
        {
            if (wanted.Words.Count == 0)
            {
                return [];
            }

            IReadOnlyList<CypherRow> rows = SearchWords.Apart(text) is var (name, role)
                ? await ask.RowsAsync("SearchPeopleInRoles", ("viewer", ask.Viewer), ("wanted", name.Text), ("words", name.Words), ("role", role.Words), ("limit", limit))
                : [];
            rows = rows.Count > 0 ? rows : await ask.RowsAsync("SearchPeople", ("viewer", ask.Viewer), ("wanted", wanted.Text), ("words", wanted.Words), ("limit", limit));
            return [.. await EachAsync(rows, row => MatchAsync(ask, row))];
        }, cancellation);
    }

    /// <inheritdoc />
    public Task<IntroductionAnswer> IntroductionsAsync(PointOfView point, Person target, CancellationToken cancellation) =>
        AskAsync(point, answers => answers.IntroductionsAsync(point, target, cancellation), ask => CypherIntroductions.AnswerAsync(ask, point.Viewer.Person, target), cancellation);

    /// <inheritdoc />
    public Task<ReachAnswer> ReachAsync(PointOfView point, CancellationToken cancellation) => AskAsync(point, answers => answers.ReachAsync(point, cancellation), async ask =>
    {
        var rows = await ask.RowsAsync("ReachOf", ("viewer", ask.Viewer), ("best", CompanyChance.BestWays));
        int[] within = rows.Count == 0 ? [0, 0, 0] : [(int)rows[0].Whole(0), (int)rows[0].Whole(1), (int)rows.Sum(row => row.Whole(6))];
        var chances = rows.Where(row => row.TextOrNull(2) is not null).Select(row => (Firm: row.Text(2), People: (int)row.Whole(3), Chance:
            CompanyChance.Combined(row.List(5).Select(chance => Convert.ToDouble(chance, CultureInfo.InvariantCulture)), row.Decimal(7)))).Where(company => company.Chance >= MemberReach.LeastCompanyChance).ToArray();
        var names = await NamesAsync(ask, chances.Select(company => company.Firm));
        return MemberReach.Tell(within, rows.Sum(row => row.Decimal(4)), chances.Select(company => new CompanyReach(names[company.Firm], company.Chance, company.People)), (await MemberRowsAsync(ask)).Count);
    }, cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<GrowthMonth>> GrowthAsync(PointOfView point, CancellationToken cancellation) => AskAsync(point, answers => answers.GrowthAsync(point, cancellation), async ask =>
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
    public Task<PeoplePage> PeopleAsync(PointOfView point, string? company, int skip, int take, CancellationToken cancellation) => AskAsync(point, answers => answers.PeopleAsync(point, company, skip, take, cancellation), async ask =>
    {
        var row = (await ask.RowsAsync("PeopleAt", ("viewer", ask.Viewer), ("company", company?.Trim()), ("folded", company is null ? null : SearchedText.FoldedPart(company)), ("skip", skip), ("take", take)))[0];
        return new PeoplePage([.. await EachAsync(row.List(1), found => ListedAsync(ask, new CypherRow((IReadOnlyList<object?>)found!)))], (int)row.Whole(0));
    }, cancellation);

    /// <summary>Members in the order of <see cref="Network.Members"/>.</summary>
    public static async Task<IReadOnlyList<CypherRow>> MemberRowsAsync(GraphQuestion ask) =>
        [.. (await ask.RowsAsync("ListMembers")).OrderBy(row => PersonText.Person(row, 0).IsUnnamed).ThenBy(row => row.Text(3), StringComparer.Ordinal).ThenBy(row => PersonText.Key(row, 0))];

    private static async Task<IReadOnlyList<Member>> MembersAsync(GraphQuestion ask) => [.. (await MemberRowsAsync(ask)).Select(Member)];

    private static PointOfView Of(Member viewer, DateOnly carried, DateOnly? asked) => new(viewer, asked ?? carried) { Until = AsOfDate.Of(viewer, asked ?? carried) };

    private static Member Member(CypherRow row) => new(
        PersonText.Person(row, 0), row.Text(3), PersonText.DayOrNull(row.Text(4))!.Value, row.List(5).Select(file => Enum.Parse<ExportFile>((string)file!)).ToHashSet());

    private static async Task<TargetMatch> MatchAsync(GraphQuestion ask, CypherRow row)
    {
        var person = PersonText.Person(row, 0);
        return new TargetMatch(person, PersonText.Role(row, 3), await ask.TieAsync(row.Values[6], person));
    }

    private static async Task<ReportPerson> ListedAsync(GraphQuestion ask, CypherRow row)
    {
        var (role, title) = (PersonText.Role(row, 3), JobTitle.Read(row.TextOrNull(4)));
        return new ReportPerson((await ask.TieAsync(row.Values[6], PersonText.Person(row, 0)))!, role, title.Function, title.Seniority, row.Text(7));
    }

    /// <summary>Companies by their keys, as they are named most often.</summary>
    private static async Task<Dictionary<string, string>> NamesAsync(GraphQuestion ask, IEnumerable<string> firms) =>
        (await ask.RowsAsync("NamesOfCompanies", ("firms", firms.ToArray())))
            .OrderByDescending(row => row.Whole(2)).ThenBy(row => row.Text(1), StringComparer.Ordinal)
            .DistinctBy(row => row.Text(0)).ToDictionary(row => row.Text(0), row => row.Text(1), StringComparer.Ordinal);

    private static async Task<List<TResult>> EachAsync<T, TResult>(IEnumerable<T> rows, Func<T, Task<TResult>> of)
    {
        var results = new List<TResult>();
        foreach (var row in rows)
        {
            results.Add(await of(row));
        }

        return results;
    }

    private async Task<T> AskAsync<T>(PointOfView point, Func<INetworkAnswers, Task<T>> inMemory, Func<GraphQuestion, Task<T>> question, CancellationToken cancellation)
    {
        var isOther = false;
        var answer = await _graph.AskAsync(
            async ask =>
            {
                isOther = ask.AsOf != point.AsOf;
                return isOther ? default : await question(ask with { Viewer = point.Viewer.Person.Key.ToString() });
            },
            cancellation);
        return isOther ? await inMemory(_inMemory) : answer!;
    }
}
