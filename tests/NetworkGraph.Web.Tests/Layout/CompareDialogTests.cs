using Bunit;
using NetworkGraph.Core;
using NetworkGraph.Core.Tests;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Tests.Pages;

namespace NetworkGraph.Web.Tests.Layout;

/// <summary>The sheet behind "Compare with the rest", which stands in the address.</summary>
public sealed class CompareDialogTests : PageContext
{
    [Fact]
    public void It_says_what_differs_in_sentences_with_both_numbers_and_leads_to_both_groups()
    {
        var sheet = At("ties?compare=company%3DAcme");
        Assert.Equal("Company: Acme, compared with the rest", sheet.Find("h2").TextContent);
        Assert.Equal("30 people beside 60 others.", sheet.Find("[data-visual=compared]").TextContent);
        Assert.Contains("More often in touch: 30 of 30 (100 %), of the rest 0 of 60 (0 %).", sheet.FindAll(".differences li").Select(line => line.TextContent));
        Assert.Equal(["people?company=Acme", "people?company!=Acme"], sheet.FindAll(".sheet a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void The_rest_is_inside_the_filter_and_what_filters_is_said()
    {
        var sheet = At("?compare=company%3DAcme&seniority=Professional");
        Assert.Equal("30 people beside 30 others. Filter: Seniority: Professional.", sheet.Find("[data-visual=compared]").TextContent);
        Assert.Equal(["people?company=Acme&seniority=Professional", "people?company!=Acme&seniority=Professional"], sheet.FindAll(".sheet a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Too_few_are_said_to_be_too_few()
    {
        var sheet = At("?compare=company%3DInitech");
        Assert.Equal("Too few to tell: 0 beside 90, and at least 20 are needed on each side.", sheet.Find(".hint").TextContent);
        Assert.Empty(sheet.FindAll("table"));
    }

    [Fact]
    [Clicks(Interaction.CompareWithTheRest, "/ties")]
    public async Task Done_takes_it_out_of_the_address_and_leaves_the_rest_there()
    {
        var sheet = At("ties?list=hello&compare=company%3DAcme&seniority=Professional");
        await sheet.FindAll("button").Single(button => button.TextContent.Trim() == "Done").ClickAsync(new());
        Assert.EndsWith("/ties?list=hello&seniority=Professional", Navigation.Uri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("people")]
    [InlineData("people?compare=")]
    [InlineData("people?compare=nonsense")]
    [InlineData("people?compare=company%3DAcme%26band%3DStrong")]
    public void What_compares_nothing_opens_nothing(string address) => Assert.Empty(At(address).FindAll("[role=dialog]"));

    private IRenderedComponent<CompareDialog> At(string address)
    {
        Navigation.NavigateTo(address);
        return Render<CompareDialog>(dialog => dialog.Add(d => d.View, ViewPoint.Of(Offices(), Where)).Add(d => d.Address, Navigation.Uri));
    }

    private static Network Offices()
    {
        var story = new Story().Uploads("ada", "2026-10-14");
        for (var i = 0; i < 90; i++)
        {
            story.Connects("ada", $"p{i}", "2024-01-10", i < 30 ? "Acme" : "Globex", i < 60 ? "Software Engineer" : null);
            if (i < 30)
            {
                story.Writes("ada", $"p{i}", "2026-10-01").Writes($"p{i}", "ada", "2026-10-02");
            }
        }

        return story.Network();
    }
}
