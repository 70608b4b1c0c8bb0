namespace NetworkGraph.Cli.Tests.Commands;

/// <summary>Backups and the doctor, as they are typed.</summary>
public sealed class BackupCommandTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.File("data");

    public async ValueTask InitializeAsync() => Assert.Equal(0, (await CommandLineRun.Of("import", DemoNetwork.Archives[1], "--data", Data, "--json")).ExitCode);

    [Fact]
    public async Task The_first_import_of_a_day_has_a_backup_and_the_doctor_is_content()
    {
        var listed = (await Ask("backup", "list", "--json")).Json;
        Assert.Equal("daily", listed[0].GetProperty("kind").GetString());
        Assert.Equal(1, listed.GetArrayLength());
        await Ask("growth");
        Assert.Equal(1, (await Ask("backup", "list", "--json")).Json.GetArrayLength());

        var health = await Ask("doctor", "--json");
        Assert.Equal(0, health.ExitCode);
        Assert.True(health.Json.GetProperty("healthy").GetBoolean());
        Assert.All(health.Json.GetProperty("findings").EnumerateArray(), finding => Assert.Equal("good", finding.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task A_backup_is_made_listed_verified_and_restored_here_and_elsewhere()
    {
        var made = (await Ask("backup", "create", "--json")).Json.GetProperty("name").GetString()!;
        Assert.Contains(made, (await Ask("backup", "list")).Output, StringComparison.Ordinal);
        Assert.Contains($"{made}: good.", (await Ask("backup", "verify", made)).Output, StringComparison.Ordinal);
        var before = (await Ask("people", "--json")).Output;
        Assert.Equal(0, (await Ask("import", DemoNetwork.Archives[2])).ExitCode);
        Assert.NotEqual(before, (await Ask("people", "--json")).Output);

        var restored = await Ask("backup", "restore", made);
        Assert.Contains("What was there before: networkgraph backup restore network-", restored.Output, StringComparison.Ordinal);
        Assert.Equal(before, (await Ask("people", "--json")).Output);

        var elsewhere = _folder.File("elsewhere");
        Assert.Equal(0, (await CommandLineRun.Of("backup", "restore", Path.Combine(Data, "backups", made), "--data", elsewhere)).ExitCode);
        Assert.Equal(before, (await CommandLineRun.Of("people", "--json", "--data", elsewhere)).Output);
    }

    [Fact]
    public async Task What_is_damaged_or_not_there_ends_with_one_sentence()
    {
        var made = (await Ask("backup", "create", "--json")).Json.GetProperty("name").GetString()!;
        var path = Path.Combine(Data, "backups", made);
        await File.WriteAllBytesAsync(path, (await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken))[..^1], TestContext.Current.CancellationToken);
        foreach (var run in new[] { await Ask("backup", "restore", made), await Ask("backup", "restore", "nothing"), await Ask("backup", "verify", made) })
        {
            Assert.Equal(1, run.ExitCode);
            Assert.Single(run.ErrorLines);
            Assert.Empty(run.Output);
        }
    }

    [Fact]
    public async Task Where_nothing_is_there_is_nothing_to_back_up()
    {
        var empty = _folder.File("empty");
        Assert.Contains("nothing to back up", (await CommandLineRun.Of("backup", "create", "--data", empty)).Error, StringComparison.Ordinal);
        Assert.Contains("No backups yet", (await CommandLineRun.Of("backup", "list", "--data", empty)).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await CommandLineRun.Of("doctor", "--data", empty)).ExitCode);
    }

    [Fact]
    public async Task A_workspace_file_with_one_digit_changed_is_refused()
    {
        var (file, data) = (_folder.File("all.jsonl"), _folder.File("other"));
        Assert.Equal(0, (await Ask("export", "--all", file)).ExitCode);
        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(file, string.Concat(lines.Where((_, i) => i != 49).Select(line => line + "\n")), TestContext.Current.CancellationToken);
        var refused = await CommandLineRun.Of("import", file, "--data", data);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("Nothing was changed", Assert.Single(refused.ErrorLines), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<CommandLineRun> Ask(params string[] question) => CommandLineRun.Of([.. question, "--data", Data]);
}
