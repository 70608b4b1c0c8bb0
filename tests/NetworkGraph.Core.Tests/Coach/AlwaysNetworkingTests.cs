using NetworkGraph.Core.Coach;

namespace NetworkGraph.Core.Tests.Coach;

public sealed class AlwaysNetworkingTests
{
    private static Story TwoCircles()
    {
        var story = Reasons.Ana();
        foreach (var (company, people) in new[] { ("Contoso", "abc"), ("Fabrikam", "def"), ("Litware", "gh") })
        {
            foreach (var person in people)
            {
                story.Connects("ana", $"p{person}", "2023-01-01", company, "Engineer");
            }
        }

        return story;
    }

    [Fact]
    public void Circles_with_messages_both_ways_are_in_contact()
    {
        var reason = TwoCircles()
            .Writes("ana", "pa", "2026-05-01").Writes("pa", "ana", "2026-05-02")
            .Writes("ana", "pe", "2026-06-01").Writes("pe", "ana", "2026-06-02")
            .Coach(Reason.AlwaysNetworking);
        Assert.Equal((2, 2, "2 of 2 circles"), (reason.Cases, reason.Of, reason.Headline));
        Assert.Equal(
            ["Circles with two-way contact | pe | 2026-06-02 | Fabrikam: last talk", "Circles with two-way contact | pa | 2026-05-02 | Contoso: last talk"],
            reason.Rows());
        Assert.Equal("Every circle is in contact.", reason.Action);
    }

    [Fact]
    public void Quiet_circles_are_named_with_the_person_to_greet()
    {
        var reason = TwoCircles().Writes("ana", "pb", "2026-05-01").Writes("ana", "pf", "2024-06-01").Writes("pf", "ana", "2024-06-02").Coach(Reason.AlwaysNetworking);
        Assert.Equal((0, 2), (reason.Cases, reason.Of));
        Assert.Equal(
            ["Quiet circles | pb | 2026-10-14 | Contoso: 3 people, no talk in a year", "Quiet circles | pf | 2026-10-14 | Fabrikam: 3 people, no talk in a year"],
            reason.Rows());
        Assert.Equal("One hello outside your usual circles: pb at Contoso.", reason.Action);
    }
}
