using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using NetworkGraph.Core;
using NetworkGraph.Core.Growth;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Tests.Pages;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Tests.Layout;

public sealed class ExportMenuTests : PageContext
{
    [Fact]
    public async Task Every_file_takes_the_filter_the_viewer_and_the_date_of_the_page()
    {
        var hrefs = await OfferedAsync("people?band=Strong&viewer=ada&asOf=2026-09-30");
        Assert.Equal(
            [
                "api/overview.xlsx?band=Strong&viewer=ada&asOf=2026-09-30", "api/overview.xlsx?names=none&band=Strong&viewer=ada&asOf=2026-09-30",
                "api/people.xlsx?band=Strong&viewer=ada&asOf=2026-09-30", "api/people.xlsx?names=none&band=Strong&viewer=ada&asOf=2026-09-30", "api/people.csv?band=Strong&viewer=ada&asOf=2026-09-30",
                "api/graph.graphml?band=Strong&viewer=ada&asOf=2026-09-30", "api/graph.dot?band=Strong&viewer=ada&asOf=2026-09-30",
            ],
            hrefs.Select(Addresses.Clear));
        Assert.All(hrefs, href => Assert.DoesNotContain("ada", href, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_targets_are_offered_in_the_part_and_order_that_their_page_shows() =>
        Assert.Equal(["api/targets.xlsx?show=applied&sort=name", "api/targets.csv?show=applied&sort=name"], (await OfferedAsync("targets?show=applied&sort=name")).Take(2));

    [Fact]
    public async Task Print_closes_the_list_and_asks_for_paper()
    {
        var asked = 0;
        Navigation.NavigateTo("growth");
        var bar = Render<FilterBar>(one => one.Add(b => b.View, View()).Add(b => b.Address, Navigation.Uri).Add(b => b.OnPrint, EventCallback.Factory.Create(this, () => asked++)));
        await Button(bar, "Export").ClickAsync(new());
        await Button(bar, "Print").ClickAsync(new());
        Assert.Equal(1, asked);
        Assert.Empty(bar.FindAll("[role=dialog]"));
    }

    [Fact]
    public void On_paper_a_list_holds_all_its_rows_and_on_the_screen_says_that_paper_would()
    {
        var network = Many(200);
        var people = Core.Growth.Overview.Of(network, network.Viewer("ada")!, ReportSelection.None, network.Viewer("ada")!.SnapshotDate).List;
        var paper = Grid(people, isOnPaper: true);
        Assert.Equal(200, paper.FindAll("tbody tr").Count);
        Assert.Empty(paper.FindAll(".paper-only"));
        Assert.Contains("Of 200 rows", Grid(people, isOnPaper: false).Find(".paper-only").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_too_long_for_paper_is_cut_and_says_so() => Assert.Equal("The first 2,000 of 30,000 rows; the workbook (Export) has all.", PaperRows.Note(30_000, isOnPaper: true));

    [Fact]
    public void The_head_of_the_paper_says_whose_numbers_of_which_day_and_under_which_filter()
    {
        Assert.Contains("Ada Okafor · as of 14 Oct 2026 · filter: Tie: Strong · printed", Head("people?band=Strong"), StringComparison.Ordinal);
        Assert.DoesNotContain("filter", Head("asks?band=Strong"), StringComparison.Ordinal);
    }

    private string Head(string address)
    {
        Navigation.NavigateTo(address);
        return string.Join(' ', Render<PaperHead>(head => head.Add(h => h.View, View()).Add(h => h.Address, Navigation.Uri)).Find(".paper-head").TextContent.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static Network Many(int people)
    {
        var story = new Core.Tests.Story().Uploads("ada", "2026-10-14");
        for (var n = 0; n < people; n++)
        {
            story.Connects("ada", $"p{n}", "2024-01-10");
        }

        return story.Network();
    }

    private IRenderedComponent<PeopleGrid> Grid(IReadOnlyList<ReportPerson> people, bool isOnPaper) =>
        Render<PeopleGrid>(grid => grid.Add(g => g.People, people).Add(g => g.PersonHref, person => person.Name).AddCascadingValue(PaperRows.Name, isOnPaper));

    private ViewPoint View() => ViewPoint.Of(AdaAlone.Network(), Where)!;

    private async Task<string[]> OfferedAsync(string address)
    {
        Navigation.NavigateTo(address);
        var bar = Bar(View());
        await Button(bar, "Export").ClickAsync(new());
        return [.. bar.FindAll("[data-visual=export] a[download]").Select(link => link.GetAttribute("href")!)];
    }

    private static IElement Button(IRenderedComponent<FilterBar> bar, string words) => bar.FindAll("button").Single(button => button.TextContent == words);
}
