using System.IO.Compression;
using System.Text;
using NetworkGraph.Cli.Sample;
using NetworkGraph.Cli.Sample.Eras;

namespace NetworkGraph.Cli.Tests.Sample;

public class SampleArchivesTests
{
    [Fact]
    public void The_demo_network_in_the_repository_comes_out_again_entry_by_entry()
    {
        using var folder = new TemporaryFolder();
        AssertSameAsCommitted("demo", SampleArchives.WriteDemo(folder.Path));
    }

    [Fact]
    public void The_era_archives_in_the_repository_come_out_again_entry_by_entry()
    {
        using var folder = new TemporaryFolder();
        AssertSameAsCommitted("eras", EraArchives.Write(folder.Path));
    }

    [Fact]
    public void Another_seed_gives_other_contents()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        var one = SampleArchives.Write(1, [new SampleSize(50, 100)], first.Path)[0];
        var other = SampleArchives.Write(2, [new SampleSize(50, 100)], second.Path)[0];
        Assert.NotEqual(Entries(one), Entries(other));
    }

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(1, 1, 3)]
    [InlineData(1, 5, 40)]
    [InlineData(3, 40, 77)]
    [InlineData(2, 300, 1500)]
    public void Every_member_gets_as_many_connections_and_messages_as_asked_for(int members, int connections, int messages)
    {
        using var folder = new TemporaryFolder();
        var paths = SampleArchives.Write(7, [.. Enumerable.Repeat(new SampleSize(connections, messages), members)], folder.Path);
        Assert.Equal(members, paths.Distinct().Count());
        foreach (var path in paths)
        {
            using var zip = ZipFile.OpenRead(path);
            Assert.Equal(connections, Lines(zip, "Connections.csv").Count(l => l.Contains("/in/", StringComparison.Ordinal)));
            var sent = Lines(zip, "messages.csv").Count(l => l.Contains(" UTC,", StringComparison.Ordinal) && !l.EndsWith("Yes", StringComparison.Ordinal));
            Assert.Equal(messages, sent);
        }
    }

    [Fact]
    public void Every_entry_carries_the_flags_that_LinkedIn_sets()
    {
        using var folder = new TemporaryFolder();
        var bytes = File.ReadAllBytes(SampleArchives.Write(3, [new SampleSize(30, 60)], folder.Path)[0]);
        var at = bytes.AsSpan().IndexOf("PK\u0003\u0004"u8);
        Assert.Equal(0x0808, BitConverter.ToUInt16(bytes, at + 6));
    }

    private static void AssertSameAsCommitted(string name, IReadOnlyList<string> made)
    {
        var committed = Directory.GetFiles(Repository.PathOf("import-samples", name), "*.zip");
        Assert.Equal(committed.Select(Path.GetFileName).Order(), made.Select(Path.GetFileName).Order());
        foreach (var path in committed)
        {
            Assert.Equal(Entries(path), Entries(made.Single(m => Path.GetFileName(m) == Path.GetFileName(path))));
        }
    }

    // How a byte is packed is the platform's; what is in the archive is ours.
    private static List<(string Name, DateTime Written, string Content)> Entries(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return [.. zip.Entries.Select(entry =>
        {
            using var content = entry.Open();
            return (entry.FullName, entry.LastWriteTime.DateTime, Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(content)));
        })];
    }

    private static string[] Lines(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd().Split('\n');
    }
}
