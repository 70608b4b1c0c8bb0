using System.Globalization;
using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Tests.Companies;

/// <summary>
/// A world shaped like real exports: 3,000 connections over eighteen years, two thirds without a message, a mass-import day, nearly as many employers as
/// in an archive of 4,215 connections at 3,182 of them and a few large ones, first letters answered half of the time, a burst of a few messages where they are, and a few friends for years.
/// </summary>
public class CompanyChanceWorldTests
{
    private const int Connections = 3_000;
    private const double MostGoodChances = .25;
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_good_chance_is_the_exception(int seed)
    {
        var network = World(new Random(seed)).Network();
        var companies = MemberCompanies.Of(network, network.Members[0], AsOf).Where(company => company.Chance is not null).ToArray();
        var words = companies.CountBy(company => StepChance.Word(company.Chance!.Value)).ToDictionary();
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}: {companies.Length} companies; {string.Join(", ", words)}");
        Assert.True(companies.Length > 500);
        Assert.InRange(words.GetValueOrDefault(ChanceWord.GoodChance) / (double)companies.Length, .01, MostGoodChances);
        Assert.True(words.GetValueOrDefault(ChanceWord.Possible) > 0);
    }

    [Fact]
    public void More_names_without_a_message_change_nothing_and_a_conversation_does()
    {
        for (var names = 1; names < 12; names++)
        {
            var (fewer, more, talked) = (At(names, 0), At(names + 1, 0), At(names + 1, 1));
            Assert.Equal(fewer.Value, more.Value, 9);
            Assert.True(talked.Value > more.Value, $"{names} names");
            Assert.True(At(names + 2, 2).Value > talked.Value);
        }
    }

    private static CompanyChance At(int names, int talked)
    {
        var story = new Story().Uploads("ada", "2026-06-30");
        for (var i = 0; i < names; i++)
        {
            story.Connects("ada", $"p{i}", "2020-01-01", "Contoso");
            if (i < talked)
            {
                story.WritesEvery($"p{i}", "ada", "2025-01-01", 60, 4).WritesEvery("ada", $"p{i}", "2025-01-02", 60, 4);
            }
        }

        var network = story.Network();
        return Assert.Single(MemberCompanies.Of(network, network.Members[0], AsOf)).Chance!;
    }

    private static Story World(Random random)
    {
        var story = new Story().Uploads("ada", "2026-06-30");
        var start = Story.Day("2008-06-30");
        var importDay = start.AddDays(2_000);
        for (var i = 0; i < Connections; i++)
        {
            var person = $"p{i}";
            var on = i < 150 ? importDay : start.AddDays(random.Next(18 * 365));
            story.Connects("ada", person, Text(on), $"Company {(random.NextDouble() < .15 ? random.Next(40) : random.Next(5_000))}");
            if (random.NextDouble() < 1 / 3.0)
            {
                Converse(story, random, person, on);
            }
        }

        return story;
    }

    private static void Converse(Story story, Random random, string person, DateOnly on)
    {
        var (kind, day) = (random.NextDouble(), on.AddDays(random.Next(30)));
        if (kind < .35)
        {
            // A pitch that nobody answered, or a letter of hers.
            var (from, to) = random.NextDouble() < .6 ? (person, "ada") : ("ada", person);
            story.Adds(InteractionKind.Message, from, [to], Text(day));
            return;
        }

        for (var talk = kind > .95 ? 12 : kind > .8 ? 3 : 1; talk > 0 && day < AsOf; talk--, day = day.AddDays(40 + random.Next(200)))
        {
            story.Writes("ada", person, Text(day)).Writes(person, "ada", Text(day.AddDays(1)));
        }
    }

    private static string Text(DateOnly day) => (day < AsOf ? day : AsOf).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
