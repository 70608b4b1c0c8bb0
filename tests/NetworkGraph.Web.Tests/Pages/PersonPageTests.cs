using Bunit;
using NetworkGraph.Web.Pages;

namespace NetworkGraph.Web.Tests.Pages;

public sealed class PersonPageTests : PageContext
{
    [Fact]
    public void Shows_role_points_and_rhythm()
    {
        var cut = Show<PersonPage>(AdaAlone.Network(), "person?key=cleo");
        Assert.Equal("Cleo Marín", cut.Find("h1").TextContent);
        Assert.Contains("Software Engineer, Contoso Health", cut.Find(".lead").TextContent, StringComparison.Ordinal);
        Assert.Contains("2 Mar 2025", cut.Find(".facts").TextContent, StringComparison.Ordinal);
        Assert.Equal(6, cut.FindAll(".point").Count);
    }

    [Fact]
    public void Says_how_you_met_as_a_guess_with_its_evidence_or_that_nobody_knows()
    {
        var network = AdaAlone.Works("ada", "Northwind", "2023-05-01", "2025-12-31").Network();
        Assert.Equal(
            "How you met (a guess): Perhaps colleagues at Northwind: you worked there from May 2023 to Dec 2025, and connected on 10 Jan 2024; your list of 14 Oct 2026 names them there.",
            Show<PersonPage>(network, "person?key=ben").Find("[data-visual=met]").TextContent.Trim());
        Assert.StartsWith("How you met: Unknown: you connected on 20 Aug 2026", Show<PersonPage>(network, "person?key=dan").Find("[data-visual=met]").TextContent, StringComparison.Ordinal);
        Assert.Empty(Show<PersonPage>(AdaAndBen.Network(), "person?key=eve").FindAll("[data-visual=met]"));
    }

    [Fact]
    public void Someone_else_s_contact_has_no_tie_of_the_viewer() =>
        Assert.Contains("No tie of yours", Show<PersonPage>(AdaAndBen.Network(), "person?key=eve").Markup, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_key_says_so() =>
        Assert.Contains("not in your data", Show<PersonPage>(AdaAlone.Network(), "person?key=nobody").Find("h1").TextContent, StringComparison.Ordinal);
}
