using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace NetworkGraph.Benchmarks.Load;

/// <summary>The real dashboard as a process, and a client of it that has read the launch token.</summary>
internal sealed partial class Dashboard : IDisposable
{
    private readonly Process _process;

    private Dashboard(Process process, HttpClient client, Uri launchAddress) => (_process, Client, LaunchAddress) = (process, client, launchAddress);

    public HttpClient Client { get; }

    /// <summary>Lets one browser in, once.</summary>
    public Uri LaunchAddress { get; }

    /// <summary>Resident memory now, as Linux tells it.</summary>
    public double Mebibytes => double.Parse(
        File.ReadLines($"/proc/{_process.Id.ToString(CultureInfo.InvariantCulture)}/status").Single(line => line.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
        CultureInfo.InvariantCulture) / 1024;

    public static async Task<Dashboard> StartAsync(string folder)
    {
        var program = Repository.PathOf("artifacts", "bin", "NetworkGraph.Web", "release", "NetworkGraph.Web.dll");
        var start = new ProcessStartInfo("dotnet", [program, "--urls", "http://127.0.0.1:0", "--data", folder, "--no-browser"]) { RedirectStandardOutput = true };
        start.Environment["NETWORKGRAPH_BACKUPS"] = "off";
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Address().Match(line) is { Success: true } found)
            {
                _ = process.StandardOutput.ReadToEndAsync();
                var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new Uri($"http://127.0.0.1:{found.Groups[1].Value}"), Timeout = TimeSpan.FromSeconds(60) };
                client.DefaultRequestHeaders.Authorization = new("Bearer", await File.ReadAllTextAsync(Path.Combine(folder, "launch-token")));
                return new Dashboard(process, client, new Uri(found.Value));
            }
        }

        throw new InvalidOperationException("The dashboard ended before it said which address to open.");
    }

    /// <summary>Sends an archive and says yes; how long the reading and the commit took, each until its answer, and the number of the import.</summary>
    public async Task<(TimeSpan Reading, TimeSpan Commit, Guid Import)> ImportAsync(string archive)
    {
        var (import, clock) = (Guid.NewGuid(), Stopwatch.StartNew());
        using var begun = await Client.PostAsJsonAsync(new Uri("/api/imports", UriKind.Relative), new { importId = import, files = new[] { new { name = Path.GetFileName(archive), bytes = new FileInfo(archive).Length } } });
        begun.EnsureSuccessStatusCode();
        await using var file = File.OpenRead(archive);
        using var body = new StreamContent(file);
        using var sent = await Client.PostAsync(new Uri($"/api/imports/{import}/files/0", UriKind.Relative), body);
        sent.EnsureSuccessStatusCode();
        while (true)
        {
            var reading = clock.Elapsed;
            using var committed = await Client.PostAsync(new Uri($"/api/imports/{import}/commit", UriKind.Relative), null);
            if (committed.StatusCode != HttpStatusCode.Conflict)
            {
                committed.EnsureSuccessStatusCode();
                return (reading, clock.Elapsed - reading, (await LastAsync()) ?? import);
            }

            await Task.Delay(50);
        }
    }

    public async Task UndoAsync(Guid import)
    {
        using var undone = await Client.DeleteAsync(new Uri($"/api/imports/{import}", UriKind.Relative));
        undone.EnsureSuccessStatusCode();
    }

    public void Dispose()
    {
        Client.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task<Guid?> LastAsync()
    {
        var imports = await Client.GetFromJsonAsync<List<StoredImport>>(new Uri("/api/imports", UriKind.Relative));
        return imports?.FirstOrDefault()?.ImportId;
    }

    [GeneratedRegex(@"http://ng-\w+\.localhost:(\d+)/\?code=\S+")]
    private static partial Regex Address();

    private sealed record StoredImport(Guid ImportId);
}
