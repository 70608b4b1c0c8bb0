using System.Diagnostics;
using System.Text.RegularExpressions;
using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Tests.Crash.Acts;

/// <summary>The real dashboard as a process on a data folder, asked as a program asks it.</summary>
internal sealed partial class Dashboard : IDisposable
{
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
