using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Tests;
using NetworkGraph.Data;
using NetworkGraph.Data.Stores;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Tests.Pages;

namespace NetworkGraph.Web.Tests.Layout;

/// <summary>One field to get anywhere: what is typed leads to a person, a company, a page, a saved view or an act.</summary>
public sealed class SearchPaletteTests : PageContext
{
    [Fact]
    public async Task A_name_and_Enter_open_the_person()
    {
        var cut = Open(AdaAlone);
        await TypeAsync(cut, "ben");
        Assert.Equal(["People"], cut.FindAll("[role=group]").Select(group => group.GetAttribute("aria-label")).Take(1));
        await cut.Find("form").SubmitAsync();
        Assert.EndsWith(Addresses.Hide("/person?key=ben&viewer=ada"), Navigation.Uri, StringComparison.Ordinal);
        Assert.Empty(cut.FindAll("[role=listbox]"));
        Assert.Equal("", cut.Find("input").GetAttribute("value"));
    }

    [Fact]
    public async Task The_name_of_somebody_who_is_not_known_and_Enter_tell_whom_to_ask()
    {
        var cut = Open(AdaAndBen);
        await TypeAsync(cut, "eve");
        await cut.Find("form").SubmitAsync();
        Assert.EndsWith(Addresses.Hide("/introductions?target=eve&viewer=ada"), Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_company_and_Enter_open_the_company()
    {
        var cut = Open(AdaAlone);
        await TypeAsync(cut, "north");
        Assert.Equal("Northwind2 in your list", Selected(cut).TextContent.Replace(" \n", "", StringComparison.Ordinal).Trim() is var text ? string.Concat(text.Split('\n').Select(line => line.Trim())) : null);
        await cut.Find("form").SubmitAsync();
        Assert.EndsWith(Addresses.Hide("/companies?name=Northwind&viewer=ada"), Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_leads_to_all_who_match()
    {
        var cut = Open(AdaAlone.Connects("ada", "eli", "2024-01-10", "Arbor Engineering"));
        await TypeAsync(cut, "engineer");
        Assert.Equal(["Search", "Companies with it in their name", "By company or title"], cut.FindAll("[role=group]").Select(group => group.GetAttribute("aria-label")));
        Assert.Contains("All who match “engineer”", Selected(cut).TextContent, StringComparison.Ordinal);
        Assert.Contains(cut.FindAll("[role=option]"), line => line.TextContent.Contains("Cleo Marín", StringComparison.Ordinal));
        await cut.Find("form").SubmitAsync();
        Assert.EndsWith(Addresses.Hide("/introductions?q=engineer&viewer=ada"), Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_acts_and_saved_views_are_found_by_their_words_and_chosen_by_arrows()
    {
        var cut = Open(AdaAlone.Says(UserFactKinds.SavedView, "Growing fast", """{"query":"/people?company=Northwind"}"""));
        await TypeAsync(cut, "grow");
        Assert.Equal(["Pages", "Saved views", "What you can do", "Search"], cut.FindAll("[role=group]").Select(group => group.GetAttribute("aria-label")));
        await cut.Find("input").KeyDownAsync(new KeyboardEventArgs { Key = "ArrowDown" });
        Assert.Contains("Growing fast", Selected(cut).TextContent, StringComparison.Ordinal);
        await cut.Find("form").SubmitAsync();
        Assert.EndsWith(Addresses.Hide("/people?company=Northwind&viewer=ada"), Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Escape_closes_the_list_and_whoever_is_quicker_than_the_pause_means_what_they_typed()
    {
        var cut = Open(AdaAlone);
        await TypeAsync(cut, "ben");
        await cut.Find("input").KeyDownAsync(new KeyboardEventArgs { Key = "Escape" });
        Assert.Empty(cut.FindAll("[role=listbox]"));
        var typing = cut.Find("input").InputAsync(new() { Value = "cleo" });
        await cut.Find("form").SubmitAsync();
        await typing;
        Assert.EndsWith(Addresses.Hide("/person?key=cleo&viewer=ada"), Navigation.Uri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("o'b", "Amy O'Brien")]
    [InlineData("AT&T", "AT&T")]
    public async Task Signs_are_part_of_names(string text, string first)
    {
        var cut = Open(AdaAlone.Named("amy", "Amy O'Brien").Connects("ada", "amy", "2024-01-10", "AT&T"));
        await TypeAsync(cut, text);
        Assert.Contains(first, Selected(cut).TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%")]
    [InlineData("…")]
    public async Task Signs_alone_lead_to_no_page(string text)
    {
        var cut = Open(AdaAlone);
        await TypeAsync(cut, text);
        Assert.Equal(["Search"], cut.FindAll("[role=group]").Select(group => group.GetAttribute("aria-label")));
    }

    [Fact]
    public async Task Two_views_of_one_filter_stand_side_by_side()
    {
        var cut = Open(AdaAlone.Says(UserFactKinds.SavedView, "Growing fast", """{"query":"/people?company=Northwind"}""").Says(UserFactKinds.SavedView, "Growing north", """{"query":"/people?company=Northwind"}"""));
        await TypeAsync(cut, "growing");
        await cut.Find("input").InputAsync(new() { Value = "growi" });
        Assert.Equal(2, cut.FindAll("[role=group][aria-label='Saved views'] [role=option]").Count);
        await cut.Find("input").InputAsync(new() { Value = "growing f" });
        cut.WaitForAssertion(() => Assert.Single(cut.FindAll("[role=group][aria-label='Saved views'] [role=option]")));
    }

    [Fact]
    public async Task Whoever_is_not_there_is_said_not_to_be_there()
    {
        var cut = Open(AdaAlone);
        await TypeAsync(cut, "zebediah");
        Assert.Contains("Nobody in your data matches “zebediah”", Selected(cut).TextContent, StringComparison.Ordinal);
        Assert.Single(cut.FindAll("[role=option]"));
    }

    [Fact]
    public async Task Many_of_one_name_stand_under_no_other_heading()
    {
        var story = AdaAlone;
        for (var i = 0; i < 12; i++)
        {
            story = story.Named($"ben{i}", $"Ben Number{i}").Connects("ada", $"ben{i}", "2024-01-10");
        }

        var cut = Open(story);
        await TypeAsync(cut, "ben");
        Assert.Equal(["People", "Search"], cut.FindAll("[role=group]").Select(group => group.GetAttribute("aria-label")));
        Assert.Equal(8, cut.FindAll("[role=group][aria-label=People] [role=option]").Count);
    }

    [Theory]
    [InlineData("   ")]
    [InlineData("%")]
    [InlineData("<script>")]
    public async Task Hostile_text_fails_nothing(string text)
    {
        var cut = Open(AdaAlone);
        await cut.Find("input").InputAsync(new() { Value = text });
        await cut.Find("form").SubmitAsync();
        Assert.Empty(cut.FindAll("script"));
    }

    private static IElement Selected(IRenderedComponent<SearchPalette> cut) => cut.Find("[role=option][aria-selected=true]");

    private static async Task TypeAsync(IRenderedComponent<SearchPalette> cut, string text)
    {
        await cut.Find("input").InputAsync(new() { Value = text });
        await cut.WaitForElementAsync("[role=listbox]");
    }

    private IRenderedComponent<SearchPalette> Open(Story story)
    {
        var network = story.Network();
        Services.AddSingleton<INetworkAnswers>(new SnapshotAnswers(new CurrentNetwork(null!)));
        Navigation.NavigateTo("growth?viewer=ada");
        return Render<SearchPalette>(palette => palette.Add(one => one.View, ViewPoint.Of(network, Where)!));
    }
}
