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

/// <summary>How much of a strength was observed rather than assumed.</summary>
public enum Confidence
{
    /// <summary>Less than 40 % of the weights observed.</summary>
    Low,

    /// <summary>40 to below 80 %.</summary>
    Medium,

    /// <summary>80 % and more.</summary>
    High,
}

/// <summary>State of a tie against its own rhythm.</summary>
public enum TieStatus
{
    /// <summary>Never exchanged a message: no rhythm, no status.</summary>
    None,

    /// <summary>Silence below 2 rhythms.</summary>
    OnRhythm,

    /// <summary>2 to below 4 rhythms.</summary>
    Slipping,

    /// <summary>4 to 8 rhythms.</summary>
    Fading,

    /// <summary>More than 8 rhythms.</summary>
    Lapsed,

    /// <summary>Silent for max(180 days, 8 rhythms), or for three years.</summary>
    Dormant,
}

/// <summary>Whole points per reason; they add up to <see cref="Total"/> (largest-remainder rounding).</summary>
/// <param name="Contact">Of 54: active days, discounted.</param>
/// <param name="History">Of 15: years since the first contact.</param>
/// <param name="Context">Of 14: shared employers and schools.</param>
/// <param name="Services">Of 9: recommendations and endorsements.</param>
/// <param name="Mutual">Of 8: shared contacts in pooled exports.</param>
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

    /// <summary>How much was observed.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Parts that were assumed because the file that would tell is missing, by name of the part ("contact", "context" ...).</summary>
    public required IReadOnlyList<string> Assumed { get; init; }

    /// <summary>State against the own rhythm.</summary>
    public required TieStatus Status { get; init; }

    /// <summary>Mean gap between active days, in days; null with fewer than four of them.</summary>
    public double? RhythmDays { get; init; }

    /// <summary>Silence divided by the rhythm (or by the interval of the band held at the last contact); null without any message.</summary>
    public double? SilenceRatio { get; init; }

    /// <summary>Last day with a message in either direction, or null.</summary>
    public DateOnly? LastContact { get; init; }

    /// <summary>Date of the connection, or null.</summary>
    public DateOnly? ConnectedOn { get; init; }

    /// <summary>Days on which they wrote.</summary>
    public required int DaysIn { get; init; }

    /// <summary>Days on which the viewer wrote.</summary>
    public required int DaysOut { get; init; }

    /// <summary>Consecutive days on which the viewer wrote since they last did.</summary>
    public required int Unanswered { get; init; }

    /// <summary>Date up to which the tie was judged: the as-of date, or the end of the viewer's messages where that is earlier.</summary>
    public required DateOnly JudgedOn { get; init; }

    /// <summary>What the user said of the tie ("well", "some", "not"), or null; never mixed into the points.</summary>
    public string? UserWord { get; init; }

    /// <summary>Whether both have written.</summary>
    public bool IsTwoWay => DaysIn > 0 && DaysOut > 0;

    /// <summary>Strength at the last message, 0 to 100 points; null without any message.</summary>
    public double? FormerStrength { get; init; }

    /// <summary>What the points rest on, counted.</summary>
    public TieGrounds Grounds { get; init; } = TieGrounds.None;

    /// <summary>The points in one sentence.</summary>
    public string WhyStrength => TieSentences.Strength(this);

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
