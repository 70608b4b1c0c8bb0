using Bunit;
using ReachPage = NetworkGraph.Web.Pages.Reach;

namespace NetworkGraph.Web.Tests.Pages;

public sealed class ReachTests : PageContext
{
    [Fact]
    public void One_export_cannot_show_the_second_step()
    {
        var cut = Show<ReachPage>(AdaAlone.Network(), "reach");
        Assert.Contains("who they know is not in your data", cut.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Contains("not in your data", cut.Find("[data-visual=within-2]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_exports_give_a_lower_bound() =>
        Assert.StartsWith("At least 4 people within two steps", Show<ReachPage>(AdaAndBen.Network(), "reach?viewer=ada").Find("h1").TextContent, StringComparison.Ordinal);
}
