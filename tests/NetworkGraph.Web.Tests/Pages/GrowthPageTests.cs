using Bunit;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Tests;
using NetworkGraph.Web.Pages;

namespace NetworkGraph.Web.Tests.Pages;

public sealed class GrowthPageTests : PageContext
{
    [Fact]
    public void One_upload_says_that_it_cannot_show_what_changed()
    {
        var cut = Show<GrowthPage>(AdaAlone.Network(), "growth");
        Assert.Equal("1 person joined in 2026 so far, 1 in all of 2025", cut.Find("h1").TextContent);
        Assert.Contains("One upload cannot show what changed", cut.Find("[data-visual=changes]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_upload_tells_who_joined_moved_and_is_gone()
    {
        var story = new Story().Uploads("ada", "2026-01-10").Named("ada", "Ada Okafor").Named("ben", "Ben Hartley").Named("cleo", "Cleo Marín").Named("dan", "Dan Osei")
            .Connects("ada", "ben", "2024-01-10", "Northwind", "Head of Sales").Connects("ada", "cleo", "2025-03-02", "Contoso", "Engineer")
            .Uploads("ada", "2026-10-14")
            .Connects("ada", "ben", "2024-01-10", "Fabrikam", "Head of Sales").Connects("ada", "dan", "2026-08-20", "Northwind", "Intern");
        var text = Show<GrowthPage>(story.Network(), "growth").Find("[data-visual=changes]").TextContent;
        Assert.Contains("1 joined", text, StringComparison.Ordinal);
        Assert.Contains("Ben HartleyHead of Sales, Northwind → Head of Sales, Fabrikam", text, StringComparison.Ordinal);
        Assert.Contains("1 no longer listed", text, StringComparison.Ordinal);
        Assert.Contains("Cleo Marín", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_messages_the_curves_say_which_file_is_missing()
    {
        var network = new Story().Uploads("ada", "2026-10-14", ExportFile.Connections).Connects("ada", "ben", "2020-01-01").Network();
        var cut = Show<GrowthPage>(network, "growth");
        Assert.Equal(2, cut.FindAll(".hint").Count(hint => hint.TextContent.Contains("holds no messages", StringComparison.Ordinal)));
        Assert.Contains("unknown", cut.Find("[data-visual=years]").TextContent, StringComparison.Ordinal);
    }
}
