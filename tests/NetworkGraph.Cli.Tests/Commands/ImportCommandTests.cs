using System.IO.Compression;

namespace NetworkGraph.Cli.Tests.Commands;

public class ImportCommandTests(DemoNetwork demo)
{
    [Fact]
    public void Every_export_is_reported_with_its_owner_and_a_balanced_row_count()
    {
        Assert.Equal(0, demo.Import.ExitCode);
        var exports = demo.Import.Json.EnumerateArray().ToList();
        Assert.Equal(["Mara Lindqvist", "Mara Lindqvist", "Jonas Köhler", "Aisha Bello", "Tomás Herrera"], exports.Select(e => e.GetProperty("owner").GetString()!));
        Assert.Equal([1200, 820, 540, 260], exports.Skip(1).Select(e => e.GetProperty("connections").GetInt32()));
        Assert.InRange(exports[0].GetProperty("connections").GetInt32(), 1, 1199);
        foreach (var file in exports.SelectMany(e => e.GetProperty("files").EnumerateArray()))
        {
            int Count(string name) => file.GetProperty(name).GetInt32();
            Assert.Equal(Count("rows"), Count("added") + Count("changed") + Count("unchanged") + Count("rejected"));
        }
    }

    [Fact]
    public void The_demo_holds_at_least_ten_thousand_messages() =>
        Assert.True(demo.Import.Json.EnumerateArray().Sum(e => e.GetProperty("messages").GetInt32()) >= 10_000);

    [Fact]
    public async Task The_same_export_again_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var smallest = DemoNetwork.Archives[^1];
        await CommandLineRun.Of("import", smallest, "--data", folder.Path);
        var before = await CommandLineRun.Of("ties", "--data", folder.Path, "--json");
        var again = await CommandLineRun.Of("import", smallest, "--data", folder.Path, "--json");
        Assert.Equal(0, again.ExitCode);
        Assert.True(again.Json[0].GetProperty("alreadyImported").GetBoolean());
        Assert.Equal(before.Output, (await CommandLineRun.Of("ties", "--data", folder.Path, "--json")).Output);
    }

    [Theory]
    [InlineData("not a zip")]
    [InlineData("zero bytes")]
    [InlineData("empty zip")]
    [InlineData("zip without a known file")]
    [InlineData("csv with unknown columns")]
    [InlineData("truncated zip")]
    [InlineData("missing")]
    public async Task Bad_input_gives_one_sentence_and_leaves_the_store_as_it_was(string what)
    {
        using var folder = new TemporaryFolder();
        var data = folder.File("data");
        await CommandLineRun.Of("import", DemoNetwork.Archives[^1], "--data", data);
        var before = await CommandLineRun.Of("ties", "--data", data, "--json");

        var run = await CommandLineRun.Of("import", BadInput(what, folder), "--data", data);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.EndsWith(".", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(before.Output, (await CommandLineRun.Of("ties", "--data", data, "--json")).Output);
    }

    [Fact]
    public async Task A_bad_export_among_good_ones_does_not_keep_the_good_ones_out()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLineRun.Of("import", BadInput("not a zip", folder), DemoNetwork.Archives[^1], "--data", folder.File("data"), "--json");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("Tomás Herrera", Assert.Single(run.Json.EnumerateArray()).GetProperty("owner").GetString());
    }

    private static string BadInput(string what, TemporaryFolder folder)
    {
        var path = folder.File(what.StartsWith("csv", StringComparison.Ordinal) ? "table.csv" : "archive.zip");
        switch (what)
        {
            case "not a zip":
                File.WriteAllText(path, "Hello");
                break;
            case "zero bytes":
                File.WriteAllBytes(path, []);
                break;
            case "empty zip":
                using (ZipFile.Open(path, ZipArchiveMode.Create))
                {
                }

                break;
            case "zip without a known file":
                using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
                using (var writer = new StreamWriter(zip.CreateEntry("notes.txt").Open()))
                {
                    writer.Write("Hello");
                }

                break;
            case "csv with unknown columns":
                File.WriteAllText(path, "apples,pears\n1,2\n");
                break;
            case "truncated zip":
                File.WriteAllBytes(path, File.ReadAllBytes(DemoNetwork.Archives[0])[..100_000]);
                break;
        }

        return path;
    }
}
