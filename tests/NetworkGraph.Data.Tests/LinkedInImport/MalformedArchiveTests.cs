using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.Tests.LinkedInImport;

/// <summary>
/// Whatever is called an archive is read or refused with one sentence: no other exception, no hang, no file beside it.
/// 25,000 mutations of archives and as many of tables, unless NETWORKGRAPH_TEST_MUTATIONS says otherwise; NETWORKGRAPH_TEST_SEED repeats a run.
/// </summary>
public sealed class MalformedArchiveTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    public static TheoryData<string> Cases => [.. ArchiveCases.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_class_is_read_or_refused_with_its_sentence(string name)
    {
        var (bytes, refusal) = ArchiveCases.All[name];
        using var export = new TestExport();
        var path = export.Write("case.zip", bytes);
        if (refusal is null)
        {
            var (reading, facts) = TestExport.Read(path);
            Assert.Equal("ada-byron", Assert.Single(facts.Connections).Person.Key.Value);
            Assert.Equal(1, Assert.Single(reading.Files).Rows);
        }
        else
        {
            var sentence = TestExport.Refusal(path);
            Assert.Contains(refusal, sentence, StringComparison.Ordinal);
            Assert.EndsWith(".", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', sentence);
        }

        Assert.Equal([path], Directory.GetFileSystemEntries(export.Folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void There_are_at_least_sixty_classes() => Assert.True(ArchiveCases.All.Count >= 60, $"{ArchiveCases.All.Count} classes");

    [Fact]
    public void Mutated_archives_are_read_or_refused()
    {
        var originals = Originals();
        var (amount, read, refused) = Mutate(random => Mutation.Of(originals[random.Next(originals.Length)], random));
        Assert.True(read > amount / 100 && refused > amount / 10, $"{read} read, {refused} refused: the mutations miss one of the two.");
    }

    [Fact]
    public void Mutated_tables_are_read_or_refused()
    {
        var (amount, read, refused) = Mutate(random => TestExport.ZipBytes(
            ("Connections.csv", Mutation.Of(Encoding.UTF8.GetBytes(Mutation.Connections), random)),
            ("messages.csv", Mutation.Of(Encoding.UTF8.GetBytes(Mutation.Messages), random)),
            ("Invitations.csv", Mutation.Of(Encoding.UTF8.GetBytes(Mutation.Invitations), random))));
        Assert.True(read > amount / 2, $"{read} read, {refused} refused: one damaged file costs the others.");
    }

    [Fact]
    public void Control_the_framework_reads_a_wrong_checksum_and_throws_other_exceptions()
    {
        using var wrong = new ZipArchive(new MemoryStream(ArchiveCases.All["flipped byte in a stored entry"].Bytes));
        using (var reader = new StreamReader(wrong.Entries[0].Open()))
        {
            Assert.NotEmpty(reader.ReadToEnd());
        }

        Assert.Throws<InvalidDataException>(() => new ZipArchive(new MemoryStream(ArchiveCases.All["cut in the directory"].Bytes)).Entries);
    }

    private (int Amount, int Read, int Refused) Mutate(Func<Random, byte[]> mutated)
    {
        var amount = Amount.Of("NETWORKGRAPH_TEST_MUTATIONS", 25_000);
        var seed = Amount.Of("NETWORKGRAPH_TEST_SEED", Environment.TickCount);
        output.WriteLine($"NETWORKGRAPH_TEST_SEED={seed}, {amount} mutations");
        using var export = new TestExport();
        var random = new Random(seed);
        var (read, refused) = (0, 0);
        for (var i = 0; i < amount; i++)
        {
            var path = export.Write("case.zip", mutated(random));
            try
            {
                _ = ReadInTime(path) ? read++ : refused++;
            }
            catch (Exception other)
            {
                File.Copy(path, Path.Combine(Path.GetTempPath(), $"networkgraph-mutation-{seed}-{i}.zip"), overwrite: true);
                Assert.Fail($"Seed {seed}, mutation {i} (kept in the temporary folder): {other}");
            }

            Assert.Single(Directory.GetFileSystemEntries(export.Folder));
        }

        output.WriteLine($"{read} read, {refused} refused");
        return (amount, read, refused);
    }

    private static bool ReadInTime(string path)
    {
        // A hang repeats; a busy machine does not.
        for (var again = 0; again < 3; again++)
        {
            var watch = Stopwatch.StartNew();
            var isRead = IsRead(path);
            if (watch.Elapsed < Longest)
            {
                return isRead;
            }
        }

        throw new TimeoutException($"It took longer than {Longest} three times.");
    }

    private static bool IsRead(string path)
    {
        try
        {
            var (reading, _) = TestExport.Read(path);
            Assert.All(reading.Files, f => Assert.Equal(f.Rows, f.Accepted + f.RejectedRows));
            return true;
        }
        catch (ImportRejectedException)
        {
            return false;
        }
    }

    private static byte[][] Originals() =>
    [
        ArchiveCases.Plain(),
        new RawZip().Add(new RawEntry("Connections.csv", Encoding.UTF8.GetBytes(Mutation.Connections)) { Deflate = false }).Build(),
        TestExport.ZipBytes(("Connections.csv", Encoding.UTF8.GetBytes(Mutation.Connections)), ("messages.csv", Encoding.UTF8.GetBytes(Mutation.Messages)), ("Invitations.csv", Encoding.UTF8.GetBytes(Mutation.Invitations))),
    ];
}
