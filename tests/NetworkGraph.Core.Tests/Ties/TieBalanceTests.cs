using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Ties;

public class TieBalanceTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Fact]
    public void The_share_of_their_days_in_the_last_year_is_counted()
    {
        // Days in 1, days out 5: 1.5 / 7 = .214. The day before the year does not count.
        var network = new Story().Uploads("ada", "2026-06-30").Writes("ben", "ada", "2025-06-30", "2026-01-05")
            .WritesEvery("ada", "ben", "2026-02-01", 10, 5).Network();
        var balance = TieBalance.Of(network, network.Members[0], network.Find("ben")!, AsOf)!;
        Assert.Equal((1, 5, 1.5 / 7, "mostly you"), (balance.DaysIn, balance.DaysOut, balance.Share, balance.Word));
        Assert.Equal("In the last year they wrote on 1 day, you on 5.", balance.Sentence);
    }

    [Fact]
    public void Fewer_than_four_days_say_nothing()
    {
        var network = new Story().Uploads("ada", "2026-06-30").WritesEvery("ada", "ben", "2026-02-01", 10, 3).Network();
        Assert.Null(TieBalance.Of(network, network.Members[0], network.Find("ben")!, AsOf));
    }
}
