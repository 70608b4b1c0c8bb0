using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NetworkGraph.Benchmarks.Graphs;

/// <summary>The results as a Markdown table: milliseconds, and how many times faster ours is.</summary>
internal sealed class GraphTable
{
    private readonly StringBuilder _lines = new();
    private readonly StringBuilder _checks = new();

    public int Disagreements { get; private set; }

    public void Add(GraphFile file, GraphResult ours, GraphResult quik, JsonElement python)
    {
        var (igraph, networkx) = (Read(python, "igraph"), Read(python, "networkx"));
        var size = FormattableString.Invariant($"{file.People:N0} / {file.A.Length:N0}");
        Row(size, "ten best paths, median", r => r.Paths?.Median);
        Row(size, "ten best paths, 95 %", r => r.Paths?.P95);
        Row(size, "five best paths that share nobody, median", r => r.Disjoint?.Median);
        Row(size, "five best paths that share nobody, 95 %", r => r.Disjoint?.P95);
        Row(size, "people within two steps", r => r.WithinTwo?.Median);
        Row(size, "people within three steps", r => r.WithinThree?.Median);
        Row(size, "expected reach", r => r.Reach?.Median);
        Row(size, "Leiden, one seed", r => r.Groups?.Median);
        Row(size, "build", r => r.Build?.Median);
        _lines.AppendLine(CultureInfo.InvariantCulture, $"| {size} | bytes per directed tie | {Number(ours.BytesPerTie)} | {Number(quik.BytesPerTie)} | {Number(igraph.BytesPerTie)} | {Number(networkx.BytesPerTie)} | {Ratio(igraph.BytesPerTie, ours.BytesPerTie)} |");
        _lines.AppendLine(CultureInfo.InvariantCulture, $"| {size} | modularity, mean over the seeds | {ours.Modularity:0.00000} |  | {igraph.Modularity:0.00000} | {networkx.Modularity:0.00000} |  |");
        Check(size, "sum of the ten best chances", ours.BestPaths, igraph.BestPaths, 1e-4);
        Check(size, "people within two steps", ours.CountTwo?.Select(c => (double)c).ToArray(), igraph.CountTwo?.Select(c => (double)c).ToArray(), 0);
        Check(size, "people within three steps", ours.CountThree?.Select(c => (double)c).ToArray(), igraph.CountThree?.Select(c => (double)c).ToArray(), 0);

        void Row(string of, string what, Func<GraphResult, double?> value) => _lines.AppendLine(
            CultureInfo.InvariantCulture,
            $"| {of} | {what}, ms | {Number(value(ours))} | {Number(value(quik))} | {Number(value(igraph))} | {Number(value(networkx))} | {Ratio(value(igraph), value(ours))} |");
    }

    public override string ToString() => string.Join(
        Environment.NewLine,
        "| people / ties | | ours | QuikGraph | igraph | networkx | igraph / ours |",
        "|---|---|---:|---:|---:|---:|---:|",
        _lines.ToString(),
        _checks.ToString());

    private static string Number(double? value) =>
        value is not { } v ? "" : v.ToString(v < 1 ? "0.0000" : v < 100 ? "0.00" : "N0", CultureInfo.InvariantCulture);

    private static string Ratio(double? other, double? ours) =>
        other is { } o && ours is { } u ? (o / u).ToString(o / u < 10 ? "0.0" : "N0", CultureInfo.InvariantCulture) : "";

    private static GraphResult Read(JsonElement python, string library)
    {
        var r = python.GetProperty(library);
        return new GraphResult
        {
            Build = Times("build"),
            Paths = Times("paths"),
            WithinTwo = Times("withinTwo"),
            WithinThree = Times("withinThree"),
            Reach = Times("reach"),
            Groups = Times("groups"),
            BytesPerTie = Single("bytesPerTie"),
            Modularity = Single("modularity"),
            BestPaths = r.TryGetProperty("bestPaths", out var best) ? [.. best.EnumerateArray().Select(v => v.GetDouble())] : null,
            CountTwo = Counts("countTwo"),
            CountThree = Counts("countThree"),
        };

        Timing? Times(string name) => r.TryGetProperty(name, out var times) ? new Timing([.. times.EnumerateArray().Select(t => t.GetDouble())]) : null;
        double? Single(string name) => r.TryGetProperty(name, out var value) ? value.GetDouble() : null;
        int[]? Counts(string name) => r.TryGetProperty(name, out var counts) ? [.. counts.EnumerateArray().Select(v => v.GetInt32())] : null;
    }

    private void Check(string size, string what, double[]? ours, double[]? other, double tolerance)
    {
        if (ours is null || other is null)
        {
            return;
        }

        var same = Enumerable.Range(0, other.Length).Count(i => Math.Abs(ours[i] - other[i]) <= tolerance * Math.Max(1e-9, Math.Abs(other[i])));
        Disagreements += other.Length - same;
        _checks.AppendLine(CultureInfo.InvariantCulture, $"* {size}: {what} equal to igraph's in {same} of {other.Length} queries.");
    }
}
