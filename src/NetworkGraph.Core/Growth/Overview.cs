using NetworkGraph.Core.Reach;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Growth;

/// <summary>One bar: all people of a value, and the part that the other selections leave.</summary>
/// <param name="Value">Value, "Unknown" or "Others".</param>
/// <param name="All">People with this value.</param>
/// <param name="Selected">Of them, those inside the whole selection of the other fields; where the field has a selection, the bars in it sum to the people figure.</param>
public sealed record ReportBar(string Value, int All, int Selected);

/// <summary>A key figure with its past.</summary>
/// <param name="Value">Now; null where the data cannot tell.</param>
/// <param name="Before">A year before the as-of date (the period before); null where unknown.</param>
/// <param name="Trend">Month by month over the last 24 months, oldest first.</param>
/// <param name="Unknown">Why the value is unknown, or null.</param>
public sealed record KeyFigure(int? Value, int? Before, IReadOnlyList<int> Trend, string? Unknown)
{
    /// <summary>Value minus the value before; null where either is unknown.</summary>
    public int? Change => Value - Before;
}

/// <summary>A column of the growth chart.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="All">Connections made in it, unfiltered.</param>
/// <param name="Selected">Those inside the selection.</param>
/// <param name="TwoWay">Of the selected, those with messages in both directions; null without messages.</param>
/// <param name="Total">Selected up to the end of the month.</param>
public sealed record GrowthColumn(DateOnly Month, int All, int Selected, int? TwoWay, int Total);

/// <summary>A person in a report's list.</summary>
/// <param name="Tie">The tie.</param>
/// <param name="Role">Company and title.</param>
/// <param name="Function">Function guessed from the title, or "Unknown".</param>
/// <param name="Seniority">Seniority guessed from the title, or "Unknown".</param>
/// <param name="Origin">How the connection began.</param>
public sealed record ReportPerson(Tie Tie, Role Role, string Function, string Seniority, string Origin);

/// <summary>Everything the Overview shows, from one selection: each number has as many people behind it as it says.</summary>
public sealed record OverviewReport
{
    /// <summary>The answer in one line.</summary>
    public required string Title { get; init; }

    /// <summary>What to notice.</summary>
    public required string Lead { get; init; }

    /// <summary>People still connected.</summary>
    public required KeyFigure People { get; init; }

    /// <summary>People with messages in both directions.</summary>
    public required KeyFigure TwoWay { get; init; }

    /// <summary>People with any message in the last 90 days.</summary>
    public required KeyFigure Active { get; init; }

    /// <summary>Number of <see cref="LosingTouch"/>: the population of <see cref="Ties.LosingTouch"/> inside the selection, connected or not.</summary>
    public required KeyFigure GoingQuiet { get; init; }

    /// <summary>People within two steps, the number that Reach gives; unknown for one export.</summary>
    public required KeyFigure WithinTwoSteps { get; init; }

    /// <summary>Growth month by month.</summary>
    public required IReadOnlyList<GrowthColumn> Growth { get; init; }

    /// <summary>Bars per field; each always includes "Unknown" and "Others", and the selected parts sum to the KPI.</summary>
    public required IReadOnlyDictionary<ReportField, IReadOnlyList<ReportBar>> Bars { get; init; }

    /// <summary>The people inside the selection, strongest tie first.</summary>
    public required IReadOnlyList<ReportPerson> List { get; init; }

    /// <summary>The population of <see cref="Ties.LosingTouch"/> inside the selection, connected or not, most urgent first.</summary>
    public required IReadOnlyList<Tie> LosingTouch { get; init; }

    /// <summary>Share of titles that could be read, 0 to 1.</summary>
    public required double TitlesRead { get; init; }
}

/// <summary>How does my network grow, and who is in it?</summary>
public static class Overview
{
    private const string NoMessages = "The export holds no messages file.";
    private const string OneExport = "One export shows its owner's ties only; the second step needs another member's export.";

    /// <summary>
    /// The whole report for one selection. Counts people who are still connected: losses are known only between two uploads.
    /// The people figure equals the length of the list and, for each field, the sum of the selected parts of the bars that are selected
    /// in it (of all bars, where the field filters nothing). A value that nobody has selects nobody.
    /// </summary>
    public static OverviewReport Of(Network network, Member viewer, ReportSelection selection, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(selection);
        var people = OverviewPeople.Of(network, viewer, asOf);
        var selected = people.Inside(selection);
        var trends = selected.Trends(
            TieState.Connected, TieState.Connected | TieState.TheyWrote | TieState.YouWrote, TieState.Connected | TieState.Active, TieState.LosingTouch);
        var unknown = people.KnowsMessages ? null : NoMessages;
        var connected = Figure(trends[0], null);
        var twoWay = Figure(trends[1], unknown);
        var quiet = Figure(trends[3], unknown);
        var list = new ListOnDemand<ReportPerson>(selected.Rows.Length, place => people[selected.Rows[place]]);
        return new OverviewReport
        {
            Title = OverviewSentences.Title(connected.Value ?? 0, connected.Before ?? 0, ReportWords.Of(selection)),
            Lead = OverviewSentences.Lead(connected, twoWay, quiet, list),
            People = connected,
            TwoWay = twoWay,
            Active = Figure(trends[2], unknown),
            GoingQuiet = quiet,
            WithinTwoSteps = TwoStepFigure(network, viewer, people, selected, asOf),
            Growth = selected.Growth(asOf),
            Bars = selected.Bars,
            List = list,
            LosingTouch = LosingTouchIn(network, viewer, selected, asOf),
            TitlesRead = people.TitlesRead,
        };
    }

    private static KeyFigure Figure(int[] trend, string? unknown) => unknown is null
        ? new KeyFigure(trend[^1], trend[OverviewPeople.YearBefore], trend, null)
        : new KeyFigure(null, null, [], unknown);

    private static ListOnDemand<Tie> LosingTouchIn(Network network, Member viewer, SelectedPeople selected, DateOnly asOf)
    {
        var rows = Array.FindAll(Ties.LosingTouch.Rows(network, viewer, asOf), selected.HoldsRow);
        var reader = TieReader.Of(network, viewer, asOf);
        return new ListOnDemand<Tie>(rows.Length, place => reader.Tie(rows[place]));
    }

    private static KeyFigure TwoStepFigure(Network network, Member viewer, OverviewPeople people, SelectedPeople selected, DateOnly asOf)
    {
        var firstSteps = selected.IsEverybody ? null : selected.Rows.Select(people.Person);
        return TwoSteps.Of(network, viewer, firstSteps, people.Dates, asOf) is { } trend
            ? Figure(trend, null)
            : Figure([], OneExport);
    }
}
