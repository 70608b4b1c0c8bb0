using System.Globalization;

namespace NetworkGraph.Core;

/// <summary>
/// The date that a question is asked for: what was asked, what is used, and the sentence where the two differ. After the end of a member's
/// data nothing is known, not even silence, so that a later date is answered as of the end; a date that no export can hold is refused.
/// The words, everywhere: "as of" is the date that every number is computed for, "data until" the date of the viewer's newest export.
/// </summary>
public static class AsOfDate
{
    /// <summary>How a date is written in commands and addresses.</summary>
    public const string Format = "yyyy-MM-dd";

    private static readonly DateOnly Earliest = new(1900, 1, 1);
    private static readonly DateOnly Latest = new(2199, 12, 31);

    /// <summary>Reads a date; null with a sentence for people where the text is none, or one that no export can hold.</summary>
    public static DateOnly? Read(string? text, out string? problem)
    {
        problem = null;
        if (!DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            problem = $"A date is written as 2026-10-14, not '{text}'.";
        }
        else
        {
            problem = Problem(date);
        }

        return problem is null ? date : null;
    }

    /// <summary>Why a date is none that the data can hold, in a sentence; null where it is one.</summary>
    public static string? Problem(DateOnly date) => date >= Earliest && date <= Latest ? null
        : $"No export speaks of {ScreenDate.Of(date)}: a date lies between {ScreenDate.Of(Earliest)} and {ScreenDate.Of(Latest)}.";

    /// <summary>The date used: the one asked for, at most the end of the viewer's data, which is also the default.</summary>
    public static DateOnly Of(Member viewer, DateOnly? asked)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return asked is { } date && date < viewer.SnapshotDate ? date : viewer.SnapshotDate;
    }

    /// <summary>Up to when the data reach, in one sentence; says so where the last message is older, because that silence is real.</summary>
    public static string Coverage(Member viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return viewer.NewestMessage is { } newest && newest < viewer.SnapshotDate
            ? $"Data until {ScreenDate.Of(viewer.SnapshotDate)}; newest message {ScreenDate.Of(newest)}, silence since"
            : $"Data until {ScreenDate.Of(viewer.SnapshotDate)}";
    }

    /// <summary>What to say where a later date was asked for than the one used; null where it was obeyed.</summary>
    public static string? Remark(DateOnly? asked, DateOnly used) => asked is { } date && date > used
        ? $"The data ends on {ScreenDate.Of(used)}. Nothing is known of {ScreenDate.Of(date)} yet, so this is as of {ScreenDate.Of(used)}."
        : null;
}
