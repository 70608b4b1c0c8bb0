using NetworkGraph.Core.Board;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Week;

/// <summary>What an item of the week asks for, in the order in which they are mixed.</summary>
public enum WeekActionKind
{
    /// <summary>A favour without thanks in the data.</summary>
    SayThanks,

    /// <summary>A question that may wait for an answer.</summary>
    Answer,

    /// <summary>The next step of an ask is due, or the data show what became of it.</summary>
    Ask,

    /// <summary>A reminder that the user set.</summary>
    Reminder,

    /// <summary>A first exchange without a second one.</summary>
    FollowUp,

    /// <summary>A tie that falls silent against its own rhythm.</summary>
    FadingTie,

    /// <summary>Somebody changed companies between two uploads.</summary>
    JobNews,

    /// <summary>Several messages without an answer: wait.</summary>
    LetRest,
}

/// <summary>One thing to do. Nothing is ever sent: the draft is text to copy.</summary>
/// <param name="Key">Subject of a <see cref="UserFactKinds.WeekItem"/> fact.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="Person">Whom it is about.</param>
/// <param name="Title">The action in a few words.</param>
/// <param name="Reason">Why, from the data.</param>
/// <param name="Draft">A text built from facts of the data only, or null where nothing should be written.</param>
/// <param name="CheckFirst">From the 15th day after the end of the data: what to check before acting; else null.</param>
/// <param name="Ask">The ask of which it is the next step, or the news; null of every other kind.</param>
public sealed record WeekAction(string Key, WeekActionKind Kind, Person Person, string Title, string Reason, string? Draft, string? CheckFirst, AskCard? Ask = null);

/// <summary>This week's list.</summary>
/// <param name="PausedUntil">Last day of a pause, <see cref="DateOnly.MaxValue"/> for an open one; null without a pause.</param>
/// <param name="DataEnds">Date up to which the actions are known to be true.</param>
/// <param name="Actions">At most five, mixed.</param>
public sealed record WeekList(DateOnly? PausedUntil, DateOnly DataEnds, IReadOnlyList<WeekAction> Actions);
