using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NetworkGraph.Cli;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Answers;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Stores;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Tests.Api;
using NetworkGraph.Web.Uploads;

namespace NetworkGraph.Web.Tests.Faults;

/// <summary>
/// Every fault of the folder times every act, on the page, over HTTP and in a terminal: each ends well or with a sentence, and when the cause is gone
/// the same process imports and follows the terminal within seconds, with nobody pressing anything.
/// </summary>
public abstract class FaultMatrix(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly TimeSpan Recovery = TimeSpan.FromSeconds(5);

    private readonly RunningDashboard _dashboard = new()
    {
        Options = new DashboardOptions { Urls = "http://127.0.0.1:0", Limits = ImportLimits.Default with { MinFreeBytes = 0 }, LongestUploadSilence = TimeSpan.FromMilliseconds(300) },
    };

    private readonly string _scratch = Directory.CreateTempSubdirectory("networkgraph-faults-").FullName;
    private SmallDisk _disk = null!;
    private HttpClient _program = null!;
    private HttpClient _browser = null!;

    private protected List<string> Found { get; } = [];

    private protected string Folder => _dashboard.Folder;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private UploadDesk Desk => _dashboard.Services.GetRequiredService<UploadDesk>();

    public async ValueTask InitializeAsync()
    {
        _disk = await SmallDisk.OverAsync(Folder, "640m");
        await _dashboard.InitializeAsync();
        (_program, _browser) = (_dashboard.Program(), _dashboard.Browser());
        _program.Timeout = _browser.Timeout = TimeSpan.FromSeconds(100);
    }

    public async ValueTask DisposeAsync()
    {
        _program.Dispose();
        _browser.Dispose();
        await _disk.DisposeAsync();
        await _dashboard.DisposeAsync();
        Directory.Delete(_scratch, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>What must hold of a fault.</summary>
    private protected async Task EndsAndRecoversAsync(Fault fault)
    {
        var first = await ImportAsync(30);
        Assert.Equal((HttpStatusCode.OK, 30), (first.Status, await PeopleAsync()));

        var mend = await fault.Cause(_disk, Folder);
        await DoEverythingAsync(first.Id);
        await mend();
        AssertEachWasTold();

        var watch = Stopwatch.StartNew();
        var again = await ImportAsync(40);
        Assert.True(again.Status == HttpStatusCode.OK, $"After it was mended: {again.Status}, {again.Text}");
        await FollowsAsync(40, watch);

        // The terminal beside it.
        Assert.Equal(0, (await RunAsync("import", Archive(50), "--data", Folder)).ExitCode);
        await FollowsAsync(50, Stopwatch.StartNew());
    }

    private protected Task DoEverythingAsync(Guid import) => Task.WhenAll(Acts(import).Select(act => act()));

    private protected void AssertEachWasTold()
    {
        output.WriteLine(string.Join('\n', Found.Order(StringComparer.Ordinal)));
        Assert.DoesNotContain(Found, one => one.Contains('✗'));
    }

    private IEnumerable<Func<Task>> Acts(Guid import)
    {
        string[] pages = [.. PageList.All.Select(page => page.Address), "/coach/ledger", "/person?key=person-1"];
        string[] questions = [.. Questions.All.Select(question => $"/api/{question.Name}?{string.Join('&', question.Parameters.Where(parameter => parameter.IsRequired).Select(parameter => parameter.Name + "=person-1"))}")];
        string[] others = ["/api/imports", $"/api/imports/{import}", $"/api/imports/{import}/set-aside.csv", "/api/people.csv", "/api/store", "/openapi/v1.json"];
        return
        [
            .. pages.Select(page => (Func<Task>)(() => GetAsync(_browser, page))), .. questions.Concat(others).Select(address => (Func<Task>)(() => GetAsync(_program, address))),
            AnnounceSendAndCommitAsync, () => UndoAsync(import), SayAsync,
            () => CommandAsync("growth"), () => CommandAsync("people", "--json"), () => CommandAsync("import", Archive(35)), () => CommandAsync("say", "person-2", "--known", "elsewhere"),
            () => CommandAsync("export", "--all", Path.Combine(_scratch, "all.jsonl")), () => CommandAsync("backup", "create"), () => CommandAsync("doctor"),
        ];
    }

    private async Task GetAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Note("GET " + address, (int)answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation));
    }

    private async Task AnnounceSendAndCommitAsync()
    {
        var (id, status, text) = await ImportAsync(36);
        Note($"import {id}", (int)status, text);
    }

    private async Task UndoAsync(Guid import)
    {
        using var answer = await _program.DeleteAsync(new Uri($"/api/imports/{import}", UriKind.Relative), Cancellation);
        Note("undo", (int)answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation));
    }

    private async Task SayAsync()
    {
        try
        {
            await _dashboard.Services.GetRequiredService<INetworkStore>().SayAsync(new UserFact(Guid.NewGuid(), UserFactKinds.Goals, "goals", """{"roles":["Later"]}""", DateTimeOffset.UnixEpoch), Cancellation);
            Note("a word of the user", 200, "");
        }
        catch (StoreUnavailableException told)
        {
            Note("a word of the user", told.HttpStatus, JsonSerializer.Serialize(new { detail = told.Message }));
        }
    }

    private async Task CommandAsync(params string[] arguments)
    {
        var (exitCode, said) = await RunAsync([.. arguments, "--data", Folder]);
        Note("networkgraph " + string.Join(' ', arguments), exitCode switch { 0 => 200, 1 => 503, _ => 500 }, exitCode == 0 ? "" : JsonSerializer.Serialize(new { detail = said }));
    }

    /// <summary>Remembers what an act ended with, and whether that is wrong.</summary>
    private protected void Note(string act, int status, string text)
    {
        var isTold = status < 400 || Sentence(text) is { Length: > 20 };
        var isRight = status is (>= 200 and < 500) or 503 or 507 && isTold && !text.Contains("   at NetworkGraph.", StringComparison.Ordinal) && !text.Contains("fault of its own", StringComparison.Ordinal);
        lock (Found)
        {
            Found.Add($"{act}: {status}{(isRight ? "" : " ✗")} {Sentence(text)}{(isRight ? "" : text[..Math.Min(text.Length, 300)])}");
        }
    }

    private static string? Sentence(string text)
    {
        try
        {
            return JsonDocument.Parse(text).RootElement is { ValueKind: JsonValueKind.Object } answer && answer.TryGetProperty("detail", out var detail) ? detail.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What is wrong is said on the error output, but by the doctor, whose report it is.</summary>
    private static async Task<(int ExitCode, string Said)> RunAsync(params string[] arguments)
    {
        using var told = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await NetworkGraphCommandLine.RunAsync(arguments, told, error);
        return (exitCode, arguments[0] == "doctor" ? told.ToString() + error : error.ToString());
    }

    private string Archive(int people)
    {
        var path = Path.Combine(_scratch, $"export-{people}.zip");
        File.WriteAllBytes(path, Zip(people));
        return path;
    }

    private static byte[] Zip(int people) => ImportApiTests.Zip(("Profile.csv", "First Name,Last Name\nMara,Lindqvist\n"u8.ToArray()), ("Connections.csv", ImportApiTests.Connections(people)));

    private async Task FollowsAsync(int people, Stopwatch watch)
    {
        int seen;
        while ((seen = await PeopleAsync()) < people && watch.Elapsed < Recovery)
        {
            await Task.Delay(100, Cancellation);
        }

        Assert.True(seen >= people, $"{seen} people are shown {watch.Elapsed.TotalSeconds:0.0} s after {people} were imported.");
    }

    private async Task<int> PeopleAsync()
    {
        using var answer = await _program.GetAsync(new Uri("/api/people", UriKind.Relative), Cancellation);
        return answer.IsSuccessStatusCode ? (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetArrayLength() : -1;
    }

    /// <summary>Announces, sends and commits an export, as far as it gets.</summary>
    private protected async Task<(Guid Id, HttpStatusCode Status, string Text)> ImportAsync(int people)
    {
        var id = Guid.NewGuid();
        foreach (var step in (Func<Task<HttpResponseMessage>>[])
        [
            () => _program.PostAsJsonAsync("/api/imports", new { ImportId = id, Files = new[] { new { Name = "export.zip", Bytes = 1_000 } } }, Cancellation),
            () => _program.PostAsync($"/api/imports/{id}/files/0", new ByteArrayContent(Zip(people)), Cancellation),
            () => _program.PostAsync($"/api/imports/{id}/commit", null, Cancellation),
        ])
        {
            while (Desk.Current is { IsBusy: true } reading && reading.Id == id && reading.Phase != UploadPhase.Receiving)
            {
                await Task.Delay(20, Cancellation);
            }

            using var answer = await step();
            if (!answer.IsSuccessStatusCode || answer.RequestMessage!.RequestUri!.AbsolutePath.EndsWith("/commit", StringComparison.Ordinal))
            {
                return (id, answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancellation));
            }
        }

        return (id, HttpStatusCode.OK, "");
    }
}
