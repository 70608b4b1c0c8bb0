using System.Reflection;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using NetworkGraph.Core;
using NetworkGraph.Data;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Pages;
using NetworkGraph.Web.Report;
using IntroductionsPage = NetworkGraph.Web.Pages.Introductions;
using OverviewPage = NetworkGraph.Web.Pages.Overview;
using ReachPage = NetworkGraph.Web.Pages.Reach;

namespace NetworkGraph.Web.Tests.Pages;

/// <summary>A page that is given a point of view and no network, as where a database answers: it shows what it can ask for, and says what is missing.</summary>
public sealed class WithoutTheNetworkTests : PageContext
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_page_that_a_database_can_answer_shows_its_answer_and_says_what_is_missing()
    {
        await using var folder = new PageFolder();
        await using var services = await DemoAsync(folder);
        var view = await ViewAsync(services);
        Assert.StartsWith("1,200 people", await TitleAsync<OverviewPage>(view, ""), StringComparison.Ordinal);
        Assert.Equal("80 people joined in 2026 so far, 92 in all of 2025", await TitleAsync<GrowthPage>(view, "growth"));
        Assert.Equal("1,200 people", await TitleAsync<People>(view, "people"));
        Assert.Equal("66 people at Brightwork", await TitleAsync<People>(view, "people?at=Brightwork&from=50"));
        Assert.Equal("Ask Jonas Köhler to introduce you to Hui Zhou", await TitleAsync<IntroductionsPage>(view, "introductions?target=hui-zhou"));
        Assert.Equal("At least 2,705 people within two steps", await TitleAsync<ReachPage>(view, "reach"));
        var jonas = Assert.Single(await services.Answers.SearchAsync(view.Point, "Jonas Köhler", 2, Cancellation)).Person;
        Assert.Equal(jonas.Name, await TitleAsync<PersonPage>(view, "person?key=" + Uri.EscapeDataString(jonas.Key.ToString())));
    }

    [Fact]
    public void Every_other_page_with_an_answer_says_that_it_needs_the_network()
    {
        var pages = typeof(QuestionPage).Assembly.GetTypes().Where(type => type.IsDefined(typeof(RouteAttribute)) && type.IsAssignableTo(typeof(ReportPage))).ToArray();
        Assert.Contains(typeof(Ties), pages);
        Assert.All(pages, page => Assert.Equal(typeof(InMemoryLayout), page.GetCustomAttribute<LayoutAttribute>()!.LayoutType));

        var network = AdaAlone.Network();
        var without = new ViewPoint(new PointOfView(network.Members[0], network.Members[0].SnapshotDate), network.Members);
        Assert.Equal("This page needs the whole network in memory", Around(without).Find("h1").TextContent);
        Assert.DoesNotContain("the page itself", Around(without).Markup, StringComparison.Ordinal);
        Assert.Equal("the page itself", Around(ViewPoint.Of(network, "http://localhost/")!).Markup);
    }

    [Fact]
    public async Task An_address_means_the_same_to_the_network_and_to_whoever_answers_in_its_place()
    {
        await using var folder = new PageFolder();
        await using var services = await DemoAsync(folder);
        var network = await services.Current.GetAsync(Cancellation);
        foreach (var query in new[] { "", $"?viewer={network.Members[1].Person.Key}&asOf=2025-06-30", "?viewer=nobody", "?viewer=", "?asOf=someday", "?asOf=2190-01-01" })
        {
            var address = "http://localhost/" + query;
            Assert.Equal(ViewPoint.Of(network, address), await ViewPoint.OfAsync(services.Answers, address, Cancellation));
        }
    }

    private IRenderedComponent<InMemoryLayout> Around(ViewPoint view) =>
        Render<InMemoryLayout>(layout => layout.Add(one => one.Body, "the page itself").AddCascadingValue(view));

    private async Task<string> TitleAsync<TPage>(ViewPoint view, string address)
        where TPage : QuestionPage
    {
        Navigation.NavigateTo(address);
        var page = Render<TPage>(one => one.AddCascadingValue(view));
        var missing = await page.WaitForElementAsync("[data-visual=not-in-memory]");
        Assert.Contains("Only with the whole network in memory: ", missing.TextContent, StringComparison.Ordinal);
        return page.Find("h1").TextContent;
    }

    // The point of view of a database: whose numbers and as of when, and nothing to read them from.
    private static async Task<ViewPoint> ViewAsync(NetworkGraphServices services)
    {
        var members = await services.Answers.MembersAsync(Cancellation);
        return new ViewPoint(new PointOfView(members[0], members[0].SnapshotDate), members);
    }

    private async Task<NetworkGraphServices> DemoAsync(PageFolder folder)
    {
        var services = await NetworkGraphServices.OpenAsync(DataFolder.Open(folder.Path), ImportLimits.Default, Cancellation);
        using var demo = new DemoNetwork(services.Store, services.Runner, services.Current);
        await demo.OpenAsync(Cancellation);
        Services.AddSingleton(services.Answers);
        return services;
    }
}
