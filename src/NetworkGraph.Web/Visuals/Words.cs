using System.Globalization;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Web.Visuals;

/// <summary>How numbers, dates and the model's terms are written on screen; English, whatever the machine's language.</summary>
internal static class Words
{
    public static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public static string Date(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Month(DateOnly month) => month.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Two digits; never 1.00, since no estimate is certain.</summary>
    public static string Chance(double chance) => chance is > .99 and < 1 ? "over 0.99" : chance.ToString("0.00", CultureInfo.InvariantCulture);

    public static string Points(double strength) => Math.Round(strength, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);

    public static string Of(TieStatus status) => status switch
    {
        TieStatus.OnRhythm => "On rhythm",
        TieStatus.Slipping => "Slipping",
        TieStatus.Fading => "Fading",
        TieStatus.Lapsed => "Lapsed",
        TieStatus.Dormant => "Dormant",
        _ => "No rhythm",
    };

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
        ChanceWord.GoodChance => "Good chance",
        ChanceWord.Possible => "Possible",
        _ => "Long shot",
    };

    /// <summary>Design token of a status.</summary>
    public static string Token(TieStatus status) => status switch
    {
        TieStatus.OnRhythm => "--rhythm",
        TieStatus.Slipping => "--slipping",
        TieStatus.Fading => "--fading",
        TieStatus.Lapsed => "--lapsed",
        TieStatus.Dormant => "--dormant",
        _ => "--unknown",
    };

    /// <summary>Design token of a band.</summary>
    public static string Token(Band band) => band switch
    {
        Band.Strong => "--strong",
        Band.Warm => "--warm",
        Band.Light => "--light",
        _ => "--distant",
    };
}
