using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using QuikGraph.Algorithms;

namespace NetworkGraph.Core.Graph;

/// <summary>
/// The best paths of two or three ties from the root to the target: P = Π p(tie) · Π factor(introducer). Range 0 to 1.
/// Two rows meet in the middle: those who know the target are marked, the rows of the first introducers are scanned from their best tie
/// down (or the other way round, whichever has fewer ties), and a scan stops when not even the best known continuation could enter the
/// list. Exact: a bound is the same product with the largest factor in place of the real one. Source: docs/model.md, section 4.2 to 4.4.
/// </summary>
public sealed class BestPathsAlgorithm : RootedSearchAlgorithmBase<int, TieGraph>
{
    // Introducers between two looks at whether the search was cancelled, less one.
    private const int CancelMask = 63;

    private readonly int _count;
    private readonly double _minimum;

    /// <summary>A search in a graph.</summary>
    /// <param name="graph">The ties.</param>
    /// <param name="count">Most paths, 1 or more.</param>
    /// <param name="minimum">Paths with a smaller chance are dropped.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public BestPathsAlgorithm(TieGraph graph, int count, double minimum)
        : base(null, graph)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        (_count, _minimum) = (count, minimum);
    }

    /// <summary>Attenuation times load of each person as an introducer, 0 to 1; empty means 1 for all.</summary>
    public ReadOnlyMemory<float> Factor { get; init; }

    /// <summary>
    /// False: the best paths of all, several of which may share an introducer. True: the best path, then the best that shares no introducer
    /// with those before it, and so on. That is greedy: there may be more ways than it finds, which is what maximum flow counts; but whoever
    /// says no here closes one of them only.
    /// </summary>
    public bool Disjoint { get; init; }

    /// <summary>The paths, best first; empty where none reaches the minimum, before an answer and after an abortion.</summary>
    public IReadOnlyList<FoundPath> Paths { get; private set; } = [];

    /// <inheritdoc />
    protected override void Initialize() => Paths = [];

    /// <inheritdoc />
    protected override void InternalCompute()
    {
        var from = GetAndAssertRootInGraph();
        if (!TryGetTargetVertex(out var to))
        {
            throw new InvalidOperationException("Target vertex not set.");
        }

        Paths = Disjoint ? SearchDisjoint(from, to) : Search(from, to, new PathList(_count, _minimum), []);
        if (Paths.Count > 0)
        {
            OnTargetReached();
        }
    }

    private List<FoundPath> SearchDisjoint(int from, int to)
    {
        var (paths, used) = (new List<FoundPath>(), new List<int>());
        while (paths.Count < _count && Search(from, to, new PathList(1, _minimum), CollectionsMarshal.AsSpan(used)) is [var best])
        {
            paths.Add(best);
            used.Add(best.First);
            if (best.Second != FoundPath.NoSecond)
            {
                used.Add(best.Second);
            }
        }

        return paths;
    }

    private FoundPath[] Search(int from, int to, PathList paths, ReadOnlySpan<int> without)
    {
        ThrowIfCancellationRequested();
        if (from == to)
        {
            return [];
        }

        var ties = VisitedGraph;
        var factor = Factor.Span;
        var scratch = ties.Rent();
        if (Work(ties, ties.Targets(from), outgoing: true) <= Work(ties, ties.Sources(to), outgoing: false))
        {
            Forward(ties, factor, from, to, paths, scratch, without);
        }
        else
        {
            Backward(ties, factor, from, to, paths, scratch, without);
        }

        // Only after a whole search: buffers of one that was cancelled are not clean.
        ties.Return(scratch);
        return paths.ToArray();
    }

    private static long Work(TieGraph ties, ReadOnlySpan<int> people, bool outgoing)
    {
        var work = 0L;
        foreach (var person in people)
        {
            work += outgoing ? ties.OutDegree(person) : ties.InDegree(person);
        }

        return work;
    }

    private void Forward(TieGraph ties, ReadOnlySpan<float> factor, int from, int to, PathList paths, SearchScratch scratch, ReadOnlySpan<int> without)
    {
        var last = scratch.Value;
        var largest = Mark(ties.Sources(to), ties.SourceChances(to), factor, from, scratch, without);
        var firsts = ties.Targets(from);
        var chances = ties.Chances(from);
        for (var i = 0; i < firsts.Length; i++)
        {
            if (scratch.IsMarked(firsts[i]))
            {
                paths.Add(new FoundPath(chances[i] * last[firsts[i]], firsts[i], FoundPath.NoSecond));
            }
        }

        for (var i = 0; i < firsts.Length && chances[i] * largest >= paths.Threshold; i++)
        {
            LookForCancel(i);
            var first = firsts[i];
            if (first == to || without.Contains(first))
            {
                continue;
            }

            var through = chances[i] * FactorOf(factor, first);
            var seconds = ties.Targets(first);
            var middle = ties.Chances(first);
            for (var j = 0; j < seconds.Length; j++)
            {
                var second = through * middle[j];
                if (second * largest < paths.Threshold)
                {
                    break;
                }

                if (scratch.IsMarked(seconds[j]))
                {
                    paths.Add(new FoundPath(second * last[seconds[j]], first, seconds[j]));
                }
            }
        }

        Clear(ties.Sources(to), scratch);
    }

    private void Backward(TieGraph ties, ReadOnlySpan<float> factor, int from, int to, PathList paths, SearchScratch scratch, ReadOnlySpan<int> without)
    {
        var through = scratch.Value;
        var largest = Mark(ties.Targets(from), ties.Chances(from), factor, to, scratch, without);
        var seconds = ties.Sources(to);
        var chances = ties.SourceChances(to);
        for (var i = 0; i < seconds.Length; i++)
        {
            if (scratch.IsMarked(seconds[i]))
            {
                paths.Add(new FoundPath(through[seconds[i]] * chances[i], seconds[i], FoundPath.NoSecond));
            }
        }

        for (var i = 0; i < seconds.Length && chances[i] * largest >= paths.Threshold; i++)
        {
            LookForCancel(i);
            var second = seconds[i];
            if (second == from || without.Contains(second))
            {
                continue;
            }

            var last = chances[i] * FactorOf(factor, second);
            var firsts = ties.Sources(second);
            var middle = ties.SourceChances(second);
            for (var j = 0; j < firsts.Length; j++)
            {
                if (largest * middle[j] * last < paths.Threshold)
                {
                    break;
                }

                if (scratch.IsMarked(firsts[j]))
                {
                    paths.Add(new FoundPath(through[firsts[j]] * middle[j] * last, firsts[j], second));
                }
            }
        }

        Clear(ties.Targets(from), scratch);
    }

    private void LookForCancel(int place)
    {
        if ((place & CancelMask) == 0)
        {
            Look();
        }
    }

    // Out of line, so that the loops stay small.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Look() => ThrowIfCancellationRequested();

    // The one at the other end is never an introducer, nor is who is left out: they stay unmarked.
    private static double Mark(ReadOnlySpan<int> people, ReadOnlySpan<float> chances, ReadOnlySpan<float> factor, int otherEnd, SearchScratch scratch, ReadOnlySpan<int> without)
    {
        var largest = 0.0;
        for (var i = 0; i < people.Length; i++)
        {
            if (people[i] == otherEnd || without.Contains(people[i]))
            {
                continue;
            }

            scratch.Mark(people[i]);
            var value = chances[i] * FactorOf(factor, people[i]);
            scratch.Value[people[i]] = value;
            largest = Math.Max(largest, value);
        }

        return largest;
    }

    private static void Clear(ReadOnlySpan<int> people, SearchScratch scratch)
    {
        foreach (var person in people)
        {
            scratch.Value[person] = 0;
            scratch.Unmark(person);
        }
    }

    private static double FactorOf(ReadOnlySpan<float> factor, int person) => factor.IsEmpty ? 1 : factor[person];
}
