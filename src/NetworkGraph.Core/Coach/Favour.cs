using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Coach;

/// <summary>What somebody did for somebody.</summary>
public enum FavourKind
{
    /// <summary>Somebody introduced the viewer.</summary>
    IntroductionReceived,

    /// <summary>The viewer introduced two people.</summary>
    IntroductionMade,

    /// <summary>A written recommendation for the viewer.</summary>
    RecommendationReceived,

    /// <summary>A written recommendation by the viewer.</summary>
    RecommendationGiven,

    /// <summary>Endorsements of one day for the viewer.</summary>
    EndorsementsReceived,

    /// <summary>Endorsements of one day by the viewer.</summary>
    EndorsementsGiven,
}

/// <summary>Whether thanks for a favour are in the data. Thanks by phone or mail are not.</summary>
public enum ThanksFound
{
    /// <summary>A message with thanks within seven days.</summary>
    Thanked,

    /// <summary>A message with thanks later than seven days and within 90: what it thanks for cannot be seen.</summary>
    ThankedLate,

    /// <summary>A message within seven days, none with thanks.</summary>
    Answered,

    /// <summary>A message within seven days in a language that is not read.</summary>
    NotReadable,

    /// <summary>No message within seven days in the data.</summary>
    NoneFound,

    /// <summary>The seven days are not over at the end of the data.</summary>
    StillOpen,

    /// <summary>The user said that there were thanks.</summary>
    ToldByYou,

    /// <summary>The user said that there were none.</summary>
    DeniedByYou,

    /// <summary>The data holds no messages of the viewer, or the favour asks for no thanks here.</summary>
    NotMeasured,
}

/// <summary>One favour.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Person">Who did it for the viewer, or for whom the viewer did it (of an introduction made: one of the two).</param>
/// <param name="Third">The person introduced, else null.</param>
/// <param name="On">UTC date.</param>
/// <param name="Thanks">Whether the one who received it thanked; of an introduction made, one of the two.</param>
/// <param name="OutcomeTold">
/// Whether those who were introduced told how it went: a message to the introducer between 8 and 180 days later stands for it. Null while those days are not
/// over, without messages, and for what is no introduction.
/// </param>
/// <param name="Inferred">True for introductions mined from threads, which nothing states; false for those that the user told of.</param>
/// <param name="Row">Place in the interactions; -1 for what the user told of.</param>
public sealed record Favour(FavourKind Kind, Person Person, Person? Third, DateOnly On, ThanksFound Thanks, bool? OutcomeTold, bool Inferred, int Row)
{
    /// <summary>Subject of a correction: a <see cref="UserFactKinds.NotSo"/> fact removes it, <see cref="UserFactKinds.Favour"/> says what is true of it.</summary>
    public string Key => Corrections.Key(FavourLedger.Topic(Kind), Person, On);

    /// <summary>The target for whose sake an introduction was made, where the user did not say to whom it led; else null.</summary>
    public string? For { get; init; }

    /// <summary>Whom, or else whither, an introduction led; null for what is none.</summary>
    public string? Whom => Third?.Name ?? For;

    /// <summary>UTC date of the message with thanks; null where none was found.</summary>
    public DateOnly? ThankedOn { get; init; }

    /// <summary>Whether no thanks were found and the favour is more than a year older than the end of the messages: lists fold it away.</summary>
    public bool IsOlder { get; init; }

    /// <summary>Whether the user said if the outcome was told, so that <see cref="OutcomeTold"/> is their word.</summary>
    public bool OutcomeByYou { get; init; }

    /// <summary>Ids of what the user said of it; taking them back undoes the correction.</summary>
    public IReadOnlyList<Guid> Said { get; init; } = [];
}
