using System.Globalization;

namespace NetworkGraph.Core.Growth;

/// <summary>A comparison in sentences. Made of its own numbers.</summary>
internal static class ComparisonSentences
{
    public const string NoMessages = "With whom you are in touch, who wrote and how long it is silent is not in your data: the export holds no messages.";

    public static string Title(Comparison comparison, string? choice)
    {
        var these = $"{People(comparison.These)}{(choice is null ? "" : $" ({choice})")}";
        return comparison.Rest switch
        {
            0 => $"{these}, and nobody else to compare with",
            1 => $"{these} beside 1 other",
            _ => $"{these} beside {Number(comparison.Rest)} others",
        };
    }

    public static IReadOnlyList<string> Differences(Comparison comparison)
    {
        var shares = comparison.Shares.Where(share => share.Differs).ToLookup(share => share.By is ComparedBy.InTouch or ComparedBy.BothWrote);
        return
        [
            .. shares[true].Select(Sentence),
            .. comparison.Silence is { Differs: true } silence ? [Sentence(silence)] : Array.Empty<string>(),
            .. shares[false].OrderByDescending(share => Math.Abs(Part(share.These) - Part(share.Rest))).Select(Sentence),
        ];
    }

    public static string TooFew(int these, int rest) => rest == 0
        ? "Nobody else is inside the filter."
        : $"Too few to tell: {Number(these)} beside {Number(rest)}, and at least {Proportion.Enough} are needed on each side.";

    public static string TooFew(ComparedBy by, int these, int rest) =>
        $"Too few to tell about {Topic(by)}: known of {Number(these)} of these and {Number(rest)} of the rest, and at least {Proportion.Enough} are needed on each side.";

    private static string Sentence(ComparedShare share) =>
        $"{(Part(share.These) > Part(share.Rest) ? "More" : "Less")} often {What(share)}: {Counted(share.These)}, of the rest {Counted(share.Rest)}.";

    private static string Sentence(ComparedSilence silence) =>
        $"{(silence.These < silence.Rest ? "Not so long" : "Longer")} silent: half of these for {Days(silence.These)} or more (of {Number(silence.TheseCases)} with a message), "
        + $"half of the rest for {Days(silence.Rest)} or more (of {Number(silence.RestCases)}).";

    private static string What(ComparedShare share) => share.By switch
    {
        ComparedBy.InTouch => "in touch",
        ComparedBy.BothWrote => "with messages in both directions",
        ComparedBy.Met => $"met by “{share.Value}”, a guess",
        ComparedBy.Layer => $"“{share.Value}” in your own order of closeness",
        _ => $"{share.Value} by title",
    };

    private static string Topic(ComparedBy by) => by switch
    {
        ComparedBy.InTouch => "who is in touch",
        ComparedBy.BothWrote => "who wrote",
        ComparedBy.Silence => "silence",
        ComparedBy.Met => "how you met",
        ComparedBy.Function => "function",
        ComparedBy.Seniority => "seniority",
        _ => "closeness",
    };

    private static double Part(Proportion share) => share.Hits / (double)share.Cases;

    private static string Counted(Proportion share) => string.Create(CultureInfo.InvariantCulture, $"{Number(share.Hits)} of {Number(share.Cases)} ({100 * Part(share):0} %)");

    private static string Days(double days) => string.Create(CultureInfo.InvariantCulture, $"{days:#,##0} {(days == 1 ? "day" : "days")}");

    private static string People(int count) => count == 1 ? "1 person" : $"{Number(count)} people";

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
