using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NetworkGraph.Data.Intake;
using NetworkGraph.Web.Uploads;

namespace NetworkGraph.Web.Tests.Api;

/// <summary>Uploads by HTTP against the real server, the real reader and the real store.</summary>
public sealed class ImportApiTests : IAsyncLifetime
{
    private readonly RunningDashboard _dashboard = new()
    {
        Options = new DashboardOptions { Urls = "http://127.0.0.1:0", Limits = ImportLimits.Default with { MaxUploadBytes = 300L << 20 } },
    };

    private HttpClient _client = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private UploadDesk Desk => _dashboard.Services.GetRequiredService<UploadDesk>();

    public async ValueTask InitializeAsync()
    {
        await _dashboard.InitializeAsync();
        _client = _dashboard.Program();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _dashboard.DisposeAsync();
    }

    [Fact]
    public async Task An_upload_is_read_previewed_committed_and_taken_back()
    {
        var id = Guid.NewGuid();
        Assert.Equal("unknown", await StatusAsync(id));
        await SendAsync(id, ("Basic_LinkedInDataExport_10-14-2026.zip", Zip(("Connections.csv", Connections(30)))));
        Assert.Equal(UploadPhase.Preview, await SettledAsync());
        Assert.Empty(await HistoryAsync());
        Assert.Empty(Directory.GetFiles(_dashboard.Folder, "*.zip", SearchOption.AllDirectories));

        using var commit = await _client.PostAsync($"/api/imports/{id}/commit", null, Cancellation);
        Assert.Equal(HttpStatusCode.OK, commit.StatusCode);
        Assert.Equal("committed", await StatusAsync(id));
        Assert.Equal(30, Assert.Single(await HistoryAsync()).GetProperty("difference").GetProperty("newConnections").GetInt32());

        using var undo = await _client.DeleteAsync($"/api/imports/{id}", Cancellation);
        using var again = await _client.DeleteAsync($"/api/imports/{id}", Cancellation);
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (undo.StatusCode, again.StatusCode));
        Assert.Empty(await HistoryAsync());
    }

    [Fact]
    public async Task Rows_set_aside_are_a_list_before_the_yes_and_ever_after()
    {
        var id = Guid.NewGuid();
        await SendAsync(id, ("Basic_LinkedInDataExport_10-14-2026.zip", Zip(("Connections.csv", [.. Connections(3), .. ",,,,,,25 Feb 2026\n"u8]))));
        Assert.Equal(UploadPhase.Preview, await SettledAsync());
        var preview = await _client.GetStringAsync($"/api/imports/{id}/set-aside.csv", Cancellation);
        Assert.Contains(",set aside,date only: the member is hidden or gone", preview, StringComparison.Ordinal);

        using var commit = await _client.PostAsync($"/api/imports/{id}/commit", null, Cancellation);
        Desk.Clear();
        Assert.Equal(preview, await _client.GetStringAsync($"/api/imports/{id}/set-aside.csv", Cancellation));
        using var unknown = await _client.GetAsync($"/api/imports/{Guid.NewGuid()}/set-aside.csv", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task Turning_a_preview_down_leaves_nothing_behind()
    {
        var id = Guid.NewGuid();
        await SendAsync(id, ("export.zip", Zip(("Connections.csv", Connections(5)))));
        await SettledAsync();
        using var cancel = await _client.PostAsync($"/api/imports/{id}/cancel", null, Cancellation);
        Assert.Equal(UploadPhase.Stopped, Desk.Current?.Phase);
        Assert.Equal("cancelled", await StatusAsync(id));
        Assert.Empty(await HistoryAsync());
        Assert.DoesNotContain(Directory.GetFiles(_dashboard.Folder, "*", SearchOption.AllDirectories), path => path.EndsWith(".facts", StringComparison.Ordinal) || path.EndsWith(".zip", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_preview_that_another_upload_replaces_is_cancelled_with_each_of_its_exports()
    {
        await SendAsync(Guid.NewGuid(), ("a.zip", Zip(("Connections.csv", Connections(5)))), ("b.zip", Zip(("Connections.csv", Connections(6)))));
        Assert.Equal(UploadPhase.Preview, await SettledAsync());
        var replaced = Desk.Current!.Exports.Select(e => e.ImportId).ToList();
        Assert.Equal(2, replaced.Count);

        await SendAsync(Guid.NewGuid(), ("c.zip", Zip(("Connections.csv", Connections(7)))));
        Assert.Equal(UploadPhase.Preview, await SettledAsync());
        foreach (var id in replaced)
        {
            Assert.Equal("cancelled", await StatusAsync(id));
        }
    }

    [Fact]
    public async Task A_bad_archive_beside_a_good_one_does_not_spoil_it()
    {
        var id = Guid.NewGuid();
        await SendAsync(id, ("a.zip", "not a zip"u8.ToArray()), ("b.zip", Zip(("Connections.csv", Connections(5)))));
        Assert.Equal(UploadPhase.Preview, await SettledAsync());
        Assert.NotNull(Desk.Current!.Exports.Single(e => e.Name.StartsWith('a')).Rejected);
        using var commit = await _client.PostAsync($"/api/imports/{id}/commit", null, Cancellation);
        Assert.Single(await HistoryAsync());
    }

    [Fact]
    public async Task Too_large_an_announcement_is_refused_before_a_byte_is_sent()
    {
        using var answer = await BeginAsync(Guid.NewGuid(), ("huge.zip", 301L << 20));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("larger than 300 MB", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_upload_waits_for_the_first()
    {
        using var first = await BeginAsync(Guid.NewGuid(), ("a.zip", 100));
        using var second = await BeginAsync(Guid.NewGuid(), ("b.zip", 100));
        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.Conflict), (first.StatusCode, second.StatusCode));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"importId":"6f1f54a2-8f0c-4f0e-9a54-6c1d9ad2c001"}""")]
    [InlineData("""{"importId":"6f1f54a2-8f0c-4f0e-9a54-6c1d9ad2c001","files":null}""")]
    [InlineData("""{"importId":"6f1f54a2-8f0c-4f0e-9a54-6c1d9ad2c001","files":[null]}""")]
    [InlineData("""{"importId":"6f1f54a2-8f0c-4f0e-9a54-6c1d9ad2c001","files":[{"name":null,"bytes":5}]}""")]
    [InlineData("""{"importId":"6f1f54a2-8f0c-4f0e-9a54-6c1d9ad2c001","files":[{"name":" ","bytes":5}]}""")]
    [InlineData("""{"importId":"6f1f54a2-8f0c-4f0e-9a54-6c1d9ad2c001","files":[{"name":"a.zip","bytes":-5}]}""")]
    [InlineData("")]
    [InlineData("files")]
    [InlineData("[]")]
    [InlineData("""{"importId":5}""")]
    [InlineData("""{"importId":"6f1f54a2-8f0c-4f0e-9a54-6c1d9ad2c001","files":[{"name":"a.zip","bytes":1e99}]}""")]
    [InlineData("""{"importId":"00000000-0000-0000-0000-000000000000","files":[{"name":"a.zip","bytes":5}]}""")]
    public async Task An_announcement_that_is_none_is_told_what_it_lacks(string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await _client.PostAsync("/api/imports", content, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotEmpty((await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("detail").GetString()!);
        Assert.Null(Desk.Current);
    }

    [Fact]
    public async Task A_name_that_is_a_book_is_refused()
    {
        using var answer = await BeginAsync(Guid.NewGuid(), (new string('a', 200_000), 5));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_same_file_sent_twice_is_refused_once_and_does_not_spoil_the_upload()
    {
        var (id, zip) = (Guid.NewGuid(), Zip(("Connections.csv", Connections(5))));
        using var begun = await BeginAsync(id, ("a.zip", zip.Length), ("b.zip", zip.Length));
        var sent = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => _client.PostAsync($"/api/imports/{id}/files/0", new ByteArrayContent(zip), Cancellation)));
        Assert.Equal([HttpStatusCode.NoContent, HttpStatusCode.Conflict], sent.Select(s => s.StatusCode).Order());
        Array.ForEach(sent, s => s.Dispose());
        Assert.Equal(UploadPhase.Receiving, Desk.Current?.Phase);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/6f1f54a2-8f0c-4f0e-9a54-6c1d9ad2c001/files/0")]
    [InlineData("/6f1f54a2-8f0c-4f0e-9a54-6c1d9ad2c001/commit")]
    [InlineData("/6f1f54a2-8f0c-4f0e-9a54-6c1d9ad2c001/cancel")]
    public async Task A_browser_needs_the_token_of_one_of_our_pages(string path)
    {
        using var browser = _dashboard.Browser();
        using var answer = await browser.PostAsJsonAsync("/api/imports" + path, new { ImportId = Guid.NewGuid(), Files = Array.Empty<object>() }, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(Desk.Current);
    }

    [Fact]
    public async Task Two_hundred_megabytes_arrive_in_bounded_memory()
    {
        // Stored, so that reading has to pass all of it; the file is of a kind that is not used.
        var junk = RandomNumberGenerator.GetBytes(1 << 20);
        var archive = Path.Combine(_dashboard.Folder, "large.zip");
        await using (var zip = await ZipFile.OpenAsync(archive, ZipArchiveMode.Create, Cancellation))
        {
            await using (var entry = await zip.CreateEntry("Rich_Media/film.mp4", CompressionLevel.NoCompression).OpenAsync(Cancellation))
            {
                for (var i = 0; i < 200; i++)
                {
                    await entry.WriteAsync(junk, Cancellation);
                }
            }

            await using var connections = await zip.CreateEntry("Connections.csv").OpenAsync(Cancellation);
            await connections.WriteAsync(Connections(10), Cancellation);
        }

        var id = Guid.NewGuid();
        var size = new FileInfo(archive).Length;
        Assert.True(size > 200 << 20);
        using var begun = await BeginAsync(id, ("large.zip", size));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var peak = before;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var watching = Task.Run(
            async () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
                    await Task.Delay(50, CancellationToken.None);
                }
            },
            CancellationToken.None);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await using (var file = File.OpenRead(archive))
        {
            using var sent = await _client.PostAsync($"/api/imports/{id}/files/0", new StreamContent(file, 1 << 17), Cancellation);
            Assert.Equal(HttpStatusCode.NoContent, sent.StatusCode);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{size >> 20} MiB in {watch.Elapsed.TotalSeconds:0.0} s");
        Assert.Equal(UploadPhase.Preview, await SettledAsync());
        Assert.Equal(10, Desk.Current!.Exports[0].Difference!.NewConnections);

        // Both ends run in this process: neither may hold the body. What is alive counts, not what was allocated: other tests allocate too.
        await stop.CancelAsync();
        await watching;
        Assert.InRange(peak - before, 0, 100L << 20);
    }

    internal static byte[] Connections(int count) => System.Text.Encoding.UTF8.GetBytes(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        + string.Concat(Enumerable.Range(1, count).Select(i => $"Person,Number{i},https://www.linkedin.com/in/person-{i},,Northwind,Engineer,{(i % 28) + 1:00} Mar 2024\n")));

    internal static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return memory.ToArray();
    }

    private Task<HttpResponseMessage> BeginAsync(Guid id, params (string Name, long Bytes)[] files) =>
        _client.PostAsJsonAsync("/api/imports", new { ImportId = id, Files = files.Select(f => new { f.Name, f.Bytes }) }, Cancellation);

    private async Task SendAsync(Guid id, params (string Name, byte[] Content)[] files)
    {
        using var begun = await BeginAsync(id, [.. files.Select(f => (f.Name, (long)f.Content.Length))]);
        Assert.Equal(HttpStatusCode.Accepted, begun.StatusCode);
        for (var i = 0; i < files.Length; i++)
        {
            using var sent = await _client.PostAsync($"/api/imports/{id}/files/{i}", new ByteArrayContent(files[i].Content), Cancellation);
            Assert.Equal(HttpStatusCode.NoContent, sent.StatusCode);
        }
    }

    private async Task<UploadPhase?> SettledAsync()
    {
        while (Desk.Current is { IsBusy: true })
        {
            await Task.Delay(20, Cancellation);
        }

        return Desk.Current?.Phase;
    }

    private async Task<string?> StatusAsync(Guid id) =>
        (await _client.GetFromJsonAsync<JsonElement>($"/api/imports/{id}", Cancellation)).GetProperty("status").GetString();

    private async Task<List<JsonElement>> HistoryAsync() =>
        [.. (await _client.GetFromJsonAsync<JsonElement>("/api/imports", Cancellation)).EnumerateArray()];
}
