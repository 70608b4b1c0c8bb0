namespace NetworkGraph.Core.Graph;

/// <summary>
/// People within a number of steps: reach_k(e) = |{v ≠ e : dist(e, v) ≤ k}|. Unit: people, 0 to n − 1.
/// Someone without ties reaches nobody. Breadth-first, each tie is looked at once. Source: relationship-model.md, section 5.
/// </summary>
internal static class StepsWithin
{
    /// <summary>People within 1, 2 ... <paramref name="steps"/> steps, the person themself not counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is below 1.</exception>
    public static int[] Count(TieGraph graph, int from, int steps)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 1);
        var scratch = graph.Rent();
        var found = scratch.List;
        var (begin, end) = (0, 1);
        found[0] = from;
        scratch.Mark(from);
        var within = new int[steps];
        for (var step = 0; step < steps - 1; step++)
        {
            var levelEnd = end;
            for (var i = begin; i < levelEnd; i++)
            {
                foreach (var person in graph.Targets(found[i]))
                {
                    found[end] = person;
                    end += scratch.MarkNew(person);
                }
            }

            begin = levelEnd;
            within[step] = end - 1;
        }

        // Nobody goes on from the last level: it is counted, not listed.
        var people = end - 1;
        foreach (var last in found.AsSpan(begin, end - begin))
        {
            foreach (var person in graph.Targets(last))
            {
                people += scratch.MarkNew(person);
            }
        }

        within[steps - 1] = people;
        scratch.UnmarkAll();
        graph.Return(scratch);
        return within;
    }
}
