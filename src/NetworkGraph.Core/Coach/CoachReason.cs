namespace NetworkGraph.Core.Coach;

/// <summary>The eight reasons why a network does not grow, in the order of the article that names them.</summary>
public enum Reason
{
    /// <summary>Thanks for introductions and recommendations.</summary>
    Thanks,

    /// <summary>Talks with people who fit a stated goal.</summary>
    Focus,

    /// <summary>Questions that wait, second exchanges, unanswered streaks.</summary>
    FollowUp,

    /// <summary>Conversations opened without an ask.</summary>
    TwoWayTalk,

    /// <summary>Asks in a very first message.</summary>
    Pace,

    /// <summary>Claims of shared work, school or friendship, checked.</summary>
    CommonGround,

    /// <summary>Own answer time and answer rate.</summary>
    Responsiveness,

    /// <summary>Circles with two-way contact.</summary>
    AlwaysNetworking,
}

/// <summary>One event behind a number. It says what was seen, never what somebody is like.</summary>
/// <param name="Key">Subject of a <see cref="Facts.UserFactKinds.NotSo"/> fact: reason, person and date, equal after every import.</param>
/// <param name="Person">Whom it is about.</param>
/// <param name="Date">UTC date of the event.</param>
/// <param name="What">What was seen, a part of a sentence.</param>
/// <param name="File">File of the viewer's own import that states it; null for other members' imports.</param>
/// <param name="Line">Line in that file, or null.</param>
public sealed record CoachEvidence(string Key, Person Person, DateOnly Date, string What, string? File, int? Line);

/// <summary>How the rows of a group enter the number.</summary>
public enum EvidencePart
{
    /// <summary>They are the cases.</summary>
    Cases,

    /// <summary>They are not the cases, but belong to what the cases are counted of.</summary>
    Rest,

    /// <summary>They stand beside the number.</summary>
    Beside,
}

/// <summary>Rows of one kind behind a number: it has as many entries as it says.</summary>
/// <param name="Title">What they have in common.</param>
/// <param name="Part">How they enter the number.</param>
/// <param name="Rows">The events, newest first.</param>
public sealed record EvidenceGroup(string Title, EvidencePart Part, IReadOnlyList<CoachEvidence> Rows);

/// <summary>One quarter of one's own past.</summary>
/// <param name="Quarter">First day of the calendar quarter.</param>
/// <param name="Cases">Cases in it.</param>
/// <param name="Of">What they are counted of.</param>
/// <param name="Value">The value in the unit of the reason; null where <paramref name="Of"/> is too small for one.</param>
public sealed record CoachQuarter(DateOnly Quarter, int Cases, int Of, double? Value);

/// <summary>One reason, measured against one's own past. It observes; it does not judge, and it never scores another person.</summary>
public sealed record CoachReason
{
    /// <summary>Fewest cases for which a share is told; below it counts are ("7 of 9").</summary>
    public const int FewestForShare = 10;

    /// <summary>Which reason.</summary>
    public required Reason Reason { get; init; }

    /// <summary>Its name on screen.</summary>
    public required string Title { get; init; }

    /// <summary>Cases; null where unknown.</summary>
    public int? Cases { get; init; }

    /// <summary>What the cases are counted of; null where unknown.</summary>
    public int? Of { get; init; }

    /// <summary>Value in <see cref="Unit"/>; null where unknown and where there are too few cases.</summary>
    public double? Value { get; init; }

    /// <summary>"share" (0 to 1), "people" or "days".</summary>
    public required string Unit { get; init; }

    /// <summary>The number as shown: "5 of 9", "31 %", "6 people", "1.2 days" or "unknown".</summary>
    public required string Headline { get; init; }

    /// <summary>What the number counts, and what stands beside it, in sentences.</summary>
    public required string Says { get; init; }

    /// <summary>The same a year before, in words; null where nothing can be compared.</summary>
    public string? Before { get; init; }

    /// <summary>Eight quarters, oldest first, the last one up to the as-of date; empty where there is no trend.</summary>
    public IReadOnlyList<CoachQuarter> Trend { get; init; } = [];

    /// <summary>Why there is no value, with the name of the file that would give one; null where there is a value or a count.</summary>
    public string? Unknown { get; init; }

    /// <summary>What cannot be known even so.</summary>
    public required string Limits { get; init; }

    /// <summary>The events behind the number.</summary>
    public IReadOnlyList<EvidenceGroup> Groups { get; init; } = [];

    /// <summary>One thing to do next.</summary>
    public required string Action { get; init; }

    /// <summary>Whether it can tell nothing at all: unknown, or nothing to count and no event beside it.</summary>
    public bool HasNothingToSay => Unknown is not null || (Of is not > 0 && Groups.All(g => g.Rows.Count == 0));
}

/// <summary>The eight reasons of one viewer.</summary>
public static class EightReasons
{
    /// <summary>All eight, in the order of <see cref="Reason"/>, judged at the as-of date or at the end of the viewer's messages, whichever is earlier.</summary>
    public static IReadOnlyList<CoachReason> Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        var letters = Correspondence.Of(network, viewer, asOf);
        return network.Answers.Get<IReadOnlyList<CoachReason>>(("coach", viewer.Person.Number, asOf), () =>
        [
            Thanks.Measure(letters),
            Focus.Measure(letters),
            FollowUp.Measure(letters),
            TwoWayTalk.Measure(letters),
            Pace.Measure(letters),
            CommonGround.Measure(letters),
            Responsiveness.Measure(letters),
            AlwaysNetworking.Measure(letters),
        ]);
    }
}
