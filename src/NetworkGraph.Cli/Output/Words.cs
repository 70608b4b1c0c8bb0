using System.Globalization;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Cli.Output;

/// <summary>Enumerations and shares in the words that the pages use too.</summary>
internal static class Words
{
    public static string Of(TieStatus status) => status switch
    {
        TieStatus.None => "no messages",
        TieStatus.InTouch => "in touch",
        TieStatus.LosingTouch => "losing touch",
        TieStatus.OneConversation => "one conversation",
        TieStatus.Dormant => "long silent",
        _ => "one-sided",
    };

    /// <summary>A name, with what the user said of the person.</summary>
    public static string Name(Tie tie) => tie.Said is { } said ? $"{tie.Person.Name}, {said.InWords}" : tie.Person.Name;

    public static string Of(EvidenceClass evidence) => evidence switch
    {
        EvidenceClass.SeenByBoth => "seen by both",
        EvidenceClass.SeenByOne => "seen by one",
        EvidenceClass.IntroducedInThread => "introduced in a thread",
        EvidenceClass.SameThread => "same thread",
        _ => "told by you",
    };

    public static string Of(ChanceWord word) => word switch
    {
        ChanceWord.GoodChance => "good chance",
        ChanceWord.Possible => "possible",
        _ => "long shot",
    };

    /// <summary>Whole percents; what is not all of it is never 100 %.</summary>
    public static string Percent(double share) => share is > .99 and < 1 ? "over 99 %" : (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    public static string Date(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
