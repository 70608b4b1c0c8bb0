using AngleSharp.Dom;
using Bunit;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Tests;
using NetworkGraph.Web.Pages;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Tests.Pages;

public sealed class MapPageTests : PageContext
{
    [Fact]
    public void The_picture_is_told_where_its_places_are_and_the_numbers_stand_beside()
    {
        var cut = Show<MapPage>(AdaAlone.Network(), "map");
        var state = Shown(cut);
        Assert.StartsWith("api/map?viewer=ada&rev=", state.Newest, StringComparison.Ordinal);
        Assert.EndsWith("&asOf=2026-10-14", state.Address, StringComparison.Ordinal);
        Assert.Null(state.Inside);
        Assert.StartsWith("You are in touch with 1 of 3 people", cut.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Equal(3, cut.FindAll("[data-visual=map-closest] li").Count);
        Assert.Equal(3, cut.FindAll("[data-visual=map-legend] button b").Sum(count => int.Parse(count.TextContent, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    [Clicks(Interaction.CrossFilter, "/map")]
    public async Task A_status_a_sector_and_a_bar_filter_every_page()
    {
        var cut = Show<MapPage>(AdaAlone.Network(), "map");
        await Button(cut, "[data-visual=map-legend] button", "In touch").ClickAsync(new());
        Assert.EndsWith("map?status=In%20touch", Navigation.Uri, StringComparison.Ordinal);
        Assert.Single(MapState.Places(Shown(cut).Inside!, 3));
        await cut.InvokeAsync(() => cut.FindComponent<MapCanvas>().Instance.Sector("Northwind", add: false));
        Assert.Contains("company=Northwind", Navigation.Uri, StringComparison.Ordinal);
        Assert.StartsWith("Nobody matches", cut.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Equal(["Northwind"], Shown(cut).Sectors);
    }

    [Fact]
    public async Task Who_is_clicked_is_told_in_the_panel_and_stands_in_the_address()
    {
        var cut = Show<MapPage>(AdaAlone.Network(), "map?company=Northwind");
        await cut.InvokeAsync(() => cut.FindComponent<MapCanvas>().Instance.Chosen("ben"));
        Assert.EndsWith(Addresses.Hide("map?who=ben&company=Northwind"), Navigation.Uri, StringComparison.Ordinal);
        Assert.Equal("Ben Hartley", cut.Find(".map-panel .person a").TextContent);
        Assert.NotEmpty(cut.FindAll(".map-panel .talks line"));
        Assert.Equal("ben", Shown(cut).Who);
        await cut.Find("[aria-label='Leave Ben Hartley']").ClickAsync(new());
        Assert.DoesNotContain("who=", Navigation.Uri, StringComparison.Ordinal);
        await cut.InvokeAsync(() => cut.FindComponent<MapCanvas>().Instance.Opened("ben"));
        Assert.Contains("person?key=ben", Where, StringComparison.Ordinal);
    }

    [Fact]
    [Clicks(Interaction.RangeBrush, "/map")]
    public async Task A_lasso_narrows_the_page_until_it_is_taken_off()
    {
        var cut = Show<MapPage>(AdaAlone.Network(), "map");
        await cut.InvokeAsync(() => cut.FindComponent<MapCanvas>().Instance.Lassoed(MapState.Bits(3, [0, 2])));
        Assert.StartsWith("Inside the lasso: in touch with ", cut.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Contains("of 2 people", cut.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Equal([0, 2], MapState.Places(Shown(cut).Inside!, 3));
        await cut.Find("[aria-label^='Remove the lasso']").ClickAsync(new());
        Assert.Null(Shown(cut).Inside);
    }

    [Fact]
    [Clicks(Interaction.CrossFilter, "/map")]
    [Clicks(Interaction.TableTwin, "/map")]
    public async Task The_table_holds_the_same_people_and_every_act()
    {
        var cut = Show<MapPage>(AdaAlone.Network(), "map");
        await cut.Find("[aria-label='Map as table']").ClickAsync(new());
        Assert.Equal("3", cut.Find("[data-visual=map-table]").GetAttribute("data-count"));
        Assert.True(cut.Find(".map-host").HasAttribute("hidden"));
        await cut.Find("[aria-label='Enclose Dan Osei']").ChangeAsync(new() { Value = true });
        Assert.Contains("Lasso: 1 person", cut.Find(".map-row").TextContent, StringComparison.Ordinal);
        await Button(cut, ".map-table button", "Ben Hartley").ClickAsync(new());
        Assert.Contains("who=ben", Where, StringComparison.Ordinal);
        await Button(cut, ".map-table button", "Contoso Health").ClickAsync(new());
        Assert.Contains("company=Contoso", Navigation.Uri, StringComparison.Ordinal);
        Assert.Contains(Addresses.Hide("person?key=cleo"), cut.Find(".map-table a").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_month_is_another_date_of_every_page_and_the_end_needs_no_place_in_the_address()
    {
        var cut = Show<MapPage>(AdaAlone.Network(), "map?by=met");
        await cut.InvokeAsync(() => cut.FindComponent<MapCanvas>().Instance.Arrived("2025-06-30"));
        Assert.EndsWith("map?by=met&asOf=2025-06-30", Navigation.Uri, StringComparison.Ordinal);
        Assert.Contains("of 2 people", cut.Find("h1").TextContent, StringComparison.Ordinal);
        await cut.InvokeAsync(() => cut.FindComponent<MapCanvas>().Instance.Arrived(null));
        Assert.EndsWith("map?by=met", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_way_to_somebody_is_lit_and_every_way_can_be_chosen()
    {
        var network = AdaAndBen.Network();
        var cut = Show<MapPage>(network, "map?mode=path");
        Assert.Equal("Whom would you like to reach?", cut.Find("h1").TextContent);
        Assert.Empty(Shown(cut).Path);
        Navigation.NavigateTo("map?mode=path&target=eve");
        cut.WaitForAssertion(() => Assert.Equal("Ask Ben Hartley to introduce you to Eve Weber", cut.Find("h1").TextContent));
        Assert.Equal(["ben", "eve"], Shown(cut).Path.Select(step => step.Key));
        Assert.All(Shown(cut).Path, step => Assert.False(step.Inferred));
        Assert.Single(MapState.Places(Shown(cut).Inside!, 3));
        Assert.Single(cut.FindAll("[data-visual=paths] .path"));
        await cut.Find("[aria-label='Leave the path to Eve Weber']").ClickAsync(new());
        Assert.EndsWith("/map", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_in_the_list_is_one_step_away_and_told_beside()
    {
        var cut = Show<MapPage>(AdaAlone.Network(), "map?mode=path&target=cleo");
        Assert.Equal("Write to Cleo Marín yourself", cut.Find("h1").TextContent);
        Assert.Equal(["cleo"], Shown(cut).Path.Select(step => step.Key));
        Assert.Equal("Cleo Marín", cut.Find(".map-panel .person a").TextContent);
    }

    [Fact]
    public void Circles_say_why_there_are_none()
    {
        var cut = Show<MapPage>(AdaAlone.Network(), "map?mode=circles");
        Assert.Equal("No clear groups are in your data", cut.Find("h1").TextContent);
        Assert.Contains("too few to tell groups apart", cut.Find(".lead").TextContent, StringComparison.Ordinal);
        Assert.Equal("circles", Shown(cut).Mode);
    }

    [Fact]
    public void Without_messages_the_page_says_what_is_missing()
    {
        var network = new Story().Uploads("ada", "2026-06-30", ExportFile.Connections).Connects("ada", "ben", "2024-01-10").Network();
        var cut = Show<MapPage>(network, "map");
        Assert.Contains("is not in your data", cut.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Empty(cut.FindAll("[data-visual=map-legend] button"));
    }

    [Fact]
    public void Bits_come_back_as_the_places_they_were_made_of()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        for (var i = 0; i < 200; i++)
        {
            var count = random.Next(1, 400);
            int[] places = [.. Enumerable.Range(0, count).Where(_ => random.Next(3) == 0)];
            Assert.True(places.SequenceEqual(MapState.Places(MapState.Bits(count, places), count)), $"seed {seed}");
        }

        Assert.Empty(MapState.Places("not base 64!", 8));
    }

    private static MapState Shown(IRenderedComponent<MapPage> cut) => cut.FindComponent<MapCanvas>().Instance.State;

    private static IElement Button(IRenderedComponent<MapPage> cut, string selector, string text) => cut.FindAll(selector).First(button => button.TextContent.Contains(text, StringComparison.Ordinal));
}
