using CsCheck;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Growth;

public class OverviewTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Fact]
    public void Every_figure_has_a_value_a_year_before_and_a_trend()
    {
        var network = new Story().Uploads("ada", "2026-06-30")
            .Connects("ada", "ben", "2024-01-10").Connects("ada", "cleo", "2025-12-01").Connects("ada", "dan", "2026-06-01")
            .Writes("ada", "ben", "2024-02-01").Writes("ben", "ada", "2024-02-02")
            .Writes("cleo", "ada", "2026-06-15").Network();
        var report = Of(network);
        Assert.Equal((3, 1), (report.People.Value, report.People.Before));
        Assert.Equal(24, report.People.Trend.Count);
        Assert.Equal((1, 1), (report.TwoWay.Value, report.TwoWay.Before));
        Assert.Equal((1, 0), (report.Active.Value, report.Active.Before));
        Assert.Equal("3 people, 2 more than a year ago.", report.Title);
        Assert.Equal([1, 1, 1], report.Growth.Where(c => c.Selected > 0).Select(c => c.Selected));
        Assert.Equal(30, report.Growth.Count);
        Assert.Equal(3, report.Growth[^1].Total);
    }

    [Fact]
    public void A_single_export_cannot_show_two_steps_and_says_so()
    {
        var figure = Of(new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2024-01-10").Network()).WithinTwoSteps;
        Assert.Null(figure.Value);
        Assert.Contains("another member's export", figure.Unknown, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_exports_show_the_second_step_from_the_day_of_the_later_tie()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Uploads("ben", "2026-06-30")
            .Connects("ada", "ben", "2024-01-10").Connects("ben", "cleo", "2026-05-15").Network();
        Assert.Equal((2, 1), (Of(network).WithinTwoSteps.Value, Of(network).WithinTwoSteps.Before));
    }

    [Fact]
    public void Without_a_messages_file_conversation_figures_are_unknown_and_not_zero()
    {
        var report = Of(new Story().Uploads("ada", "2026-06-30", ExportFile.Connections).Connects("ada", "ben", "2024-01-10").Network());
        Assert.Null(report.TwoWay.Value);
        Assert.Equal("The export holds no messages file.", report.GoingQuiet.Unknown);
        Assert.Equal(1, report.Bars[ReportField.Status].Single(b => b.Value == "Unknown").All);
        Assert.Contains("unknown rather than zero", report.Lead, StringComparison.Ordinal);
    }

    [Fact]
    public void A_filter_leaves_its_own_bars_and_cuts_all_others()
    {
        var network = new Story().Uploads("ada", "2026-06-30")
            .Connects("ada", "ben", "2024-01-10", "Acme", "Software Engineer").Connects("ada", "cleo", "2024-01-11", "Globex", "Sales Director")
            .Connects("ada", "dan", "2024-01-12", null, "Engineering Director").Network();
        var report = Of(network, (ReportField.Company, ["Acme"]));
        Assert.Equal(1, report.People.Value);
        Assert.Equal([("Acme", 1, 1), ("Globex", 1, 1), ("Others", 0, 0), ("Unknown", 1, 1)], Bars(report, ReportField.Company));
        Assert.Equal(0, report.Bars[ReportField.Seniority].Single(b => b.Value == "Director").Selected);
        Assert.Equal(2, report.Bars[ReportField.Seniority].Single(b => b.Value == "Director").All);
    }

    [Fact]
    public void Others_selects_the_union_of_the_companies_without_a_bar()
    {
        var story = new Story().Uploads("ada", "2026-06-30");
        for (var i = 0; i < 26; i++)
        {
            var company = i < 20 ? $"Big {i / 2:00}" : $"Small {i}";
            story.Connects("ada", $"person-{i}", "2024-01-10", company);
        }

        var network = story.Network();
        Assert.Equal(("Others", 6, 6), Bars(Of(network), ReportField.Company)[^2]);
        var others = Of(network, (ReportField.Company, ["Others"]));
        Assert.Equal(6, others.People.Value);
        Assert.All(others.List, p => Assert.StartsWith("Small", p.Role.Company, StringComparison.Ordinal));
        var withOne = Of(network, (ReportField.Company, ["Others", "Small 21"]));
        Assert.Equal(6, withOne.People.Value);
        Assert.Contains(("Small 21", 1, 1), Bars(withOne, ReportField.Company));
    }

    [Fact]
    public void Origins_are_known_inside_the_window_of_the_invitations_only()
    {
        var story = new Story().Uploads("ada", "2026-06-30", ExportFile.Connections)
            .Connects("ada", "ben", "2024-01-10").Connects("ada", "cleo", "2026-03-01").Connects("ada", "dan", "2026-03-01").Connects("ada", "eva", "2026-04-01")
            .Adds(InteractionKind.Invitation, "ada", ["cleo"], "2026-02-28").Adds(InteractionKind.Invitation, "dan", ["ada"], "2026-02-28");
        var facts = story.Facts();
        var import = facts.Imports[0] with
        {
            Files = [.. facts.Imports[0].Files, new ImportedFile("Invitations.csv", ExportFile.Invitations, Story.Day("2026-01-05"), AsOf, 2)],
        };
        var report = Of(NetworkBuilder.Build(facts with { Imports = [import] }));
        Assert.Equal(
            [("You invited them", 1, 1), ("They invited you", 1, 1), ("Not recorded (before the export)", 1, 1), ("Others", 0, 0), ("Unknown", 1, 1)],
            Bars(report, ReportField.Origin));
    }

    [Fact]
    public void People_no_longer_listed_are_left_out_from_the_snapshot_on_that_shows_it()
    {
        var network = new Story().Uploads("ada", "2025-06-30").Connects("ada", "ben", "2024-01-10").Connects("ada", "cleo", "2024-01-11")
            .Uploads("ada", "2026-06-30").Connects("ada", "cleo", "2024-01-11").Network();
        Assert.Equal(1, Of(network).People.Value);
        Assert.Equal(2, Overview.Of(network, network.Members[0], ReportSelection.None, Story.Day("2026-06-29")).People.Value);
    }

    // The page behind a figure is the report under the same selection narrowed to that figure: number, year before and trend are one.
    [Fact]
    public void A_figure_and_the_page_behind_it_have_one_past()
    {
        var network = RandomNetworks.TellWithThreads(seed: 11, people: 200, messages: 2500, members: 2).Network();
        var values = Of(network).Bars.SelectMany(f => f.Value.Select(b => (Field: f.Key, b.Value))).ToArray();
        Gen.Int[0, values.Length - 1].Array[0, 4].Sample(
            picked =>
            {
                var selection = picked.Select(i => values[i]).GroupBy(v => v.Field)
                    .Select(g => (g.Key, g.Select(v => v.Value).Distinct().ToArray())).ToArray();
                var report = Of(network, selection);
                AssertSame(report.TwoWay, Behind(ReportField.Contact, "Both wrote"));
                AssertSame(report.Active, Behind(ReportField.Activity, "In the last 90 days"));

                KeyFigure Behind(ReportField field, string value)
                {
                    var chosen = selection.FirstOrDefault(s => s.Key == field).Item2;
                    return chosen is null || chosen.Contains(value)
                        ? Of(network, [.. selection.Where(s => s.Key != field), (field, [value])]).People
                        : new KeyFigure(0, 0, new int[24], null);
                }
            },
            iter: 1000);
    }

    [Fact]
    public void What_moves_with_the_date_is_compared_as_it_was_a_year_ago()
    {
        // Both friends were connected for years; only ben had answered a year ago.
        var network = new Story().Uploads("ada", "2026-06-30")
            .Connects("ada", "ben", "2020-01-10").Connects("ada", "cleo", "2020-01-10")
            .Writes("ada", "ben", "2024-02-01").Writes("ben", "ada", "2024-02-02")
            .Writes("ada", "cleo", "2026-02-01").Writes("cleo", "ada", "2026-02-02").Network();
        var behind = Of(network, (ReportField.Contact, ["Both wrote"]));
        Assert.Equal(1, Of(network).TwoWay.Change);
        Assert.Equal("2 people (Both wrote), 1 more than a year ago.", behind.Title);
    }

    [Fact]
    public void The_key_figure_equals_the_list_and_every_list_of_bars_under_any_selection()
    {
        var network = RandomNetworks.Of(seed: 7, people: 400, messages: 3000, members: 2);
        var none = Of(network);
        var values = none.Bars.SelectMany(f => f.Value.Select(b => (Field: f.Key, b.Value))).ToArray();
        Gen.Int[0, values.Length - 1].Array[0, 6].Sample(
            picked =>
            {
                var selection = picked.Select(i => values[i]).GroupBy(v => v.Field)
                    .Select(g => (g.Key, g.Select(v => v.Value).Distinct().ToArray())).ToArray();
                var report = Of(network, selection);
                Assert.Equal(report.People.Value, report.List.Count);
                Assert.Equal(report.People.Value, report.People.Trend[^1]);
                foreach (var (field, bars) in report.Bars)
                {
                    var own = selection.FirstOrDefault(s => s.Key == field).Item2;
                    Assert.Equal(report.People.Value, bars.Where(b => own is null || own.Contains(b.Value)).Sum(b => b.Selected));
                    Assert.Equal(none.List.Count, bars.Sum(b => b.All));
                    Assert.All(bars, b => Assert.InRange(b.Selected, 0, b.All));
                }

                Assert.Equal(report.List.Count(p => p.Tie.IsTwoWay), report.TwoWay.Value);
                Assert.Equal(report.LosingTouch.Count, report.GoingQuiet.Value);
                Assert.Equal(
                    report.List.Where(p => p.Tie.Status == TieStatus.LosingTouch).Select(p => p.Tie.Person.Number).Order(),
                    report.LosingTouch.Where(t => t.IsConnected).Select(t => t.Person.Number).Order());
                Assert.Equal(report.List.Count(p => p.Tie.ConnectedOn is not null), report.Growth.Sum(c => c.Selected));
            },
            iter: 2000);
    }

    private static void AssertSame(KeyFigure figure, KeyFigure behind)
    {
        Assert.Equal(figure.Trend, behind.Trend);
        Assert.Equal((figure.Value, figure.Before, figure.Change), (behind.Value, behind.Before, behind.Change));
    }

    private static OverviewReport Of(Network network, params (ReportField Field, string[] Values)[] selection) => Overview.Of(
        network, network.Members[0],
        new ReportSelection { Values = selection.ToDictionary(s => s.Field, s => (IReadOnlySet<string>)s.Values.ToHashSet()) }, AsOf);

    private static (string, int, int)[] Bars(OverviewReport report, ReportField field) =>
        [.. report.Bars[field].Select(b => (b.Value, b.All, b.Selected))];
}
