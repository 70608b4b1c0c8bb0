using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Communities;

namespace NetworkGraph.Core.Tests.Communities;

public class MemberCommunitiesTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Fact]
    public void Companies_and_conversations_make_circles_with_labels()
    {
        var answer = Of(TwoCompanies());

        Assert.Equal(["Acme", "Borealis"], answer.Communities.Select(g => g.Label));
        Assert.Equal([13, 12], answer.Communities.Select(g => g.People.Count));
        Assert.Equal(1, answer.Alone);
        Assert.InRange(answer.Modularity!.Value, .3, .6);
        Assert.Empty(answer.Brokers);
        Assert.StartsWith("With one export, groups are where you met: shared companies and conversations.", answer.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Someone_in_conversations_of_both_is_a_bridge()
    {
        var answer = Of(TwoCompanies().Adds(InteractionKind.Message, "ada", ["a1", "b1", "b2"], "2026-01-01", thread: 9));

        Assert.Contains(answer.Bridges, b => b.Person.Name == "a1");
        Assert.All(answer.Bridges, b => Assert.InRange(b.Share, .01, 1));
        Assert.All(answer.Bridges, b => Assert.Equal(2, b.Communities.Count));
    }

    [Fact]
    public void Two_circles_are_linked_by_the_contacts_between_them()
    {
        Assert.Empty(Of(TwoCompanies()).Links);
        var answer = Of(TwoCompanies().Adds(InteractionKind.Message, "ada", ["a1", "b1", "b2"], "2026-01-01", thread: 9));
        Assert.Equal(new CommunityLink(answer.Communities[0].Number, answer.Communities[1].Number, 3), Assert.Single(answer.Links));
    }

    [Fact]
    public void A_circle_can_hang_on_one_fading_tie()
    {
        var story = TwoCompanies().WritesEvery("a1", "ada", "2025-06-01", 45, 5).WritesEvery("ada", "a1", "2025-06-02", 45, 5)
            .WritesEvery("b1", "ada", "2026-06-01", 4, 8).WritesEvery("ada", "b1", "2026-06-02", 4, 7);
        var acme = Of(story).Communities[0];

        Assert.Equal("a1", acme.HangsOn!.Person.Name);
        Assert.Equal(0, acme.Active);
        Assert.Null(Of(story).Communities[1].HangsOn);
        Assert.InRange(Of(story).BridgingShare!.Value, .1, .5);
    }

    [Fact]
    public void Few_contacts_or_one_heap_are_no_clear_groups()
    {
        var few = Of(new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01"));
        Assert.Empty(few.Communities);
        Assert.StartsWith("No clear groups: 1 contact is too few", few.Note, StringComparison.Ordinal);

        var heap = new Story().Uploads("ada", "2026-06-30");
        for (var i = 0; i < 30; i++)
        {
            heap.Connects("ada", $"p{i}", "2020-01-01", "Acme");
        }

        Assert.StartsWith("No clear groups: what your contacts share", Of(heap).Note, StringComparison.Ordinal);
        Assert.EndsWith("The largest employer among them: 30 of 30 at Acme.", Of(heap).Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(90)]
    [InlineData(150)]
    [InlineData(700)]
    public void The_largest_employer_is_a_circle_however_large_it_is(int people)
    {
        var story = TwoCompanies();
        for (var i = 0; i < people; i++)
        {
            story.Connects("ada", $"c{i}", "2020-01-01", i % 2 == 0 ? "Contoso Health Inc." : "Contoso Health");
        }

        for (var i = 0; i < people; i++)
        {
            story.Connects("ada", $"d{i}", "2020-01-01", "Fabrikam");
        }

        var answer = Of(story);
        Assert.Equal(["Contoso Health", "Fabrikam"], answer.Communities.Take(2).Select(g => g.Label.Replace(" Inc.", "", StringComparison.Ordinal)).Order());
        Assert.Equal([people, people, 13, 12], answer.Communities.Select(g => g.People.Count));
        Assert.Empty(answer.Links);
        Assert.Empty(answer.Bridges);
    }

    [Fact]
    public void A_status_is_no_circle()
    {
        var story = TwoCompanies();
        for (var i = 0; i < 60; i++)
        {
            story.Connects("ada", $"free{i}", "2020-01-01", i % 2 == 0 ? "Freelance" : "Self-employed");
        }

        var answer = Of(story);
        Assert.Equal(["Acme", "Borealis"], answer.Communities.Select(g => g.Label));
        Assert.Equal(61, answer.Alone);
    }

    [Fact]
    public void Spellings_of_a_school_are_one_place_where_members_met()
    {
        var story = TwoCompanies();
        foreach (var (person, school) in new[] { ("a1", "Universität Zürich"), ("b1", "universitat zurich"), ("solo", "Universität  Zürich.") })
        {
            story.Uploads(person, "2026-06-30", ExportFile.Education).Studies(person, school, "2001-09-01");
        }

        Assert.Contains(Of(story).Bridges, bridge => bridge.Person.Name is "a1" or "b1" or "solo");
        Assert.Equal(0, Of(story).Alone);
    }

    [Fact]
    public void Circles_keep_their_numbers_when_people_come_and_sizes_change()
    {
        var before = Of(TwoCompanies());
        var story = TwoCompanies();
        for (var i = 0; i < 8; i++)
        {
            story.Connects("ada", $"bb{i}", "2025-01-01", "Borealis");
        }

        var network = story.Network();
        var after = MemberCommunities.Of(network, network.Viewer("ada")!, before, AsOf);

        Assert.Equal(["Borealis", "Acme"], after.Communities.Select(g => g.Label));
        Assert.All(after.Communities, g => Assert.Equal(before.Communities.Single(b => b.Label == g.Label).Number, g.Number));
    }

    [Fact]
    public void Pooled_members_are_ranked_by_constraint()
    {
        var story = TwoCompanies().Uploads("a1", "2026-06-30").Uploads("b1", "2026-06-30");
        foreach (var person in new[] { "a2", "a3", "a4" })
        {
            story.Connects("a1", person, "2018-01-01");
        }

        foreach (var person in new[] { "b2", "b3" })
        {
            story.Connects("b1", person, "2018-01-01");
        }

        var brokers = Of(story).Brokers;

        Assert.Equal("ada", brokers[0].Member.Name);
        Assert.Equal(3, brokers.Count);
        Assert.Equal(brokers.Select(b => b.Constraint).Order(), brokers.Select(b => b.Constraint));
        Assert.True(brokers[0].Betweenness > brokers[1].Betweenness);
        Assert.All(brokers, b => Assert.Equal(b.EffectiveSize / b.Contacts, b.Efficiency));
    }

    private static Story TwoCompanies()
    {
        var story = new Story().Uploads("ada", "2026-06-30").Connects("ada", "solo", "2020-01-01", "Lonely");
        for (var i = 0; i < 12; i++)
        {
            story.Connects("ada", $"a{i}", "2020-01-01", "Acme").Connects("ada", $"b{i}", "2020-01-01", "Borealis");
        }

        return story.Connects("ada", "friend", "2020-01-01")
            .Adds(InteractionKind.Message, "ada", ["friend", .. Enumerable.Range(0, 9).Select(i => $"a{i}")], "2025-12-30", thread: 5);
    }

    private static CommunitiesAnswer Of(Story story)
    {
        var network = story.Network();
        return MemberCommunities.Of(network, network.Viewer("ada")!, AsOf);
    }
}
