namespace NetworkGraph.Core.Introductions;

/// <summary>A path in words: whom to ask, how likely it is, and the step that is most likely to fail.</summary>
internal static class PathSentence
{
    /// <summary>For instance "Ask Ben (Strong) to introduce you to Cara. Good chance. Weakest step: Ben to Cara."</summary>
    public static string Of(IReadOnlyList<IntroductionStep> steps, ChanceWord word, int weakest, IntroductionLegs legs)
    {
        var (first, last, weak) = (steps[0], steps[^1], steps[weakest]);
        var band = first.Band is { } known ? $" ({known})" : "";
        var through = steps.Count == 3 ? $" through {steps[1].To.Name}" : "";
        var viewer = legs.Viewer.Person.Number;
        var from = weak.From.Number == viewer ? "you" : weak.From.Name;
        return $"Ask {first.To.Name}{band} to introduce you to {last.To.Name}{through}. {Word(word)}. Weakest step: {from} to {weak.To.Name}{Because(weak, legs)}.";
    }

    private static string Word(ChanceWord word) => word switch
    {
        ChanceWord.GoodChance => "Good chance",
        ChanceWord.Possible => "Possible",
        _ => "Long shot",
    };

    // How often other members wrote without an answer is theirs to know.
    private static string Because(IntroductionStep step, IntroductionLegs legs) =>
        step.From.Number == legs.Viewer.Person.Number && legs.Observed(step.From.Number, step.To.Number) is { Unanswered: > 0 } tie
            ? FormattableString.Invariant($", because you have written {tie.Unanswered} {(tie.Unanswered == 1 ? "time" : "times")} without a reply")
            : "";
}
