using System.Globalization;
using System.Text.Json;
using NetworkGraph.Core.Graph;

namespace NetworkGraph.Core.Tests.Graph;

/// <summary>The small graphs whose values NetworkX 3.6.1 has computed, read from <c>tests/Reference</c>.</summary>
internal static class ReferenceGraphs
{
    /// <summary>The vertices in the order of the file, and the weighted undirected ties.</summary>
    public static (string[] Names, (int A, int B, double Weight)[] Ties) Read(string name)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var ties = new List<(int, int, double)>();
        foreach (var line in File.ReadLines(PathOf($"{name}.edges.csv")).Skip(1))
        {
            var cells = line.Split(',');
            ties.Add((Place(cells[0]), Place(cells[1]), double.Parse(cells[2], CultureInfo.InvariantCulture)));
        }

        return ([.. places.OrderBy(p => p.Value).Select(p => p.Key)], [.. ties]);

        int Place(string vertex)
        {
            places.TryAdd(vertex, places.Count);
            return places[vertex];
        }
    }

    /// <summary>The values of one graph.</summary>
    public static JsonElement Values(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(PathOf("reference_values.json")));
        return document.RootElement.GetProperty(name).Clone();
    }

    /// <summary>Both directions of every tie, with a chance made from its weight.</summary>
    public static TieGraph BothWays(int people, IReadOnlyList<(int A, int B, double Weight)> ties, Func<double, double> chance)
    {
        var source = ties.Select(t => t.A).Concat(ties.Select(t => t.B)).ToArray();
        var target = ties.Select(t => t.B).Concat(ties.Select(t => t.A)).ToArray();
        var chances = ties.Concat(ties).Select(t => (float)chance(t.Weight)).ToArray();
        return TieGraph.Build(people, source, target, chances, new float[chances.Length]);
    }

    private static string PathOf(string file) => Repository.PathOf("tests", "Reference", file);
}
