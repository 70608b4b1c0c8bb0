namespace NetworkGraph.Core.Groups;

/// <summary>
/// How much more the ties stay inside groups than chance would have it: Q = Σ_g (w_g / 2m − γ (K_g / 2m)²), where w_g counts each inner
/// tie twice and K_g sums the degrees. Range −.5 to 1. A graph without ties has no modularity: 0 is returned. Source: Newman and Girvan
/// 2004; docs/model.md, section 7.
/// </summary>
internal static class Modularity
{
    /// <summary>Q of a division into groups numbered from 0.</summary>
    public static double Of(WeightedGraph graph, ReadOnlySpan<int> group, double resolution = 1)
    {
        if (graph.TotalDegree == 0)
        {
            return 0;
        }

        var groups = 0;
        foreach (var g in group)
        {
            groups = Math.Max(groups, g + 1);
        }

        var (inside, degree) = (new double[groups], new double[groups]);
        for (var v = 0; v < graph.Count; v++)
        {
            degree[group[v]] += graph.Degree[v];
            for (var i = graph.Start[v]; i < graph.Start[v + 1]; i++)
            {
                if (group[graph.Target[i]] == group[v])
                {
                    inside[group[v]] += graph.Weight[i];
                }
            }
        }

        var q = 0.0;
        for (var g = 0; g < groups; g++)
        {
            var share = degree[g] / graph.TotalDegree;
            q += (inside[g] / graph.TotalDegree) - (resolution * share * share);
        }

        return q;
    }
}
