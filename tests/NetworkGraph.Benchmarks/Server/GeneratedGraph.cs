using NetworkGraph.Core.Graph;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Benchmarks.Server;

/// <summary>A random graph, the same for a size: every tie in both directions with a strength of its own.</summary>
internal sealed class GeneratedGraph
{
    private readonly int[] _from;
    private readonly int[] _to;
    private readonly float[] _strength;

    public GeneratedGraph(int people, int ties)
    {
        var random = new Random(20261124);
        People = people;
        (_from, _to, _strength) = (new int[ties], new int[ties], new float[ties]);
        Factor = new float[people];
        Array.Fill(Factor, .9f);
        var seen = new HashSet<(int, int)>();
        for (var tie = 0; tie < ties; tie += 2)
        {
            int a, b;
            do
            {
                (a, b) = (random.Next(people), random.Next(people));
            }
            while (a == b || !seen.Add((Math.Min(a, b), Math.Max(a, b))));

            (_from[tie], _to[tie], _strength[tie]) = (a, b, random.Next(1001) / 10f);
            (_from[tie + 1], _to[tie + 1], _strength[tie + 1]) = (b, a, random.Next(1001) / 10f);
        }
    }

    public int People { get; }

    public int Ties => _from.Length;

    public float[] Factor { get; }

    public static string Key(int person) => FormattableString.Invariant($"person-{person:D6}");

    /// <summary>Rows as the importer forms them for nodes of people.</summary>
    public IEnumerable<Dictionary<string, object?>> PersonRows(int from, int to) => Enumerable.Range(from, to - from).Select(i => new Dictionary<string, object?>
    {
        ["key"] = Key(i),
        ["name"] = $"Given{i} Family{i % 977}",
        ["company"] = $"Company {i % 5000}",
        ["title"] = $"Title {i % 300}",
        ["member"] = true,
        ["more"] = new Dictionary<string, object?>
        {
            ["number"] = i,
            ["kind"] = "Slug",
            ["value"] = Key(i),
            ["handles"] = new[] { Key(i) },
            ["remembered"] = false,
            ["factor"] = (double)Factor[i],
            ["employer"] = $"Company {i % 5000}",
            ["employerKey"] = $"company {i % 5000}",
            ["employers"] = new[] { $"company {i % 5000}" },
            ["employersOn"] = new[] { "2026-11-24" },
            ["searchName"] = $"given{i} family{i % 977}",
            ["searchCompany"] = $"company {i % 5000}",
            ["searchTitle"] = $"title {i % 300}",
        },
    });

    /// <summary>Rows as the importer forms them for ties.</summary>
    public IEnumerable<Dictionary<string, object?>> TieRows(int from, int to) => Enumerable.Range(from, Math.Max(0, to - from)).Select(i => new Dictionary<string, object?>
    {
        ["from"] = Key(_from[i]),
        ["to"] = Key(_to[i]),
        ["strength"] = (double)_strength[i],
        ["chance"] = StepChance.Of(_strength[i], 0),
        ["unanswered"] = 0,
        ["evidence"] = "seen by both",
        ["seenIn"] = "both",
        ["asOf"] = "2026-11-24",
    });

    public TieGraph ToTieGraph() => TieGraph.Build(People, _from, _to, [.. _strength.Select(s => (float)StepChance.Of(s, 0))], _strength);

    public (int From, int To)[] RandomPairs(int count)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, count).Select(_ => (random.Next(People), random.Next(People)))];
    }
}
