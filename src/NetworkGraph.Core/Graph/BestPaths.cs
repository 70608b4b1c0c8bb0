namespace NetworkGraph.Core.Graph;

/// <summary>
/// The best paths of two or three ties: P = Π p(tie) · Π factor(introducer). Range 0 to 1; an empty list where none reaches the minimum.
/// Two rows meet in the middle: those who know the target are marked, the rows of the first introducers are scanned from their best tie
/// down (or the other way round, whichever has fewer ties), and a scan stops when not even the best known continuation could enter the
/// list. Exact: a bound is the same product with the largest factor in place of the real one. Source: docs/model.md, section 4.2 to 4.4.
/// </summary>
internal static class BestPaths
{
    /// <summary>The best paths of all, at most <paramref name="count"/> of them, best first; several may share an introducer.</summary>
    /// <param name="graph">The ties.</param>
    /// <param name="factor">Attenuation times load of each person as an introducer, 0 to 1; empty means 1 for all.</param>
    /// <param name="from">Who asks.</param>
    /// <param name="to">Who is to be reached.</param>
    /// <param name="count">Most paths.</param>
    /// <param name="minimum">Paths with a smaller chance are dropped.</param>
    public static FoundPath[] Overall(TieGraph graph, ReadOnlySpan<float> factor, int from, int to, int count, double minimum) =>
        Search(graph, factor, from, to, new PathList(count, minimum), []);

    /// <summary>
    /// The best path, then the best that shares no introducer with those before it, and so on: at most <paramref name="count"/>, best first.
    /// Greedy: there may be more ways than it finds, which is what maximum flow counts; but whoever says no here closes one of them only.
    /// </summary>
    /// <inheritdoc cref="Overall" path="/param"/>
    public static FoundPath[] Disjoint(TieGraph graph, ReadOnlySpan<float> factor, int from, int to, int count, double minimum)
    {
        var paths = new List<FoundPath>(count);
        Span<int> used = stackalloc int[2 * count];
        var introducers = 0;
        while (paths.Count < count && Search(graph, factor, from, to, new PathList(1, minimum), used[..introducers]) is [var best])
        {
            paths.Add(best);
            used[introducers++] = best.First;
            if (best.Second != FoundPath.NoSecond)
            {
                used[introducers++] = best.Second;
            }
        }

        return [.. paths];
    }

    private static FoundPath[] Search(TieGraph graph, ReadOnlySpan<float> factor, int from, int to, PathList paths, ReadOnlySpan<int> without)
    {
        if (from == to)
        {
            return [];
        }

        var scratch = graph.Rent();
        if (Work(graph, graph.Targets(from), outgoing: true) <= Work(graph, graph.Sources(to), outgoing: false))
        {
            Forward(graph, factor, from, to, paths, scratch, without);
        }
        else
        {
            Backward(graph, factor, from, to, paths, scratch, without);
        }

        graph.Return(scratch);
        return paths.ToArray();
    }

    private static long Work(TieGraph graph, ReadOnlySpan<int> people, bool outgoing)
    {
        var ties = 0L;
        foreach (var person in people)
        {
            ties += outgoing ? graph.OutDegree(person) : graph.InDegree(person);
        }

        return ties;
    }

    private static void Forward(TieGraph graph, ReadOnlySpan<float> factor, int from, int to, PathList paths, SearchScratch scratch, ReadOnlySpan<int> without)
    {
        var last = scratch.Value;
        var largest = Mark(graph.Sources(to), graph.SourceChances(to), factor, from, scratch, without);
        var firsts = graph.Targets(from);
        var chances = graph.Chances(from);
        for (var i = 0; i < firsts.Length; i++)
        {
            if (scratch.IsMarked(firsts[i]))
            {
                paths.Add(new FoundPath(chances[i] * last[firsts[i]], firsts[i], FoundPath.NoSecond));
            }
        }

        for (var i = 0; i < firsts.Length && chances[i] * largest >= paths.Threshold; i++)
        {
            var first = firsts[i];
            if (first == to || without.Contains(first))
            {
                continue;
            }

            var through = chances[i] * Factor(factor, first);
            var seconds = graph.Targets(first);
            var middle = graph.Chances(first);
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

        Clear(graph.Sources(to), scratch);
    }

    private static void Backward(TieGraph graph, ReadOnlySpan<float> factor, int from, int to, PathList paths, SearchScratch scratch, ReadOnlySpan<int> without)
    {
        var through = scratch.Value;
        var largest = Mark(graph.Targets(from), graph.Chances(from), factor, to, scratch, without);
        var seconds = graph.Sources(to);
        var chances = graph.SourceChances(to);
        for (var i = 0; i < seconds.Length; i++)
        {
            if (scratch.IsMarked(seconds[i]))
            {
                paths.Add(new FoundPath(through[seconds[i]] * chances[i], seconds[i], FoundPath.NoSecond));
            }
        }

        for (var i = 0; i < seconds.Length && chances[i] * largest >= paths.Threshold; i++)
        {
            var second = seconds[i];
            if (second == from || without.Contains(second))
            {
                continue;
            }

            var last = chances[i] * Factor(factor, second);
            var firsts = graph.Sources(second);
            var middle = graph.SourceChances(second);
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

        Clear(graph.Targets(from), scratch);
    }

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
            var value = chances[i] * Factor(factor, people[i]);
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

    private static double Factor(ReadOnlySpan<float> factor, int person) => factor.IsEmpty ? 1 : factor[person];
}
