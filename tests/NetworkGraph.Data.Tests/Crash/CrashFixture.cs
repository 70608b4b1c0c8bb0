using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.LinkedInImport;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Crash;

/// <summary>Two invented archives, and what a store holds with the first and with both.</summary>
public sealed class CrashFixture : IAsyncLifetime
{
    private readonly string _archives = Directory.CreateTempSubdirectory("networkgraph-crash-").FullName;

    public string First { get; private set; } = "";

    public string Second { get; private set; } = "";

    public string HashBefore { get; private set; } = "";

    public string HashAfter { get; private set; } = "";

    /// <summary>How long the undisturbed import of the second archive takes, the start of the program included.</summary>
    public TimeSpan Duration { get; private set; }

    public async ValueTask InitializeAsync()
    {
        using var sample = NetworkGraphProcess.Start(
            new Dictionary<string, string>(), "sample", "--connections", "400", "--messages", "4000", "--members", "2", "--seed", "11", "--out", _archives);
        var made = await sample.EndAsync();
        Assert.True(made.ExitCode == 0, made.Error);
        var zips = Directory.GetFiles(_archives, "*.zip").Order(StringComparer.Ordinal).ToArray();
        (First, Second) = (zips[0], zips[1]);

        using var folder = new TestFolder();
        HashBefore = await ImportFirstAsync(folder.Data);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        using var import = NetworkGraphProcess.Start(new Dictionary<string, string>(), "import", Second, "--data", folder.Data.Path, "--json");
        var imported = await import.EndAsync();
        Duration = clock.Elapsed;
        Assert.True(imported.ExitCode == 0, imported.Error);
        await using var services = await OpenAsync(folder.Data);
        HashAfter = await services.Store.ContentHashAsync(CancellationToken.None);
        Assert.NotEqual(HashBefore, HashAfter);
    }

    /// <summary>Fills a folder with the first archive.</summary>
    internal async Task<string> ImportFirstAsync(DataFolder folder)
    {
        await using var services = await OpenAsync(folder);
        await services.Runner.ImportAsync(ExportInput.From([First])[0], Guid.NewGuid(), null, CancellationToken.None);
        return await services.Store.ContentHashAsync(CancellationToken.None);
    }

    /// <summary>What a start of the program does with the folder, recovery included.</summary>
    internal static Task<NetworkGraphServices> OpenAsync(DataFolder folder) =>
        NetworkGraphServices.OpenAsync(DataFolder.Open(folder.Path), ImportLimits.Default with { MinFreeBytes = 0 }, CancellationToken.None);

    /// <summary>Takes the second import back, where it is there.</summary>
    internal static async Task<bool> UndoSecondAsync(DataFolder folder)
    {
        await using var services = await OpenAsync(folder);
        var imports = await services.Store.ImportsAsync(CancellationToken.None);
        return imports.Count == 2 && await services.Runner.UndoAsync(imports[0].ImportId, CancellationToken.None);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_archives, recursive: true);
        return ValueTask.CompletedTask;
    }
}
