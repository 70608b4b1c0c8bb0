using CsCheck;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Reach;

namespace NetworkGraph.Core.Tests.Reach;

public class TwoStepsTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Fact]
    public void Overview_and_Reach_say_the_same_number_of_people_within_two_steps() => Gen.Int[0, 1_000_000].Sample(
        seed =>
        {
            var network = RandomNetworks.TellWithThreads(seed, people: 25, messages: 60, members: 3).Network();
            foreach (var member in network.Members)
            {
                var overview = Overview.Of(network, member, ReportSelection.None, AsOf).WithinTwoSteps;
                Assert.Equal(MemberReach.Of(network, member, AsOf).Within[1].People, overview.Value);
                Assert.Equal(overview.Trend.Order(), overview.Trend);
            }
        },
        iter: 1_000);

    [Fact]
    public void A_shared_thread_and_the_users_word_count_from_their_day_on()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Uploads("ben", "2026-06-30").Connects("ada", "ben", "2020-01-01").Connects("ada", "dan", "2020-01-01")
            .Adds(InteractionKind.Message, "dan", ["ada", "cleo"], "2026-01-01", thread: 1)
            .Connects("ben", "eve", "2020-01-01").Named("fay", "Fay").Says(UserFactKinds.ToldTie, "dan", """{"target":"fay","level":"knows"}""").Network();
        var figure = Overview.Of(network, network.Viewer("ada")!, ReportSelection.None, AsOf).WithinTwoSteps;

        // Ben, Dan and Eve, Cleo since the thread, and Fay since it was told, in 1970.
        Assert.Equal((5, 4), (figure.Value, figure.Before));
    }

    [Fact]
    public void Who_is_no_longer_listed_and_never_wrote_is_no_step()
    {
        var network = new Story().Uploads("ada", "2025-06-30").Connects("ada", "cleo", "2020-01-01").Connects("ada", "ben", "2020-01-01")
            .Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01").Uploads("ben", "2026-06-30").Connects("ben", "dan", "2020-01-01").Network();

        Assert.Equal(2, Overview.Of(network, network.Viewer("ada")!, ReportSelection.None, AsOf).WithinTwoSteps.Value);
    }
}
