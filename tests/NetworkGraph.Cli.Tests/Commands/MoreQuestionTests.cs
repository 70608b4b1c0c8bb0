using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NetworkGraph.Cli.Tests.Commands;

public class MoreQuestionTests(DemoNetwork demo)
{
    [Fact]
    public async Task Groups_hold_each_contact_once()
    {
        var groups = (await demo.Ask("groups", "--json")).Json.GetProperty("groups").EnumerateArray().ToList();
        var people = groups.SelectMany(g => g.GetProperty("people").EnumerateArray().Select(p => p.GetString())).ToList();
        Assert.NotEmpty(groups);
        Assert.Equal(people.Count, people.Distinct().Count());
    }

    [Fact]
    public async Task People_lists_every_connection_once()
    {
        var people = (await demo.Ask("people", "--json")).Json.EnumerateArray().Select(p => p.GetProperty("person").GetString()).ToList();
        Assert.Equal(1200, people.Count);
        Assert.Equal(1200, people.Distinct().Count());
    }

    [Fact]
    public async Task A_person_is_explained_to_the_point()
    {
        var run = await demo.Ask("person", "aisha-bello", "--json");
        Assert.Contains("points from contact", run.Json.GetProperty("why").GetString(), StringComparison.Ordinal);
        Assert.Equal("strong", run.Json.GetProperty("tie").GetProperty("band").GetString());
    }

    [Fact]
    public async Task One_export_cannot_show_changes()
    {
        using var folder = new TemporaryFolder();
        await CommandLineRun.Of("import", DemoNetwork.Archives[^1], "--data", folder.Path);
        var run = await CommandLineRun.Of("changes", "--data", folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("One export alone cannot show what changed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_exports_of_one_member_show_who_moved_and_who_is_gone()
    {
        using var folder = new TemporaryFolder();
        var eras = Repository.PathOf("import-samples", "eras");
        await CommandLineRun.Of(
            "import", Path.Combine(eras, "Basic_LinkedInDataExport_12-18-2025.zip"), Path.Combine(eras, "Complete_LinkedInDataExport_03-09-2026.zip"), "--data", folder.Path);
        var change = Assert.Single((await CommandLineRun.Of("changes", "--data", folder.Path, "--json")).Json.EnumerateArray());
        Assert.Equal("kim-park", Assert.Single(change.GetProperty("gained").EnumerateArray()).GetProperty("person").GetString());
        Assert.Equal(["josé-núñez", "petra-böhm"], change.GetProperty("noLongerListed").EnumerateArray().Select(g => g.GetProperty("person").GetString()!));
        Assert.Equal("lena-fuchs", Assert.Single(change.GetProperty("changed").EnumerateArray()).GetProperty("person").GetString());
    }

    [Fact]
    public async Task A_backtest_on_the_own_history_ranks_those_who_stay_in_contact_first()
    {
        var backtest = (await demo.Ask("backtest", "--cut", "2026-03-31", "--window", "90", "--json")).Json;
        Assert.True(backtest.GetProperty("auc").GetProperty("strength").GetDouble() > 0.7);
        Assert.Equal(backtest.GetProperty("pairs").GetInt32(), backtest.GetProperty("bands").EnumerateArray().Sum(b => b.GetProperty("pairs").GetInt32()));
    }

    [Fact]
    public async Task A_backtest_without_options_looks_back_on_the_lists_and_chances_with_their_intervals()
    {
        var backtest = (await demo.Ask("backtest", "--json")).Json;
        var listed = backtest.GetProperty("losingTouch").GetProperty("listed");
        Assert.True(listed.GetProperty("cases").GetInt32() >= listed.GetProperty("hits").GetInt32());
        Assert.Equal(["firstContact", "onlyOutbound", "onlyInbound", "twoWay"], backtest.GetProperty("answers").EnumerateArray().Select(row => row.GetProperty("ground").GetString()));
        foreach (var came in backtest.GetProperty("answers").EnumerateArray().Select(row => row.GetProperty("came")))
        {
            var isEnough = came.GetProperty("cases").GetInt32() >= 20;
            Assert.Equal(isEnough ? JsonValueKind.Number : JsonValueKind.Null, came.GetProperty("share").ValueKind);
        }

        var printed = (await demo.Ask("backtest")).Output;
        Assert.Contains("Whom am I losing? ", printed, StringComparison.Ordinal);
        Assert.Contains("Before the letter", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backtest_reads_a_file_of_who_wrote_to_whom()
    {
        using var folder = new TemporaryFolder();
        var table = new StringBuilder("from,to,at\n");
        for (var day = 0; day < 60; day++)
        {
            var at = 1_700_000_000 + (day * 86_400);
            table.Append(CultureInfo.InvariantCulture, $"a,b,{at}\nb,a,{at + 600}\n");
            table.Append(CultureInfo.InvariantCulture, $"{(day < 30 ? $"c{day},d{day},{at}\n" : "")}");
        }

        await File.WriteAllTextAsync(folder.File("mail.csv"), table.ToString(), TestContext.Current.CancellationToken);
        var run = await CommandLineRun.Of("backtest", "--interactions", folder.File("mail.csv"), "--cut", "40", "--window", "10", "--json", "--data", folder.File("data"));
        Assert.Equal(31, run.Json.GetProperty("pairs").GetInt32());
        Assert.Equal(1, run.Json.GetProperty("auc").GetProperty("strength").GetDouble());
    }
}
