namespace NetworkGraph.Cli.Tests.Commands;

public sealed class EraseCommandTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.File("data");

    public async ValueTask InitializeAsync() => Assert.Equal(0, (await CommandLineRun.Of("import", DemoNetwork.Archives[1], "--data", Data, "--json")).ExitCode);

    [Fact]
    public async Task A_person_is_erased_and_stays_away_after_the_export_is_read_again()
    {
        var key = (await Ask("ties", "--json")).Json[0].GetProperty("person").GetString()!;
        var erased = await Ask("erase", "--person", key, "--yes");
        Assert.True(erased.ExitCode == 0, erased.Error);
        Assert.Contains("Backups written anew without it: 1.", erased.Output, StringComparison.Ordinal);
        Assert.Equal(1, (await Ask("person", key)).ExitCode);
        Assert.Equal(0, (await Ask("import", DemoNetwork.Archives[1], DemoNetwork.Archives[2])).ExitCode);
        Assert.Equal(1, (await Ask("person", key)).ExitCode);
        Assert.Equal(0, (await Ask("doctor")).ExitCode);
    }

    [Fact]
    public async Task Without_yes_on_a_terminal_or_as_an_option_nothing_is_erased()
    {
        Assert.SkipUnless(Console.IsInputRedirected, "Somebody at a terminal would be asked.");
        var before = (await Ask("people", "--json")).Output;
        var refused = await Ask("erase", "--everything");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("Nothing was changed", Assert.Single(refused.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(before, (await Ask("people", "--json")).Output);
        Assert.Equal(2, (await Ask("erase")).ExitCode);
        Assert.Equal(2, (await Ask("erase", "--words", "--everything")).ExitCode);
    }

    [Fact]
    public async Task Everything_leaves_no_database_and_no_backup()
    {
        Assert.Equal(0, (await Ask("erase", "--everything", "--yes")).ExitCode);
        Assert.Empty(Directory.GetFiles(Data, "*", SearchOption.AllDirectories));
        Assert.Equal(1, (await Ask("erase", "--person", "nobody", "--yes")).ExitCode);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<CommandLineRun> Ask(params string[] question) => CommandLineRun.Of([.. question, "--data", Data]);
}
