using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Maps;

namespace NetworkGraph.Core.Tests.Growth;

public class SelectedPeopleTests(ITestOutputHelper output)
{
    private const int Filters = 300;
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Fact]
    public void Every_place_that_counts_people_counts_the_same_ones_under_any_filter()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var (random, narrow) = (new Random(seed), 0);
        for (var f = 0; f < Filters; f++)
        {
            var network = f % 30 == 0 || f == 0 ? RandomNetworks.TellWithThreads(random.Next(), people: random.Next(2, 300), messages: random.Next(0, 3_000), members: 2).Network() : _last!;
            _last = network;
            var asOf = AsOf.AddDays(-random.Next(0, 3) * random.Next(0, 900));
            var selection = RandomFilters.Of(random, network, network.Members[0], asOf);
            var context = $"seed {seed}, filter {f}: {FilterText.Write(selection)} as of {asOf}";
            narrow += AssertOneNumber(network, network.Members[0], selection, asOf, context) ? 1 : 0;
        }

        output.WriteLine($"{narrow} of {Filters} filters left some and not all");
        Assert.True(narrow > Filters / 10, $"seed {seed}: only {narrow} filters left some and not all");
    }

    private Network? _last;

    private static bool AssertOneNumber(Network network, Member viewer, ReportSelection selection, DateOnly asOf, string context)
    {
        // What is written is what is asked for.
        var inside = SelectedPeople.Of(network, viewer, FilterText.Read(FilterText.Write(selection)), asOf);
        var report = Overview.Of(network, viewer, selection, asOf);
        var people = inside.Inside;
        Assert.True(people == report.List.Count && people == report.People.Value && people == report.People.Trend[^1], context);
        Assert.True(Starts(report.Title, people), $"{context}: {report.Title}");
        Assert.Equal(inside.Total, Overview.Of(network, viewer, ReportSelection.None, asOf).List.Count);
        foreach (var (field, bars) in report.Bars)
        {
            // Of a field that is filtered itself the bars that it lets through; else all of them.
            var (kept, left) = (selection.Values.GetValueOrDefault(field), selection.AllBut.GetValueOrDefault(field));
            Assert.True(people == bars.Where(bar => (kept is null || kept.Contains(bar.Value)) && left?.Contains(bar.Value) != true).Sum(bar => bar.Selected), $"{context}: {field}");
            Assert.Equal(inside.Total, bars.Sum(bar => bar.All));
            var choices = inside.Choices(field);
            Assert.Equal(inside.Total, choices.Sum(bar => bar.All));
            Assert.Equal(bars.Sum(bar => bar.Selected), choices.Sum(bar => bar.Selected));
        }

        var map = RingMap.Of(network, viewer, MapSectors.Company, asOf);
        Assert.True(report.List.Select(one => one.Tie.Person).ToHashSet().SetEquals(map.Inside(selection).Select(place => map.Persons[place])), context);
        Assert.All(report.List, one => Assert.True(inside.Holds(one.Tie.Person), context));
        Assert.Equal(map.Persons.Count(inside.Holds), people);
        Assert.Equal(report.List.Count(one => one.Tie.ConnectedOn is not null), MonthlyGrowth.Of(network, viewer, selection, asOf).Sum(month => month.Connections));
        Assert.Equal(report.Bars[ReportField.Company].Single(bar => bar.Value == "Unknown").Selected + MemberCompanies.Of(network, viewer, asOf, inside.Holds).Sum(company => company.InList), CompaniesOf(report, selection, people));
        return people > 0 && people < inside.Total;
    }

    // Who has no company is in no company's count; a filter of companies of its own leaves none of them, or only them.
    private static int CompaniesOf(OverviewReport report, ReportSelection selection, int people)
    {
        var unknown = report.Bars[ReportField.Company].Single(bar => bar.Value == "Unknown").Selected;
        var isUnknownInside = selection.Values.TryGetValue(ReportField.Company, out var kept) ? kept.Contains("Unknown")
            : !selection.AllBut.TryGetValue(ReportField.Company, out var left) || !left.Contains("Unknown");
        return isUnknownInside ? people : people + unknown;
    }

    private static bool Starts(string title, int people) =>
        people == 0 ? title.StartsWith("Nobody matches", StringComparison.Ordinal) || title.StartsWith("No connections", StringComparison.Ordinal)
        : title.StartsWith(people == 1 ? "1 person" : FormattableString.Invariant($"{people:N0} people"), StringComparison.Ordinal);

    [Fact]
    public void All_but_a_value_is_everybody_else_whoever_has_none_among_them()
    {
        var network = Three();
        Assert.Equal(["cleo", "dan"], Names(network, "company!=acme"));
        Assert.Equal(["dan"], Names(network, "company!=Acme&company!=Globex"));
        Assert.Equal(["ben", "cleo"], Names(network, "company!=Unknown"));
        Assert.Equal(["ben", "cleo", "dan"], Names(network, "company!=Nobody works here"));
    }

    [Fact]
    public void The_last_days_are_counted_back_from_the_end_of_the_data_both_ends_inside()
    {
        var network = Three();
        Assert.Equal(["ben"], Names(network, "connected=30d"));
        Assert.Equal([], Names(network, "connected=29d"));
        Assert.Equal(["ben", "cleo"], Names(network, "connected=12m"));
        Assert.Equal(["cleo"], Names(network, "connected=2025-07-01..2026-05-31"));
        Assert.Equal(["ben"], Names(network, "connected=2026-06-01..2026-06-01"));
        Assert.Equal(["cleo"], Names(network, "connected=..2026-01-01"));
    }

    [Fact]
    public void Who_never_exchanged_a_message_is_in_no_range_of_last_messages()
    {
        var network = Three();
        Assert.Equal(["ben"], Names(network, "message=90d"));
        Assert.Equal(["ben", "cleo"], Names(network, "message=2000-01-01.."));
        Assert.Equal(Names(network, "activity=In the last 90 days"), Names(network, "message=90d"));
    }

    [Fact]
    public void A_title_is_found_in_any_case_and_without_its_accents()
    {
        var network = Three();
        Assert.Equal(["cleo"], Names(network, "title=DIRECTRICE generale"));
        Assert.Equal([], Names(network, "title=sales"));
    }

    [Fact]
    public void A_figure_under_days_of_the_last_message_has_the_past_of_those_days()
    {
        // A year before, ben had written within 90 days, and cleo had not.
        var network = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-10").Connects("ada", "cleo", "2020-01-10")
            .Writes("ben", "ada", "2025-06-01").Writes("cleo", "ada", "2026-06-01").Network();
        var last = Overview.Of(network, network.Members[0], FilterText.Read("message=90d"), AsOf);
        var active = Overview.Of(network, network.Members[0], ReportSelection.None, AsOf).Active;
        Assert.Equal((1, 1), (last.People.Value, last.People.Before));
        Assert.Equal(active.Trend, last.People.Trend);
        var between = Overview.Of(network, network.Members[0], FilterText.Read("message=2026-05-01..2026-06-30"), AsOf);
        Assert.Equal((1, 0), (between.People.Value, between.People.Before));
    }

    [Fact]
    public void A_slicer_lists_every_value_that_somebody_has_and_those_chosen()
    {
        var network = Three();
        var inside = SelectedPeople.Of(network, network.Members[0], FilterText.Read("company=Gone&connected=12m"), AsOf);
        Assert.Equal([("Acme", 1, 1), ("Globex", 1, 1), ("Gone", 0, 0), ("Unknown", 1, 0)], inside.Choices(ReportField.Company).Select(bar => (bar.Value, bar.All, bar.Selected)));
    }

    private static Network Three() => new Story().Uploads("ada", "2026-06-30")
        .Connects("ada", "ben", "2026-06-01", "Acme", "Engineer").Connects("ada", "cleo", "2025-09-01", "Globex", "Directrice générale").Connects("ada", "dan", null)
        .Writes("ben", "ada", "2026-06-15").Writes("ada", "cleo", "2025-10-01").Network();

    private static string[] Names(Network network, string filter) =>
        [.. Overview.Of(network, network.Members[0], FilterText.Read(filter), AsOf).List.Select(one => one.Tie.Person.Key.ToString()).Order(StringComparer.Ordinal)];
}
