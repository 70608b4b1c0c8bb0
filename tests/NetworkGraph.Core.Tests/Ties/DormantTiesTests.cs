using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Ties;

public class DormantTiesTests
{
    [Fact]
    public void Once_close_ties_at_companies_without_other_contacts_come_first()
    {
        var network = new Story().Uploads("ada", "2026-06-30")
            .Connects("ada", "ben", "2019-01-01", "Acme").Connects("ada", "cleo", "2019-01-01", "Globex").Connects("ada", "dan", "2019-01-01", "Globex")
            .Connects("ada", "eva", "2019-01-01", "Initech")
            .WritesEvery("ben", "ada", "2020-01-01", 7, 20).Writes("ada", "ben", "2020-02-01")
            .WritesEvery("cleo", "ada", "2020-01-01", 7, 20).Writes("ada", "cleo", "2020-02-01")
            .WritesEvery("dan", "ada", "2026-01-01", 7, 26).Writes("ada", "dan", "2026-02-01")
            .Writes("ada", "eva", "2020-01-01").Network();
        var ties = DormantTies.Of(network, network.Members[0], Story.Day("2026-06-30"));
        Assert.Equal(["ben", "cleo"], ties.Select(t => t.Tie.Person.Key.Value));
        Assert.Equal((1.0, 0.0), (ties[0].Novelty, ties[1].Novelty));
        Assert.Equal(
            100 * ReplyChance.Of(ties[0].Tie.Strength, ties[0].Tie.Unanswered, AskGround.TwoWay) * ((0.5 * ties[0].Peak) + 0.5), ties[0].Score, 9);
        Assert.EndsWith("You are in touch with 1 other at Globex.", ties[1].Why, StringComparison.Ordinal);
    }
}
