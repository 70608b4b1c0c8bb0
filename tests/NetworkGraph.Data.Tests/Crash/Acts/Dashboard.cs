using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Tests.Crash.Acts;

/// <summary>The real dashboard as a process on a data folder, asked as a program asks it.</summary>
internal sealed partial class Dashboard : IDisposable
{
    private const int Attempts = 1_000;
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(20);
    private readonly NetworkGraphProcess _process;
    private readonly HttpClient _client;

    private Dashboard(NetworkGraphProcess process, HttpClient client) => (_process, _client) = (process, client);

    /// <summary>Waits until it says where it listens; under a tracer where options of one are given.</summary>
    public static async Task<Dashboard> StartAsync(DataFolder folder, IReadOnlyDictionary<string, string> environment, params string[] tracing)
    {
        var process = NetworkGraphProcess.StartDashboard(tracing, environment, "--urls", "http://127.0.0.1:0", "--data", folder.Path, "--no-browser");
        var port = await process.LineAsync(Address());
        var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        client.DefaultRequestHeaders.Authorization = new("Bearer", await File.ReadAllTextAsync(folder.LaunchToken));
        return new Dashboard(process, client);
    }

    /// <summary>Takes an import back; true once the dashboard says that it is done, false if it dies before.</summary>
    public async Task<bool> UndoAsync(Guid import)
    {
        try
        {
            using var answer = await _client.DeleteAsync(new Uri($"/api/imports/{import}", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>Sends an archive and says yes to what it would change, as often as it takes; true once the dashboard says that it is in, false if it dies before.</summary>
    public async Task<bool> UploadAsync(string archive)
    {
        try
        {
            var import = Guid.NewGuid();
            using var begun = await _client.PostAsJsonAsync(new Uri("/api/imports", UriKind.Relative), new { importId = import, files = new[] { new { name = Path.GetFileName(archive), bytes = new FileInfo(archive).Length } } });
            begun.EnsureSuccessStatusCode();
            using var body = new ByteArrayContent(await File.ReadAllBytesAsync(archive));
            using var sent = await _client.PostAsync(new Uri($"/api/imports/{import}/files/0", UriKind.Relative), body);
            sent.EnsureSuccessStatusCode();
            for (var attempt = 1; attempt <= Attempts; attempt++)
            {
                using var committed = await _client.PostAsync(new Uri($"/api/imports/{import}/commit", UriKind.Relative), null);
                if (committed.StatusCode != HttpStatusCode.Conflict)
                {
                    return committed.IsSuccessStatusCode;
                }

                await Task.Delay(BetweenAttempts);
            }

            return false;
        }
        catch (HttpRequestException e) when (e.StatusCode is null)
        {
            return false;
        }
    }

    public void Kill() => _process.Kill();

    /// <summary>Asks it to end, and waits.</summary>
    public async Task EndAsync()
    {
        using var asking = Process.Start("kill", [_process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await _process.EndAsync();
    }

    public void Dispose()
    {
        _client.Dispose();
        _process.Dispose();
    }

    [GeneratedRegex(@"http://ng-\w+\.localhost:(\d+)/\?code=\S+")]
    private static partial Regex Address();
}
