using NetworkGraph.Cli.Tests;

[assembly: AssemblyFixture(typeof(DemoNetwork))]

namespace NetworkGraph.Cli.Tests;

/// <summary>The archives of the demo network, two of them of one member,, loaded once by the command line itself. Tests only read it.</summary>
public sealed class DemoNetwork : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public static string[] Archives { get; } =
        [.. Directory.GetFiles(Repository.PathOf("import-samples", "demo"), "*.zip").Order(StringComparer.Ordinal)];

    public string Data => _folder.File("data");

    internal CommandLineRun Import { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Import = await CommandLineRun.Of(["import", .. Archives, "--data", Data, "--json"]);

    internal Task<CommandLineRun> Ask(params string[] question) => CommandLineRun.Of([.. question, "--data", Data]);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
