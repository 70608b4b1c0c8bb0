using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Drafts;
using NetworkGraph.Core.Targets;

namespace NetworkGraph.Core.Board;

/// <summary>What comes next.</summary>
public enum NextAct
{
    /// <summary>Ask, as planned.</summary>
    Ask,

    /// <summary>Ask again whether they have read it: answers that come have come by then.</summary>
    Remind,

    /// <summary>Ask after the introduction that they said yes to.</summary>
    AskAfter,

    /// <summary>Thank the one who introduced you.</summary>
    Thank,

    /// <summary>Tell them how it went.</summary>
    TellOutcome,
}

/// <summary>What comes next of an ask, and when.</summary>
/// <param name="Act">What.</param>
/// <param name="Due">The day from which on it is due.</param>
/// <param name="By">The day by which it should be done; null where none is usual.</param>
/// <param name="IsDue">Whether that day has come.</param>
/// <param name="Sentence">The same in words, with the name.</param>
public sealed record NextStep(NextAct Act, DateOnly Due, DateOnly? By, bool IsDue, string Sentence)
{
    /// <summary>How the ask stands once that is done.</summary>
    public AskState Then => Act switch
    {
        NextAct.Ask or NextAct.Remind => AskState.Asked,
        NextAct.AskAfter => AskState.Accepted,
        NextAct.Thank => AskState.Thanked,
        _ => AskState.Told,
    };

    /// <summary>When, as it is told on a day: "due today", "from 3 May 2026 on", "due by 10 May 2026".</summary>
    public string When(DateOnly today) => !IsDue ? $"from {ScreenDate.Of(Due)} on"
        : By is { } by ? by < today ? $"due since {ScreenDate.Of(by)}" : by == today ? "due today" : $"due by {ScreenDate.Of(by)}"
        : Due == today ? "due today" : $"due since {ScreenDate.Of(Due)}";
}

/// <summary>What the data show of an ask since it was told: proposed, never taken for granted.</summary>
/// <param name="States">What it may mean, the likeliest first: the user chooses one.</param>
/// <param name="On">The day that the data show.</param>
/// <param name="Why">What the data show, in a sentence.</param>
/// <param name="Key">Subject of a word that it is not so.</param>
/// <param name="Reached">Whom the introduction led to; null where that is no question, or not one person.</param>
public sealed record AskProposal(IReadOnlyList<AskState> States, DateOnly On, string Why, string Key, Person? Reached = null);

/// <summary>An ask as the board shows it.</summary>
public sealed record AskCard
{
    /// <summary>The ask.</summary>
    public required MadeAsk Ask { get; init; }

    /// <summary>The target as the list of targets tells it.</summary>
    public required TargetRow Target { get; init; }

    /// <summary>What it is for: the user's word, else proposed from titles.</summary>
    public required AskKind Kind { get; init; }

    /// <summary>Why that is proposed; null where the user said it.</summary>
    public string? WhyKind { get; init; }

    /// <summary>What comes next; null where nothing does.</summary>
    public NextStep? Next { get; init; }

    /// <summary>What to write for that; to somebody at the target a note, since nobody is to be introduced.</summary>
    public DraftKind Draft => Next?.Act switch
    {
        NextAct.Thank => DraftKind.Thanks,
        NextAct.TellOutcome => DraftKind.Update,
        _ => Target.Has(Ask.Asked) ? DraftKind.Note : DraftKind.Request,
    };

    /// <summary>Whether that reminds of what was asked.</summary>
    public bool IsReminder => Next?.Act is NextAct.Remind or NextAct.AskAfter;

    /// <summary>What the data show since; null where nothing is to be confirmed.</summary>
    public AskProposal? Proposal { get; init; }

    /// <summary>Asks of this person in the last 90 days, this one included where it is among them.</summary>
    public int RecentAsks { get; init; }

    /// <summary>What the user laid down about asking this person, or null.</summary>
    public AskRule? Rule { get; init; }
}

/// <summary>The board.</summary>
/// <param name="Cards">Every ask: those of which something is due first, then by the next day, then the newest.</param>
/// <param name="WaitDays">Days after which an answer is waited for no longer.</param>
/// <param name="WhyWait">What that rests on.</param>
/// <param name="Note">What asks count for, in one sentence.</param>
/// <param name="Rules">Whom the user laid down not to ask, or not without them, by name.</param>
public sealed record AskBoardAnswer(IReadOnlyList<AskCard> Cards, int WaitDays, string WhyWait, string Note, IReadOnlyList<LaidDown> Rules);

/// <summary>What the user laid down about asking somebody, whether or not they were ever asked.</summary>
/// <param name="Person">Whom.</param>
/// <param name="Rule">What.</param>
public sealed record LaidDown(Person Person, AskRule Rule);
