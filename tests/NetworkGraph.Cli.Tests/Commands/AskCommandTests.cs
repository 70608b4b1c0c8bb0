namespace NetworkGraph.Cli.Tests.Commands;

/// <summary>An ask is noted, closed and taken back, and counts for how busy an introducer is.</summary>
public sealed class AskCommandTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.File("data");

    public async ValueTask InitializeAsync() =>
        Assert.Equal(0, (await CommandLineRun.Of(["import", .. DemoNetwork.Archives, "--data", Data, "--json"])).ExitCode);

    [Fact]
    public async Task An_ask_halves_the_way_through_the_introducer_until_it_is_taken_back()
    {
        var (before, introducer, target) = await BestAsync();
        Assert.Equal(0, (await Ask("ask", introducer, target, "--on", "2026-10-01")).ExitCode);
        var (after, next, _) = await BestAsync();
        Assert.True(next != introducer || Math.Abs(after - (before / 2)) < .001, $"{after} by {next}");
        Assert.Equal("asked", await StateAsync());

        Assert.Equal(0, (await Ask("ask", introducer, target, "--outcome", "introduced", "--on", "2026-10-09")).ExitCode);
        Assert.Equal("introduced", await StateAsync());
        Assert.Contains("Introduced", (await Ask("ask")).Output, StringComparison.Ordinal);

        Assert.Equal(0, (await Ask("ask", introducer, target, "--take-back")).ExitCode);
        Assert.Equal(0, (await Ask("asks", "--json")).Json.GetProperty("asks").GetArrayLength());
        Assert.Equal(before, (await BestAsync()).Chance, 6);

        async Task<string?> StateAsync() => (await RowAsync(target)).GetProperty("ask").GetProperty("state").GetString();
    }

    [Fact]
    public async Task What_was_never_asked_has_no_outcome()
    {
        var (_, introducer, target) = await BestAsync();
        Assert.Equal(1, (await Ask("ask", introducer, target, "--outcome", "met")).ExitCode);
        Assert.Equal(1, (await Ask("ask", introducer, target, "--take-back")).ExitCode);
        Assert.Equal(2, (await Ask("ask", introducer, target, "--outcome", "maybe")).ExitCode);
        Assert.Equal(2, (await Ask("ask", introducer)).ExitCode);
        Assert.Equal(1, (await Ask("ask", introducer, "<b>")).ExitCode);
        Assert.Equal(1, (await Ask("ask", introducer, target, "--state", "met", "--reason", "no time")).ExitCode);
    }

    [Fact]
    public async Task A_slip_of_the_keys_is_no_target()
    {
        var (_, introducer, _) = await BestAsync();
        var typo = await Ask("ask", introducer, "Nrthwnd Instrmnts");
        Assert.Equal(1, typo.ExitCode);
        Assert.Contains("neither on your list of targets nor one person or company of your data", typo.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await Ask("asks", "--json")).Json.GetProperty("asks").GetArrayLength());
    }

    [Fact]
    public async Task Every_state_is_said_listed_and_written_to_a_calendar()
    {
        var (_, introducer, target) = await BestAsync();
        Assert.Equal(0, (await Ask("ask", introducer, target, "--state", "planned", "--kind", "referral", "--on", "2026-10-01")).ExitCode);
        foreach (var state in new[] { "asked", "accepted", "introduced", "met", "thanked", "told", "silent", "declined" })
        {
            var said = await Ask("ask", introducer, target, "--state", state, "--on", "2026-10-05", "--json");
            Assert.Equal((0, state, "referral"), (said.ExitCode, said.Json[0].GetProperty("state").GetString(), said.Json[0].GetProperty("kind").GetString()));
        }

        Assert.Equal(0, (await Ask("ask", introducer, target, "--state", "declined", "--reason", "no time", "--on", "2026-10-06")).ExitCode);
        Assert.Equal(0, (await Ask("ask", introducer, target, "--on", "2026-10-07", "--state", "asked")).ExitCode);
        var board = await Ask("asks", "--today", "2026-11-20");
        Assert.Contains("2 asks noted, 1 with something due", board.Output, StringComparison.Ordinal);
        Assert.Contains("chance and outcome are known of 1 of your asks, and 19 more are needed", board.Output, StringComparison.Ordinal);

        var file = _folder.File("asks.ics");
        Assert.Equal(0, (await Ask("ask", "--ics", file)).ExitCode);
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        Assert.Contains("SUMMARY:Remind ", text, StringComparison.Ordinal);
        Assert.Equal(1, text.Split("BEGIN:VEVENT").Length - 1);
        Assert.Equal(1, (await Ask("ask", "--ics", file)).ExitCode);
    }

    [Fact]
    public async Task Whom_never_to_ask_is_said_listed_and_lifted()
    {
        var (_, introducer, _) = await BestAsync();
        var said = await Ask("ask", introducer, "--rule", "never");
        Assert.Equal(0, said.ExitCode);
        Assert.Contains($"networkgraph ask {introducer} --rule any", said.Output, StringComparison.Ordinal);
        Assert.NotEqual(introducer, (await BestAsync()).Introducer);
        var listed = Assert.Single((await Ask("asks", "--json")).Json.GetProperty("rules").EnumerateArray());
        Assert.Equal((introducer, "never"), (listed.GetProperty("person").GetString(), listed.GetProperty("rule").GetString()));
        Assert.Contains("never ask. Lift it with:", (await Ask("asks")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Ask("ask", introducer, "--rule", "any")).ExitCode);
        Assert.Equal(introducer, (await BestAsync()).Introducer);
        Assert.Equal(2, (await Ask("ask", introducer, "x", "--rule", "any")).ExitCode);
        Assert.Equal(2, (await Ask("ask", introducer, "--rule", "perhaps")).ExitCode);
        Assert.Equal(2, (await Ask("ask", introducer, "--rule", "any", "--state", "met")).ExitCode);
    }

    [Fact]
    public async Task A_calendar_that_is_there_already_is_left_alone()
    {
        var file = _folder.File("mine.ics");
        await File.WriteAllTextAsync(file, "mine", TestContext.Current.CancellationToken);
        Assert.Equal(1, (await Ask("ask", "--ics", file)).ExitCode);
        Assert.Equal("mine", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<CommandLineRun> Ask(params string[] words) => CommandLineRun.Of([.. words, "--data", Data]);

    private async Task<System.Text.Json.JsonElement> RowAsync(string id) =>
        (await Ask("targets", "--json")).Json.GetProperty("targets").EnumerateArray().Single(target => target.GetProperty("id").GetString() == id);

    // A company of the demo to which the best way is an introduction.
    private async Task<(double Chance, string Introducer, string Target)> BestAsync()
    {
        var row = (await Ask("targets", "--json")).Json.GetProperty("targets").EnumerateArray().First(target => target.GetProperty("way").GetProperty("kind").GetString() == "introduction");
        return (row.GetProperty("way").GetProperty("chance").GetDouble(), row.GetProperty("way").GetProperty("write").GetString()!, row.GetProperty("id").GetString()!);
    }
}
