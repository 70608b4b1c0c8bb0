using System.Diagnostics;
using NetworkGraph.Data.Neo4jStore;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>
/// A real Neo4j server of this test run, from the folder <c>shared/neo4j</c> beside the repository. Where that is missing the tests that
/// need it are skipped with the reason; in CI that is a failure.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    public const string Password = "test-password";

    private static readonly Dictionary<string, object?> NoParameters = [];
    private readonly string _home = Directory.CreateTempSubdirectory("networkgraph-neo4j-").FullName;
    private Process? _process;
    private string? _missing;

    public Uri Http { get; private set; } = new("http://127.0.0.1:1");

    public Uri Bolt { get; private set; } = new("bolt://127.0.0.1:1");

    public Neo4jAddress Address => new(Http, "neo4j", "neo4j", Password);

    public void Require()
    {
        if (_missing is not null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", _missing);
            Assert.Fail(_missing);
        }
    }

    public async ValueTask InitializeAsync()
    {
        var start = StartScript();
        if (start is null)
        {
            _missing = "There is no shared/neo4j beside the repository, so no Neo4j server can be started.";
            return;
        }

        await StartAsync(start, 0, 0);
    }

    /// <summary>Removes everything that an earlier test has left.</summary>
    public async Task EmptyAsync(CancellationToken cancellation)
    {
        await using var transport = new HttpTransport(Address);
        await transport.DefineAsync(new CypherStatement("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS", NoParameters), cancellation);
    }

    /// <summary>Ends the server as a power cut of its process would.</summary>
    public async Task KillAsync()
    {
        _process!.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <summary>Starts it again on the same store and ports.</summary>
    public Task RestartAsync() => StartAsync(StartScript()!, Bolt.Port, Http.Port);

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            await KillAsync();
        }

        _process?.Dispose();
        Directory.Delete(_home, recursive: true);
    }

    private static string? StartScript()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NetworkGraph.sln")))
            {
                var script = Path.Combine(folder.Parent!.FullName, "shared", "neo4j", "start");
                return File.Exists(script) ? script : null;
            }
        }

        return null;
    }

    private async Task StartAsync(string script, int boltPort, int httpPort)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { script, _home, $"{boltPort}", $"{httpPort}", Password })
        {
            start.ArgumentList.Add(argument);
        }

        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await _process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith("ready ", StringComparison.Ordinal))
            {
                var parts = line.Split(' ');
                Bolt = new Uri(parts[1]);
                Http = new Uri(parts[2]);
                return;
            }
        }

        _missing = "The Neo4j server did not start; is a Java 17 runtime installed?";
    }
}

[CollectionDefinition(Name)]
public sealed class SharedNeo4jServer : ICollectionFixture<Neo4jServer>
{
    public const string Name = "Neo4j server";
}
