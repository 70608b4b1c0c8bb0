using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Growth;

/// <summary>What a guess of how two people met rests on, the most telling first: the first that the files show is the guess.</summary>
public enum MetBy
{
    /// <summary>Somebody began a conversation with the two, who had no contact before.</summary>
    Introduced,

    /// <summary>The viewer worked at their company when the two connected, or both positions overlapped.</summary>
    Colleague,

    /// <summary>Both list the school, and not at different times.</summary>
    School,

    /// <summary>Ten others of their company became connections within 14 days.</summary>
    EventOrImport,

    /// <summary>One invited the other with a note.</summary>
    InvitationNote,

    /// <summary>The first message came before the connection or at most 14 days after it.</summary>
    Messages,

    /// <summary>One invited the other, no note seen.</summary>
    Invitation,

    /// <summary>No file tells.</summary>
    Unknown,
}

/// <summary>How two people met: a guess from what the files show around the connection, never a fact.</summary>
/// <param name="By">What the guess rests on.</param>
/// <param name="Sentence">The guess with its evidence.</param>
/// <param name="Also">Weaker evidence, one sentence each.</param>
public sealed record MeetingGuess(MetBy By, string Sentence, IReadOnlyList<string> Also);

/// <summary>
/// How did we meet? Two thirds of real connections have no message; what is known of them is when they became one, where they worked
/// and where the viewer did. People meet through what they share, work above all (Feld 1981).
/// Formula: the first of <see cref="MetBy"/> that the files show. Unit: a kind and sentences. No answer: null without a tie, and
/// <see cref="MetBy.Unknown"/> where no file tells. Only members' educations are known, so a school is never guessed of anybody else.
/// Source: docs/model.md, section 3.1.
/// </summary>
public static class HowYouMet
{
    private static readonly string[] Names =
        ["Introduced", "Colleague", "Same school", "Same event or import", "Invitation with a note", "First messages", "Invitation", JobTitle.Unknown];

    /// <summary>The guess for one person, or null where the viewer has no tie to them.</summary>
    public static MeetingGuess? With(Network network, Member viewer, Person person, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(person);
        var table = TieTable.Of(network, viewer, asOf);
        if (table.RowOf(person.Number) is not (>= 0 and var row))
        {
            return null;
        }

        var clues = MeetingClues.Of(network, viewer, asOf);
        var sentences = MeetingSentences.Of(network, clues, row, asOf).ToArray();
        return sentences.Length > 0
            ? new MeetingGuess(clues.By(row), sentences[0], sentences[1..])
            : new MeetingGuess(MetBy.Unknown, MeetingSentences.Unknown(clues.ConnectedDay(row)), []);
    }

    /// <summary>The words of a guess, as the Overview's bars and filters name it.</summary>
    public static string Name(MetBy by) => Names[(int)by];

    /// <summary>One guess per row of the viewer's table of ties.</summary>
    internal static MetBy[] ByRow(Network network, Member viewer, DateOnly asOf)
    {
        var clues = MeetingClues.Of(network, viewer, asOf);
        return [.. Enumerable.Range(0, TieTable.Of(network, viewer, asOf).Count).Select(clues.By)];
    }
}
