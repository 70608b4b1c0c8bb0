namespace NetworkGraph.Core.Ties;

/// <summary>What the pace of a tie asks for.</summary>
public enum CadenceAdvice
{
    /// <summary>Within the usual interval.</summary>
    InTime,

    /// <summary>The silence exceeds the interval.</summary>
    Due,

    /// <summary>The silence exceeds twice the interval.</summary>
    Overdue,

    /// <summary>The viewer's last message is unanswered: wait at least seven days.</summary>
    Wait,

    /// <summary>Two messages in a row are unanswered: better not a third now.</summary>
    Hesitate,

    /// <summary>Three or more are unanswered: pause until they write, or for 90 days.</summary>
    Pause,
}

/// <summary>
/// Too little, or too much.
/// Formula: interval = own rhythm, held within half and twice the interval of the band at the last contact (Strong 30, Warm 90, Light 180
/// days); due beyond one interval, overdue beyond two. Unanswered messages go first: the share of answers falls with each.
/// Unit: days. No answer: null for ties without a message, and for distant ties, which have no cadence to keep.
/// Source: relationship-model.md section 8.
/// </summary>
public static class Cadence
{
    /// <summary>Days to wait for an answer; most answers that come at all are in by then.</summary>
    public const int AnswerDays = 7;

    /// <summary>Days of rest after three unanswered messages.</summary>
    public const int RestDays = 90;

    /// <summary>Interval in days, or null.</summary>
    public static double? Interval(Tie tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        if (tie.LastContact is null || tie.FormerStrength is not { } former || TieStrength.BandOf(former) == Band.Distant)
        {
            return null;
        }

        var usual = Rhythm.Interval(TieStrength.BandOf(former));
        return Math.Clamp(tie.RhythmDays ?? usual, usual / 2, usual * 2);
    }

    /// <summary>What the pace asks for, or null where there is none to keep.</summary>
    public static CadenceAdvice? Of(Tie tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        if (Interval(tie) is not { } interval)
        {
            return null;
        }

        var silence = tie.JudgedOn.DayNumber - tie.LastContact!.Value.DayNumber;
        return tie.Unanswered switch
        {
            > 2 when silence < RestDays => CadenceAdvice.Pause,
            2 when silence < RestDays => CadenceAdvice.Hesitate,
            1 when silence < AnswerDays => CadenceAdvice.Wait,
            _ when silence > 2 * interval => CadenceAdvice.Overdue,
            _ when silence > interval => CadenceAdvice.Due,
            _ => CadenceAdvice.InTime,
        };
    }
}
