using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Calibration;

/// <summary>How many of some asks were answered.</summary>
/// <param name="Asks">Asks.</param>
/// <param name="Answered">Share answered, 0 to 1; null without asks.</param>
public sealed record AnswerShare(int Asks, double? Answered);

/// <summary>A fifth of the asks by predicted chance.</summary>
/// <param name="Predicted">Mean chance predicted.</param>
/// <param name="Observed">Share answered.</param>
/// <param name="Asks">Asks in it.</param>
public sealed record ReliabilityPoint(double Predicted, double Observed, int Asks);

/// <summary>
/// Does the chance of a step predict replies? The first half of the asks fits the intercept, the later half is scored.
/// </summary>
/// <param name="Asks">Asks between people who had been in contact before.</param>
/// <param name="Answered">Share of them answered, 0 to 1.</param>
/// <param name="Chance">How well the chance tells the answered ones, over all asks.</param>
/// <param name="Strength">The same for strength alone.</param>
/// <param name="Count">The same for the number of contacts.</param>
/// <param name="Recency">The same for the time since the last contact.</param>
/// <param name="Offset">What the first half adds to the intercept.</param>
/// <param name="Ece5">Mean distance of predicted and observed share over five groups of the later half, 0 to 1; 0 is perfect.</param>
/// <param name="Brier">Mean squared error of the chances in the later half; lower is better.</param>
/// <param name="BrierBase">The same for always saying the first half's share.</param>
/// <param name="Curve">The five groups of the later half, from the lowest chance.</param>
/// <param name="Grounds">Answers by what had passed before; first contacts are in here only.</param>
/// <param name="Streaks">Answers by unanswered messages before: none, 1, 2, 3, 4 and more.</param>
public sealed record ReplyBacktest(
    int Asks, double Answered, AreaUnderCurve Chance, AreaUnderCurve Strength, AreaUnderCurve Count, AreaUnderCurve Recency,
    double Offset, double Ece5, double Brier, double BrierBase, IReadOnlyList<ReliabilityPoint> Curve,
    IReadOnlyDictionary<AskGround, AnswerShare> Grounds, IReadOnlyList<AnswerShare> Streaks)
{
    /// <summary>Days without contact after which a message counts as an ask.</summary>
    public const double DefaultQuiet = Ask.QuietDays;

    /// <summary>Days within which an answer counts: most answers that come at all are in by then.</summary>
    public const double DefaultAnswer = Ask.AnswerDays;

    /// <summary>Days at the start of a log in which nobody has a past yet: their asks would test nothing.</summary>
    public const double WarmUpDays = Ask.WarmUpDays;

    private const int Groups = 5;

    /// <summary>Looks at every message to one person after quiet days. Null with fewer than ten asks, or with one outcome only in a half.</summary>
    /// <param name="contacts">Who wrote to whom, when; any order.</param>
    /// <param name="quiet">Days without contact before a message counts as an ask.</param>
    /// <param name="answer">Days within which an answer counts.</param>
    /// <param name="sender">Only the asks of this person; null for all.</param>
    /// <param name="warmUp">Days at the start without asks, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of days is not positive.</exception>
    public static ReplyBacktest? Of(IReadOnlyList<DatedContact> contacts, double quiet, double answer, int? sender = null, double warmUp = WarmUpDays)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(quiet);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(answer);
        var every = Ask.Of(new ContactTimeline(contacts), quiet, answer, warmUp).Where(a => sender is null || a.Sender == sender).ToArray();
        var asks = every.Where(a => a.Ground != AskGround.FirstContact).ToArray();
        var (first, later) = (asks[..(asks.Length / 2)], asks[(asks.Length / 2)..]);
        if (asks.Length < 2 * Groups || !BothOutcomes(first) || !BothOutcomes(later))
        {
            return null;
        }

        bool[] answered = [.. asks.Select(a => a.Answered)];
        var offset = ReplyOffset.Fit([.. first.Select(a => a.Chance)], first.Count(a => a.Answered), 0);
        var curve = Reliability(later, offset, out var ece);
        var baseRate = Share(first);
        return new ReplyBacktest(
            asks.Length, Share(asks),
            AreaUnderCurve.Of([.. asks.Select(a => a.Chance)], answered),
            AreaUnderCurve.Of([.. asks.Select(a => a.Strength)], answered),
            AreaUnderCurve.Of([.. asks.Select(a => (double)a.Count)], answered),
            AreaUnderCurve.Of([.. asks.Select(a => -a.Silence)], answered),
            offset, ece, later.Average(a => Square(a.ChanceWith(offset) - (a.Answered ? 1 : 0))),
            later.Average(a => Square(baseRate - (a.Answered ? 1 : 0))), curve,
            Enum.GetValues<AskGround>().ToDictionary(g => g, g => ShareOf(every.Where(a => a.Ground == g))),
            [.. Enumerable.Range(0, Groups).Select(u => ShareOf(asks.Where(a => Math.Min(a.Unanswered, Groups - 1) == u)))]);
    }

    private static List<ReliabilityPoint> Reliability(Ask[] asks, double offset, out double ece)
    {
        var ranked = asks.Select(a => (Chance: a.ChanceWith(offset), a.Answered)).OrderBy(a => a.Chance).ToArray();
        var points = new List<ReliabilityPoint>(Groups);
        ece = 0;
        for (var g = 0; g < Groups; g++)
        {
            var group = ranked[(g * ranked.Length / Groups)..((g + 1) * ranked.Length / Groups)];
            var (predicted, observed) = (group.Average(a => a.Chance), group.Average(a => a.Answered ? 1.0 : 0));
            points.Add(new ReliabilityPoint(predicted, observed, group.Length));
            ece += Math.Abs(predicted - observed) * group.Length / ranked.Length;
        }

        return points;
    }

    private static bool BothOutcomes(Ask[] asks) => asks.Any(a => a.Answered) && asks.Any(a => !a.Answered);

    private static AnswerShare ShareOf(IEnumerable<Ask> asks) => asks.ToArray() is { Length: > 0 } some
        ? new AnswerShare(some.Length, Share(some))
        : new AnswerShare(0, null);

    private static double Share(Ask[] asks) => asks.Count(a => a.Answered) / (double)asks.Length;

    private static double Square(double value) => value * value;
}
