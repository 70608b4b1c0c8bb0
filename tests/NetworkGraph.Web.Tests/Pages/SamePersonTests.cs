using Bunit;
using NetworkGraph.Core.Tests;
using NetworkGraph.Web.Pages;

namespace NetworkGraph.Web.Tests.Pages;

public sealed class SamePersonTests : PageContext
{
    [Fact]
    public void A_person_with_a_new_address_is_asked_about_and_no_one_else()
    {
        var story = new Story().Uploads("ada", "2025-06-30").Named("ada", "Ada Okafor").Connects("ada", "ben-h", "2020-01-01")
            .Uploads("ada", "2026-06-30").Connects("ada", "ben-hartley", "2020-01-01").Named("ben-h", "Ben Hartley").Named("ben-hartley", "Ben Hartley");
        var card = Show<GrowthPage>(story.Network(), "growth").Find("[data-visual=same-person]");
        Assert.Contains("Same name and same date of connection", card.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Same person", "Two people"], card.QuerySelectorAll("button").Select(button => button.TextContent));
        Assert.Empty(Show<GrowthPage>(AdaAlone.Network(), "growth").FindAll("[data-visual=same-person]"));
    }
}
