using System.Text;
using CsCheck;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.LinkedInImport;
using NetworkGraph.Data.Zip;

namespace NetworkGraph.Data.Tests.LinkedInImport;

/// <summary>What must hold for every table, shown on random ones. A failure prints the seed; each property 2,500 times unless NETWORKGRAPH_TEST_TABLES says otherwise.</summary>
public sealed class CsvPropertyTests
{
    private static readonly int Samples = Amount.Of("NETWORKGRAPH_TEST_TABLES", 2_500);
    private const string Header = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT";
    private static readonly string[] Awkward = ["", "a", "\"", "\"\"", ",", "\n", "\r\n", "é", "🌍", "\u2028", "  ", "No", "Yes", "LinkedIn Member", "Ada Byron", "https://www.linkedin.com/in/ada", "https://www.linkedin.com/in/kit,https://www.linkedin.com/in/una", "2026-02-01 10:00:00 UTC", "2026-02-01 10:00:01 UTC", "31 Feb", "SPAM"];
    private static readonly Gen<string> Cell = Gen.OneOf(One(Awkward), Gen.Select(One(Awkward), One(Awkward), (a, b) => a + b));
    private static readonly Gen<string[]> Row = Cell.Array[11];

    private static readonly Gen<string[]> Sensible = Gen.Select(
        One("2-a==", "2-b=="), One("ada", "kit", "una"), One("ola", "kit"), Gen.Int[0, 59], One("hello", "why?", ""),
        (thread, from, to, second, text) => new[] { thread, "", from, "https://www.linkedin.com/in/" + from, to, "https://www.linkedin.com/in/" + to, $"2026-02-01 10:00:{second:00} UTC", "", text, "INBOX", "No" });

    [Fact]
    public void Rows_always_balance() => Row.Array[0, 12].Sample(
        rows =>
        {
            var (reading, facts) = Read(Write(rows));
            var file = Assert.Single(reading.Files);
            Assert.Equal(rows.Count(row => !IsBlankLine(row)), file.Rows);
            Assert.Equal(file.Rows, file.Accepted + file.RejectedRows);
            Assert.Equal(file.Accepted, facts.Interactions.Count + facts.Interests.Count);
        }, iter: Samples);

    [Fact]
    public void What_is_written_is_what_is_read() => Cell.Array[2].Array[1, 8].Sample(
        names =>
        {
            var text = "First Name,Last Name,URL,Connected On\n" + string.Concat(names.Select((n, i) => $"{Quote(n[0])},{Quote(n[1])},https://www.linkedin.com/in/p{i},25 Feb 2026\n"));
            using var export = new TestExport();
            var (_, facts) = TestExport.Read(export.Write("Connections.csv", text));
            Assert.Equal(names.Select(n => PersonText.OrNull($"{n[0]} {n[1]}")), facts.Connections.Select(c => c.Person.Name));
            Assert.Equal(names.Select((_, i) => $"p{i}"), facts.Connections.Select(c => c.Person.Key.Value));
        }, iter: Samples);

    [Fact]
    public void The_order_of_rows_does_not_matter_to_the_set_of_facts() => Gen.Select(Sensible.Array[0, 12], Gen.Int).Sample(
        (rows, seed) =>
        {
            var shuffled = rows.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(Sorted(Read(Write(rows)).Facts), Sorted(Read(Write(shuffled)).Facts));
        }, iter: Samples);

    [Fact]
    public void Any_split_into_buffers_gives_the_same_facts() => Gen.Select(Gen.OneOf(Row, Sensible).Array[0, 12], Gen.Int[1, 40], Gen.Int).Sample(
        (rows, longest, seed) =>
        {
            var bytes = Encoding.UTF8.GetBytes(Write(rows));
            Assert.Equal(Facts(bytes, int.MaxValue, seed), Facts(bytes, longest, seed));
        }, iter: Samples);

    [Fact]
    public void Control_a_reader_that_splits_at_commas_loses_the_identity()
    {
        var text = $"{Quote("Byron, PhD")},{Quote("x")}";
        Assert.NotEqual(["Byron, PhD", "x"], text.Split(','));
    }

    private static Gen<string> One(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static List<string> Facts(byte[] bytes, int longest, int seed)
    {
        var facts = new CollectedFacts();
        var session = new ImportSession(facts, TestContext.Current.CancellationToken);
        ReadableFile[] files = [new ReadableFile(new DrippingEntry(bytes, longest, seed), KnownFiles.Of(Core.Facts.ExportFile.Messages), ByColumns: false)];
        var run = new ExportRun(files, session, ImportLimits.Default, new ProgressMeter(files, null));
        run.Survey();
        var reading = run.Read();
        return [.. facts.Interactions.Select(i => FactText.Of(i) + i.Source), .. reading.Select(f => $"{f.Rows} {f.Accepted} {string.Join(';', f.Rejected)} {string.Join(';', f.Remarks)} {string.Join(';', f.Issues)}")];
    }

    private static (ExportReading Reading, CollectedFacts Facts) Read(string text)
    {
        using var export = new TestExport();
        return TestExport.Read(export.Write("messages.csv", text));
    }

    private static List<string> Sorted(CollectedFacts facts) => [.. facts.Interactions.Select(FactText.Of).Order(StringComparer.Ordinal)];

    private static string Write(string[][] rows) => Header + "\n" + string.Concat(rows.Select(row => string.Join(',', row.Select(Quote)) + "\n"));

    private static bool IsBlankLine(string[] row) => row.Length == 1 && row[0].Length == 0;

    private static string Quote(string cell) => cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private sealed record DrippingEntry(byte[] Bytes, int Longest, int Seed) : ExportEntry("messages.csv", Bytes.Length, default)
    {
        public override Stream Open() => new DrippingStream(Bytes, Longest, Seed);
    }

    private sealed class DrippingStream(byte[] bytes, int longest, int seed) : MemoryStream(bytes, writable: false)
    {
        private readonly Random _random = new(seed);

        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, longest == int.MaxValue ? count : Math.Min(count, _random.Next(1, longest + 1)));
    }
}
