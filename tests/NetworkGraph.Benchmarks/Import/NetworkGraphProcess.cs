using System.Diagnostics;
using System.Globalization;

namespace NetworkGraph.Benchmarks.Import;

/// <summary>The real command as a process of its own: its time from start to end and its largest resident memory.</summary>
internal static class NetworkGraphProcess
{
    public static async Task<(double Seconds, double PeakMebibytes, string Output)> RunAsync(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "networkgraph.dll"));
        Array.ForEach(args, start.ArgumentList.Add);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var peak = PeakAsync(process);
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var seconds = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0 || args[0] == "growth" ? (seconds, await peak, output) : throw new InvalidOperationException(await error);
    }

    /// <summary>Linux keeps the largest resident size of a running process; elsewhere it is unknown.</summary>
    private static async Task<double> PeakAsync(Process process)
    {
        var peak = double.NaN;
        var status = $"/proc/{process.Id.ToString(CultureInfo.InvariantCulture)}/status";
        while (!process.HasExited && File.Exists(status))
        {
            try
            {
                var line = (await File.ReadAllLinesAsync(status)).FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
                peak = line is null ? peak : double.Parse(line.AsSpan("VmHWM:".Length).Trim().TrimEnd("kB").Trim(), CultureInfo.InvariantCulture) / 1024;
            }
            catch (IOException)
            {
                break;
            }

            await Task.Delay(10);
        }

        return peak;
    }
}
