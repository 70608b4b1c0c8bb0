using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Ties;

/// <summary>Which parts of strength a member's files can tell. What no file tells is unknown, not zero.</summary>
/// <param name="Contact">A messages file (or a who-wrote-whom table) is there.</param>
/// <param name="Context">A positions file is there.</param>
/// <param name="Services">Any endorsement or recommendation file is there.</param>
/// <param name="Mutual">At least two members are pooled.</param>
internal readonly record struct KnownParts(bool Contact, bool Context, bool Services, bool Mutual)
{
    public static KnownParts Of(Network network, Member member) => new(
        member.Files.Contains(ExportFile.Messages) || member.Files.Contains(ExportFile.Table),
        member.Files.Contains(ExportFile.Positions),
        member.Files.Contains(ExportFile.EndorsementsGiven) || member.Files.Contains(ExportFile.EndorsementsReceived)
            || member.Files.Contains(ExportFile.RecommendationsGiven) || member.Files.Contains(ExportFile.RecommendationsReceived),
        network.Members.Count >= 2);

    /// <summary>Names of the assumed parts of one tie.</summary>
    public IReadOnlyList<string> Assumed(bool contactKnown, bool historyKnown) => (contactKnown, historyKnown, this) switch
    {
        (true, true, { Context: true, Services: true, Mutual: true }) => [],
        _ => [.. Names(contactKnown, historyKnown)],
    };

    /// <summary>Low below 40, Medium below 80, High from 80 points of weight observed.</summary>
    public Confidence Confidence(bool contactKnown, bool historyKnown)
    {
        var observed = (contactKnown ? 54 : 0) + (historyKnown ? 15 : 0) + (Context ? 14 : 0) + (Services ? 9 : 0) + (Mutual ? 8 : 0);
        return observed < 40 ? Ties.Confidence.Low : observed < 80 ? Ties.Confidence.Medium : Ties.Confidence.High;
    }

    private IEnumerable<string> Names(bool contactKnown, bool historyKnown)
    {
        if (!contactKnown)
        {
            yield return "contact";
        }

        if (!historyKnown)
        {
            yield return "history";
        }

        if (!Context)
        {
            yield return "context";
        }

        if (!Services)
        {
            yield return "services";
        }

        if (!Mutual)
        {
            yield return "mutual";
        }
    }
}
