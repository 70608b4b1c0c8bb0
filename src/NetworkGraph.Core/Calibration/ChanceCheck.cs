using NetworkGraph.Core.Asks;

namespace NetworkGraph.Core.Calibration;

/// <summary>How the chances said compare with what happened.</summary>
public enum ChanceVerdict
{
    /// <summary>Too little has happened to tell.</summary>
    NotEnough,

    /// <summary>As many answers as said, within two standard errors.</summary>
    Fits,

    /// <summary>Fewer answers than said: the chances run high.</summary>
    RunsHigh,

    /// <summary>More answers than said: the chances run low.</summary>
    RunsLow,
}

/// <summary>Asks that were given about the same chance.</summary>
/// <param name="Said">Mean chance said, 0 to 1.</param>
/// <param name="Answered">How many were answered, or led to an introduction.</param>
/// <param name="Asks">How many they were, at least ten.</param>
public sealed record ChanceGroup(double Said, int Answered, int Asks)
{
    private const int Most = 5;
    private const int Least = 10;

    /// <summary>One to five groups of about equal size, from the lowest chance; empty without a case.</summary>
    internal static IReadOnlyList<ChanceGroup> Of(IEnumerable<(double Said, bool Came)> cases)
    {
        var told = cases.OrderBy(one => one.Said).ToArray();
        var count = Math.Clamp(told.Length / Least, 1, Most);
        return told.Length == 0 ? [] :
        [
            .. Enumerable.Range(0, count).Select(g => told[(g * told.Length / count)..((g + 1) * told.Length / count)])
                .Select(group => new ChanceGroup(group.Average(one => one.Said), group.Count(one => one.Came), group.Length)),
        ];
    }

    // The sum of independent answers spreads by the root of the sum of p (1 − p).
    internal static ChanceVerdict VerdictOf(IReadOnlyCollection<(double Said, bool Came)> cases)
    {
        var surplus = cases.Sum(one => one.Said) - cases.Count(one => one.Came);
        var spread = Math.Sqrt(cases.Sum(one => one.Said * (1 - one.Said)));
        return surplus > 2 * spread ? ChanceVerdict.RunsHigh : surplus < -2 * spread ? ChanceVerdict.RunsLow : ChanceVerdict.Fits;
    }
}

/// <summary>
/// Do the chances hold on a member's own messages? The earlier half of the asks (messages to one person after quiet days) fits the
/// offset, as the chances shown do; the later half is told its chance from what was known before and then compared with what came.
/// Unit: messages, and chance 0 to 1. No answer: with fewer than 30 asks there are no groups, and the verdict says so. A reply is the
/// nearest thing to a yes that an export shows, not the same. Source: docs/model.md, section 4.5.
/// </summary>
/// <param name="Asks">Asks that can be judged by the date.</param>
/// <param name="Groups">One to five groups of the later half, from the lowest chance; empty without an answer.</param>
/// <param name="Verdict">Whether the chances run high or low.</param>
public sealed record ChanceCheck(int Asks, IReadOnlyList<ChanceGroup> Groups, ChanceVerdict Verdict)
{
    /// <summary>Asks from which on the chances are checked.</summary>
    public const int LeastAsks = 30;

    /// <summary>The comparison in a sentence.</summary>
    public string InWords
    {
        get
        {
            if (Verdict == ChanceVerdict.NotEnough)
            {
                return FormattableString.Invariant($"Not enough asks yet: {Asks} of your messages after quiet days can be judged, and it takes {LeastAsks}.");
            }

            var (said, came, asks) = (Groups.Sum(g => g.Said * g.Asks), Groups.Sum(g => g.Answered), Groups.Sum(g => g.Asks));
            var numbers = FormattableString.Invariant($"Of your latest {asks} messages after quiet days, {said:0} answers were expected and {came} came.");
            return numbers + Verdict switch
            {
                ChanceVerdict.RunsHigh => " The chances run high: expect somewhat less than they say.",
                ChanceVerdict.RunsLow => " The chances run low: expect somewhat more than they say.",
                _ => " The chances fit what happened.",
            };
        }
    }

    /// <summary>The comparison for a member up to a date.</summary>
    public static ChanceCheck Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return network.Answers.Get((typeof(ChanceCheck), viewer.Person.Number, asOf), () => Judge(OwnAsks.Of(network, viewer).SettledBy(asOf)));
    }

    private static ChanceCheck Judge(ReadOnlySpan<Ask> settled)
    {
        var asks = settled.ToArray();
        if (asks.Length < LeastAsks)
        {
            return new ChanceCheck(asks.Length, [], ChanceVerdict.NotEnough);
        }

        var (earlier, later) = (asks[..(asks.Length / 2)], asks[(asks.Length / 2)..]);
        var offset = earlier.Length < ReplyOffset.LeastAsks
            ? 0
            : ReplyOffset.Fit([.. earlier.Select(a => a.Chance)], earlier.Count(a => a.Answered), ReplyOffset.PseudoAsks);
        (double Said, bool Came)[] told = [.. later.Select(a => (a.ChanceWith(offset), a.Answered))];
        return new ChanceCheck(asks.Length, ChanceGroup.Of(told), ChanceGroup.VerdictOf(told));
    }
}
