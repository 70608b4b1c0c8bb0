using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace NetworkGraph.Benchmarks.Graphs;

/// <summary>
/// Ours, QuikGraph, igraph and networkx on the same seeded networks in one run; checks that their answers agree and writes a table of
/// ratios. Run with <c>dotnet run -c Release --project tests/NetworkGraph.Benchmarks -- graphs [people ...] [queries] [groups] [library ...]</c>; needs /usr/bin/python3
/// with Debian's python3-igraph and python3-networkx.
/// </summary>
internal static class GraphComparison
{
    private const int Seed = 20261014;
    private const int Queries = 300;

    public static int Run(string[] args)
    {
        var parts = new GraphParts(args);
        var folder = Directory.CreateTempSubdirectory("graphs-").FullName;
        var table = new GraphTable();
        try
        {
            foreach (var size in parts.People)
            {
                var file = GraphFile.Of(size, Queries, Seed);
                file.Save(folder);
                var ours = parts.Has("ours") ? OurGraph.Measure(file, parts) : new GraphResult();
                var others = Python(folder, size, parts);
                var quik = parts.Has("quikgraph") && parts.Has("queries") ? QuikGraphs.Measure(file) : new GraphResult();
                table.Add(file, ours, quik, others);
            }
        }
        finally
        {
            Directory.Delete(folder, true);
        }

        Console.WriteLine(table);
        return table.Disagreements == 0 ? 0 : 1;
    }

    /// <summary>Runs the script beside this file on a folder of columns.</summary>
    private static JsonElement Python(string folder, int people, GraphParts parts)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Graphs", "graph_comparison.py");
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/python3", [script, folder, people.ToString(CultureInfo.InvariantCulture), .. parts.Names])
        {
            RedirectStandardOutput = true,
        })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        using var document = JsonDocument.Parse(output);
        return document.RootElement.Clone();
    }
}
