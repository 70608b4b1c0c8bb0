using NetworkGraph.Core.Graph;

namespace NetworkGraph.Core.Communities;

/// <summary>
/// Burt's measures of brokerage (1992) on undirected ties, where p_ij = a_ij / Σ_k a_ik. Meaningful only where the ties among the
/// contacts are observed; in a star constraint is 1/n and effective size n by construction. Someone without ties has no value: null.
/// Source: docs/model.md, section 6.
/// </summary>
internal static class StructuralHoles
{
    /// <summary>
    /// How much all of someone's contacts lead to one another: C_i = Σ_j (p_ij + Σ_q p_iq p_qj)², j and q over neighbours.
    /// Above 0; 1 and a little more for tiny circles; small means many separate circles.
    /// </summary>
    public static double? Constraint(WeightedGraph graph, int vertex)
    {
        if (graph.Degree[vertex] == 0)
        {
            return null;
        }

        var share = new Dictionary<int, double>();
        var neighbours = graph.Neighbours(vertex);
        var weights = graph.Weights(vertex);
        for (var i = 0; i < neighbours.Length; i++)
        {
            share[neighbours[i]] = share.GetValueOrDefault(neighbours[i]) + (weights[i] / graph.Degree[vertex]);
        }

        var invested = new Dictionary<int, double>(share);
        foreach (var (q, toQ) in share)
        {
            var others = graph.Neighbours(q);
            var to = graph.Weights(q);
            for (var i = 0; i < others.Length; i++)
            {
                if (share.ContainsKey(others[i]))
                {
                    invested[others[i]] += toQ * to[i] / graph.Degree[q];
                }
            }
        }

        return invested.Values.Sum(p => p * p);
    }

    /// <summary>
    /// Contacts that do not lead to one another: e_i = Σ_j (1 − Σ_q p_iq m_jq), m_jq = a_jq / max_k a_jk. Above 0 to the number of contacts.
    /// </summary>
    public static double? EffectiveSize(WeightedGraph graph, int vertex)
    {
        if (graph.Degree[vertex] == 0)
        {
            return null;
        }

        var share = new Dictionary<int, double>();
        var neighbours = graph.Neighbours(vertex);
        var weights = graph.Weights(vertex);
        for (var i = 0; i < neighbours.Length; i++)
        {
            share[neighbours[i]] = weights[i] / graph.Degree[vertex];
        }

        var size = 0.0;
        foreach (var j in neighbours)
        {
            var others = graph.Neighbours(j);
            var to = graph.Weights(j);
            var largest = 0f;
            var redundant = 0.0;
            for (var i = 0; i < others.Length; i++)
            {
                largest = Math.Max(largest, to[i]);
                redundant += share.GetValueOrDefault(others[i]) * to[i];
            }

            size += 1 - (redundant / largest);
        }

        return size;
    }
}
