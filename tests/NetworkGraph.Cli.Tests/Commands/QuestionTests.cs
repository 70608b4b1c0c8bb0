using System.Text.Json;

namespace NetworkGraph.Cli.Tests.Commands;

public class QuestionTests(DemoNetwork demo)
{
    [Fact]
    public async Task Growth_lists_every_month_and_ends_at_all_connections()
    {
        var months = (await demo.Ask("growth", "--json")).Json.EnumerateArray().ToList();
        Assert.Equal(["month", "connections", "total", "twoWay", "massImports"], months[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal("2026-10", months[^1].GetProperty("month").GetString());
        Assert.Equal(1200, months[^1].GetProperty("total").GetInt32());
        Assert.Equal(1200, months.Sum(m => m.GetProperty("connections").GetInt32()));
    }

    [Fact]
    public async Task Growth_names_every_day_of_a_mass_import_in_words_and_in_json()
    {
        var imports = (await demo.Ask("growth", "--json")).Json.EnumerateArray().SelectMany(m => m.GetProperty("massImports").EnumerateArray()).ToList();
        var text = (await demo.Ask("growth")).Output;
        Assert.Equal(imports.Count > 0, text.Contains("rather than one by one", StringComparison.Ordinal));
        Assert.All(imports, import => Assert.Contains($"{import.GetProperty("connections").GetInt32()} ", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Growth_as_of_an_earlier_date_ends_there()
    {
        var months = (await demo.Ask("growth", "--json", "--as-of", "2023-06-30")).Json.EnumerateArray().ToList();
        Assert.Equal("2023-06", months[^1].GetProperty("month").GetString());
        Assert.InRange(months[^1].GetProperty("total").GetInt32(), 1, 1199);
    }

    [Fact]
    public async Task A_filter_leaves_the_same_people_in_every_question_and_is_said_beside_the_count()
    {
        const string Filter = "company=kestrel systems&connected=3y";
        string[] keys = [.. (await demo.Ask("people", "--filter", Filter, "--json")).Json.EnumerateArray().Select(one => one.GetProperty("person").GetString()!)];
        var people = keys.Length;
        Assert.InRange(people, 1, 48);
        Assert.Contains($": {people} people (Kestrel Systems, connected in the last 3 years)", (await demo.Ask("people", "--filter", "company=Kestrel Systems&connected=3y")).Output, StringComparison.Ordinal);
        Assert.Equal(people, (await demo.Ask("growth", "--filter", Filter, "--json")).Json.EnumerateArray().Last().GetProperty("total").GetInt32());
        Assert.Equal(people, Assert.Single((await demo.Ask("company", "--filter", Filter, "--json")).Json.EnumerateArray()).GetProperty("inList").GetInt32());
        Assert.Equal(keys.Order(StringComparer.Ordinal), (await demo.Ask("ties", "--filter", Filter, "--json")).Json.EnumerateArray().Select(tie => tie.GetProperty("person").GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Ties_carry_points_that_add_up_to_the_strength()
    {
        var ties = (await demo.Ask("ties", "--json")).Json.EnumerateArray().ToList();
        Assert.True(ties.Count >= 1200);
        foreach (var tie in ties)
        {
            var points = tie.GetProperty("points").EnumerateObject().Sum(p => p.Value.GetInt32());
            Assert.InRange(points - tie.GetProperty("strength").GetDouble(), -0.51, 0.51);
        }

        Assert.Contains("losingTouch", ties.Select(t => t.GetProperty("status").GetString()));
        Assert.Equal(ties.Count, ties.Select(t => t.GetProperty("person").GetString()).Distinct().Count());
    }

    [Fact]
    public async Task A_person_is_shown_with_how_you_met_in_words_and_in_json()
    {
        var key = (await demo.Ask("ties", "--json")).Json[0].GetProperty("person").GetString()!;
        var met = (await demo.Ask("person", key, "--json")).Json.GetProperty("howYouMet");
        Assert.Equal(["by", "sentence", "also"], met.EnumerateObject().Select(p => p.Name));
        var line = Assert.Single((await demo.Ask("person", key)).Output.Split('\n'), line => line.StartsWith("How you met", StringComparison.Ordinal));
        Assert.Contains(met.GetProperty("sentence").GetString()!, line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reach_grows_with_more_steps()
    {
        var reach = (await demo.Ask("reach", "--json")).Json;
        var within = reach.GetProperty("within").EnumerateArray().Select(w => w.GetProperty("people").GetInt32()).ToList();
        Assert.Equal(within.Order(), within);
        Assert.True(within[1] > within[0]);
        Assert.InRange(reach.GetProperty("expected").GetDouble(), 1, within[2]);
        Assert.NotEmpty(reach.GetProperty("companies").EnumerateArray());
    }

    [Fact]
    public async Task Pushing_a_question_down_needs_a_server()
    {
        var refused = await demo.Ask("reach", "--push-down");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("--store", Assert.Single(refused.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_export_alone_cannot_tell_the_second_step()
    {
        using var folder = new TemporaryFolder();
        var only = DemoNetwork.Archives[^1];
        await CommandLineRun.Of("import", only, "--data", folder.Path);
        var run = await CommandLineRun.Of("reach", "--data", folder.Path);
        Assert.DoesNotContain("Within 2 steps: at least 0", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_known_to_a_colleague_alone_is_reached_through_that_colleague()
    {
        var target = await SomeoneKnownTo("tomás-herrera", "tomas-herrera");
        var answer = (await demo.Ask("intro", target, "--json")).Json;
        Assert.Equal(target, answer.GetProperty("target").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("direct").ValueKind);
        var path = answer.GetProperty("paths")[0];
        Assert.InRange(path.GetProperty("chance").GetDouble(), 0.0001, 1);
        var last = path.GetProperty("steps").EnumerateArray().Last();
        Assert.Equal(target, last.GetProperty("to").GetString());
        Assert.NotEmpty(last.GetProperty("evidence").EnumerateArray());
    }

    [Fact]
    public async Task Several_matches_are_listed_and_one_is_asked_for()
    {
        var run = await demo.Ask("intro", "engineer");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Several people match 'engineer'", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.True(run.ErrorLines.Length > 3);
    }

    [Fact]
    public async Task Intro_to_a_company_finds_the_people_whom_company_finds()
    {
        var company = (await demo.Ask("reach", "--json")).Json.GetProperty("companies")[0].EnumerateObject().First(p => p.Value.ValueKind == JsonValueKind.String).Value.GetString()!;
        var listed = (await demo.Ask("company", company + " Inc.", "--json")).Json.GetProperty("companies").EnumerateArray()
            .Where(found => found.GetProperty("match").GetString() == "exact").SelectMany(found => found.GetProperty("current").EnumerateArray());
        var answer = (await demo.Ask("intro", company + " Inc.", "--json")).Json;
        Assert.Equal(listed.Select(Key).Order(), answer.GetProperty("people").EnumerateArray().Select(Key).Order());
        Assert.Contains("Understood: anyone at ", (await demo.Ask("intro", "at " + company)).Output, StringComparison.Ordinal);

        static string Key(JsonElement person) => person.GetProperty("person").GetString()!;
    }

    [Fact]
    public async Task Nobody_in_the_data_is_not_nobody_in_the_world()
    {
        var run = await demo.Ask("intro", "Zzyzx Qwerty");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("does not mean that nobody knows them", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("growth", "--as-of", "14.10.2026")]
    [InlineData("grow", "", "")]
    [InlineData("intro", "", "")]
    [InlineData("ties", "--limit", "many")]
    public async Task Wrong_usage_ends_with_2(string command, string option, string value)
    {
        var run = await CommandLineRun.Of([command, .. new[] { option, value }.Where(a => a.Length > 0)]);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.ErrorLines);
    }

    [Fact]
    public async Task An_unknown_viewer_is_answered_with_the_members()
    {
        var run = await demo.Ask("growth", "--viewer", "Nobody");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Mara Lindqvist", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_export_a_question_says_how_to_load_one()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLineRun.Of("growth", "--data", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("networkgraph import", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_printed_table_is_plain_aligned_text()
    {
        var lines = (await demo.Ask("ties", "--limit", "5")).Output.Split('\n');
        Assert.StartsWith("Name", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', string.Join('\n', lines));
    }

    private async Task<string> SomeoneKnownTo(string viewer, string plainViewer)
    {
        var mine = Keys((await demo.Ask("ties", "--json")).Json);
        var theirs = await demo.Ask("ties", "--json", "--viewer", viewer);
        theirs = theirs.ExitCode == 0 ? theirs : await demo.Ask("ties", "--json", "--viewer", plainViewer);
        return Keys(theirs.Json).First(k => !mine.Contains(k) && k != "mara-lindqvist");
    }

    private static HashSet<string> Keys(JsonElement ties) => [.. ties.EnumerateArray().Select(t => t.GetProperty("person").GetString()!)];
}
