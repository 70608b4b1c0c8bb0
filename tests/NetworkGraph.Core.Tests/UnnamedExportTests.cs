using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Tests;

public class UnnamedExportTests
{
    private const string Small = "name:unnamed-0123456789abcdef|unnamed-0123456789abcdef";

    private static Story Two => new Story().Uploads("ada", "2026-06-30").Named("ada", "Ada Okafor").Connects("ada", "ben", "2020-01-01")
        .Uploads(Small, "2026-06-30").Connects(Small, "ben", "2021-01-01").Connects(Small, "cleo", "2021-01-02");

    [Fact]
    public void An_export_that_names_nobody_is_an_unnamed_members_and_names_who_could_be_meant()
    {
        var export = Assert.Single(Of(Two));
        Assert.Equal(($"{Small}.zip", true), (export.Archive, export.Person.IsUnnamed));
        Assert.Empty(export.Words);
        Assert.Equal("ada", Assert.Single(export.Candidates).Earlier.Key.ToString());
    }

    [Fact]
    public void The_users_word_is_known_and_can_be_taken_back()
    {
        var story = Two.Says(UserFactKinds.MemberName, Small, """{"name":"Bo Rune"}""");
        var export = Assert.Single(Of(story));
        Assert.Equal("Bo Rune", export.Person.Name);
        Assert.Equal(story.Facts().UserFacts.Select(fact => fact.Id), export.Words);
        Assert.Empty(export.Candidates);
    }

    [Fact]
    public void What_the_list_told_is_no_word_of_the_users()
    {
        var export = Assert.Single(Of(new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01").Uploads(Small, "2026-06-30").Connects(Small, "ben", "2020-01-01")));
        Assert.Equal("ada", export.Person.Key.ToString());
        Assert.Empty(export.Words);
    }

    [Fact]
    public void Exports_that_name_their_owners_are_not_asked_about() => Assert.Empty(Of(new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01")));

    private static IReadOnlyList<UnnamedExport> Of(Story story)
    {
        var network = story.Network();
        return UnnamedExport.Of(network, network.Viewer(null)!, Story.Day("2026-06-30"));
    }
}
