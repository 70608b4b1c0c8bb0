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

    /// <summary>The user wanted to be reminded by now, whatever the usual interval is.</summary>
    Reminded,
}

/// <summary>
/// Too little, or too much.
/// Formula: due beyond one own rhythm, overdue beyond two. Unanswered messages go first, whatever the rhythm: the share of answers falls
/// with each. Unit: days. No answer: null for ties without a message, and for those that have no rhythm to keep and nothing unanswered.
/// Source: docs/model.md, sections 3 and 8.
/// </summary>
public static class Cadence
{
    /// <summary>Days to wait for an answer; most answers that come at all are in by then.</summary>
    public const int AnswerDays = 7;

    /// <summary>Days of rest after three unanswered messages.</summary>
    public const int RestDays = 90;

    /// <summary>What the pace asks for, or null where there is none to keep.</summary>
    public static CadenceAdvice? Of(Tie tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        return (tie.Silence, tie.Unanswered, tie.RhythmDays) switch
        {
            (null, _, _) => null,
            ( < RestDays, > 2, _) => CadenceAdvice.Pause,
            ( < RestDays, 2, _) => CadenceAdvice.Hesitate,
            ( < AnswerDays, 1, _) => CadenceAdvice.Wait,
            (_, _, null) => null,
            ({ } silence, _, { } rhythm) => silence > 2 * rhythm ? CadenceAdvice.Overdue : silence > rhythm ? CadenceAdvice.Due : CadenceAdvice.InTime,
        };
    }
}
