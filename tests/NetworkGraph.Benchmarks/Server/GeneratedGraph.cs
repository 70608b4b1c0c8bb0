using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Graph;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

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

    public static DateOnly Today { get; } = new(2026, 11, 24);

    public static string Key(int person) => FormattableString.Invariant($"person-{person:D6}");

    /// <summary>People, none of them a member, as nearly everyone in a workspace.</summary>
    public IEnumerable<KnownPerson> KnownPeople(int from, int to) => Enumerable.Range(from, to - from).Select(i => new KnownPerson(
        Person(i), new Role($"Company {i % 5000}", $"Title {i % 300}", false), $"company{i % 5000}", [($"company{i % 5000}", Today)], $"company{i % 5000}", Factor[i],
        SearchedText.Of(Person(i), new Role($"Company {i % 5000}", $"Title {i % 300}", false))));

    /// <summary>Ties, each direction one.</summary>
    public IEnumerable<KnownTie> KnownTies(int from, int to) => Enumerable.Range(from, Math.Max(0, to - from)).Select(i =>
        new KnownTie(Person(_from[i]), Person(_to[i]), _strength[i], 0, AskGround.TwoWay, true, true));

    public TieGraph ToTieGraph() => TieGraph.Build(People, _from, _to, [.. _strength.Select(s => (float)StepChance.Of(s, 0, AskGround.TwoWay))], _strength);

    private static Person Person(int i) => new(i, new IdentityKey(IdentityKind.Slug, Key(i)), $"Given{i} Family{i % 977}");

    public (int From, int To)[] RandomPairs(int count)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, count).Select(_ => (random.Next(People), random.Next(People)))];
    }
}
