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
    public void Someone_else_s_contact_has_no_tie_of_the_viewer() =>
        Assert.Contains("No tie of yours", Show<PersonPage>(AdaAndBen.Network(), "person?key=eve").Markup, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_key_says_so() =>
        Assert.Contains("not in your data", Show<PersonPage>(AdaAlone.Network(), "person?key=nobody").Find("h1").TextContent, StringComparison.Ordinal);
}
