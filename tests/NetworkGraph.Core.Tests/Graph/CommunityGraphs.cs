using NetworkGraph.Core.Graph;

namespace NetworkGraph.Core.Tests.Graph;

/// <summary>Undirected graphs for the measures on groups.</summary>
internal static class CommunityGraphs
{
    public static (string[] Names, WeightedGraph Graph) Reference(string name, bool weighted)
    {
        var (names, ties) = ReferenceGraphs.Read(name);
        return (names, Of(names.Length, [.. ties.Select(t => (t.A, t.B, weighted ? t.Weight : 1))]));
    }

    public static WeightedGraph Of(int vertices, params (int A, int B, double Weight)[] ties) =>
        WeightedGraph.Build(vertices, [.. ties.Select(t => t.A)], [.. ties.Select(t => t.B)], [.. ties.Select(t => (float)t.Weight)]);

    public static WeightedGraph Random(int seed, int mostVertices)
    {
        var random = new Random(seed);
        var vertices = random.Next(1, mostVertices + 1);
        var density = random.NextDouble() * 4 / vertices;
        var ties = new List<(int, int, double)>();
        for (var a = 0; a < vertices; a++)
        {
            for (var b = 0; b < a; b++)
            {
                if (random.NextDouble() < density)
                {
                    ties.Add((a, b, seed % 2 == 0 ? 1 : .1 + random.NextDouble()));
                }
            }
        }

        return Of(vertices, [.. ties]);
    }
}
