using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Tests.Report;

/// <summary>Addresses in clear, as older bookmarks and people have them, at the running dashboard.</summary>
public sealed class OlderAddressesTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>, IAsyncLifetime
{
    private PageAddresses Addresses => dashboard.Services.GetRequiredService<PageAddresses>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await dashboard.Services.GetRequiredService<DemoNetwork>().OpenAsync(Cancellation);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("/person?key=antoine-lacroix")]
    [InlineData("/?viewer=Mara%20Lindqvist&asOf=2026-01-01")]
    [InlineData("/introductions?q=Antoine+Lacroix&band=Strong")]
    public async Task A_page_is_led_on_to_the_address_that_names_nobody_before_anything_is_drawn(string address)
    {
        using var browser = dashboard.Browser();
        using var led = await browser.GetAsync(address, Cancellation);
        var hidden = Addresses.Hide(address);
        Assert.Equal((HttpStatusCode.Redirect, hidden[hidden.IndexOf('?', StringComparison.Ordinal)..]), (led.StatusCode, led.Headers.Location?.OriginalString));
        Assert.Empty(await led.Content.ReadAsStringAsync(Cancellation));
        using var page = await browser.GetAsync(hidden, Cancellation);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task No_address_is_led_on_to_another_computer()
    {
        using var browser = dashboard.Browser();
        using var led = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(dashboard.Address.GetLeftPart(UriPartial.Authority) + "//evil.example/?q=x")), Cancellation);
        Assert.StartsWith("?q=~", led.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_cannot_have_a_name_hidden_to_compare()
    {
        using var stranger = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = dashboard.Address };
        using var answer = await stranger.GetAsync("/person?key=antoine-lacroix", Cancellation);
        Assert.Equal((HttpStatusCode.Unauthorized, null), (answer.StatusCode, answer.Headers.Location));
    }

    [Theory]
    [InlineData("/api/people.csv?viewer=VIEWER&title=e")]
    [InlineData("/api/ties?viewer=VIEWER")]
    [InlineData("/api/map?viewer=VIEWER")]
    [InlineData("/api/overview.xlsx?viewer=VIEWER&names=none")]
    public async Task Files_and_answers_take_both_and_give_the_same(string address)
    {
        using var program = dashboard.Program();
        using var browser = dashboard.Browser();
        var viewer = (await dashboard.Services.GetRequiredService<Data.CurrentNetwork>().GetAsync(Cancellation)).Members[1].Person.Key.ToString();
        var clear = address.Replace("VIEWER", Uri.EscapeDataString(viewer), StringComparison.Ordinal);
        var (first, second) = (await program.GetByteArrayAsync(clear, Cancellation), await browser.GetByteArrayAsync(Addresses.Hide(clear), Cancellation));
        Assert.NotEqual(clear, Addresses.Hide(clear));
        Assert.Equal(first.Length, second.Length);
        Assert.True(address.Contains(".xlsx", StringComparison.Ordinal) || first.SequenceEqual(second));
    }

    [Theory]
    [InlineData("/api/people.csv?viewer=~AAAA", HttpStatusCode.NotFound)]
    [InlineData("/api/map/person?key=~AAAA", HttpStatusCode.NotFound)]
    [InlineData("/person?key=~AAAA", HttpStatusCode.Redirect)]
    public async Task What_only_looks_like_a_token_is_nobody(string address, HttpStatusCode status)
    {
        using var browser = dashboard.Browser();
        using var answer = await browser.GetAsync(address, Cancellation);
        Assert.Equal(status, answer.StatusCode);
    }
}
