using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkGraph.Data.Tests.Crash;

/// <summary>The real program, started as its users start it.</summary>
internal sealed class NetworkGraphProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _error;
    private Task<string>? _output;

    private NetworkGraphProcess(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
    }

    private static string Program { get; } = Built("NetworkGraph.Cli", "networkgraph");

    /// <summary>Number of the program itself, also where a tracer runs it.</summary>
    public int Id => File.ReadAllText($"/proc/{_process.Id}/task/{_process.Id}/children").Split(' ')[0] is { Length: > 0 } traced ? int.Parse(traced, CultureInfo.InvariantCulture) : _process.Id;

    public static NetworkGraphProcess Start(IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments) =>
        Run("dotnet", environment, [Program, .. arguments]).Reading();

    /// <summary>The dashboard; under strace where options of it are given. Its address is the first that it prints.</summary>
    public static NetworkGraphProcess StartDashboard(IReadOnlyList<string> tracing, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments)
    {
        string[] dashboard = ["dotnet", Built("NetworkGraph.Web", "NetworkGraph.Web"), .. arguments];
        return tracing.Count == 0 ? Run(dashboard[0], environment, dashboard[1..]) : Run("strace", environment, [.. tracing, .. dashboard]);
    }

    /// <summary>With every call that strace's options name in its log, and what it prints in a file.</summary>
    public static NetworkGraphProcess StartTraced(IReadOnlyList<string> tracing, string printed, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments) =>
        Run("strace", environment, [.. tracing, "bash", "-c", "out=$1; shift; exec \"$@\" >\"$out\"", "bash", printed, "dotnet", Program, .. arguments]).Reading();

    /// <summary>Under a limit on the size of any file it writes: the first write beyond it fails.</summary>
    public static NetworkGraphProcess StartWithFileLimit(int kilobytes, params IEnumerable<string> arguments) =>
        Run(
            "bash",
            // The runtime's own write-protection of code uses a large file in memory, which the limit would hit first.
            new Dictionary<string, string> { ["DOTNET_EnableWriteXorExecute"] = "0" },
            ["-c", $"trap '' XFSZ; ulimit -f {kilobytes}; exec \"$@\"", "bash", "dotnet", Program, .. arguments]).Reading();

    /// <summary>Whether single calls to the system can be made to fail here.</summary>
    public static bool CanFailCalls { get; } = CanTrace();

    /// <summary>With calls to the system that fail, as strace describes them; what was called stands in the log.</summary>
    public static NetworkGraphProcess StartWithFault(string fault, string log, params IEnumerable<string> arguments) =>
        Run(
            "strace", new Dictionary<string, string>(),
            ["-f", "--seccomp-bpf", "-e", "signal=none", "-e", "trace=" + fault[..fault.IndexOf(':', StringComparison.Ordinal)], "-e", "inject=" + fault, "-o", log, "dotnet", Program, .. arguments]).Reading();

    /// <summary>What it prints that fits a pattern, waited for; what comes later is read on, since a full pipe would stop it.</summary>
    public async Task<string> LineAsync(Regex pattern)
    {
        while (await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (pattern.Match(line) is { Success: true } found)
            {
                Reading();
                return found.Groups[1].Value;
            }
        }

        throw new InvalidOperationException("It ended before it said so: " + await _error);
    }

    public async Task<(int ExitCode, string Output, string Error)> EndAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (_process.ExitCode, _output is null ? "" : await _output, await _error);
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
            // With what strace runs, which would live on.
            _process.Kill(entireProcessTree: true);
        }
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private static string Built(string project, string name) => Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", project, Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)), name + ".dll"));

    private NetworkGraphProcess Reading()
    {
        _output = _process.StandardOutput.ReadToEndAsync();
        return this;
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
