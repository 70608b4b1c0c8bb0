using System.Reflection;
using Bunit;
using Microsoft.AspNetCore.Components;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Pages;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Tests.Pages;

public sealed class FilterBarTests : PageContext
{
    [Fact]
    [Clicks(Interaction.Slicer, "/people")]
    public async Task A_slicer_chooses_people_and_every_count_of_the_bar_follows()
    {
        var bar = On("people");
        Assert.Equal("3 people", Kept(bar));
        await PressAsync(bar, "Company");
        Assert.Equal(["Northwind 2", "Contoso Health 1"], bar.FindAll(".slicer-values label").Select(Words));
        await bar.Find(".slicer-values input").ChangeAsync(new ChangeEventArgs { Value = true });
        Assert.EndsWith("/people?company=Northwind", Navigation.Uri, StringComparison.Ordinal);
        Assert.Equal("3 → people, inside the filter 2 people", Kept(bar));
        Assert.Equal("Company: Northwind ×", Words(bar.Find(".chips")));
        await PressAsync(bar, "Done");
        await PressAsync(bar, "Seniority");
        Assert.Equal(["Director 1", "Professional 0 of 1", "Entry 1"], bar.FindAll(".slicer-values label").Select(Words));
    }

    [Fact]
    [Clicks(Interaction.Slicer, "/people")]
    public async Task Only_and_all_but_are_one_press()
    {
        var bar = On("people");
        await PressAsync(bar, "Company");
        await bar.Find("button[aria-label='All but Northwind']").ClickAsync(new());
        Assert.EndsWith("/people?company!=Northwind", Navigation.Uri, StringComparison.Ordinal);
        Assert.Equal("3 → people, inside the filter 1 person", Kept(bar));
        Assert.Equal("Company: not Northwind ×", Words(bar.Find(".chips")));
        await PressAsync(bar, "Only these");
        Assert.EndsWith("/people?company=Northwind", Navigation.Uri, StringComparison.Ordinal);
        await bar.Find("button[aria-label='Only Contoso Health']").ClickAsync(new());
        Assert.EndsWith("/people?company=Contoso%20Health", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    [Clicks(Interaction.Slicer, "/ties")]
    [Clicks(Interaction.ChipsResetAndBack, "/ties")]
    [Clicks(Interaction.Undo, "/ties")]
    public async Task Undo_goes_back_step_by_step_and_Reset_takes_all_away()
    {
        var bar = On("ties?list=hello&company=Northwind");
        Assert.Empty(bar.FindAll("[data-undo]"));
        await PressAsync(bar, "Tie");
        await bar.Find("button[aria-label='Only Strong']").ClickAsync(new());
        Assert.EndsWith("/ties?list=hello&company=Northwind&band=Strong", Navigation.Uri, StringComparison.Ordinal);
        await bar.Find("[data-undo]").ClickAsync(new());
        Assert.EndsWith("/ties?list=hello&company=Northwind", Navigation.Uri, StringComparison.Ordinal);
        Assert.Empty(bar.FindAll("[data-undo]"));
        await PressAsync(bar, "Reset");
        Assert.EndsWith("/ties?list=hello", Navigation.Uri, StringComparison.Ordinal);
        await bar.Find("[data-undo]").ClickAsync(new());
        Assert.EndsWith("/ties?list=hello&company=Northwind", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    [Clicks(Interaction.RelativeDate, "/people")]
    public async Task Days_are_counted_back_from_the_end_of_the_data_or_between_two_dates()
    {
        var bar = On("people");
        await PressAsync(bar, "Connected");
        Assert.Contains("Counted back from 14 Oct 2026", bar.Markup, StringComparison.Ordinal);
        await PressAsync(bar, "Last 90 days");
        Assert.EndsWith("/people?connected=90d", Navigation.Uri, StringComparison.Ordinal);
        Assert.Equal("Connected: last 90 days ×", Words(bar.Find(".chips")));
        await bar.FindAll("input[type=date]")[0].ChangeAsync(new ChangeEventArgs { Value = "2025-01-01" });
        await bar.FindAll("input[type=date]")[1].ChangeAsync(new ChangeEventArgs { Value = "2024-01-01" });
        await bar.Find(".slicer-dates").SubmitAsync();
        Assert.Equal("The last day lies before the first one.", bar.Find("[role=alert]").TextContent);
        await bar.FindAll("input[type=date]")[1].ChangeAsync(new ChangeEventArgs { Value = "2025-12-31" });
        await bar.Find(".slicer-dates").SubmitAsync();
        Assert.EndsWith("/people?connected=2025-01-01..2025-12-31", Navigation.Uri, StringComparison.Ordinal);
        Assert.Equal("3 → people, inside the filter 1 person", Kept(bar));
    }

    [Fact]
    [Clicks(Interaction.Slicer, "/people")]
    public async Task The_title_is_searched()
    {
        var bar = On("people");
        await PressAsync(bar, "Title");
        await bar.Find(".slicer-dates input").InputAsync(new ChangeEventArgs { Value = " head of " });
        await bar.Find(".slicer-dates").SubmitAsync();
        Assert.EndsWith(Addresses.Hide("/people?title=head%20of"), Navigation.Uri, StringComparison.Ordinal);
        Assert.Equal("3 → people, inside the filter 1 person", Kept(bar));
    }

    [Fact]
    [Clicks(Interaction.Slicer, "/people")]
    public async Task On_a_phone_one_button_opens_all_slicers()
    {
        var bar = On("people?band=Strong&company!=Northwind");
        await PressAsync(bar, "Filters (2)");
        Assert.Equal(Slicer.All.Select(slicer => slicer.Name), bar.FindAll(".slicer-list button").Select(button => button.TextContent));
        await bar.FindAll(".slicer-list button")[0].ClickAsync(new());
        Assert.Equal("true", bar.FindAll(".seg button")[1].GetAttribute("aria-pressed"));
        await PressAsync(bar, "All filters");
        Assert.NotEmpty(bar.FindAll(".slicer-list"));
        await PressAsync(bar, "Done");
        Assert.Empty(bar.FindAll("[role=dialog]"));
    }

    [Fact]
    public void A_page_that_cannot_use_the_filter_shows_it_grey_and_says_why()
    {
        var bar = On("groups?company=Northwind");
        Assert.StartsWith("Not filtered here: groups are made of the ties", bar.Find("[data-visual=filter-idle]").TextContent, StringComparison.Ordinal);
        Assert.True(bar.Find(".chip").HasAttribute("disabled"));
        Assert.Empty(bar.FindAll(".slicer"));
    }

    [Fact]
    public void Every_page_with_an_answer_says_whether_it_obeys_but_those_of_one_person()
    {
        string[] without = [.. typeof(QuestionPage).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(RouteAttribute)) && type.IsAssignableTo(typeof(QuestionPage)) && !type.IsDefined(typeof(PageFilterAttribute))).Select(type => type.Name)];
        Assert.Equal(["PersonPage"], without);
        Assert.Null(PageFilterAttribute.Of("http://localhost/settings"));
        Assert.Null(PageFilterAttribute.Of("http://localhost/")!.WhyNot);
    }

    [Fact]
    public void Without_the_network_in_memory_it_says_so()
    {
        var network = AdaAlone.Network();
        Navigation.NavigateTo("people?company=Northwind");
        var bar = Bar(new ViewPoint(new Core.PointOfView(network.Members[0], network.Members[0].SnapshotDate), network.Members));
        Assert.Contains("Filters need the whole network in memory", bar.Find("[data-visual=filter-idle]").TextContent, StringComparison.Ordinal);
        Assert.Empty(bar.FindAll(".slicer"));
    }

    [Fact]
    public void The_pages_that_obey_show_the_same_people()
    {
        var network = AdaAlone.Network();
        const string Filter = "?company=Northwind&connected=2020-01-01..2025-12-31";
        Assert.Equal("1", Show<People>(network, "people" + Filter).Find("[data-visual=people]").GetAttribute("data-count"));
        Assert.StartsWith("1 person (Northwind, connected 1 Jan 2020 to 31 Dec 2025)", Show<Web.Pages.Overview>(network, Filter).Find("h1").TextContent, StringComparison.Ordinal);
        Assert.StartsWith("These people (Northwind, connected 1 Jan 2020 to 31 Dec 2025) are at 1 company", Show<Companies>(network, "companies" + Filter).Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Contains("1 more at these companies is outside the filter.", Show<Companies>(network, "companies?name=Northwind&" + Filter[1..]).Find(".lead").TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Nobody at Contoso Health is inside the filter", Show<Companies>(network, "companies?name=Contoso Health&" + Filter[1..]).Find("h1").TextContent, StringComparison.Ordinal);
        Assert.StartsWith("0 people (Northwind, connected 1 Jan 2020 to 31 Dec 2025) joined in 2026 so far", Show<GrowthPage>(network, "growth" + Filter).Find("h1").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<FilterBar> On(string address)
    {
        Navigation.NavigateTo(address);
        return Bar(ViewPoint.Of(AdaAlone.Network(), Where)!);
    }

    private static string Kept(IRenderedComponent<FilterBar> bar) => Words(bar.Find(".kept"));

    private static string Words(AngleSharp.Dom.IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Task PressAsync(IRenderedComponent<FilterBar> bar, string name) => bar.FindAll("button").First(button => Words(button) == name).ClickAsync(new());
}
