using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Tests;

/// <summary>A test that says what it clicks, as its source tells it.</summary>
internal sealed record ClickingTest(string Name, Interaction What, IReadOnlyList<string> Pages);

/// <summary>Which interaction is clicked on which page by which test: docs/interactions.md, made from what the tests say of themselves.</summary>
internal static partial class InteractionTable
{
    private const string NoTest = "no test";
    private static readonly string[] Projects = ["NetworkGraph.EndToEnd", "NetworkGraph.Web.Tests"];

    // What the filter does, a page that cannot use it does not have.
    private static readonly Interaction[] OfTheFilter =
    [
        Interaction.CrossFilter, Interaction.CrossHighlight, Interaction.MultiSelect, Interaction.Slicer, Interaction.RelativeDate, Interaction.ChipsResetAndBack, Interaction.RangeBrush,
    ];

    // Where something is drawn along time, or on a plane, and can be played, drilled into or dragged over.
    private static readonly Dictionary<Interaction, (string[] On, string WhyNot)> OnlyOn = new()
    {
        [Interaction.DrillInDates] = (["/", "/growth"], "No columns of time stand here."),
        [Interaction.Play] = (["/", "/map"], "Nothing here is drawn for one date after another."),
        [Interaction.RangeBrush] = (["/", "/growth", "/map", "/ties"], "Nothing here is drawn along an axis or on a plane."),
        [Interaction.ExportOfAChart] = (["/", "/map", "/growth", "/asks", "/introductions", "/coach"], "Nothing is drawn here: rows and bars are exported as rows."),
    };

    /// <summary>The pages that list people: name and address, in the order of the menu.</summary>
    public static IReadOnlyList<(string Name, string Address)> Pages { get; } =
        [.. PageList.All.Where(page => Filter(page.Address) is not null).Select(page => (page.Name, page.Address)), ("Ledger", "/coach/ledger")];

    /// <summary>Every test that says what it clicks.</summary>
    public static IReadOnlyList<ClickingTest> Tests { get; } = [.. Projects.SelectMany(In)];

    /// <summary>The tests of a project, from its sources: the other project may not be built.</summary>
    public static IReadOnlyList<ClickingTest> In(string project) =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf("tests", project), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => Read(Path.GetFileNameWithoutExtension(file), File.ReadAllLines(file))),
    ];

    /// <summary>The tests in the lines of one class.</summary>
    public static IEnumerable<ClickingTest> Read(string type, IEnumerable<string> lines)
    {
        var clicks = new List<(Interaction What, string[] Pages)>();
        foreach (var line in lines)
        {
            if (Clicks().Match(line) is { Success: true } found)
            {
                clicks.Add((Enum.Parse<Interaction>(found.Groups["what"].Value), [.. found.Groups["page"].Captures.Select(page => page.Value)]));
            }
            else if (clicks.Count > 0 && Method().Match(line) is { Success: true } method)
            {
                foreach (var (what, pages) in clicks)
                {
                    yield return new ClickingTest($"{type}.{method.Groups[1].Value}", what, pages);
                }

                clicks.Clear();
            }
        }
    }

    /// <summary>The document.</summary>
    public static string Markdown()
    {
        string[] names = [.. Tests.Select(test => test.Name).Distinct().Order(StringComparer.Ordinal)];
        var reasons = new List<string>();
        var text = new StringBuilder(
            """
            # What is clicked on which page, and by which test

            Made from what the tests say of themselves (`[Clicks(Interaction.Slicer, "/people")]`); `tools/rewrite` writes it. A number is a test below that really clicks or presses it there; a letter
            is a reason why the page has no such thing; "no test" means what it says, also where the page does not have it yet.

            | |
            """);
        text.Append(string.Concat(Pages.Select(page => $" {page.Name} |"))).Append("\n|---|").Append(string.Concat(Pages.Select(_ => "---|"))).Append('\n');
        foreach (var what in Enum.GetValues<Interaction>())
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Words(what)} |").Append(string.Concat(Pages.Select(page => $" {Cell(what, page.Address, names, reasons)} |"))).Append('\n');
        }

        text.Append("\n## Tests\n\n").Append(string.Concat(names.Index().Select(name => $"{name.Index + 1}. `{name.Item}`\n")));
        text.Append("\n## Why not\n\n").Append(string.Concat(reasons.Index().Select(reason => $"* {Letter(reason.Index)}: {reason.Item}\n")));
        return text.ToString();
    }

    private static string Cell(Interaction what, string page, string[] names, List<string> reasons)
    {
        var tests = Tests.Where(test => test.What == what && test.Pages.Contains(page)).Select(test => Array.IndexOf(names, test.Name) + 1).Distinct().Order().ToArray();
        if (tests.Length > 0)
        {
            return string.Join(", ", tests);
        }

        if (WhyNot(what, page) is not { } reason)
        {
            return NoTest;
        }

        if (!reasons.Contains(reason))
        {
            reasons.Add(reason);
        }

        return $"n/a ({Letter(reasons.IndexOf(reason))})";
    }

    private static string? WhyNot(Interaction what, string page) =>
        OfTheFilter.Contains(what) && Filter(page)!.WhyNot is { } reason ? reason
        : OnlyOn.TryGetValue(what, out var only) && !only.On.Contains(page) ? only.WhyNot : null;

    private static PageFilterAttribute? Filter(string address) => PageFilterAttribute.Of("http://localhost" + address);

    private static char Letter(int index) => (char)('a' + index);

    private static string Words(Interaction what) => what switch
    {
        Interaction.CrossFilter => "cross-filter",
        Interaction.CrossHighlight => "cross-highlight",
        Interaction.MultiSelect => "multi-select",
        Interaction.Slicer => "slicer with search",
        Interaction.RelativeDate => "days counted back from the data",
        Interaction.ChipsResetAndBack => "chips, Reset, Back",
        Interaction.PeopleBehindANumber => "the people behind a number",
        Interaction.DrillThroughAndBack => "drill through and back",
        Interaction.DrillInDates => "year, quarter, month",
        Interaction.ExportOfRows => "rows to take away",
        Interaction.ExportOfAChart => "a chart to take away",
        Interaction.Focus => "one visual alone",
        Interaction.TableTwin => "as a table",
        Interaction.RangeBrush => "drag over a range",
        Interaction.BreakOutBy => "break out by",
        Interaction.Palette => "search palette",
        Interaction.Play => "play the months",
        _ => string.Concat(what.ToString().Select((letter, at) => at > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}")),
    };

    [GeneratedRegex(@"^\s*\[Clicks\(Interaction\.(?<what>\w+)(?:, ""(?<page>[^""]+)"")+\)\]\s*$")]
    private static partial Regex Clicks();

    [GeneratedRegex(@"^\s*public (?:static )?(?:async )?\w+ (\w+)\(")]
    private static partial Regex Method();
}
