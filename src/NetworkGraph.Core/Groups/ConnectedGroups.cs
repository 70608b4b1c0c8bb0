namespace NetworkGraph.Core.Groups;

/// <summary>
/// Splits groups into their connected parts. Modularity never falls by it: no tie inside a group is lost, and what chance would put
/// inside becomes less. So "every group is connected" holds whatever moved last.
/// </summary>
internal static class ConnectedGroups
{
    /// <summary>Group of each vertex, numbered by first vertex; vertices of one group are connected inside it.</summary>
    public static int[] Split(WeightedGraph graph, ReadOnlySpan<int> group)
    {
        var part = new int[graph.Count];
        Array.Fill(part, -1);
        var waiting = new Stack<int>();
        var parts = 0;
        for (var first = 0; first < graph.Count; first++)
        {
            if (part[first] >= 0)
            {
                continue;
            }

            part[first] = parts;
            waiting.Push(first);
            while (waiting.TryPop(out var v))
            {
                foreach (var n in graph.Neighbours(v))
                {
                    if (part[n] < 0 && group[n] == group[v])
                    {
                        part[n] = parts;
                        waiting.Push(n);
                    }
                }
            }

            parts++;
        }

        return part;
    }
}
