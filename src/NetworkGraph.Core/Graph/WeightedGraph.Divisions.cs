namespace NetworkGraph.Core.Graph;

/// <summary>What can be said of a division of the vertices into groups.</summary>
public sealed partial class WeightedGraph
{
    /// <summary>
    /// How much more the ties stay inside groups than chance would have it: Q = Σ_g (w_g / 2m − γ (K_g / 2m)²), where w_g counts each inner
    /// tie twice and K_g sums the degrees. Range −.5 to 1. A graph without ties has no modularity: 0 is returned. Source: Newman and Girvan
    /// 2004; docs/model.md, section 7.
    /// </summary>
    /// <param name="group">Group of each vertex, numbered from 0.</param>
    /// <param name="resolution">γ.</param>
    public double Modularity(ReadOnlySpan<int> group, double resolution = 1)
    {
        if (TotalDegree == 0)
        {
            return 0;
        }

        var groups = 0;
        foreach (var g in group)
        {
            groups = Math.Max(groups, g + 1);
        }

        var (inside, degree) = (new double[groups], new double[groups]);
        for (var v = 0; v < VertexCount; v++)
        {
            degree[group[v]] += Degree[v];
            for (var i = Start[v]; i < Start[v + 1]; i++)
            {
                if (group[Target[i]] == group[v])
                {
                    inside[group[v]] += Weight[i];
                }
            }
        }

        var q = 0.0;
        for (var g = 0; g < groups; g++)
        {
            var share = degree[g] / TotalDegree;
            q += (inside[g] / TotalDegree) - (resolution * share * share);
        }

        return q;
    }

    /// <summary>
    /// Splits groups into their connected parts, numbered by first vertex. Modularity never falls by it: no tie inside a group is lost, and
    /// what chance would put inside becomes less. So "every group is connected" holds whatever moved last.
    /// </summary>
    /// <param name="group">Group of each vertex.</param>
    public int[] ConnectedParts(ReadOnlySpan<int> group)
    {
        var part = new int[VertexCount];
        Array.Fill(part, -1);
        var waiting = new Stack<int>();
        var parts = 0;
        for (var first = 0; first < part.Length; first++)
        {
            if (part[first] >= 0)
            {
                continue;
            }

            part[first] = parts;
            waiting.Push(first);
            while (waiting.TryPop(out var v))
            {
                foreach (var n in Neighbours(v))
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
