using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NetworkGraph.EndToEnd;

/// <summary>The real dashboard as a process, on a free port with a data folder of its own.</summary>
public sealed partial class WebProcess : IAsyncDisposable
{
    private readonly Process _process;

    // Read on to the end: a full pipe would stop the process.
    private readonly Task<string[]> _printed;

    private WebProcess(Process process, string folder, Uri launchAddress)
    {
        (_process, Folder, LaunchAddress, Address) = (process, folder, launchAddress, new Uri(launchAddress.GetLeftPart(UriPartial.Authority)));
        Programs = new UriBuilder(Address) { Host = "127.0.0.1" }.Uri;
        _printed = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
    }

    public string Folder { get; }

    /// <summary>Its number among the processes of this computer.</summary>
    public int Id => _process.Id;

    /// <summary>Where the process puts what is temporary.</summary>
    public string Temporary => TemporaryOf(Folder);

    /// <summary>Lets one browser in, once.</summary>
    public Uri LaunchAddress { get; }

    /// <summary>Where a browser finds the pages.</summary>
    public Uri Address { get; }

    /// <summary>The same by number, for programs.</summary>
    public Uri Programs { get; }

    /// <summary>What programs show to be let in.</summary>
    public string Token => File.ReadAllText(Path.Combine(Folder, "launch-token"));

    public static async Task<WebProcess> StartAsync(CancellationToken cancellation, string? store = null, Dictionary<string, string>? environment = null, bool opensBrowser = false)
    {
        var folder = Directory.CreateTempSubdirectory("networkgraph-e2e-").FullName;
        string[] arguments = [Built.Assembly("NetworkGraph.Web"), "--urls", "http://127.0.0.1:0", "--data", folder, .. opensBrowser ? Array.Empty<string>() : ["--no-browser"]];
        var start = new ProcessStartInfo("dotnet", store is null ? arguments : [.. arguments, "--store", store])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TMPDIR"] = Directory.CreateDirectory(TemporaryOf(folder)).FullName;
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        foreach (var (name, value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync(cancellation) is { } line)
        {
            if (LaunchLine().Match(line) is { Success: true } found)
            {
                return new WebProcess(process, folder, new Uri(found.Value));
            }
        }

        throw new InvalidOperationException("The dashboard ended before it said which address to open: " + await process.StandardError.ReadToEndAsync(cancellation));
    }

    /// <summary>Largest resident memory so far, in bytes, as Linux keeps it.</summary>
    public long PeakMemory => long.Parse(
        File.ReadLines($"/proc/{_process.Id}/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture) << 10;

    /// <summary>Ends the process; all that it has printed since it gave its address.</summary>
    public async Task<string> EndAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        return string.Concat(await _printed);
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _process.Dispose();
        Directory.Delete(Folder, recursive: true);
        Directory.Delete(Temporary, recursive: true);
    }

    private static string TemporaryOf(string folder) => folder + "-temporary";

    [GeneratedRegex(@"http://ng-\w+\.localhost:\d+/\?code=\S+")]
    private static partial Regex LaunchLine();
}
