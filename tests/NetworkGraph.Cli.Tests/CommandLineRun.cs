using System.Text.Json;

namespace NetworkGraph.Cli.Tests;

/// <summary>What a command line gave: exit code and both outputs.</summary>
internal sealed record CommandLineRun(int ExitCode, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>Error lines; an error for people is exactly one.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static async Task<CommandLineRun> Of(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await NetworkGraphCommandLine.RunAsync(args, output, error);
        return new CommandLineRun(exitCode, output.ToString(), error.ToString());
    }
}
