using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Ties;

/// <summary>Band of tie strength: Distant below 20 points, Light below 35, Warm below 50, Strong from 50.</summary>
public enum Band
{
    /// <summary>Below 20 points.</summary>
    Distant,

    /// <summary>20 to below 35 points.</summary>
    Light,

    /// <summary>35 to below 50 points.</summary>
    Warm,

    /// <summary>50 points and more.</summary>
    Strong,
}

/// <summary>How much of a strength rests on evidence about this pair; never high without a message between the two.</summary>
public enum Confidence
{
    /// <summary>Less than 40 % of the weights.</summary>
    Low,

    /// <summary>40 to below 80 %.</summary>
    Medium,

    /// <summary>80 % and more.</summary>
    High,
}

/// <summary>How a tie stands, see <see cref="Standing"/>.</summary>
public enum TieStatus
{
    /// <summary>Never exchanged a message.</summary>
    None,

    /// <summary>Both wrote, the last time less than 60 days ago or within the rhythm of their own.</summary>
    InTouch,

    /// <summary>Both wrote in several conversations or a long one, and have been silent for 60 to 1,095 days and longer than usual.</summary>
    LosingTouch,

    /// <summary>Both wrote, in one short conversation or in none together, 60 to 1,095 days ago.</summary>
    OneConversation,

    /// <summary>Both wrote, and have been silent for more than 1,095 days.</summary>
    Dormant,

    /// <summary>Only one of the two ever wrote.</summary>
    OneSided,
}

/// <summary>Whole points per reason; they add up to <see cref="Total"/> (largest-remainder rounding).</summary>
/// <param name="Contact">Of <see cref="StrengthWeights.Contact"/>: active days, discounted.</param>
/// <param name="History">Of <see cref="StrengthWeights.History"/>: years since the first contact.</param>
/// <param name="Context">Of <see cref="StrengthWeights.Context"/>: shared employers and schools.</param>
/// <param name="Services">Of <see cref="StrengthWeights.Services"/>: recommendations and endorsements.</param>
/// <param name="Mutual">Of <see cref="StrengthWeights.Mutual"/>: shared contacts in pooled exports.</param>
public sealed record StrengthPoints(int Contact, int History, int Context, int Services, int Mutual)
{
    /// <summary>Sum of the parts, 0 to 100.</summary>
    public int Total => Contact + History + Context + Services + Mutual;
}

/// <summary>Everything known between a viewer and one person, as of a date.</summary>
public sealed record Tie
{
    /// <summary>The other person.</summary>
    public required Person Person { get; init; }

    /// <summary>Strength seen from the viewer, 0 to 100 points, unrounded.</summary>
    public required double Strength { get; init; }

    /// <summary>Whole points per reason.</summary>
    public required StrengthPoints Points { get; init; }

    /// <summary>Band of the strength.</summary>
    public required Band Band { get; init; }

    /// <summary>How close, by rank among the viewer's connections; null for who is not connected, or no tie by the user's word.</summary>
    public Layer? Layer { get; init; }

    /// <summary>How much rests on evidence about the two.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Parts that were assumed because the file that would tell is missing, by name of the part ("contact", "context" ...).</summary>
    public required IReadOnlyList<string> Assumed { get; init; }

    /// <summary>How the tie stands.</summary>
    public required TieStatus Status { get; init; }

    /// <summary>Usual days between the starts of conversations (median); null without three two-sided ones over 180 days.</summary>
    public double? RhythmDays { get; init; }

    /// <summary>Conversations: runs of messages without a pause of more than 30 days.</summary>
    public int Conversations { get; init; }

    /// <summary>Of them, those in which both wrote.</summary>
    public int TwoSidedConversations { get; init; }

    /// <summary>First day of the first conversation, or null.</summary>
    public DateOnly? TalkedSince { get; init; }

    /// <summary>Last day with a message in either direction, or null.</summary>
    public DateOnly? LastContact { get; init; }

    /// <summary>Date of the connection, or null.</summary>
    public DateOnly? ConnectedOn { get; init; }

    /// <summary>Whether the connection stands on the date; false for people in touch without one, and for those no longer listed.</summary>
    public bool IsConnected { get; init; }

    /// <summary>Days on which they wrote.</summary>
    public required int DaysIn { get; init; }

    /// <summary>Days on which the viewer wrote.</summary>
    public required int DaysOut { get; init; }

    /// <summary>Consecutive days on which the viewer wrote since they last did.</summary>
    public required int Unanswered { get; init; }

    /// <summary>Date up to which the tie was judged: the as-of date, or the end of the viewer's messages where that is earlier.</summary>
    public required DateOnly JudgedOn { get; init; }

    /// <summary>What the user said of the person (known, or not a tie), or null; never mixed into the points.</summary>
    public Judgement? Said { get; init; }

    /// <summary>Days of silence up to <see cref="JudgedOn"/>; null without a message.</summary>
    public int? Silence => LastContact is { } last ? Math.Max(0, JudgedOn.DayNumber - last.DayNumber) : null;

    /// <summary>Whether both have written.</summary>
    public bool IsTwoWay => DaysIn > 0 && DaysOut > 0;

    /// <summary>Strength at the last message, 0 to 100 points; null without any message.</summary>
    public double? FormerStrength { get; init; }

    /// <summary>What the points rest on, counted.</summary>
    public TieGrounds Grounds { get; init; } = TieGrounds.None;

    /// <summary>The points in one sentence.</summary>
    public string WhyStrength => TieSentences.Strength(this);

    /// <summary>Whether silence is no news: the person is known well, or is no tie.</summary>
    public bool IsSilenceExplained => Said is NotATie or Known { Level: Acquaintance.Well };

    /// <summary>What the user said in one sentence, or null.</summary>
    public string? WhatYouSaid => Said is { } said ? $"You said: {said.InWords}." : null;

    /// <summary>The status in one sentence, or null without a status.</summary>
    public string? WhyStatus => TieSentences.Status(this);
}

/// <summary>What the points of a tie rest on.</summary>
/// <param name="KnownSince">First dated contact or connection, or null.</param>
/// <param name="SharedAt">Employer or school in common, or null.</param>
/// <param name="Services">Recommendations and endorsements, seen from the viewer.</param>
/// <param name="SharedContacts">Contacts known to be shared, in pooled exports.</param>
public sealed record TieGrounds(DateOnly? KnownSince, string? SharedAt, ServiceCounts Services, int SharedContacts)
{
    /// <summary>Nothing is known.</summary>
    public static TieGrounds None { get; } = new(null, null, default, 0);
}
