using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;

namespace NetworkGraph.Core.Tests.Growth;

public class SavedViewsTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Fact]
    public void Views_that_come_with_the_program_are_read_without_a_problem() => Assert.All(
        Of(Ada().Network()), view =>
        {
            Assert.Null(view.Fact);
            Assert.NotNull(FilterText.Read(view.Address[(view.Address.IndexOf('?', StringComparison.Ordinal) + 1)..], out var problem));
            Assert.Null(problem);
            Assert.Equal("/people?" + FilterText.Write(view.Selection), view.Address);
        });

    [Fact]
    public void Former_employers_are_those_of_the_viewers_positions_that_ended()
    {
        var network = Ada().Works("ada", "Acme", "2020-01-01", "2023-12-31").Works("ada", "Globex", "2024-01-01").Network();
        Assert.Equal("/people?company=Acme", Of(network).Single(view => view.Name == "Everyone at my former employers").Address);
        Assert.DoesNotContain(Of(Ada().Network()), view => view.Name == "Everyone at my former employers");
    }

    [Fact]
    public void The_users_own_follow_the_later_of_two_of_one_name_alone()
    {
        var network = Ada().Says(UserFactKinds.SavedView, "Mine", """{"query":"/ties?list=hello&band=Warm"}""").Says(UserFactKinds.SavedView, "mine", """{"query":"/people?band=Strong"}""").Network();
        var own = Assert.Single(Of(network), view => view.Fact is not null);
        Assert.Equal(("mine", "/people?band=Strong"), (own.Name, own.Address));
    }

    [Theory]
    [InlineData("""{"query":"//elsewhere.example/people"}""")]
    [InlineData("""{"query":"https://elsewhere.example/"}""")]
    [InlineData("""{"query":"/\\elsewhere.example"}""")]
    [InlineData("""{"query":7}""")]
    [InlineData("{}")]
    [InlineData("no json")]
    public void What_is_no_address_of_a_page_is_no_view(string json) =>
        Assert.DoesNotContain(Of(Ada().Says(UserFactKinds.SavedView, "Odd", json).Network()), view => view.Fact is not null);

    [Fact]
    public void Companies_where_nobody_is_any_more_are_named()
    {
        var network = Ada().Network();
        Assert.Equal(["Left Ltd"], SavedViews.Gone(network, network.Members[0], FilterText.Read("company=Acme&company=Left Ltd&company=Others"), AsOf));
        Assert.Empty(SavedViews.Gone(network, network.Members[0], FilterText.Read("band=Strong"), AsOf));
    }

    [Fact]
    public void The_default_view_is_the_one_named_last_in_any_case_of_letters()
    {
        var story = Ada().Says(UserFactKinds.DefaultView, "Colleagues long silent", "{}").Says(UserFactKinds.DefaultView, "STRONG and drifting", "{}");
        Assert.Equal("Strong and drifting", Default(story)!.View!.Name);
        Assert.Null(Default(Ada()));
    }

    [Fact]
    public void A_default_view_that_is_there_no_more_keeps_its_name_and_leads_nowhere() =>
        Assert.Equal(new DefaultView("Everyone at my former employers", null), Default(Ada().Says(UserFactKinds.DefaultView, "Everyone at my former employers", "{}")));

    private static DefaultView? Default(Story story)
    {
        var network = story.Network();
        return DefaultView.Of(network, network.Members[0], AsOf);
    }

    private static IReadOnlyList<SavedView> Of(Network network) => SavedViews.Of(network, network.Members[0], AsOf);

    private static Story Ada() => new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2024-01-10", "Acme", "Engineer").Connects("ada", "cleo", "2024-01-10", "Globex", "Engineer");
}
