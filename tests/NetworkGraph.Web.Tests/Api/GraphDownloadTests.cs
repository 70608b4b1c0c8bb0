using System.Net;
using System.Xml.Linq;

namespace NetworkGraph.Web.Tests.Api;

public sealed class GraphDownloadTests(DemoDashboard demo) : IClassFixture<DemoDashboard>
{
    private static readonly XNamespace Space = "http://graphml.graphdrawing.org/xmlns";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Inside_a_filter_stand_as_many_people_as_on_the_page_and_the_viewer()
    {
        var people = (await GetAsync("/api/people.csv?band=Strong")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1;
        var graph = XDocument.Parse(await GetAsync("/api/graph.graphml?band=Strong"));
        Assert.Equal(people + 1, graph.Descendants(Space + "node").Count());
        Assert.True(graph.Descendants(Space + "edge").Count() >= 2 * people);
        Assert.Contains("Filter: Tie: Strong.", graph.Descendants(Space + "data").First().Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/graph.graphml", "networkgraph-graph.graphml")]
    [InlineData("/api/graph.dot", "networkgraph-graph.dot")]
    public async Task It_is_a_download_that_no_cache_keeps_and_no_stranger_gets(string address, string name)
    {
        using var answer = await demo.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Equal(("attachment", name, true), (answer.Content.Headers.ContentDisposition?.DispositionType, answer.Content.Headers.ContentDisposition?.FileName, answer.Headers.CacheControl?.NoStore));
        using var stranger = new HttpClient { BaseAddress = demo.Dashboard.Address };
        using var refused = await stranger.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    private Task<string> GetAsync(string address) => demo.Client.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation);
}
