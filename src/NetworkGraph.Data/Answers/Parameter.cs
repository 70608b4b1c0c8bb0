using System.Globalization;
using NetworkGraph.Core;

namespace NetworkGraph.Data.Answers;

/// <summary>What the value of a parameter is.</summary>
public enum ParameterKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A person: a profile key, else a text that one person alone matches. At most one in a question.</summary>
    Person,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A date, as 2026-10-14.</summary>
    Date,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>One of <see cref="Parameter.Choices"/>.</summary>
    Choice,
}

/// <summary>A value that a question takes: an option or argument of the command line, a value of the query over HTTP.</summary>
/// <param name="Name">In camelCase; an option of the command line is written with dashes.</param>
/// <param name="Kind">What the value is.</param>
/// <param name="Description">One or two sentences for people.</param>
public sealed record Parameter(string Name, ParameterKind Kind, string Description)
{
    /// <summary>Whose numbers; of every question.</summary>
    public static Parameter Viewer { get; } = new("viewer", ParameterKind.Text, "Whose numbers: a member's profile key or full name. Default: the first member by archive name.");

    /// <summary>As of when; of every question that takes a date.</summary>
    public static Parameter AsOf { get; } = new("asOf", ParameterKind.Date, "Answer as of this date, as 2026-10-14. Default: the date of the viewer's newest export, which is also the latest.");

    /// <summary>Of questions that look at the calendar as well as at the data.</summary>
    public static Parameter Today { get; } = new("today", ParameterKind.Date, "Judge as if today were this date, as 2026-10-20. Default: today.") { Placeholder = "DATE" };

    /// <summary>Of questions whose table may be long.</summary>
    public static Parameter Limit { get; } = new("limit", ParameterKind.Number, "Rows of the printed table; 0 for all. JSON always holds all.") { Placeholder = "N", Usual = 20, IsWhole = true, IsOfPrintOnly = true };

    /// <summary>Over HTTP, of questions whose list may be long: how many rows one answer holds.</summary>
    public static Parameter PageSize { get; } = new("limit", ParameterKind.Number, "Rows of the list in one answer; 0 for all, which may be many megabytes. The header Link says where the next ones are.") { Usual = 100, IsWhole = true, Least = 0 };

    /// <summary>The rows before them.</summary>
    public static Parameter Offset { get; } = new("offset", ParameterKind.Number, "Rows to leave out in front.") { Usual = 0, IsWhole = true, Least = 0 };

    /// <summary>Of questions that list people; <see cref="Asking.Selection()"/> reads it.</summary>
    public static Parameter Filter { get; } = new("filter", ParameterKind.Text, "Only the people inside, as the address of a page writes it: company=Acme&band=Strong&met!=Colleague&connected=12m.") { Placeholder = "FILTER" };

    /// <summary>In place of the value in a help text, in capitals; null for a flag.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Whether the question cannot be asked without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it stands without a name on the command line.</summary>
    public bool IsPositional { get; init; }

    /// <summary>Whether it changes the printed text only, never the JSON: it is of the command line alone.</summary>
    public bool IsOfPrintOnly { get; init; }

    /// <summary>The values of a choice.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The number used where none is given; null where the absence itself says something.</summary>
    public double? Usual { get; init; }

    /// <summary>Whether only whole numbers are numbers.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The smallest number that is one; null without.</summary>
    public double? Least { get; init; }

    /// <summary>The number that a value must be above, and what it counts; null without a bound.</summary>
    public (double Least, string Unit)? Above { get; init; }

    /// <summary>The value of a text: string, double, DateOnly or bool; null with a sentence that calls the parameter <paramref name="name"/>.</summary>
    public object? Read(string text, string name, out string? problem)
    {
        problem = null;
        switch (Kind)
        {
            case ParameterKind.Number:
                return Number(text, name, out problem);
            case ParameterKind.Date:
                var date = AsOfDate.Read(text, out var wrong);
                problem = wrong is null ? null : $"{name} needs a date as 2026-10-20. {wrong}";
                return date;
            case ParameterKind.Flag:
                problem = bool.TryParse(text, out var isSet) ? null : $"{name} needs true or false, not '{text}'.";
                return problem is null ? isSet : null;
            case ParameterKind.Choice:
                problem = Choices.Contains(text, StringComparer.Ordinal) ? null : $"{name} needs one of {string.Join(", ", Choices)}, not '{text}'.";
                return problem is null ? text : null;
            default:
                return text;
        }
    }

    private double? Number(string text, string name, out string? problem)
    {
        var isNumber = double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);
        problem = !isNumber || (IsWhole && (number != Math.Floor(number) || Math.Abs(number) > int.MaxValue)) ? $"{name} needs a {(IsWhole ? "whole " : "")}number, not '{text}'."
            : number < Least ? string.Create(CultureInfo.InvariantCulture, $"{name} needs at least {Least}.")
            : Above is var (least, unit) && number <= least ? string.Create(CultureInfo.InvariantCulture, $"{name} needs more than {least} {unit}.")
            : null;
        return problem is null ? number : null;
    }
}
