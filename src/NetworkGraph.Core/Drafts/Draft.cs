using NetworkGraph.Core.Targets;

namespace NetworkGraph.Core.Drafts;

/// <summary>What a draft is for.</summary>
public enum DraftKind
{
    /// <summary>To the person themself, or to somebody whom the viewer knows at a company.</summary>
    Note,

    /// <summary>To somebody who may introduce the viewer.</summary>
    Request,

    /// <summary>About the viewer, in at most <see cref="Drafting.LongestForward"/> characters, for an introducer to pass on.</summary>
    Forward,

    /// <summary>Thanks for a favour.</summary>
    Thanks,

    /// <summary>How it went since.</summary>
    Update,
}

/// <summary>On what a sentence of a draft rests.</summary>
public enum GroundKind
{
    /// <summary>Both have been at a company: a position of the viewer's, and where the other's list or own positions show them.</summary>
    SharedWork,

    /// <summary>Both have been at a school, by the own exports of both.</summary>
    SharedSchool,

    /// <summary>Both have written to each other.</summary>
    Wrote,

    /// <summary>The two are connected since a day.</summary>
    Connected,

    /// <summary>A position that the viewer holds.</summary>
    Position,

    /// <summary>A position that the viewer held before.</summary>
    EarlierPosition,

    /// <summary>A role or field of the viewer's goals.</summary>
    Goal,

    /// <summary>An application, a saved job, a goal, a follow or the user's word that makes a company a target.</summary>
    Reason,

    /// <summary>An introduction or a recommendation that the other gave.</summary>
    Favour,

    /// <summary>An ask that the user told of.</summary>
    Ask,
}

/// <summary>What a sentence of a draft rests on.</summary>
/// <param name="Kind">Of what kind.</param>
/// <param name="Subject">What the draft says of it: a company, a school, a role, a name.</param>
/// <param name="On">The day that it is told with, or null.</param>
/// <param name="Evidence">What shows it, in one sentence.</param>
public sealed record DraftGround(GroundKind Kind, string Subject, DateOnly? On, string Evidence);

/// <summary>For whose sake a draft is written.</summary>
/// <param name="Name">Who is to be met; null for anyone at the company.</param>
/// <param name="Company">Their company, or the company; null where it is not known.</param>
/// <param name="Person">The person, where the data hold them.</param>
/// <param name="Reasons">Why the company is a target; empty where it is none.</param>
/// <param name="Id">Id of the target or key of the person.</param>
public sealed record DraftAbout(string? Name, string? Company, Person? Person, IReadOnlyList<TargetReason> Reasons, string Id);

/// <summary>What is wanted.</summary>
/// <param name="Kind">For what.</param>
/// <param name="To">Who is to read it; of a text to forward, who is to pass it on.</param>
/// <param name="About">For whose sake, or null.</param>
/// <param name="Language">One of <see cref="Drafting.Languages"/>.</param>
/// <param name="IsClose">Whether the two are on familiar terms (du, tu, tú); null lets the messages decide: familiar where both have written.</param>
/// <param name="IsReminder">Whether a note or request reminds of an ask for this target that the user told of; without such an ask it is written as the first one.</param>
public sealed record DraftWish(DraftKind Kind, Person To, DraftAbout? About, string Language, bool? IsClose = null, bool IsReminder = false);

/// <summary>A text to copy; nothing is ever sent.</summary>
/// <param name="Wish">What was wanted.</param>
/// <param name="IsClose">Whether it is written on familiar terms.</param>
/// <param name="Text">The text.</param>
/// <param name="Grounds">What its sentences rest on; nothing else of the data is claimed.</param>
/// <param name="ThanksFirst">Thanks for an open favour of the one who is asked, to be sent before anything is asked of them; null where none is open.</param>
public sealed record Draft(DraftWish Wish, bool IsClose, string Text, IReadOnlyList<DraftGround> Grounds, Draft? ThanksFirst);
