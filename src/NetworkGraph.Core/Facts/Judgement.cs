using System.Globalization;
using System.Text.Json.Serialization;

namespace NetworkGraph.Core.Facts;

/// <summary>How well the user knows somebody, whatever the messages say.</summary>
public enum Acquaintance
{
    /// <summary>Well: silence on LinkedIn means nothing.</summary>
    Well,

    /// <summary>A little.</summary>
    Some,

    /// <summary>Not at all.</summary>
    Not,
}

/// <summary>From where the user knows somebody well.</summary>
public enum KnownAs
{
    /// <summary>Family.</summary>
    Family,

    /// <summary>A friend.</summary>
    Friend,

    /// <summary>A colleague.</summary>
    Colleague,

    /// <summary>The two speak elsewhere: by phone, by mail, in person.</summary>
    Elsewhere,
}

/// <summary>Why somebody whom the user has exchanged messages with is no tie.</summary>
public enum NotATieAs
{
    /// <summary>Somebody who sells something.</summary>
    Vendor,

    /// <summary>A recruiter.</summary>
    Recruiter,

    /// <summary>A stranger.</summary>
    Stranger,
}

/// <summary>
/// What the user says of a person. It stands beside what archives state and never changes the points of a tie; which lists and counts it
/// changes is decided in <see cref="Ties.Judgements"/>. A closed family; <see cref="JudgementCodec"/> keeps its stored form.
/// </summary>
[JsonDerivedType(typeof(Known), "known")]
[JsonDerivedType(typeof(NotATie), "not-a-tie")]
[JsonDerivedType(typeof(RemindEvery), "remind")]
public abstract record Judgement
{
    private protected Judgement()
    {
    }

    /// <summary>The words for it on every page and in every command.</summary>
    public abstract string InWords { get; }
}

/// <summary>"I know them well", and its degrees.</summary>
/// <param name="Level">How well.</param>
/// <param name="As">From where; null where nothing was said of that.</param>
public sealed record Known(Acquaintance Level, KnownAs? As = null) : Judgement
{
    /// <inheritdoc />
    public override string InWords => (Level, As) switch
    {
        (Acquaintance.Well, null) => "known well",
        (Acquaintance.Well, KnownAs.Elsewhere) => "known well (you speak elsewhere)",
        (Acquaintance.Well, var from) => $"known well ({from.ToString()!.ToLowerInvariant()})",
        (Acquaintance.Some, _) => "known a little",
        _ => "not known",
    };
}

/// <summary>"Not a tie".</summary>
/// <param name="As">Why; null where a newer program has said something that this one does not know.</param>
public sealed record NotATie(NotATieAs? As) : Judgement
{
    /// <inheritdoc />
    public override string InWords => As is { } why ? $"not a tie ({why.ToString().ToLowerInvariant()})" : "not a tie";
}

/// <summary>"Remind me": a rhythm of the user's own for one person.</summary>
/// <param name="Days">Days from the last contact, or from the word itself where that is later; 1 to <see cref="Most"/>.</param>
public sealed record RemindEvery(int Days) : Judgement
{
    /// <summary>Longest interval, in days: ten years.</summary>
    public const int Most = 3_650;

    /// <inheritdoc />
    public override string InWords => Days == 1 ? "reminder every day" : string.Create(CultureInfo.InvariantCulture, $"reminder every {Days:N0} days");
}
