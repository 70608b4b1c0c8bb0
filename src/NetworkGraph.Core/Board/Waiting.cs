using NetworkGraph.Core.Coach;

namespace NetworkGraph.Core.Board;

/// <summary>How long to wait for an answer before asking again.</summary>
internal static class Waiting
{
    private const double Share = .8;
    private const int Usual = 7;
    private const int Least = 3;
    private const int Most = 30;

    /// <summary>
    /// The day by which four of five answers to the viewer's own messages have come (<see cref="ReplyCurve"/>, Kaplan-Meier), 3 to 30; 7 with fewer than ten messages to go by, and without
    /// an answer. Unit: days. Source: docs/model.md, section 4.7.
    /// </summary>
    public static (int Days, string Why) Of(ReplyCurve replies)
    {
        if (replies.Openings < CoachReason.FewestForShare || replies.DayOfShare(Share) is not { } day)
        {
            return (Usual, FormattableString.Invariant($"A reminder is due after {Usual} days: too few of your own messages tell how long answers take."));
        }

        var days = Math.Clamp(day, Least, Most);
        var by = day switch { 0 => "on the same day", 1 => "within a day", _ => FormattableString.Invariant($"within {day} days") };
        return (days, FormattableString.Invariant($"A reminder is due after {days} days{(day > Most ? ", the longest wait here" : "")}: four of five answers to your own messages come {by}, by {replies.Openings:N0} of them."));
    }
}
