using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Tests;

public class OwnerWordTests
{
    private const string Small = "name:unnamed-0123456789abcdef|unnamed-0123456789abcdef";
    private static readonly IdentityKey Owner = IdentityKey.UnnamedOwner("0123456789abcdef0123");

    private static Story Two => new Story().Uploads("ada", "2026-06-30").Named("ada", "Ada Okafor").Connects("ada", "ben", "2020-01-01").Named("ben", "Ben Hartley")
        .Connects("ada", "bo-r", "2020-01-02").Named("bo-r", "Bo Rune").Uploads(Small, "2026-06-30").Connects(Small, "ben", "2021-01-01");

    [Theory]
    [InlineData("ada", "ada")]
    [InlineData("ADA  okafor", "ada")]
    [InlineData("bo rune", "bo-r")]
    public void A_key_or_a_name_in_the_data_is_that_person(string said, string key)
    {
        var fact = Assert.Single(Of(Two, said).Said);
        var network = Two.Says(fact.Kind, fact.Subject, fact.Json).Network();
        Assert.Same(network.Find(key), network.Find(Small));
    }

    [Fact]
    public void Another_name_is_the_members_name()
    {
        var fact = Assert.Single(Of(Two, "Cleo Marsh").Said);
        Assert.Equal("Cleo Marsh", Two.Says(fact.Kind, fact.Subject, fact.Json).Network().Find(Small)!.Name);
    }

    [Fact]
    public void A_later_word_replaces_an_earlier_one()
    {
        var story = Two.Says(UserFactKinds.SamePerson, "ada", $$"""{"other":"{{Small}}","same":true}""");
        Assert.Equal([story.Facts().UserFacts[0].Id], Of(story, "bo-r").TakenBack);
        Assert.Empty(Of(story, "ada").Said);
    }

    [Theory]
    [InlineData("ben", "lists Ben Hartley among its connections")]
    [InlineData("Ben Hartley", "lists Ben Hartley among its connections")]
    [InlineData(" ", "no name is given")]
    public void What_cannot_be_is_refused_with_the_reason(string said, string why) => Refuses(Of(Two, said), why);

    [Fact]
    public void A_name_of_two_people_asks_which() =>
        Refuses(Of(Two.Connects("ada", "bo-2", "2020-01-03", import: 0).Named("bo-2", "Bo Rune"), "Bo Rune"), "Say which: bo-2, bo-r.");

    [Fact]
    public void An_export_that_names_its_owner_is_not_given_away() => Refuses(
        OwnerWord.Of(Two.Network(), new IdentityKey(IdentityKind.Slug, "ada"), "a.zip", "bo-r", DateTimeOffset.UnixEpoch), "says itself that it is the export of Ada Okafor");

    private static OwnerWord Of(Story story, string said) => OwnerWord.Of(story.Network(), Owner, "a.zip", said, DateTimeOffset.UnixEpoch);

    private static void Refuses(OwnerWord word, string why)
    {
        Assert.True(word.IsRefused);
        Assert.Empty(word.Said);
        Assert.Contains(why, word.Sentence, StringComparison.Ordinal);
    }
}
