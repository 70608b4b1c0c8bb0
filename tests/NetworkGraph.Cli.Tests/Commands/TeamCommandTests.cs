namespace NetworkGraph.Cli.Tests.Commands;

public class TeamCommandTests(DemoNetwork demo)
{
    [Fact]
    public async Task Four_colleagues_stand_with_the_age_of_their_exports_and_one_of_them_has_exported_twice()
    {
        var run = await demo.Ask("team", "--today", "2026-11-27", "--json");
        var members = run.Json.GetProperty("members").EnumerateArray().ToList();
        Assert.Equal(4, members.Count);
        Assert.Equal([2], members.Select(row => row.GetProperty("imports").GetInt32()).Where(imports => imports > 1));
        Assert.Equal(members.Select(row => row.GetProperty("newest").GetString()).Order(StringComparer.Ordinal), members.Select(row => row.GetProperty("newest").GetString()));
        Assert.All(members, row => Assert.Equal(row.GetProperty("ageDays").GetInt32() >= 30, row.GetProperty("isOld").GetBoolean()));
        var coverage = run.Json.GetProperty("coverage");
        Assert.Equal(coverage.GetProperty("byOne").GetInt32(), members.Sum(row => row.GetProperty("alone").GetInt32()));
    }

    [Fact]
    public async Task The_viewer_is_marked_and_the_printed_text_says_what_is_seen_of_the_others()
    {
        var run = await demo.Ask("team", "--viewer", "jonas-köhler", "--today", "2026-11-01");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("4 members, data until 30 Oct 2026, ages as of 1 Nov 2026\n4 members know ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Every export is less than 30 days old.", run.Output, StringComparison.Ordinal);
        Assert.Contains("never points, days of contact, counts or messages", run.Output, StringComparison.Ordinal);
        Assert.Single(run.Output.Split('\n'), line => line.StartsWith("Jonas Köhler (viewer) ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_an_export_and_for_nobody_it_says_what_to_do()
    {
        using var folder = new TemporaryFolder();
        var empty = await CommandLineRun.Of("team", "--data", folder.Path);
        Assert.Equal(1, empty.ExitCode);
        Assert.Contains("No export is loaded yet.", Assert.Single(empty.ErrorLines), StringComparison.Ordinal);
        var nobody = await demo.Ask("team", "--viewer", "Nobody At All");
        Assert.Equal(1, nobody.ExitCode);
        Assert.StartsWith("No member is called 'Nobody At All'. Members are: ", Assert.Single(nobody.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_export_is_no_pool_yet()
    {
        using var folder = new TemporaryFolder();
        await CommandLineRun.Of("import", DemoNetwork.Archives[^1], "--data", folder.Path);
        var run = await CommandLineRun.Of("team", "--today", "2026-11-27", "--data", folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("One member is no pool yet", run.Output, StringComparison.Ordinal);
    }
}
