using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Tests.Introductions;

public class TargetSearchTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    private static readonly Network Network = new Story().Uploads("me", "2026-06-30").Named("me", "Ana Me")
        .Named("p1", "Ana Lopez").Connects("me", "p1", "2020-01-01", "Northwind", "Engineer")
        .Named("p2", "Maria Ana Åberg").Connects("me", "p2", "2020-01-01", "Contoso", "Designer")
        .Named("p3", "Ben Ott").Connects("me", "p3", "2020-01-01", "Anatec GmbH", "Engineer")
        .Named("p4", "Anatol Berg").Connects("me", "p4", "2020-01-01", "Contoso", "Buyer").Writes("p4", "me", "2026-06-01")
        .Network();

    [Theory]
    [InlineData("ana", "Anatol Berg|Ana Lopez|Maria Ana Åberg|Ben Ott")]
    [InlineData("aberg", "Maria Ana Åberg")]
    [InlineData("ÅBERG maria", "Maria Ana Åberg")]
    [InlineData("contoso", "Anatol Berg|Maria Ana Åberg")]
    [InlineData("berg contoso", "Anatol Berg")]
    [InlineData("engineer", "Ana Lopez|Ben Ott")]
    [InlineData("toso", "")]
    [InlineData(" ?! ", "")]
    public void Names_come_before_companies_and_nobody_twice(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Find(text, 10).Select(m => m.Person.Name)));

    [Fact]
    public void Gives_role_and_tie_and_no_more_than_asked_for()
    {
        var match = Assert.Single(Find("ana", 1));

        Assert.Equal("Contoso", match.Role.Company);
        Assert.NotNull(match.Tie);
        Assert.Empty(Find("ana", 0));
    }

    private static IReadOnlyList<TargetMatch> Find(string text, int limit) =>
        TargetSearch.Find(Network, Network.Viewer("me")!, text, limit, AsOf);
}
