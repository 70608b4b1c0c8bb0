using System.Diagnostics;

namespace NetworkGraph.Tests.Surroundings;

/// <summary>
/// A real Neo4j server on free ports with a store of its own, started by the script that NETWORKGRAPH_NEO4J names, otherwise by
/// <c>shared/neo4j/start</c> beside the repository.
/// </summary>
internal sealed class Neo4jProcess : IAsyncDisposable
{
    public const string Password = "test-password";

    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(5);
    private readonly string _home = Directory.CreateTempSubdirectory("networkgraph-neo4j-").FullName;
    private readonly string _script;
    private readonly bool _isBrief;
    private Process? _process;

    private Neo4jProcess(string script, bool isBrief) => (_script, _isBrief) = (script, isBrief);

    public Uri Http { get; private set; } = new("http://127.0.0.1:1");

    public Uri Bolt { get; private set; } = new("bolt://127.0.0.1:1");

    /// <summary>A started server, or the reason why there is none here; a brief one is made to be started often and asked little.</summary>
    public static async Task<(Neo4jProcess? Server, string? Missing)> StartAsync(bool isBrief = false)
    {
        var script = Environment.GetEnvironmentVariable("NETWORKGRAPH_NEO4J") is { Length: > 0 } named ? named : Repository.Beside("shared", "neo4j", "start");
        if (MissingFor(script) is { } missing)
        {
            return (null, missing);
        }

        var server = new Neo4jProcess(script, isBrief);
        if (await server.StartAsync(0, 0))
        {
            return (server, null);
        }

        await server.DisposeAsync();
        return (null, $"{script} started no server within {LongestStart.TotalMinutes:0} minutes. Is the Java runtime of version 17 or newer?");
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

    /// <summary>Why no server can be started here, or null.</summary>
    private static string? MissingFor(string script) =>
        !File.Exists(script) ? $"no script that starts a server at {script}. Name one in NETWORKGRAPH_NEO4J (see \"Tests\" in the README)."
        : Programs.OnPath("bash") is null ? "no bash, in which the script that starts a server is written."
        : Environment.GetEnvironmentVariable("JAVA_HOME") is null && Programs.OnPath("java") is null ? "no Java. Install a runtime of version 17 or newer, such as openjdk-17-jre-headless."
        : null;

    private async Task<bool> StartAsync(int boltPort, int httpPort)
    {
        var start = new ProcessStartInfo("bash", [_script, _home, $"{boltPort}", $"{httpPort}", Password])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // With the first compiler alone it is ready in half of the processor time, and answers long questions at half of the speed.
        if (_isBrief)
        {
            start.Environment["JAVA_TOOL_OPTIONS"] = Environment.GetEnvironmentVariable("JAVA_TOOL_OPTIONS") ?? "-XX:TieredStopAtLevel=1";
        }

        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        using var limit = new CancellationTokenSource(LongestStart);
        try
        {
            while (await _process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                if (line.StartsWith("ready ", StringComparison.Ordinal))
                {
                    var parts = line.Split(' ');
                    (Bolt, Http) = (new Uri(parts[1]), new Uri(parts[2]));
                    return true;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // It hangs, or the computer is too busy; the caller ends it.
        }

        return false;
    }
}
