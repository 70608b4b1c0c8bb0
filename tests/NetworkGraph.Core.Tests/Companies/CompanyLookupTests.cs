using NetworkGraph.Core.Companies;

namespace NetworkGraph.Core.Tests.Companies;

public sealed class CompanyLookupTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    private static Story Ada => new Story().Uploads("ada", "2026-06-30").Named("ada", "Ada Okafor")
        .Connects("ada", "ben", "2020-01-01", "Northwind").Connects("ada", "cleo", "2020-01-01", "Great Northwind Bakery").Connects("ada", "dan", "2020-01-01", "Great Northwind Bakery")
        .Connects("ada", "eve", "2020-01-01", "Amazon Web Services").Connects("ada", "fay", "2020-01-01", "Müller & Söhne");

    [Fact]
    public void What_is_meant_comes_before_what_begins_so_and_that_before_what_holds_it() =>
        Assert.Equal([("Northwind", 1, true), ("Great Northwind Bakery", 2, false)], Of("northwind"));

    [Theory]
    [InlineData("north", "Northwind")]
    [InlineData("aws", "Amazon Web Services")]
    [InlineData("muller", "Müller & Söhne")]
    [InlineData("sohne", "Müller & Söhne")]
    public void A_beginning_a_second_name_and_plain_letters_are_enough(string text, string first) => Assert.Equal(first, Of(text)[0].Name);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("%&/")]
    [InlineData("nobody knows this")]
    public void Nothing_means_nothing(string text) => Assert.Empty(Of(text));

    [Fact]
    public void No_more_are_given_than_are_asked_for() => Assert.Single(CompanyLookup.Of(Ada.Network(), Ada.Network().Viewer("ada")!, "northwind", AsOf, 1));

    private static (string Name, int InList, bool IsNear)[] Of(string text)
    {
        var network = Ada.Network();
        return [.. CompanyLookup.Of(network, network.Viewer("ada")!, text, AsOf, 8).Select(found => (found.Company.Name, found.Company.InList, found.IsNear))];
    }
}
