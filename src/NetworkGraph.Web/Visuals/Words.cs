using System.Globalization;
using NetworkGraph.Core;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Web.Visuals;

/// <summary>How numbers, dates and the model's terms are written on screen; English, whatever the machine's language.</summary>
internal static class Words
{
    public static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public static string Date(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Month(DateOnly month) => month.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Whole percent, as the command line writes it; never 100, since no estimate is certain.</summary>
    public static string Chance(double chance) => chance is > .99 and < 1 ? "over 99 %" : (chance * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    public static string Points(double strength) => Math.Round(strength, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);

    /// <summary>A silence in the unit in which people think of it.</summary>
    public static string Silence(int days) => DaysInWords.Of(days);

    public static string Of(TieStatus status) => status switch
    {
        TieStatus.InTouch => "In touch",
        TieStatus.LosingTouch => "Losing touch",
        TieStatus.OneConversation => "One conversation",
        TieStatus.Dormant => "Long silent",
        TieStatus.OneSided => "One-sided",
        _ => "No messages",
    };

    /// <summary>What to know before anything is read from a row: that the person is not in the viewer's list, and what the user said of them; null for most.</summary>
    public static string? Note(Tie tie)
    {
        string?[] notes = [tie.IsConnected ? null : "not in your list of connections", tie.Said?.InWords];
        return notes.Any(note => note is not null) ? string.Join("; ", notes.OfType<string>()) : null;
    }

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
        TieStatus.InTouch => "--rhythm",
        TieStatus.LosingTouch => "--fading",
        TieStatus.OneConversation => "--slipping",
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
