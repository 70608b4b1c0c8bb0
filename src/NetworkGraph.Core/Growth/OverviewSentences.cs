using System.Globalization;

namespace NetworkGraph.Core.Growth;

/// <summary>The Overview's answer in one line, and what to notice. Made of the report's own numbers.</summary>
internal static class OverviewSentences
{
    public static string Title(int now, int before, string? selection)
    {
        var who = selection is null ? "" : $" ({selection})";
        if (now == 0)
        {
            return selection is null ? "No connections yet on this date." : $"Nobody matches{who}.";
        }

        var change = now - before;
        return (before, change) switch
        {
            (0, _) => $"{People(now)}{who}, all met within the last year.",
            (_, 0) => $"{People(now)}{who}, as many as a year ago.",
            _ => $"{People(now)}{who}, {Number(change)} more than a year ago.",
        };
    }

    public static string Lead(KeyFigure people, KeyFigure twoWay, KeyFigure quiet, IReadOnlyList<ReportPerson> list)
    {
        if (people.Value is 0 or null)
        {
            return "Choose a later date or another selection.";
        }

        if (twoWay.Value is not { } both)
        {
            return "This export has no messages: who wrote to whom, and who goes quiet, is unknown rather than zero.";
        }

        var wrote = $"{Share(both, people.Value.Value)} have messages in both directions";
        var silent = quiet.Value is > 0
            ? $"; {Number(quiet.Value.Value)} {(quiet.Value == 1 ? "is" : "are")} losing touch: several conversations, then quiet"
            : "; none is losing touch";
        return $"{wrote}{silent}. {(list.Count > 0 ? $"Strongest tie: {list[0].Tie.Person.Name}." : "")}".TrimEnd();
    }

    private static string People(int count) => count == 1 ? "1 person" : $"{Number(count)} people";

    // Shares of fewer than ten cases would pretend a precision that they do not have.
    private static string Share(int part, int all) => all < 10
        ? $"{Number(part)} of {Number(all)}"
        : string.Create(CultureInfo.InvariantCulture, $"{Number(part)} ({100.0 * part / all:0} %)");

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
