using System.Globalization;
using System.Net;
using System.Text;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using NetworkGraph.Core;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Tests.Growth;
using NetworkGraph.Data;
using NetworkGraph.Tests;
using NetworkGraph.Web.Pages;
using NetworkGraph.Web.Tests.Pages;
using OverviewPage = NetworkGraph.Web.Pages.Overview;

namespace NetworkGraph.Web.Tests.Api;

/// <summary>What is taken away as a workbook is what the page and the CSV show, whatever is chosen.</summary>
public sealed class WorkbookDownloadTests(DemoDashboard demo, ITestOutputHelper output) : PageContext, IClassFixture<DemoDashboard>
{
    private const int Filters = 12;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_people_of_a_filter_are_the_same_cell_by_cell_as_in_the_CSV()
    {
        foreach (var query in await RandomQueriesAsync())
        {
            using var book = await BookAsync("/api/people.xlsx?" + query);
            AssertSame(await CsvAsync("/api/people.csv?" + query), book.Rows("People"), query);
            Assert.Equal(["People", "About"], book.SheetNames);
            Assert.Empty(book.Faults);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("show=applied&sort=name")]
    [InlineData("show=known&sort=people")]
    public async Task The_targets_are_the_same_cell_by_cell_as_in_the_CSV(string query)
    {
        using var book = await BookAsync("/api/targets.xlsx?" + query);
        var rows = book.Rows("Targets");
        Assert.True(rows.Count > 3);
        AssertSame(await CsvAsync("/api/targets.csv?" + query), rows, query);
        Assert.Empty(book.Faults);
    }

    [Fact]
    public async Task The_file_says_whose_it_is_of_which_day_and_under_which_filter()
    {
        using var book = await BookAsync("/api/people.xlsx?band=Strong&asOf=2026-09-30");
        var about = book.Rows("About").ToDictionary(row => row[0] + (row[0] == "Note" ? row[1] : ""), row => row[1]);
        Assert.Equal(("Tie: Strong.", "2026-09-30"), (about["Filter"], about["As of"]));
        Assert.Equal((await NetworkAsync()).Viewer(null)!.Person.Name, about["Viewer"]);
        Assert.Equal((book.Rows("People").Count - 1).ToString(CultureInfo.InvariantCulture), about["Rows in People"]);
    }

    [Fact]
    [Clicks(Interaction.TableTwin, "/")]
    public async Task The_workbook_of_the_Overview_has_the_numbers_of_its_page()
    {
        var network = await NetworkAsync();
        foreach (var query in await RandomQueriesAsync())
        {
            var page = Show<OverviewPage>(network, "?" + query);
            using var book = await BookAsync("/api/overview.xlsx?" + query);
            Assert.Empty(book.Faults);
            var figures = book.Rows("Key figures").Skip(1).ToArray();
            Assert.True(page.FindAll(".kpi").Select(kpi => (kpi.QuerySelector(".label")!.TextContent, kpi.QuerySelector(".value")!.GetAttribute("data-value") ?? ""))
                .SequenceEqual(figures.Select(row => (row[0], row[1]))), query);
            foreach (var breakdown in Breakdown.All)
            {
                var rows = book.Rows(breakdown.Title).Skip(1).ToDictionary(row => row[0], row => row[1] == row[2] ? Shown(row[1]) : $"{Shown(row[2])} of {Shown(row[1])}");
                var bars = page.FindAll($"[data-visual={breakdown.Visual}] .bar").Select(bar => (bar.QuerySelector(".name")!.TextContent, bar.QuerySelector(".n")!.TextContent)).ToArray();
                Assert.All(bars.Where(bar => rows.ContainsKey(bar.Item1) || !bar.Item2.EndsWith('0')), bar => Assert.True(rows[bar.Item1] == bar.Item2, $"{breakdown.Title}, {bar}, {query}"));
            }

            await page.FindAll("button").Single(button => button.TextContent == "Show tables").ClickAsync(new());
            var growth = page.FindAll("table.twin").First(table => table.QuerySelector("caption")!.TextContent.StartsWith("Connections by", StringComparison.Ordinal)).QuerySelectorAll("tbody tr")
                .Select(row => row.QuerySelectorAll("td").Select(cell => int.Parse(cell.TextContent.Replace("unknown", "0", StringComparison.Ordinal), NumberStyles.AllowThousands, CultureInfo.InvariantCulture)).ToArray()).ToArray();
            var months = book.Rows("Growth by month").Skip(1).ToArray();
            Assert.True(growth.Sum(row => row[0]) == Sum(months, 1) && growth.Sum(row => row[1]) == Sum(months, 2) && growth.Sum(row => row[2]) == Sum(months, 3), query);
            Assert.True(months.Length == 0 || growth[0][3].ToString(CultureInfo.InvariantCulture) == months[^1][4], query);
            Assert.True(book.Rows("People").Count - 1 == int.Parse(figures[0][1], CultureInfo.InvariantCulture), query);
            Assert.True(figures[3][1].Length == 0 || book.Rows("Losing touch").Count - 1 == int.Parse(figures[3][1], CultureInfo.InvariantCulture), query);
            await DisposeComponentsAsync();
        }
    }

    [Fact]
    public async Task Without_names_a_number_stands_for_the_same_person_in_every_sheet_and_nothing_tells_the_name()
    {
        using var named = await BookAsync("/api/overview.xlsx");
        using var nameless = await BookAsync("/api/overview.xlsx?names=none");
        Assert.DoesNotContain("This week", nameless.SheetNames);
        var numbers = new Dictionary<string, string>();
        foreach (var sheet in (string[])["Losing touch", "People"])
        {
            foreach (var (with, without) in named.Rows(sheet).Skip(1).Zip(nameless.Rows(sheet).Skip(1)))
            {
                // Two namesakes have two numbers; the profile tells them apart.
                Assert.Matches("^Person [0-9]+$", without[0]);
                Assert.Equal(with[1..^1], without[1..^1]);
                Assert.True(sheet != "People" || without[^1].Length == 0);
                if (named.Rows("People").Count(row => row[0] == with[0]) == 1)
                {
                    Assert.Equal(without[0], numbers.GetValueOrDefault(with[0], without[0]));
                    numbers[with[0]] = without[0];
                }
            }
        }

        Assert.True(numbers.Count > 1_000);
        Assert.Equal(numbers.Count, numbers.Values.Distinct().Count());
        var words = string.Join('\n', nameless.SheetNames.SelectMany(sheet => nameless.Rows(sheet)).SelectMany(row => row));
        Assert.DoesNotContain((await NetworkAsync()).People, person => words.Contains(person.Name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/people.xlsx", "networkgraph-people.xlsx")]
    [InlineData("/api/targets.xlsx", "networkgraph-targets.xlsx")]
    [InlineData("/api/overview.xlsx", "networkgraph-overview.xlsx")]
    public async Task It_is_a_download_with_a_fixed_name_that_no_cache_keeps_and_no_stranger_gets(string address, string name)
    {
        using var answer = await demo.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Equal(("attachment", name), (answer.Content.Headers.ContentDisposition?.DispositionType, answer.Content.Headers.ContentDisposition?.FileName));
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        using var stranger = new HttpClient { BaseAddress = demo.Dashboard.Address };
        using var refused = await stranger.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    private static void AssertSame(List<string[]> csv, List<string[]> sheet, string query)
    {
        Assert.True(csv.Count == sheet.Count, query);
        Assert.All(csv.Zip(sheet), row => Assert.Equal(row.First, row.Second));
    }

    private static int Sum(string[][] rows, int column) => rows.Sum(row => row[column].Length == 0 ? 0 : int.Parse(row[column], CultureInfo.InvariantCulture));

    private static string Shown(string number) => int.Parse(number, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture);

    private async Task<Network> NetworkAsync() => await demo.Dashboard.Services.GetRequiredService<CurrentNetwork>().GetAsync(Cancellation);

    private async Task<string[]> RandomQueriesAsync()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var (random, network) = (new Random(seed), await NetworkAsync());
        var viewer = network.Viewer(null)!;
        return ["", .. Enumerable.Range(0, Filters).Select(_ => FilterText.Write(RandomFilters.Of(random, network, viewer, viewer.SnapshotDate)))];
    }

    private async Task<ReadWorkbook> BookAsync(string address) => new(await demo.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative), Cancellation));

    private async Task<List<string[]>> CsvAsync(string address)
    {
        var text = (await demo.Client.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation)).TrimStart('\uFEFF');
        var (rows, cells, cell, isQuoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        var before = '\0';
        foreach (var sign in text)
        {
            if (sign == '"')
            {
                // Two of them within quotes are one.
                cell.Append(!isQuoted && before == '"' ? "\"" : "");
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && sign is ',' or '\r')
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (!isQuoted && sign == '\n')
            {
                rows.Add([.. cells]);
                cells.Clear();
            }
            else
            {
                cell.Append(sign);
            }

            before = sign;
        }

        return rows;
    }
}
