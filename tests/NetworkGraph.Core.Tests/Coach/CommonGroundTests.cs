using NetworkGraph.Core.Coach;

namespace NetworkGraph.Core.Tests.Coach;

public sealed class CommonGroundTests
{
    private const string Worked = "We worked together on the billing team, and I think of it with joy.";
    private const string Studied = "We studied together in Utrecht and sat in the library.";
    private const string Met = "It was great meeting you at the fair in Vienna last week.";

    [Fact]
    public void Claims_that_the_data_bears_are_supported()
    {
        var reason = Reasons.Ana().Uploads("ben", "2026-10-01")
            .Works("ana", "Contoso", "2014-01-01", "2018-01-01").Studies("ana", "Utrecht University", "2008-01-01", "2012-01-01").Studies("ben", "Utrecht University", "2009-01-01", "2013-01-01")
            .Connects("ana", "carla", "2020-01-01", "Contoso Ltd", "Engineer", import: 0)
            .Texts("ana", "carla", "2026-03-01T09:00", Worked)
            .Texts("ana", "ben", "2026-03-02T09:00", Studied)
            .Texts("dora", "ana", "2026-02-20T09:00", "Hello Ana.").Texts("ana", "dora", "2026-03-03T09:00", Met)
            .Coach(Reason.CommonGround);

        Assert.Equal((0, 3, null, "0 contradict"), (reason.Cases, reason.Of, reason.Value, reason.Headline));
        Assert.Empty(reason.Trend);
        Assert.Equal(
            [
                "Supported | dora | 2026-03-03 | you speak of friendship or an earlier meeting; supported",
                "Supported | ben | 2026-03-02 | you speak of a shared school; supported",
                "Supported | carla | 2026-03-01 | you speak of shared work; supported",
            ],
            reason.Rows());
    }

    [Fact]
    public void Claims_against_ones_own_history_ask_for_a_look_and_others_cannot_be_checked()
    {
        var reason = Reasons.Ana().Uploads("ben", "2026-10-01")
            .Works("ana", "Contoso", "2024-01-01").Studies("ana", "Utrecht University", "2008-01-01", "2012-01-01").Studies("ben", "Ghent University", "2009-01-01", "2013-01-01")
            .Texts("ana", "carla", "2022-03-01T09:00", Worked)
            .Texts("ana", "ben", "2026-03-02T09:00", Studied)
            .Texts("ana", "dora", "2026-03-03T09:00", Met)
            .Texts("ana", "emil", "2026-03-04T09:00", Worked)
            .Coach(Reason.CommonGround);

        Assert.Equal((2, 4, "2 contradict"), (reason.Cases, reason.Of, reason.Headline));
        Assert.Equal(
            [
                "Contradicts your own data | ben | 2026-03-02 | you speak of a shared school; nothing in your own data fits, have a look",
                "Contradicts your own data | carla | 2022-03-01 | you speak of shared work; nothing in your own data fits, have a look",
                "Cannot be checked | emil | 2026-03-04 | you speak of shared work; cannot be checked",
                "Cannot be checked | dora | 2026-03-03 | you speak of friendship or an earlier meeting; cannot be checked",
            ],
            reason.Rows());
        Assert.Equal("Have a look at what you wrote to ben.", reason.Action);
    }
}
