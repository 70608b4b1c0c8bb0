using System.Diagnostics;
using System.Text.Json;

namespace NetworkGraph.EndToEnd;

/// <summary>The real command line as a process.</summary>
internal static class CommandLine
{
    public static Task<(int ExitCode, string Output, string Error)> RunAsync(CancellationToken cancellation, params IEnumerable<string> arguments) =>
        RunAsync(Built.Assembly("NetworkGraph.Cli", "networkgraph"), arguments, cancellation);

    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(string assembly, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(assembly);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await error);
    }

    public static async Task<JsonElement> AskAsync(CancellationToken cancellation, params IEnumerable<string> arguments)
    {
        var (exitCode, output, error) = await RunAsync(cancellation, [.. arguments, "--json"]);
        Assert.True(exitCode == 0, error);
        return JsonDocument.Parse(output).RootElement;
    }
}
