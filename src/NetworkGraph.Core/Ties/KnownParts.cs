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

    /// <summary>
    /// How much of a strength rests on evidence about this pair. A file that says nothing of the two is none, however full it is: contact
    /// counts with a message between them, history with a date, context where it is known where the other works or studied; services and mutual contacts
    /// count by file, since most pairs have none to show.
    /// Low below 40, Medium below 80, High from 80 points of weight. Source: docs/model.md, section 2.2.
    /// </summary>
    /// <param name="wrote">Whether a message between the two is known.</param>
    /// <param name="isDated">Whether their first contact or connection has a date.</param>
    /// <param name="isPlaced">Whether a company or school of the other is known.</param>
    public Confidence Confidence(bool wrote, bool isDated, bool isPlaced)
    {
        var seen = (wrote ? StrengthWeights.Contact : 0) + (isDated ? StrengthWeights.History : 0) + (Context && isPlaced ? StrengthWeights.Context : 0)
            + (Services ? StrengthWeights.Services : 0) + (Mutual ? StrengthWeights.Mutual : 0);
        return seen < 40 ? Ties.Confidence.Low : seen < 80 ? Ties.Confidence.Medium : Ties.Confidence.High;
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
