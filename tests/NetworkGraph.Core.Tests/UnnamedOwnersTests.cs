using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Tests;

public class UnnamedOwnersTests
{
    private const string Small = "name:unnamed-0123456789abcdef|unnamed-0123456789abcdef";
    private const string Other = "name:unnamed-fedcba9876543210|unnamed-fedcba9876543210";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_identical_list_is_one_member_in_both_orders(bool smallFirst)
    {
        var story = smallFirst ? List(List(new Story(), Small, 1, 3), "ada", 1, 3) : List(List(new Story(), "ada", 1, 3), Small, 1, 3);
        var network = story.Named("ada", "Ada Okafor").Network();
        var member = Assert.Single(network.Members);
        Assert.Equal(("ada", "Ada Okafor"), (member.Person.Key.ToString(), member.Person.Name));
        Assert.Same(member.Person, network.Find(Small));
        Assert.Equal(4, network.People.Count);
    }

    [Fact]
    public void Nine_tenths_of_the_smaller_list_and_twenty_people_are_enough() =>
        Assert.Single(List(List(new Story(), "ada", 1, 40), Small, 19, 42).Network().Members);

    [Fact]
    public void Fewer_than_twenty_of_a_longer_list_are_not_enough() =>
        Assert.Equal(2, List(List(new Story(), "ada", 1, 40), Small, 1, 19).Network().Members.Count);

    [Fact]
    public void Fewer_than_nine_tenths_are_not_enough() =>
        Assert.Equal(2, List(List(new Story(), "ada", 1, 40), Small, 18, 44).Network().Members.Count);

    [Fact]
    public void A_newcomer_with_the_chiefs_colleagues_is_not_the_chief()
    {
        var network = List(List(new Story(), "chief", 1, 400), Small, 1, 22, firstDay: "2026-05-01").Network();
        Assert.Equal(["chief", Small], network.Members.Select(member => member.Person.Key.ToString()));
    }

    [Fact]
    public void Who_stands_in_a_list_does_not_own_it() =>
        Assert.Equal(2, List(List(new Story(), "ada", 1, 30), Small, 1, 30).Connects(Small, "ada", "2020-01-01").Network().Members.Count);

    [Fact]
    public void Without_dates_part_of_a_list_is_not_enough()
    {
        var story = List(new Story().Uploads("ada", "2026-06-30"), "ada", 1, 40, firstDay: null);
        Assert.Equal(2, List(story, Small, 1, 25, firstDay: null).Network().Members.Count);
    }

    [Fact]
    public void Two_lists_that_name_nobody_are_one_member_and_follow_the_one_who_is_named()
    {
        var story = List(List(new Story(), Small, 1, 40), Other, 1, 42);
        Assert.Single(story.Network().Members);
        Assert.Equal("ada", Assert.Single(List(story, "ada", 20, 44).Network().Members).Person.Key.ToString());
    }

    [Fact]
    public void People_without_an_address_are_one_in_both_archives()
    {
        var network = List(List(new Story(), "ada", 1, 3), Small, 1, 3)
            .Connects("ada", "name:ada|Ana Silva (2020-05-05)", "2020-05-05", import: 0)
            .Connects(Small, "name:unnamed-0123456789abcdef|Ana Silva (2020-05-05)", "2020-05-05", import: 1).Network();
        Assert.Single(network.Members);
        Assert.Same(network.Find("name:ada|Ana Silva (2020-05-05)"), network.Find("name:unnamed-0123456789abcdef|Ana Silva (2020-05-05)"));
    }

    [Fact]
    public void Two_who_fit_are_a_question_until_the_user_tells_one_apart()
    {
        var story = List(List(List(new Story(), "ada", 1, 30), "zoe", 1, 30), Small, 1, 30).Named("ada", "Ada Okafor").Named("zoe", "Zoe Lind");
        var network = story.Network();
        Assert.Equal(3, network.Members.Count);
        Assert.Equal(["Ada Okafor", "Zoe Lind"], Questions(network).Select(proposal => proposal.Earlier.Name));
        network = story.Says(UserFactKinds.SamePerson, "ada", $$"""{"other":"{{Small}}","same":false}""").Network();
        Assert.Same(network.Find("zoe"), network.Find(Small));
    }

    [Fact]
    public void A_weak_overlap_is_asked_and_says_what_it_rests_on()
    {
        var proposal = Assert.Single(Questions(List(List(new Story(), "ada", 1, 40), Small, 35, 60).Named("ada", "Ada Okafor").Network()));
        Assert.Equal(("Ada Okafor", "an unnamed member"), (proposal.Earlier.Name, proposal.Later.Name));
        Assert.Equal("6 of its connections are in the list of Ada Okafor too.", proposal.Why);
    }

    [Fact]
    public void Whom_the_users_word_joins_is_not_asked_again()
    {
        var network = List(List(new Story(), "ada", 1, 40), Small, 35, 60)
            .Says(UserFactKinds.SamePerson, "ada", $$"""{"other":"{{Small}}","same":true}""").Network();
        Assert.Single(network.Members);
        Assert.Empty(Questions(network));
    }

    [Fact]
    public void An_unnamed_member_is_the_viewer_only_where_nobody_is_named()
    {
        var story = List(new Story(), Small, 1, 3);
        Assert.Equal("an unnamed member", story.Network().Viewer(null)!.Person.Name);
        Assert.True(story.Network().Viewer(null)!.Person.IsUnnamed);
        Assert.Equal("zoe", story.Uploads("zoe", "2026-06-30").Network().Viewer(null)!.Person.Key.ToString());
    }

    [Fact]
    public void A_name_that_the_user_gives_is_shown()
    {
        var member = Assert.Single(List(new Story(), Small, 1, 3).Says(UserFactKinds.MemberName, Small, """{"name":"Bo Rune"}""").Network().Members);
        Assert.Equal(("Bo Rune", false), (member.Person.Name, member.Person.IsUnnamed));
    }

    private static IReadOnlyList<AliasProposal> Questions(Network network) => AliasProposals.Of(network, network.Viewer(null)!, Story.Day("2026-06-30"));

    /// <summary>An export that lists people numbered from first to last, one connected a day.</summary>
    private static Story List(Story story, string owner, int first, int last, string? firstDay = "2020-01-01")
    {
        story.Uploads(owner, "2026-06-30", ExportFile.Connections);
        for (var i = first; i <= last; i++)
        {
            story.Connects(owner, $"p-{i}", firstDay is null ? null : Story.Day(firstDay).AddDays(i).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }

        return story;
    }
}
