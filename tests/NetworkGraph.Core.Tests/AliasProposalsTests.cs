using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Tests;

public class AliasProposalsTests
{
    private static Story Moved => new Story()
        .Uploads("ada", "2025-06-30").Named("ada", "Ada Okafor").Connects("ada", "ben-h", "2020-01-01").Connects("ada", "zoe", "2019-01-01")
        .Uploads("ada", "2026-06-30").Connects("ada", "ben-hartley", "2020-01-01").Connects("ada", "zoe", "2019-01-01")
        .Named("ben-h", "Ben Hartley").Named("ben-hartley", "BEN  Hártley");

    [Fact]
    public void A_new_address_under_the_same_name_and_date_is_a_question()
    {
        var proposal = Assert.Single(Of(Moved));
        Assert.Equal(("ben-h", "ben-hartley"), (proposal.Earlier.Key.ToString(), proposal.Later.Key.ToString()));
        Assert.Equal("Same name and same date of connection; one address was listed until 30 Jun 2025, the other from 30 Jun 2026 on.", proposal.Why);
    }

    [Fact]
    public void Two_whom_one_upload_lists_are_two_people() =>
        Assert.Empty(Of(Moved.Connects("ada", "ben-h", "2020-01-01")));

    [Fact]
    public void A_name_alone_is_no_question() => Assert.Empty(Of(new Story()
        .Uploads("ada", "2025-06-30").Named("ada", "Ada Okafor").Connects("ada", "ben-h", "2020-01-01")
        .Uploads("ada", "2026-06-30").Connects("ada", "ben-hartley", "2020-01-02").Named("ben-h", "Ben Hartley").Named("ben-hartley", "Ben Hartley")));

    [Fact]
    public void Three_of_one_name_and_date_are_too_unsure() =>
        Assert.Empty(Of(Moved.Connects("ada", "ben-3", "2020-01-01").Named("ben-3", "Ben Hartley")));

    [Fact]
    public void What_happens_later_is_not_known_yet() => Assert.Empty(Of(Moved, "2025-12-31"));

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void What_the_user_decided_is_not_asked_again(string same) => Assert.Empty(Of(
        Moved.Says(UserFactKinds.SamePerson, "ben-hartley", $$"""{"other":"ben-h","same":{{same}}}""")));

    [Fact]
    public void Two_exports_of_one_name_of_which_one_has_no_address_are_a_question()
    {
        var story = new Story().Uploads("email:ada@old.example", "2019-06-30").Named("email:ada@old.example", "Ada Okafor")
            .Uploads("ada", "2026-06-30").Named("ada", "Ada Okafor").Connects("ada", "ben", "2020-01-01");
        Assert.Contains("holds no profile address", Assert.Single(Of(story)).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_joins_the_two_and_can_be_found_to_be_taken_back()
    {
        var network = Moved.Says(UserFactKinds.SamePerson, "ben-hartley", """{"other":"ben-h","same":true}""").Network();
        Assert.Equal(network.Find("ben-h"), network.Find("ben-hartley"));
        var decision = Assert.Single(AliasProposals.Decided(network));
        Assert.Equal(("ben-hartley", "ben-h", true), (decision.First, decision.Second, decision.Same));
    }

    private static IReadOnlyList<AliasProposal> Of(Story story, string asOf = "2026-06-30")
    {
        var network = story.Network();
        return AliasProposals.Of(network, network.Viewer("ada")!, Story.Day(asOf));
    }
}
