using Xunit.v3;

namespace NetworkGraph.Tests.Surroundings;

/// <summary>What a person does with a page of the dashboard, in the order of docs/interactions.md.</summary>
internal enum Interaction
{
    CrossFilter,
    CrossHighlight,
    MultiSelect,
    Slicer,
    RelativeDate,
    ChipsResetAndBack,
    PeopleBehindANumber,
    DrillThroughAndBack,
    DrillInDates,
    Tooltip,
    ExportOfRows,
    ExportOfAChart,
    Focus,
    SavedViews,
    TableTwin,
    Keyboard,
    RangeBrush,
    BreakOutBy,
    CompareWithTheRest,
    Palette,
    Play,
    Undo,
}

/// <summary>
/// Says of a test which interaction it really clicks or presses, and on which pages. docs/interactions.md is made from it (tools/rewrite), and a runner can choose by it:
/// <c>-trait "Clicks=Slicer"</c>.
/// </summary>
/// <param name="what">What is clicked.</param>
/// <param name="pages">Addresses of the pages on which it is, as <c>/people</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class ClicksAttribute(Interaction what, params string[] pages) : Attribute, ITraitAttribute
{
    public Interaction What => what;

    public IReadOnlyList<string> Pages => pages;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Clicks", what.ToString()), .. pages.Select(page => new KeyValuePair<string, string>("On", page))];
}
