using System.Reflection;
using Bunit;
using NetworkGraph.Core.Facts;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Report;
using NetworkGraph.Web.Tests.Pages;

namespace NetworkGraph.Web.Tests.Report;

public sealed class QuestionCardsTests : PageContext
{
    private static readonly string[] Pages = [.. PageList.All.Select(page => page.Address[1..])];

    private static IEnumerable<Type> Cards => typeof(QuestionCards).Assembly.GetTypes().Where(type => type.IsDefined(typeof(CardOnAttribute)));

    [Fact]
    public void Every_card_names_a_page_of_the_menu_that_has_a_place_for_it() => Assert.All(Cards, card =>
    {
        var page = card.GetCustomAttribute<CardOnAttribute>()!.Page;
        Assert.Contains(page, Pages);
        Assert.Contains(
            Directory.EnumerateFiles(Repository.PathOf("src", "NetworkGraph.Web", "Pages"), "*.razor").Select(File.ReadAllText),
            source => source.Contains($"@page \"/{page}\"", StringComparison.Ordinal) && source.Contains($"<QuestionCards Page=\"{page}\"", StringComparison.Ordinal));
    });

    [Fact]
    public void Every_card_shows_itself_with_one_upload_and_with_two()
    {
        var one = AdaAlone.LooksAt("ada", InterestKind.SavedJob, "Northwind", "2026-05-03", "Analyst");
        var two = AdaAlone.LooksAt("ada", InterestKind.SavedJob, "Northwind", "2026-05-03", "Analyst").Uploads("ada", "2026-11-20")
            .Connects("ada", "ben", "2024-01-10", "Fabrikam", "Head of Sales").Connects("ada", "cleo", "2025-03-02", "Contoso Health", "Software Engineer");
        foreach (var network in new[] { one.Network(), two.Network() })
        {
            var snapshot = new ReportSnapshot(1, Addresses.FilterOf(Navigation.Uri), ViewPoint.Of(network, Where)!.Point);
            foreach (var page in Pages)
            {
                var cut = Render<QuestionCards>(cards => cards.Add(c => c.Page, page).Add(c => c.Snapshot, snapshot));
                Assert.Equal(Cards.Count(card => card.GetCustomAttribute<CardOnAttribute>()!.Page == page), cut.FindAll("section.card").Count);
                Assert.All(cut.FindAll("section.card"), card => Assert.False(string.IsNullOrWhiteSpace(card.QuerySelector("h2")?.TextContent)));
            }
        }
    }
}
