using NetworkGraph.Data.Answers;

namespace NetworkGraph.Cli.Tests.Commands;

/// <summary>A data folder that cannot be used: every command ends with one sentence and exit code 1, never with a stack trace.</summary>
public sealed class BrokenFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Every_command_says_what_is_wrong()
    {
        string[][] commands =
        [
            .. Questions.All.Select(question => (string[])[question.Name, .. question.Parameters.Where(parameter => parameter.IsRequired).Select(_ => "jonas")]),
            ["import", DemoNetwork.Archives[0]], ["export", "--all", _folder.File("all.jsonl")], ["say"],
        ];
        File.WriteAllText(_folder.File("network.db"), string.Concat(Enumerable.Repeat("Not a database. ", 500)));
        foreach (var command in commands)
        {
            AssertTold(await CommandLineRun.Of([.. command, "--data", _folder.Path]), "is damaged");
        }
    }

    [Fact]
    public async Task Whatever_stands_in_the_place_of_the_folder_or_of_a_part_of_it_is_told()
    {
        File.WriteAllText(_folder.File("file"), "A letter.");
        AssertTold(await GrowthAsync(_folder.File("file")), "file");
        Directory.CreateDirectory(_folder.File("database/network.db"));
        AssertTold(await GrowthAsync(_folder.File("database")), "cannot be opened");
        Directory.CreateDirectory(_folder.File("staging"));
        File.WriteAllText(_folder.File("staging/staging"), "A letter.");
        AssertTold(await GrowthAsync(_folder.File("staging")), "staging");
        AssertTold(await GrowthAsync(_folder.File("new"), "--store", "ftp://elsewhere"), "is not the address of a Neo4j server");
    }

    [Fact]
    public async Task A_folder_that_invented_exports_cannot_be_written_to_is_told()
    {
        File.WriteAllText(_folder.File("file"), "A letter.");
        AssertTold(await CommandLineRun.Of("sample", "--eras", "--out", _folder.File("file")), "file");
    }

    public void Dispose() => _folder.Dispose();

    private static Task<CommandLineRun> GrowthAsync(string folder, params string[] more) => CommandLineRun.Of(["growth", "--data", folder, .. more]);

    private static void AssertTold(CommandLineRun run, string part)
    {
        Assert.True(run.ExitCode == 1, $"{run.ExitCode}: {run.Error}");
        Assert.Contains(part, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain("fault of its own", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
