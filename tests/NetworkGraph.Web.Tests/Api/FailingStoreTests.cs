using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NetworkGraph.Data.Intake;
using NetworkGraph.Web.Tests.Faults;
using NetworkGraph.Web.Uploads;

namespace NetworkGraph.Web.Tests.Api;

/// <summary>A disk that is really full and a database that is really gone: every answer is a sentence, and the upload desk is free as soon as the cause is.</summary>
public sealed class FailingStoreTests : IAsyncLifetime
{
    private readonly RunningDashboard _dashboard = new()
    {
        Options = new DashboardOptions { Urls = "http://127.0.0.1:0", Limits = ImportLimits.Default with { MinFreeBytes = 0 } },
    };

    private SmallDisk _disk = null!;
    private HttpClient _client = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private UploadDesk Desk => _dashboard.Services.GetRequiredService<UploadDesk>();

    private string Database => Path.Combine(_dashboard.Folder, "network.db");

    public async ValueTask InitializeAsync()
    {
        _disk = await SmallDisk.OverAsync(_dashboard.Folder, "24m");
        await _dashboard.InitializeAsync();
        _client = _dashboard.Program();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _disk.DisposeAsync();
        await _dashboard.DisposeAsync();
    }

    [Fact]
    public async Task On_a_full_disk_an_announcement_is_refused_with_a_sentence_and_the_desk_is_free()
    {
        _disk.Fill();
        var id = Guid.NewGuid();
        await AssertToldAsync(BeginAsync(id), HttpStatusCode.InsufficientStorage, "disk is full");
        Assert.Equal("rejected", await StatusAsync(id));
        using var stop = await _client.PostAsync($"/api/imports/{id}/cancel", null, Cancellation);
        Assert.Equal(HttpStatusCode.NoContent, stop.StatusCode);

        _disk.MakeRoom();
        using var again = await BeginAsync(Guid.NewGuid());
        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
        Assert.Equal("rejected", await StatusAsync(id));
    }

    [Fact]
    public async Task A_disk_that_fills_while_a_file_arrives_stops_the_upload_with_a_sentence_and_the_next_one_succeeds()
    {
        var (first, zip) = (Guid.NewGuid(), ImportApiTests.Zip(("Connections.csv", ImportApiTests.Connections(20_000))));
        using var begun = await BeginAsync(first);
        _disk.Fill();
        await AssertToldAsync(SendAsync(first, zip), HttpStatusCode.InsufficientStorage, "disk is full");
        Assert.Equal(UploadPhase.Stopped, Desk.Current?.Phase);
        Assert.Equal("rejected", await StatusAsync(first));

        _disk.MakeRoom();
        await ImportAsync(zip, HttpStatusCode.OK);
        Assert.Equal("rejected", await StatusAsync(first));
    }

    [Fact]
    public async Task A_disk_that_fills_before_the_yes_costs_nothing_but_the_import()
    {
        var zip = ImportApiTests.Zip(("Connections.csv", ImportApiTests.Connections(20_000)));
        await ImportAsync(zip, HttpStatusCode.InsufficientStorage, _disk.Fill);
        Assert.Equal(UploadPhase.Done, Desk.Current?.Phase);
        Assert.Contains("disk is full", Desk.Current?.Problem, StringComparison.Ordinal);

        _disk.MakeRoom();
        Assert.Empty((await _client.GetFromJsonAsync<JsonElement>("/api/imports", Cancellation)).EnumerateArray());
        await ImportAsync(zip, HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/api/imports")]
    [InlineData("/api/growth")]
    [InlineData("/api/people.csv")]
    [InlineData("/api/overview.xlsx")]
    [InlineData("/api/graph.dot")]
    [InlineData("/api/imports/6f1f54a2-8f0c-4f0e-9a54-6c1d9ad2c001")]
    public async Task A_question_that_the_store_cannot_answer_is_told_why(string address)
    {
        File.Move(Database, Database + ".aside");
        await AssertToldAsync(_client.GetAsync(new Uri(address, UriKind.Relative), Cancellation), HttpStatusCode.ServiceUnavailable, "no longer there");
    }

    [Fact]
    public async Task Without_its_database_an_upload_is_refused_and_none_is_made_in_its_place()
    {
        await ImportAsync(ImportApiTests.Zip(("Connections.csv", ImportApiTests.Connections(3))), HttpStatusCode.OK);
        File.Move(Database, Database + ".aside");
        await AssertToldAsync(BeginAsync(Guid.NewGuid()), HttpStatusCode.ServiceUnavailable, "no longer there");
        Assert.False(File.Exists(Database));

        File.Move(Database + ".aside", Database);
        using var again = await BeginAsync(Guid.NewGuid());
        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
        Assert.Single((await _client.GetFromJsonAsync<JsonElement>("/api/imports", Cancellation)).EnumerateArray());
    }

    [Fact]
    public async Task An_upload_that_was_announced_and_never_sent_gives_way_to_the_next()
    {
        var (clock, silent) = (new SetClock(), Guid.NewGuid());
        await using var desk = ActivatorUtilities.CreateInstance<UploadDesk>(_dashboard.Services, clock);
        await desk.BeginAsync(silent, [("export.zip", 1_000)]);
        clock.Now += _dashboard.Options.LongestUploadSilence - TimeSpan.FromMilliseconds(1);
        await Assert.ThrowsAsync<ImportRejectedException>(() => desk.BeginAsync(Guid.NewGuid(), [("export.zip", 1_000)]));
        clock.Now += TimeSpan.FromMilliseconds(1);
        var next = Guid.NewGuid();
        await desk.BeginAsync(next, [("export.zip", 1_000)]);
        Assert.Equal(next, desk.Current?.Id);
        Assert.Equal("rejected", await StatusAsync(silent));
    }

    private static async Task AssertToldAsync(Task<HttpResponseMessage> asked, HttpStatusCode status, string sentence)
    {
        using var answer = await asked;
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.StatusCode == status, $"{answer.StatusCode}: {text}");
        Assert.Contains(sentence, JsonDocument.Parse(text).RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private async Task ImportAsync(byte[] zip, HttpStatusCode status, Action? beforeYes = null)
    {
        var id = Guid.NewGuid();
        using var begun = await BeginAsync(id);
        using var sent = await SendAsync(id, zip);
        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.NoContent), (begun.StatusCode, sent.StatusCode));
        while (Desk.Current is { IsBusy: true })
        {
            await Task.Delay(20, Cancellation);
        }

        beforeYes?.Invoke();
        using var commit = await _client.PostAsync($"/api/imports/{id}/commit", null, Cancellation);
        Assert.True(commit.StatusCode == status, $"{commit.StatusCode}: {await commit.Content.ReadAsStringAsync(Cancellation)}");
    }

    private Task<HttpResponseMessage> BeginAsync(Guid id) =>
        _client.PostAsJsonAsync("/api/imports", new { ImportId = id, Files = new[] { new { Name = "export.zip", Bytes = 1_000 } } }, Cancellation);

    private Task<HttpResponseMessage> SendAsync(Guid id, byte[] zip) => _client.PostAsync($"/api/imports/{id}/files/0", new ByteArrayContent(zip), Cancellation);

    private async Task<string?> StatusAsync(Guid id) =>
        (await _client.GetFromJsonAsync<JsonElement>($"/api/imports/{id}", Cancellation)).GetProperty("status").GetString();
}
