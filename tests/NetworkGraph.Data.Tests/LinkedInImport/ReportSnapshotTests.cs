using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.Tests.LinkedInImport;

/// <summary>
/// What users see of every fixture, as text files that people can read. After a wanted change: NETWORKGRAPH_ACCEPT=1, then read the difference.
/// </summary>
public sealed class ReportSnapshotTests
{
    private const int MostFactsShown = 60;

    public static TheoryData<string> Fixtures
    {
        get
        {
            var samples = Samples();
            return [.. Directory.EnumerateFiles(samples, "*.zip", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(samples, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        }
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void The_report_of_each_fixture_is_as_committed(string fixture)
    {
        var (reading, facts) = TestExport.Read(Path.Combine(Samples(), fixture));
        var report = Report(reading, facts);
        var path = Path.Combine(Here(), "Reports", fixture.Replace('/', '_').Replace(".zip", ".txt", StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("NETWORKGRAPH_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, report);
        }

        Assert.True(File.Exists(path), $"There is no {path}: run once with NETWORKGRAPH_ACCEPT=1 and commit what it writes.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), report);
    }

    [Fact]
    public void There_are_fixtures() => Assert.True(Fixtures.Count >= 8);

    private static string Report(ExportReading reading, CollectedFacts facts)
    {
        var text = new StringBuilder();
        Line($"{reading.ArchiveName}: {reading.Kind.ToString().ToLowerInvariant()} of {Date(reading.SnapshotDate)}{(reading.IsPartial ? ", only a part of the data" : "")}");
        Line($"owner: {FactText.Of(reading.Owner.Person)}, by {reading.Owner.Evidence}");
        Line($"facts: {facts.Connections.Count} connections, {string.Join(", ", facts.Interactions.GroupBy(i => i.Kind).OrderBy(g => g.Key).Select(g => $"{g.Count()} {g.Key.ToString().ToLowerInvariant()}s"))}");
        Line($"       {facts.Interactions.Count(i => i.Promotional)} promotional, {facts.Backgrounds.Count} positions and educations, {facts.Interests.Count} interests");
        foreach (var file in reading.Files)
        {
            Line($"");
            Line($"{file.Name}: {file.Rows} rows = {file.Accepted} used + {file.RejectedRows} set aside{(file.CoversFrom is { } from ? $", {Date(from)} to {Date(file.CoversTo!.Value)}" : "")}");
            foreach (var (reason, count) in file.Rejected)
            {
                Line($"  set aside: {count} {reason}");
            }

            foreach (var (reason, count) in file.Remarks)
            {
                Line($"  remark: {count} {reason}");
            }
        }

        Line($"");
        foreach (var unused in reading.Unused)
        {
            Line($"not used: {unused.Name} ({unused.Reason})");
        }

        foreach (var missing in reading.Missing)
        {
            Line($"missing: {missing.Name} ({missing.Reason})");
        }

        if (facts.Count <= MostFactsShown)
        {
            Line($"");
            foreach (var fact in FactText.Lines(facts))
            {
                Line($"{fact}");
            }
        }

        return text.ToString();

        void Line(FormattableString line) => text.Append(FormattableString.Invariant(line)).Append('\n');
    }

    private static string Date(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static string Samples()
    {
        var folder = Here();
        while (!Directory.Exists(Path.Combine(folder, "import-samples")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("import-samples is not above the tests.");
        }

        return Path.Combine(folder, "import-samples");
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
