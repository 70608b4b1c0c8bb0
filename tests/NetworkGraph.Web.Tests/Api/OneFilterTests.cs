using System.Text.Json;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using NetworkGraph.Cli;
using NetworkGraph.Core;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Maps;
using NetworkGraph.Core.Tests.Growth;
using NetworkGraph.Data;
using NetworkGraph.Data.Answers;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Pages;
using NetworkGraph.Web.Tests.Pages;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Tests.Api;

/// <summary>
/// One filter, one number: the bar, the pages, the map, the file, the command line and HTTP are asked for the same people (by 100 random filters unless
/// NETWORKGRAPH_TEST_FILTERS says otherwise).
/// </summary>
public sealed class OneFilterTests(DemoDashboard demo, ITestOutputHelper output) : PageContext, IClassFixture<DemoDashboard>
{
    private static readonly int Filters = Amount.Of("NETWORKGRAPH_TEST_FILTERS", 100);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_is_asked_counts_the_same_people()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var (random, narrow) = (new Random(seed), 0);
        var network = await demo.Dashboard.Services.GetRequiredService<CurrentNetwork>().GetAsync(Cancellation);
        var (viewer, asOf) = (network.Viewer(null)!, network.Viewer(null)!.SnapshotDate);
        var map = RingMap.Of(network, viewer, MapSectors.Company, asOf);
        for (var f = 0; f < Filters; f++)
        {
            var filter = FilterText.Write(RandomFilters.Of(random, network, viewer, asOf));
            var context = $"seed {seed}, filter {f}: {filter}";
            var page = Show<People>(network, "people?" + filter);
            var people = int.Parse(page.Find("[data-visual=people]").GetAttribute("data-count")!, System.Globalization.CultureInfo.InvariantCulture);
            Assert.True(people.ToString(System.Globalization.CultureInfo.InvariantCulture) == Bar(ViewPoint.Of(network, Where)!).Find(".kept").GetAttribute("data-inside"), context);
            Assert.True(page.Find("h1").TextContent == (people == 1 ? "1 person" : $"{Words.Number(people)} people"), context);

            // A cell may hold a line of its own, the end of a row never does.
            Assert.True(people == (await demo.Client.GetStringAsync(Address("/api/people.csv?" + filter), Cancellation)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1, context);
            var bits = MapState.Bits(map.Spots.Count, map.Inside(FilterText.Read(filter)));
            Assert.True(people == MapState.Places(bits, map.Spots.Count).Count, context);

            var query = "/api/people?limit=0&filter=" + Uri.EscapeDataString(filter);
            if (!filter.Contains("Nobody%20has%20this", StringComparison.Ordinal))
            {
                var overHttp = JsonDocument.Parse(await demo.Client.GetStringAsync(Address(query), Cancellation)).RootElement;
                Assert.True(people == overHttp.GetArrayLength(), context);
                Assert.True(JsonElement.DeepEquals(overHttp, await RunAsync(filter)), context);
            }

            narrow += people > 0 && people < network.People.Count ? 1 : 0;
            await DisposeComponentsAsync();
        }

        output.WriteLine($"{narrow} of {Filters} filters left some and not all");
        Assert.True(narrow > Filters / 10);
    }

    [Fact]
    public async Task Where_a_database_answers_a_filter_is_refused_in_a_sentence()
    {
        var services = demo.Dashboard.Services.GetRequiredService<NetworkGraphServices>();
        var member = (await services.Current.GetAsync(Cancellation)).Viewer(null)!;
        Assert.True(Asked("").Selection().IsEmpty);
        Assert.Equal(
            new Refused("filter", "needs the whole network in memory, and the database answers here because the graph is large."),
            Assert.Throws<QuestionRefusedException>(() => Asked("band=Strong").Selection()).Outcome);
        Assert.IsType<Misread>(Assert.Throws<QuestionRefusedException>(() => Asked("band=Mighty").Selection()).Outcome);

        Asking Asked(string filter) => new(new PointOfView(member, member.SnapshotDate), new Dictionary<string, object> { ["filter"] = filter }, services.Answers, Cancellation);
    }

    private static Uri Address(string path) => new(path, UriKind.Relative);

    private async Task<JsonElement> RunAsync(string filter)
    {
        using var answer = new StringWriter();
        using var error = new StringWriter();
        Assert.True(await NetworkGraphCommandLine.RunAsync(["people", "--filter", filter, "--json", "--data", demo.Dashboard.Folder], answer, error) == 0, error.ToString());
        return JsonDocument.Parse(answer.ToString()).RootElement;
    }
}
