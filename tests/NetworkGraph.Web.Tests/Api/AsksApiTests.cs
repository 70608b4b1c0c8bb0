using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace NetworkGraph.Web.Tests.Api;

public sealed class AsksApiTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_ask_is_noted_moved_through_every_state_in_the_calendar_and_taken_back()
    {
        await ((DemoNetwork)dashboard.Services.GetService(typeof(DemoNetwork))!).OpenAsync(Cancellation);
        using var program = dashboard.Program();
        var target = (await ReadAsync(program, "/api/targets")).GetProperty("targets").EnumerateArray().First(one => one.GetProperty("way").GetProperty("kind").GetString() == "introduction");
        var (id, asked) = (target.GetProperty("id").GetString(), target.GetProperty("way").GetProperty("write").GetString());

        using var called = await SayAsync(new { asked = target.GetProperty("way").GetProperty("writeName").GetString(), target = id, state = "met" });
        Assert.Equal(HttpStatusCode.Conflict, called.StatusCode);
        using var refused = await SayAsync(new { asked, target = id, state = "met" });
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        string[] states = ["planned", "asked", "accepted", "introduced", "met", "thanked", "told", "declined", "silent"];
        JsonElement card = default;
        foreach (var state in states)
        {
            using var said = await SayAsync(new { asked, target = id, state, on = "2026-10-10" });
            Assert.True(said.IsSuccessStatusCode, await said.Content.ReadAsStringAsync(Cancellation));
            card = JsonSerializer.Deserialize<JsonElement>(await said.Content.ReadAsStringAsync(Cancellation));
            Assert.Equal(state, card.GetProperty("state").GetString());
        }

        using var reopened = await SayAsync(new { asked, target = id, state = "asked", on = "2026-10-12" });
        var asks = (await ReadAsync(program, "/api/asks")).GetProperty("asks").EnumerateArray().ToArray();
        Assert.Equal(2, asks.Length);
        using var file = await program.GetAsync(new Uri("/api/asks.ics", UriKind.Relative), Cancellation);
        Assert.Equal(("text/calendar", "networkgraph-asks.ics"), (file.Content.Headers.ContentType?.MediaType, file.Content.Headers.ContentDisposition?.FileName));
        var calendar = await file.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal(1, calendar.Split("BEGIN:VEVENT").Length - 1);
        Assert.Contains("SUMMARY:Remind ", calendar, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:202610", calendar, StringComparison.Ordinal);

        foreach (var ask in asks)
        {
            using var gone = await program.DeleteAsync(new Uri("/api/asks/" + ask.GetProperty("id").GetString(), UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.NoContent, gone.StatusCode);
        }

        Assert.Empty((await ReadAsync(program, "/api/asks")).GetProperty("asks").EnumerateArray());

        Task<HttpResponseMessage> SayAsync(object said) => program.PostAsJsonAsync(new Uri("/api/asks", UriKind.Relative), said, Cancellation);
    }

    [Theory]
    [InlineData("""{"asked":"nobody-here","target":"company:x"}""", HttpStatusCode.NotFound)]
    [InlineData("""{"target":"company:x"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"asked":"x","target":"y","state":"perhaps"}""", HttpStatusCode.BadRequest)]
    [InlineData("""[]""", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_understood_is_refused_in_a_sentence(string body, HttpStatusCode status)
    {
        await ((DemoNetwork)dashboard.Services.GetService(typeof(DemoNetwork))!).OpenAsync(Cancellation);
        using var program = dashboard.Program();
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await program.PostAsync(new Uri("/api/asks", UriKind.Relative), content, Cancellation);
        Assert.Equal(status, answer.StatusCode);
        Assert.NotEmpty((await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_noted()
    {
        using var browser = dashboard.Browser();
        using var answer = await browser.PostAsJsonAsync(new Uri("/api/asks", UriKind.Relative), new { asked = "x", target = "y" }, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task<JsonElement> ReadAsync(HttpClient program, string address) =>
        JsonSerializer.Deserialize<JsonElement>(await program.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation));
}
