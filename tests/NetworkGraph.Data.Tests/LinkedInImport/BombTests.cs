using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace NetworkGraph.Data.Tests.LinkedInImport;

/// <summary>What is made to exhaust is refused before it can: within a second and 64 MiB.</summary>
public sealed class BombTests
{
    private const long Most = 64L << 20;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    [Fact]
    public void Sixty_kilobytes_that_claim_ten_gigabytes()
    {
        var content = Encoding.UTF8.GetBytes("First Name,Last Name,URL,Connected On\n" + new string('a', 10_000_000));
        var zip = new RawZip();
        zip.Add(new RawEntry("messages_0.csv", content));
        for (var i = 1; i < 1000; i++)
        {
            zip.Add(new RawEntry($"messages_{i}.csv", []) { NoLocalHeader = true, Offset = 0, Packed = 10_000, Unpacked = 10_000_000 });
        }

        Refuses(zip.Build(), "is damaged (its table of contents contradicts itself)");
    }

    [Fact]
    public void Five_hundred_thousand_entries()
    {
        var bytes = ManyEntries(500_000);
        Refuses(bytes, "500,000 files, more than the limit of 10,000");
    }

    [Fact]
    public void Zeros_packed_a_thousand_to_one() =>
        Refuses(new RawZip().Add(new RawEntry("messages.csv", new byte[50 << 20])).Build(), "packed more than 200 to 1");

    [Fact]
    public void A_quotation_mark_that_is_never_closed()
    {
        var row = "2-a==,,Ada,https://www.linkedin.com/in/ada,Ola,https://www.linkedin.com/in/ola,2026-02-01 10:00:00 UTC,,text,INBOX\n";
        using var export = new TestExport();
        var path = export.PathOf("messages.csv");
        using (var writer = new StreamWriter(path))
        {
            writer.Write("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n2-a==,\"never closed");
            for (var i = 0; i < 1_000_000; i++)
            {
                writer.Write(row);
            }
        }

        Refuses(path, "a quotation mark there is probably never closed");
    }

    [Fact]
    public void Control_the_framework_opens_all_of_them()
    {
        using var zip = new ZipArchive(new MemoryStream(ManyEntries(60_000)));
        Assert.Equal(60_000, zip.Entries.Count);
    }

    private static byte[] ManyEntries(int count)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < count; i++)
            {
                zip.CreateEntry($"{i}.csv", CompressionLevel.NoCompression);
            }
        }

        return bytes.ToArray();
    }

    private static void Refuses(byte[] bytes, string sentence)
    {
        using var export = new TestExport();
        Refuses(export.Write("bomb.zip", bytes), sentence);
    }

    private static void Refuses(string path, string sentence)
    {
        // The best of three: the machine may be busy with other tests.
        var (elapsed, allocated) = (TimeSpan.MaxValue, long.MaxValue);
        for (var i = 0; i < 3 && (elapsed > Longest || allocated > Most); i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            Assert.Contains(sentence, TestExport.Refusal(path), StringComparison.Ordinal);
            (elapsed, allocated) = (watch.Elapsed, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.True(allocated < Most, $"{allocated >> 20} MiB");
        Assert.True(elapsed < Longest, $"{elapsed}");
    }
}
