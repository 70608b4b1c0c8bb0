using System.Globalization;
using System.IO.Compression;
using System.Text;
using NetworkGraph.Data.Tests.Crash;

namespace NetworkGraph.Data.Tests.LinkedInImport;

/// <summary>
/// The real program with an archive far larger than any real one: memory does not grow with it. 48 MiB packed unless NETWORKGRAPH_TEST_ARCHIVE_MEBIBYTES
/// says otherwise; the night takes 1,020, just below the most that is taken.
/// </summary>
public sealed class LargeArchiveTests(ITestOutputHelper output) : IDisposable
{
    private const int MostAboveIdle = 256 << 10;
    private const int MessagesPerConversation = 20;
    private const int RowsPerFile = 1_000_000;
    private const long MostUnpacked = 4L << 30;
    private readonly TestExport _export = new();
    private readonly Random _random = new(5);

    [Fact]
    public async Task Memory_does_not_grow_with_the_archive()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux keeps the largest memory of a process.");
        var packed = (long)Amount.Of("NETWORKGRAPH_TEST_ARCHIVE_MEBIBYTES", 48) << 20;
        var (archive, rows, unpacked) = Write(packed);
        var (_, idle, _) = await RunAsync("growth", "--data", _export.PathOf("idle"));

        var (exitCode, peak, told) = await RunAsync("import", archive, "--data", _export.PathOf("data"), "--json");

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{new FileInfo(archive).Length >> 20} MiB packed, {unpacked >> 20} MiB unpacked, {rows} messages: {(peak - idle) >> 10} MiB above idle, {peak >> 10} MiB in all"));
        Assert.True(exitCode == 0, told);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"\"messages\": {rows}"), told, StringComparison.Ordinal);
        Assert.InRange(peak - idle, 0, MostAboveIdle);
    }

    public void Dispose() => _export.Dispose();

    private static async Task<(int ExitCode, long PeakKibibytes, string Told)> RunAsync(params string[] arguments)
    {
        using var process = NetworkGraphProcess.Start(new Dictionary<string, string>(), arguments);
        var peak = process.PeakKibibytesAsync();
        var ended = await process.EndAsync();
        return (ended.ExitCode, await peak, ended.Output + ended.Error);
    }

    private (string Path, int Rows, long Unpacked) Write(long packed)
    {
        var words = Words();
        var path = _export.PathOf("Complete_LinkedInDataExport_10-28-2026.zip");
        var (rows, unpacked) = (0, 0L);
        using var file = File.Create(path);
        using var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        for (var part = 1; file.Position < packed && unpacked < MostUnpacked; part++)
        {
            using var text = new StreamWriter(zip.CreateEntry($"messages_{part}.csv", CompressionLevel.Fastest).Open(), new UTF8Encoding(false), 1 << 16);
            text.Write("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n");
            for (var row = 0; row < RowsPerFile && file.Position < packed && unpacked < MostUnpacked; row++)
            {
                var line = Row(rows++, words);
                unpacked += line.Length;
                text.Write(line);
            }
        }

        return (path, rows, unpacked);
    }

    private string Row(int row, string words)
    {
        var conversation = row / MessagesPerConversation;
        var (own, other) = ("Ola Nord,https://www.linkedin.com/in/ola-nord", $"Person {conversation % 30_000},https://www.linkedin.com/in/person-{conversation % 30_000}");
        var (from, to) = row % 2 == 0 ? (own, other) : (other, own);
        var at = DateTime.UnixEpoch.AddYears(40).AddSeconds((conversation * 900) + (row % MessagesPerConversation)).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        return $"2-conversation-{conversation}==,,{from},{to},{at} UTC,,{words.AsSpan(_random.Next(words.Length - 2000), _random.Next(200, 2000))},INBOX\n";
    }

    // A few hundred short words: packed about as well as real messages are.
    private string Words() => string.Join(' ', Enumerable.Range(0, 200_000).Select(_ => WordOf(_random.Next(300))));

    private static string WordOf(int number) => string.Concat("kalmerisotunvade".Skip(number % 13).Take(2 + (number % 7))) + (char)('a' + (number / 13));
}
