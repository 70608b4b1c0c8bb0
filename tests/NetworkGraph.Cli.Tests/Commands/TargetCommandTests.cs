namespace NetworkGraph.Cli.Tests.Commands;

/// <summary>The list of targets in a terminal: what the exports name, what the user adds, takes off and takes back.</summary>
public sealed class TargetCommandTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.File("data");

    public async ValueTask InitializeAsync() =>
        Assert.Equal(0, (await CommandLineRun.Of("import", DemoNetwork.Archives[1], DemoNetwork.Archives[2], "--data", Data, "--json")).ExitCode);

    [Fact]
    public async Task What_is_added_is_on_the_list_and_taking_it_back_leaves_no_trace()
    {
        var before = await IdsAsync();
        var added = await Ask("target", "add", "Zephyr Dynamics", "Nobody Quist, Zephyr Dynamics");
        Assert.Equal(0, added.ExitCode);
        Assert.Contains("Zephyr Dynamics: The company Zephyr Dynamics: nobody in your data is or was listed there.", added.Output, StringComparison.Ordinal);
        Assert.Contains("Nobody Quist at Zephyr Dynamics: in nobody's data.", added.Output, StringComparison.Ordinal);
        Assert.Equal([.. before, "company:zephyrdynamics", "somebody:nobody quist|zephyrdynamics"], (await IdsAsync()).Order(StringComparer.Ordinal), StringComparer.Ordinal);

        Assert.Equal(0, (await Ask("target", "take-back", "Zephyr Dynamics Inc.", "somebody:nobody quist|zephyrdynamics")).ExitCode);
        Assert.Equal(before, await IdsAsync());
    }

    [Fact]
    public async Task What_is_removed_is_off_the_list_named_below_it_and_comes_back()
    {
        await Ask("target", "add", "Zephyr Dynamics");
        var before = await IdsAsync();
        Assert.Equal(0, (await Ask("target", "remove", "zephyr dynamics")).ExitCode);
        Assert.Equal(before.Where(id => id != "company:zephyrdynamics"), await IdsAsync());
        Assert.Contains("Taken off by you: Zephyr Dynamics", (await Ask("targets")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Ask("target", "add", "Zephyr Dynamics")).ExitCode);
        Assert.Equal(before, await IdsAsync());
    }

    [Fact]
    public async Task The_same_again_says_so_and_nonsense_is_an_error_in_a_sentence()
    {
        await Ask("target", "add", "Zephyr Dynamics");
        Assert.Contains("Already on your list: put here by you", (await Ask("target", "add", "ZEPHYR DYNAMICS LTD")).Output, StringComparison.Ordinal);
        var nothing = await Ask("target", "add", "<b>x</b>");
        Assert.Equal(1, nothing.ExitCode);
        Assert.Contains("Nothing was put on the list.", nothing.Error, StringComparison.Ordinal);
        Assert.Equal(1, (await Ask("target", "remove", "no such thing")).ExitCode);
        Assert.Equal(1, (await Ask("target", "take-back", "no such thing")).ExitCode);
    }

    [Fact]
    public async Task The_list_is_a_file_for_a_spreadsheet_with_a_row_per_target()
    {
        await Ask("target", "add", "Zephyr Dynamics");
        var file = _folder.File("targets.csv");
        Assert.Equal(0, (await Ask("target", "csv", file)).ExitCode);
        Assert.Equal(1 + (await IdsAsync()).Length, (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken)).Length);
        Assert.Equal(1, (await Ask("target", "csv", file)).ExitCode);
    }

    [Fact]
    public async Task A_name_that_ends_in_xlsx_makes_a_workbook()
    {
        await Ask("target", "add", "Zephyr Dynamics");
        var file = _folder.File("targets.xlsx");
        Assert.Equal(0, (await Ask("target", "csv", file)).ExitCode);
        using var book = await System.IO.Compression.ZipFile.OpenReadAsync(file, TestContext.Current.CancellationToken);
        Assert.NotNull(book.GetEntry("xl/worksheets/sheet1.xml"));
        Assert.NotNull(book.GetEntry("xl/worksheets/sheet2.xml"));
    }

    [Fact]
    public async Task A_word_on_a_target_goes_with_the_exported_workspace()
    {
        await Ask("target", "add", "Zephyr Dynamics");
        var (file, other) = (_folder.File("all.jsonl"), _folder.File("other"));
        Assert.Equal(0, (await Ask("export", "--all", file)).ExitCode);
        Assert.Equal(0, (await CommandLineRun.Of("import", file, "--data", other, "--json")).ExitCode);
        Assert.Contains("company:zephyrdynamics", (await CommandLineRun.Of("targets", "--data", other, "--limit", "0")).Output, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<CommandLineRun> Ask(params string[] words) => CommandLineRun.Of([.. words, "--data", Data]);

    private async Task<string[]> IdsAsync() => [.. (await Ask("targets", "--json")).Json.GetProperty("targets").EnumerateArray().Select(target => target.GetProperty("id").GetString()!).Order(StringComparer.Ordinal)];
}
