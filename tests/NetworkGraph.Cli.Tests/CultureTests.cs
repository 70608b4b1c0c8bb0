using System.Diagnostics;

namespace NetworkGraph.Cli.Tests;

/// <summary>The program as a process, under languages whose dates, numbers and letters differ from English ones.</summary>
public sealed class CultureTests(DemoNetwork demo)
{
    [Theory]
    [InlineData("de_DE.UTF-8")]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("fa_IR.UTF-8")]
    public async Task Every_machine_prints_the_same(string language)
    {
        string[][] questions = [["ties", "--as-of", "2025-06-01"], ["growth"], ["ties", "--json"]];
        foreach (var question in questions)
        {
            var there = await In(language, question);
            Assert.Equal(await In("C", question), there);
            Assert.NotEmpty(there);
        }
    }

    private async Task<string> In(string language, string[] question)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "networkgraph.dll"), .. question, "--data", demo.Data])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LANG"] = start.Environment["LC_ALL"] = language;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await error);
        return output;
    }
}
