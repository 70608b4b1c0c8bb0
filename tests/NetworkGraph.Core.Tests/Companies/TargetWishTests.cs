using CsCheck;
using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Tests.Companies;

public class TargetWishTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    private static readonly Network Network = new Story().Uploads("ada", "2026-06-30").Uploads("ben", "2026-06-30").Uploads("dan", "2026-06-30")
        .Named("ada", "Ada Okafor").Named("ben", "Ben Hartley").Named("dan", "Dan Osei").Named("eve", "Eve Weber").Named("fay", "Fay Contoso").Named("gil", "Gil En Soto").Named("kim", "Kim Lund")
        .Connects("ada", "ben", "2024-01-10", "Northwind", "Analyst").Connects("ada", "dan", "2024-01-10", "Northwind", "Buyer")
        .Connects("ada", "kim", "2024-01-10", "Contoso Health Inc.", "Nurse").Connects("ada", "gil", "2024-01-10", "Fabrikam", "Chef")
        .Connects("ben", "eve", "2020-05-05", "Contoso Health", "Chief Technology Officer").Connects("dan", "eve", "2020-05-05", "Contoso Health", "Chief Technology Officer")
        .Connects("ben", "fay", "2020-05-05", "Lumen", "VP Sales")
        .WritesEvery("ada", "ben", "2026-01-01", 7, 20).WritesEvery("ben", "ada", "2026-01-02", 7, 20).WritesEvery("ada", "dan", "2026-01-01", 7, 20).WritesEvery("dan", "ada", "2026-01-02", 7, 20)
        .WritesEvery("ben", "eve", "2026-01-01", 7, 20).WritesEvery("eve", "ben", "2026-01-02", 7, 20).WritesEvery("dan", "eve", "2026-01-01", 7, 20).WritesEvery("eve", "dan", "2026-01-02", 7, 20)
        .Network();

    [Theory]
    [InlineData("Contoso Health Inc.", "anyone at Contoso Health", "Kim Lund|Eve Weber")]
    [InlineData("at contoso health", "anyone at Contoso Health", "Kim Lund|Eve Weber")]
    [InlineData("anyone bei Contoso Health", "anyone at Contoso Health", "Kim Lund|Eve Weber")]
    [InlineData("CTO at Contoso Health", "anyone with \"CTO\" in the title at Contoso Health", "Eve Weber")]
    [InlineData("chief technology officer chez Contoso Health", "anyone with \"chief technology officer\" in the title at Contoso Health", "Eve Weber")]
    [InlineData("CTO en Contoso Health GmbH", "anyone with \"CTO\" in the title at Contoso Health", "Eve Weber")]
    [InlineData("Eve Weber presso Contoso Health", "Eve Weber at Contoso Health", "Eve Weber")]
    [InlineData("Eve, Contoso Health", "Eve at Contoso Health", "Eve Weber")]
    [InlineData("Pilot at Contoso Health", "anyone with \"Pilot\" in the title at Contoso Health", "")]
    public void Words_for_at_and_a_comma_stand_before_a_company(string text, string understood, string people)
    {
        var wish = Wish(text);
        Assert.Equal(understood, wish.InWords?.Replace(" Inc.", "", StringComparison.Ordinal));
        Assert.Equal(people, string.Join('|', wish.People.Select(match => match.Person.Name)));
    }

    [Theory]
    [InlineData("Gil En Soto", "Gil En Soto")]
    [InlineData("Fay Contoso", "Fay Contoso")]
    [InlineData("Eve, Fabrikam", "")]
    [InlineData("chef", "Gil En Soto")]
    [InlineData(" ?! ", "")]
    public void No_name_and_no_title_is_torn_apart(string text, string people)
    {
        var wish = Wish(text);
        Assert.Null(wish.Company);
        Assert.Equal(people, string.Join('|', wish.People.Select(match => match.Person.Name)));
    }

    [Fact]
    public void Each_part_can_be_left_out()
    {
        var parts = Wish("CTO at Contoso Health").Parts;
        Assert.Equal(["Title: CTO", "At: Contoso Health"], parts.Select(part => $"{part.Part}: {part.Value.Replace(" Inc.", "", StringComparison.Ordinal)}"));
        Assert.True(Wish(parts[0].Without) is { IsAnyone: true, Title: null });
        Assert.Null(Wish(parts[1].Without).Company);
    }

    [Fact]
    public void A_company_as_intro_finds_it_is_the_company_as_company_finds_it()
    {
        foreach (var name in new[] { "Contoso Health Inc.", "contoso health", "Northwind", "Fabrikam GmbH" })
        {
            var exact = CompanyQuestion.At(Network, Network.Viewer("ada")!, name, AsOf).Companies.Where(company => company.Closeness == CompanyCloseness.Exact);
            Assert.Equal(exact.SelectMany(company => company.Current).Select(one => one.Person.Key).Order(), Wish(name).People.Select(match => match.Person.Key).Order());
        }
    }

    [Fact]
    public void Anyone_at_a_company_is_reached_directly_or_by_ways_that_share_nobody()
    {
        var answer = AnyoneAt.Of(Network, Network.Viewer("ada")!, Wish("Contoso Health"), AsOf);
        Assert.Equal("Kim Lund", Assert.Single(answer.Direct).Person.Name);
        Assert.Equal(["Ben Hartley", "Dan Osei"], answer.Paths.Select(path => path.FirstIntroducer.Name).Order());
        Assert.Equal(2, answer.IndependentIntroducers);
        Assert.Null(answer.MoreWays);
        Assert.InRange(answer.CombinedChance!.Value, answer.Paths.Max(path => path.Chance), 1);
    }

    [Fact]
    public void A_title_that_nobody_there_has_is_said_and_is_not_nobody_in_the_world() =>
        Assert.StartsWith("Nobody listed at Contoso Health", AnyoneAt.Of(Network, Network.Viewer("ada")!, Wish("Pilot at Contoso Health"), AsOf).Note, StringComparison.Ordinal);

    [Fact]
    public void Ways_to_anyone_share_nobody_and_the_best_of_them_is_the_best_of_all() =>
        Gen.Int[0, 1000].Select(i => RandomNetworks.TellWithThreads(seed: 51_000 + i, people: 60, messages: 600, members: 4).Network()).Sample(
            network =>
            {
                var viewer = network.Members[0];
                foreach (var company in Enumerable.Range(0, Math.Min(5, network.Roles.Companies)).Select(network.Roles.CompanyName))
                {
                    var wish = TargetWishes.Of(network, viewer, "at " + company, viewer.SnapshotDate);
                    var answer = AnyoneAt.Of(network, viewer, wish, viewer.SnapshotDate);
                    var between = answer.Paths.SelectMany(path => path.Steps.SkipLast(1).Select(step => step.To.Key)).ToArray();
                    Assert.Equal(between.Length, between.Distinct().Count());
                    Assert.True(answer.IndependentIntroducers >= answer.Paths.Count);
                    var best = wish.People.Where(match => match.Tie is null)
                        .SelectMany(match => Introducers.To(network, viewer, match.Person, viewer.SnapshotDate).Paths).Select(path => path.Chance).DefaultIfEmpty(0).Max();
                    Assert.Equal(best, answer.Paths.Select(path => path.Chance).DefaultIfEmpty(0).Max(), 12);
                }
            },
            iter: 40);

    [Theory]
    [InlineData(3, 2, "There are at most 3 ways that share nobody in between; the best 2 are shown.")]
    [InlineData(2, 2, null)]
    public void The_text_says_how_many_ways_there_are_at_most(int independent, int shown, string? words) => Assert.Equal(words, WaysInWords.More(independent, shown));

    private static TargetWish Wish(string text) => TargetWishes.Of(Network, Network.Viewer("ada")!, text, AsOf);
}
