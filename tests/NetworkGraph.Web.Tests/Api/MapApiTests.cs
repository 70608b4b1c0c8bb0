using System.Net;
using System.Text.Json;

namespace NetworkGraph.Web.Tests.Api;

public sealed class MapApiTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    private static readonly string[] Columns = ["keys", "names", "sector", "angle", "radius", "status", "layer"];

    [Fact]
    public async Task Every_column_has_a_place_per_person_of_the_People_page()
    {
        var map = await AskAsync("/api/map");
        Assert.All(Columns, column => Assert.Equal(1200, map.GetProperty(column).GetArrayLength()));
        Assert.Equal(1200, map.GetProperty("sectors").EnumerateArray().Sum(sector => sector.GetProperty("people").GetInt32()));
        Assert.Equal(map.GetProperty("months").GetArrayLength(), map.GetProperty("conversations").GetArrayLength());
    }

    [Fact]
    public async Task Every_month_has_a_byte_per_person_with_messages()
    {
        var months = await AskAsync("/api/map/months?by=met");
        var cells = months.GetProperty("months").GetArrayLength() * months.GetProperty("places").GetArrayLength();
        Assert.True(cells > 10_000);
        Assert.Equal(cells, months.GetProperty("radius").GetBytesFromBase64().Length);
        Assert.Equal(cells, months.GetProperty("status").GetBytesFromBase64().Length);
    }

    [Fact]
    public async Task A_person_has_a_stroke_per_conversation()
    {
        var map = await AskAsync("/api/map");
        var card = await AskAsync("/api/map/person?key=" + Uri.EscapeDataString(map.GetProperty("keys")[0].GetString()!));
        Assert.Equal(map.GetProperty("names")[0].GetString(), card.GetProperty("name").GetString());
        Assert.NotEqual(0, card.GetProperty("talks").GetArrayLength());
    }

    [Theory]
    [InlineData("/api/map?viewer=Nobody", HttpStatusCode.BadRequest)]
    [InlineData("/api/map?asOf=2099-01-01", HttpStatusCode.BadRequest)]
    [InlineData("/api/map/person?key=nobody", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_answered_is_refused_in_a_sentence(string address, HttpStatusCode expected)
    {
        await OpenAsync();
        using var browser = dashboard.Browser();
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Contains("\"detail\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/map")]
    [InlineData("/api/map/months")]
    [InlineData("/api/map/person?key=x")]
    public async Task Without_the_token_there_is_no_map(string address)
    {
        using var stranger = new HttpClient { BaseAddress = dashboard.Address };
        using var answer = await stranger.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private async Task<JsonElement> AskAsync(string address)
    {
        await OpenAsync();
        using var browser = dashboard.Browser();
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.Clone();
    }

    private Task OpenAsync() => ((DemoNetwork)dashboard.Services.GetService(typeof(DemoNetwork))!).OpenAsync(TestContext.Current.CancellationToken);
}
