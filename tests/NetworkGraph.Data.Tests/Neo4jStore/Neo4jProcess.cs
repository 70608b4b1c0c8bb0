using System.Diagnostics;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>A real Neo4j server on free ports with a store of its own, from the folder <c>shared/neo4j</c> beside the repository.</summary>
public sealed class Neo4jProcess : IAsyncDisposable
{
    public const string Password = "test-password";

    private readonly string _home = Directory.CreateTempSubdirectory("networkgraph-neo4j-").FullName;
    private readonly string _script;
    private Process? _process;

    private Neo4jProcess(string script) => _script = script;

    public Uri Http { get; private set; } = new("http://127.0.0.1:1");

    public Uri Bolt { get; private set; } = new("bolt://127.0.0.1:1");

    /// <summary>A started server, or the reason why there is none here.</summary>
    public static async Task<(Neo4jProcess? Server, string? Missing)> StartAsync()
    {
        if (StartScript() is not { } script)
        {
            return (null, "There is no shared/neo4j beside the repository, so no Neo4j server can be started.");
        }

        var server = new Neo4jProcess(script);
        if (await server.StartAsync(0, 0))
        {
            return (server, null);
        }

        await server.DisposeAsync();
        return (null, "The Neo4j server did not start; is a Java 17 runtime installed?");
    }

    /// <summary>Ends the server as a power cut of its process would.</summary>
    public async Task KillAsync()
    {
        _process!.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>Starts it again on the same store and ports.</summary>
    public async Task RestartAsync()
    {
        if (!await StartAsync(Bolt.Port, Http.Port))
        {
            throw new InvalidOperationException("The Neo4j server did not start again.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await KillAsync();
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }

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

    private async Task<bool> StartAsync(int boltPort, int httpPort)
    {
        var start = new ProcessStartInfo("bash", [_script, _home, $"{boltPort}", $"{httpPort}", Password])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await _process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith("ready ", StringComparison.Ordinal))
            {
                var parts = line.Split(' ');
                (Bolt, Http) = (new Uri(parts[1]), new Uri(parts[2]));
                return true;
            }
        }

        return false;
    }
}
