using System.Text.Json;

namespace NetworkGraph.Cli.Tests.Cases;

/// <summary>One odd export of <c>Cases/Inputs</c>, imported by the command line into an empty data folder of its own.</summary>
internal sealed class CaseNetwork : IDisposable
{
    private readonly TemporaryFolder _folder;

    private CaseNetwork(TemporaryFolder folder, CommandLineRun import)
    {
        _folder = folder;
        Import = import;
    }

    /// <summary>What the import gave, as JSON where it succeeded.</summary>
    public CommandLineRun Import { get; }

    /// <summary>The folder of a case.</summary>
    public static string Input(string name) => Path.Combine(Repository.Root, "tests", "NetworkGraph.Cli.Tests", "Cases", "Inputs", name);

    /// <summary>Imports the folder of a case; more arguments of the command follow it.</summary>
    public static async Task<CaseNetwork> Of(string name, params string[] options)
    {
        var folder = new TemporaryFolder();
        return new CaseNetwork(folder, await CommandLineRun.Of(["import", Input(name), .. options, "--data", folder.File("data"), "--json"]));
    }

    /// <summary>Asks the network that the case gave.</summary>
    public Task<CommandLineRun> Ask(params string[] question) => CommandLineRun.Of([.. question, "--data", _folder.File("data")]);

    /// <summary>Every person of the network, in order of their keys.</summary>
    public async Task<JsonElement[]> PeopleAsync() =>
        [.. (await Ask("people", "--json")).Json.EnumerateArray().OrderBy(p => p.GetProperty("person").GetString(), StringComparer.Ordinal)];

    /// <summary>Every tie of the network, in order of the people's keys.</summary>
    public async Task<JsonElement[]> TiesAsync() =>
        [.. (await Ask("ties", "--json")).Json.EnumerateArray().OrderBy(p => p.GetProperty("person").GetString(), StringComparer.Ordinal)];

    /// <summary>Everything that the import says, for people.</summary>
    public static async Task<string> ReportOf(string name)
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLineRun.Of("import", Input(name), "--data", folder.File("data"));
        return run.Output + run.Error;
    }

    public void Dispose() => _folder.Dispose();
}
