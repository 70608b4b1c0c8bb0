using Bunit;
using NetworkGraph.Core.Communities;
using NetworkGraph.Core.Tests;
using GroupsPage = NetworkGraph.Web.Pages.Groups;

namespace NetworkGraph.Web.Tests.Pages;

public sealed class GroupsTests : PageContext
{
    [Fact]
    [Clicks(Interaction.PeopleBehindANumber, "/groups")]
    public async Task A_circle_opens_exactly_as_many_people_as_it_counts()
    {
        var story = AdaAlone;
        for (var i = 0; i < 6; i++)
        {
            story = story.Connects("ada", $"colleague-{i}", "2024-02-01", "Northwind", "Engineer").Writes($"colleague-{i}", "ada", "2026-09-01").Writes("ada", $"colleague-{i}", "2026-09-02");
        }

        var network = story.Network();
        var answer = MemberCommunities.Of(network, network.Viewer(null)!, Story.Day("2026-10-14"));
        var cut = Show<GroupsPage>(network, "groups");
        Assert.Equal(answer.Communities.Count, cut.FindAll("[data-visual=groups] button").Count);
        if (answer.Communities.Count > 0)
        {
            await cut.FindAll("[data-visual=groups] button")[0].ClickAsync(new());
            Assert.Equal(answer.Communities[0].People.Count, cut.FindAll(".names li").Count);
        }
    }
}
