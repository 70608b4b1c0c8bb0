using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace NetworkGraph.Benchmarks.Server;

/// <summary>The official JavaScript driver, which does the same work over Bolt: <c>plain-loop.mjs</c>.</summary>
internal sealed class JavaScriptDriver(Neo4jProcess server)
{
    /// <summary>Best ten paths of at most three ties, as one would write it by hand.</summary>
    public const string HandWritten =
        """
        MATCH p=(a:NetworkGraph {key: $a})-[ks:KNOWS*1..3]-(b:NetworkGraph {key: $b})
        WITH p, reduce(x=1.0, k IN ks | x*(0.2+k.strength/150.0)) AS w
        RETURN [n IN nodes(p) | n.key] AS ids, w ORDER BY w DESC LIMIT 10
        """;

    private static string Folder { get; } = Path.GetDirectoryName(Here())!;

    public static bool IsInstalled => Directory.Exists(Path.Combine(Folder, "node_modules", "neo4j-driver"));

    /// <summary>Rows per second of a plain UNWIND loop.</summary>
    public async Task<double> WriteAsync(string kind, IEnumerable<object> rows) =>
        double.Parse(await RunAsync(kind, rows), CultureInfo.InvariantCulture);

    /// <summary>Milliseconds of the hand-written statement for each pair, after a first round.</summary>
    public async Task<double[]> PathsAsync((int From, int To)[] pairs) =>
        JsonSerializer.Deserialize<double[]>(await RunAsync("paths", new
        {
            statement = HandWritten,
            pairs = pairs.Select(p => new { a = GeneratedGraph.Key(p.From), b = GeneratedGraph.Key(p.To) }),
        }))!;

    private static string Here([CallerFilePath] string path = "") => path;

    private async Task<string> RunAsync(string work, object input)
    {
        var file = Path.GetTempFileName();
        try
        {
            await using (var stream = File.Create(file))
            {
                await JsonSerializer.SerializeAsync(stream, input);
            }

            using var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, "plain-loop.mjs"), server.Bolt.AbsoluteUri, Neo4jProcess.Password, work, file])
            {
                RedirectStandardOutput = true,
            })!;
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? output : throw new InvalidOperationException($"plain-loop.mjs ended with {process.ExitCode}.");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
