namespace NetworkGraph.Core.Introductions;

/// <summary>A path in words: whom to ask, how likely it is, and the step that is most likely to fail.</summary>
internal static class PathSentence
{
    /// <summary>For instance "Ask Ben (Strong) to introduce you to Cara. Good chance. Weakest step: Ben to Cara."</summary>
    public static string Of(IReadOnlyList<IntroductionStep> steps, ChanceWord word, int weakest, int unanswered)
    {
        var (first, last, weak) = (steps[0], steps[^1], steps[weakest]);
        var band = first.Band is { } known ? $" ({known})" : "";
        var through = steps.Count == 3 ? $" through {steps[1].To.Name}" : "";
        var from = weakest == 0 ? "you" : weak.From.Name;
        return $"Ask {first.To.Name}{band} to introduce you to {last.To.Name}{through}. {Word(word)}. Weakest step: {from} to {weak.To.Name}{(weakest == 0 ? Because(unanswered) : "")}.";
    }

    private static string Word(ChanceWord word) => word switch
    {
        ChanceWord.GoodChance => "Good chance",
        ChanceWord.Possible => "Possible",
        _ => "Long shot",
    };

    // How often other members wrote without an answer is theirs to know.
    private static string Because(int unanswered) => unanswered > 0
        ? FormattableString.Invariant($", because you have written {unanswered} {(unanswered == 1 ? "time" : "times")} without a reply")
        : "";
}
