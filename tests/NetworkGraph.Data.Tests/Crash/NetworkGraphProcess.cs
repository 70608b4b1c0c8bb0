using System.Diagnostics;
using System.Globalization;

namespace NetworkGraph.Data.Tests.Crash;

/// <summary>The real program, started as its users start it.</summary>
internal sealed class NetworkGraphProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private NetworkGraphProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _error = process.StandardError.ReadToEndAsync();
    }

    private static string Program { get; } = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "NetworkGraph.Cli", Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)), "networkgraph.dll"));

    public static NetworkGraphProcess Start(IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments) =>
        Run("dotnet", environment, [Program, .. arguments]);

    /// <summary>Under a limit on the size of any file it writes: the first write beyond it fails.</summary>
    public static NetworkGraphProcess StartWithFileLimit(int kilobytes, params IEnumerable<string> arguments) =>
        Run(
            "bash",
            // The runtime's own write-protection of code uses a large file in memory, which the limit would hit first.
            new Dictionary<string, string> { ["DOTNET_EnableWriteXorExecute"] = "0" },
            ["-c", $"trap '' XFSZ; ulimit -f {kilobytes}; exec \"$@\"", "bash", "dotnet", Program, .. arguments]);

    /// <summary>Whether single calls to the system can be made to fail here.</summary>
    public static bool CanFailCalls { get; } = CanTrace();

    /// <summary>With calls to the system that fail, as strace describes them; what was called stands in the log.</summary>
    public static NetworkGraphProcess StartWithFault(string fault, string log, params IEnumerable<string> arguments) =>
        Run(
            "strace", new Dictionary<string, string>(),
            ["-f", "--seccomp-bpf", "-e", "signal=none", "-e", "trace=" + fault[..fault.IndexOf(':', StringComparison.Ordinal)], "-e", "inject=" + fault, "-o", log, "dotnet", Program, .. arguments]);

    public async Task<(int ExitCode, string Output, string Error)> EndAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (_process.ExitCode, await _output, await _error);
    }

    /// <summary>The largest resident memory that it ever had, as Linux keeps it; looked at until it ends.</summary>
    public async Task<long> PeakKibibytesAsync()
    {
        var status = $"/proc/{_process.Id}/status";
        var peak = 0L;
        while (!_process.HasExited)
        {
            try
            {
                var line = (await File.ReadAllLinesAsync(status)).FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
                peak = line is null ? peak : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
                await Task.Delay(10);
            }
            catch (IOException)
            {
                // It has just ended.
            }
        }

        return peak;
    }

    public void Kill()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private static bool CanTrace()
    {
        try
        {
            using var tried = Process.Start(new ProcessStartInfo("strace", ["-f", "--seccomp-bpf", "-e", "trace=fsync", "true"]) { RedirectStandardError = true })!;
            tried.WaitForExit();
            return tried.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static NetworkGraphProcess Run(string program, IReadOnlyDictionary<string, string> environment, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        // A backup after an import would add writes to fail and moments to be killed in; it has tests of its own.
        start.Environment["NETWORKGRAPH_BACKUPS"] = "off";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new NetworkGraphProcess(Process.Start(start)!);
    }
}
