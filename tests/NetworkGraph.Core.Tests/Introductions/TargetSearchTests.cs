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

    [Theory]
    [InlineData("uma kran", "uma")]
    [InlineData("uma  KRAN", "uma")]
    [InlineData("𝘂𝗺𝗮 kr", "uma")]
    [InlineData("李明", "li")]
    [InlineData("李　明", "li")]
    [InlineData("明", "li|min")]
    [InlineData("明李", "li")]
    [InlineData("李敏明", "min")]
    [InlineData("li ming", "li|min")]
    [InlineData("liming", "li")]
    [InlineData("ming, beijing", "li")]
    [InlineData("stefan", "stefan")]
    [InlineData("ȘTEFAN", "stefan")]
    [InlineData("nguyen thi", "huong")]
    [InlineData("nguyễn", "huong")]
    [InlineData("igor", "igor")]
    [InlineData("игорь", "igor")]
    [InlineData("山田花子", "hanako")]
    [InlineData("花子 山田", "hanako")]
    [InlineData("strasse", "stefan")]
    [InlineData("Straße", "stefan")]
    [InlineData("李明 北京", "li")]
    [InlineData("李明, 北京大学", "li")]
    public void Letters_of_any_style_and_alphabet_are_found_as_they_are_typed(string text, string expected)
    {
        var network = new Story().Uploads("ada", "2026-06-30").Named("uma", "𝗨𝗺𝗮 𝗞𝗿𝗮𝗻").Named("li", "李 明").Named("min", "李敏明").Named("stefan", "Ștefan Țăranu")
            .Named("huong", "Nguyễn Thị Hường").Named("igor", "Игорь Орлов").Named("hanako", "花子 山田")
            .Connects("ada", "uma", "2024-01-10").Connects("ada", "li", "2024-01-10", "北京大学").Connects("ada", "min", "2024-01-10").Connects("ada", "stefan", "2024-01-10", "Straße 9")
            .Connects("ada", "huong", "2024-01-10").Connects("ada", "igor", "2024-01-10").Connects("ada", "hanako", "2024-01-10").Network();
        Assert.Equal(expected, string.Join('|', TargetSearch.Find(network, network.Members[0], text, 10, AsOf).Select(match => match.Person.Key.Value)));
    }

    [Theory]
    [InlineData("Ștefan", "stef", true)]
    [InlineData("李 明", "李明", true)]
    [InlineData("Игорь", "igor", true)]
    [InlineData("Contoso GmbH", "toso", true)]
    [InlineData("C++ Guild", "c++", true)]
    [InlineData("Contoso", "c++", false)]
    [InlineData(null, "a", false)]
    public void A_filter_finds_what_is_typed_inside_words_too(string? text, string part, bool found) => Assert.Equal(found, SearchedText.Holds(text, part));

    [Fact]
    public void A_comma_stands_between_name_and_company()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Named("a", "Sam Lee").Named("b", "Sam Lee").Named("c", "Lee Sam")
            .Connects("ada", "a", "2024-01-10", "Northwind", "Cook").Connects("ada", "b", "2024-01-10", "Fabrikam", "Cook").Connects("ada", "c", "2024-01-10", "Contoso", "Nurse").Network();
        Assert.Equal(["b"], Found("Sam Lee, Fabrikam"));
        Assert.Equal(["c"], Found("Lee, nurse"));
        Assert.Equal(3, Found("Lee, Sam").Length);

        string[] Found(string text) => [.. TargetSearch.Find(network, network.Members[0], text, 10, Story.Day("2026-06-30")).Select(match => match.Person.Key.Value)];
    }
}
