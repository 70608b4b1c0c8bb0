using System.Diagnostics;
using System.Text.RegularExpressions;

namespace NetworkGraph.EndToEnd;

/// <summary>The real dashboard as a process, on a free port with a data folder of its own.</summary>
public sealed partial class WebProcess : IAsyncDisposable
{
    private readonly Process _process;

    private WebProcess(Process process, string folder, Uri launchAddress) =>
        (_process, Folder, LaunchAddress, Address) = (process, folder, launchAddress, new Uri(launchAddress.GetLeftPart(UriPartial.Authority)));

    public string Folder { get; }

    public Uri LaunchAddress { get; }

    public Uri Address { get; }

    public static async Task<WebProcess> StartAsync(CancellationToken cancellation, string? store = null)
    {
        var folder = Directory.CreateTempSubdirectory("networkgraph-e2e-").FullName;
        string[] arguments = [Built.Assembly("NetworkGraph.Web"), "--urls", "http://127.0.0.1:0", "--data", folder, "--no-browser"];
        var process = Process.Start(new ProcessStartInfo("dotnet", store is null ? arguments : [.. arguments, "--store", store])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        while (await process.StandardOutput.ReadLineAsync(cancellation) is { } line)
        {
            if (LaunchLine().Match(line) is { Success: true } found)
            {
                // Nobody reads on, and a full pipe would stop the process.
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
                return new WebProcess(process, folder, new Uri(found.Value));
            }
        }

        throw new InvalidOperationException("The dashboard ended before it said which address to open: " + await process.StandardError.ReadToEndAsync(cancellation));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/\?token=\S+")]
    private static partial Regex LaunchLine();
}
