using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Introductions;

/// <summary>How a step of a path is known.</summary>
public enum EvidenceClass
{
    /// <summary>Both people's archives show the tie.</summary>
    SeenByBoth,

    /// <summary>One person's archive shows it.</summary>
    SeenByOne,

    /// <summary>Introduced to each other by a third person in a thread that the viewer can see.</summary>
    IntroducedInThread,

    /// <summary>Both in one thread of at most ten people.</summary>
    SameThread,

    /// <summary>The user noted it.</summary>
    ToldByYou,
}

/// <summary>A chance in words, for a whole path.</summary>
public enum ChanceWord
{
    /// <summary>Below .15.</summary>
    LongShot,

    /// <summary>.15 to below .40.</summary>
    Possible,

    /// <summary>.40 and more.</summary>
    GoodChance,
}

/// <summary>One step of a path: who asks whom.</summary>
/// <param name="From">Who asks.</param>
/// <param name="To">Who is asked.</param>
/// <param name="Chance">Chance of a yes, 0 to 1.</param>
/// <param name="Strength">Points of the viewer's own tie; null for other people's ties, of which only the band is shown, and for steps without one.</param>
/// <param name="Band">Band of the tie, null for steps without an observed tie.</param>
/// <param name="EvidenceClass">How the step is known.</param>
/// <param name="Evidence">What shows it, in sentences; of other members' exports only class and band.</param>
public sealed record IntroductionStep(
    Person From, Person To, double Chance, double? Strength, Band? Band, EvidenceClass EvidenceClass, IReadOnlyList<string> Evidence)
{
    /// <summary>
    /// Days from which on an export is old: then a step through it says when it ends, and whoever looks after a pool asks for a new one. A few days' difference between exports
    /// changes no answer, and naming them would read like a fault; after 30 a day of contact counts half. Source: docs/model.md, section 5.2.
    /// </summary>
    public const int DaysWorthNaming = 30;

    /// <summary>
    /// What shows the viewer's own tie, in sentences: the rows of the viewer's files, the strength and what the user said. A tie that is not in the viewer's own
    /// list is known from the other's export alone, and says so.
    /// </summary>
    /// <param name="tie">The viewer's tie, or null.</param>
    /// <param name="rows">Which rows of the viewer's files show it.</param>
    public static List<string> OwnEvidence(Tie? tie, IEnumerable<string> rows) => tie is null
        ? ["Their export shows this tie; yours does not."]
        : [.. rows, tie.WhyStrength, .. tie.WhatYouSaid is { } said ? [said] : Array.Empty<string>()];

    /// <summary>A step by the viewer's own tie, with all that shows it.</summary>
    public static IntroductionStep Own(KnownTie tie, double chance, IReadOnlyList<string> evidence)
    {
        ArgumentNullException.ThrowIfNull(tie);
        return new IntroductionStep(tie.From, tie.To, chance, tie.Strength, TieStrength.BandOf(tie.Strength), tie.Evidence, evidence);
    }

    /// <summary>The end of somebody's messages where it lies so well before a date that it is worth naming, or null.</summary>
    public static DateOnly? EndWorthNaming(DateOnly? messagesEnd, DateOnly asOf) => messagesEnd is { } end && asOf.DayNumber - end.DayNumber >= DaysWorthNaming ? end : null;

    /// <summary>A step by a tie of others: which export shows it and the band, nothing more; where that export ends, if it ends before the date.</summary>
    public static IntroductionStep Others(KnownTie tie, double chance, DateOnly? fromEnds, DateOnly? toEnds)
    {
        ArgumentNullException.ThrowIfNull(tie);
        var band = TieStrength.BandOf(tie.Strength);
        var shown = (tie.InOwnExport, tie.InOthersExport) switch
        {
            (true, true) => $"Seen in the exports of {tie.From.Name} and of {tie.To.Name}: {band}.",
            (true, false) => $"Seen in the export of {tie.From.Name}: {band}.{End(fromEnds)}",
            _ => $"Seen in the export of {tie.To.Name}: {band}.{End(toEnds)}",
        };
        return new IntroductionStep(tie.From, tie.To, chance, null, band, tie.Evidence, [shown]);
    }

    /// <summary>A step that no tie shows: introduced in a thread, in one thread, or the user's word.</summary>
    public static IntroductionStep Inferred(InferredTie tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        return new IntroductionStep(tie.From, tie.To, tie.Chance, null, null, tie.Class, [tie.Evidence]);
    }

    private static string End(DateOnly? day) => day is { } ends ? FormattableString.Invariant($" That export ends in {ends:MMMM yyyy}.") : "";
}

/// <summary>A way to a target: viewer, first introducer, perhaps a second one, target.</summary>
/// <param name="Chance">Chance of the whole path, 0 to 1.</param>
/// <param name="Word">The same in words.</param>
/// <param name="IsEstimate">True until 20 outcomes of the user's own asks are known.</param>
/// <param name="WeakestStep">Index of the step with the smallest chance.</param>
/// <param name="Steps">One to three steps.</param>
/// <param name="Sentence">Whom to ask, how likely, and the weakest step.</param>
public sealed record IntroductionPath(
    double Chance, ChanceWord Word, bool IsEstimate, int WeakestStep, IReadOnlyList<IntroductionStep> Steps, string Sentence)
{
    /// <summary>Whom to ask.</summary>
    public Person FirstIntroducer => Steps[0].To;

    /// <summary>A path told in words.</summary>
    /// <param name="chance">Chance of the whole path, 0 to 1.</param>
    /// <param name="steps">Its steps; the first one is the viewer's.</param>
    /// <param name="unanswered">Days in a row on which the viewer wrote to the first introducer without a reply.</param>
    /// <param name="isEstimate">True until 20 outcomes of the user's own asks are known.</param>
    public static IntroductionPath Of(double chance, IReadOnlyList<IntroductionStep> steps, int unanswered, bool isEstimate)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var weakest = Enumerable.Range(0, steps.Count).MinBy(i => steps[i].Chance);
        var word = StepChance.Word(chance);
        return new IntroductionPath(chance, word, isEstimate, weakest, steps, PathSentence.Of(steps, word, weakest, unanswered));
    }
}

/// <summary>Who can introduce the viewer to a target.</summary>
/// <param name="Target">The person asked for.</param>
/// <param name="Direct">The viewer's own tie to the target, when there is one: write yourself.</param>
/// <param name="Paths">At most five, no two with an introducer in common, best first. Empty when the data shows none.</param>
/// <param name="CombinedChance">Chance that at least one of the best three says yes, asked separately; null without paths.</param>
/// <param name="IndependentIntroducers">Most paths that share no introducer (maximum flow); never fewer than are shown.</param>
/// <param name="OnEveryPath">Introducer whom every way needs, so that their no closes all of them (minimum cut of one); null where there is none, or one way only.</param>
/// <param name="Hints">People in the viewer's list who work or worked at the target's company: may know them, never a path.</param>
/// <param name="Note">What the data cannot show, in one sentence, or null.</param>
public sealed record IntroductionAnswer(
    Person Target, Tie? Direct, IReadOnlyList<IntroductionPath> Paths, double? CombinedChance, int IndependentIntroducers,
    Person? OnEveryPath, IReadOnlyList<IntroductionHint> Hints, string? Note)
{
    /// <summary>How many ways there are at most, where more could share nobody than are shown; else null.</summary>
    public string? MoreWays => WaysInWords.More(IndependentIntroducers, Paths.Count);
}

/// <summary>Someone who may know the target.</summary>
/// <param name="Tie">The viewer's tie to them.</param>
/// <param name="Why">Why they may know the target, in one sentence.</param>
public sealed record IntroductionHint(Tie Tie, string Why)
{
    /// <summary>Someone who is listed at the target's company on the date.</summary>
    public static IntroductionHint Listed(Tie tie, string company) => new(tie, $"Listed at {company}: may know them.");

    /// <summary>Someone who was listed there on an earlier day.</summary>
    public static IntroductionHint WasListed(Tie tie, string company, DateOnly on) => new(tie, $"Was listed at {company} on {ScreenDate.Of(on)}: may know them.");
}
