namespace NetworkGraph.Core.Ties;

/// <summary>
/// How a tie stands: from its conversations and its silence.
/// A tie is being lost when both have written in more than one conversation (or in one of 60 days and more), and have been silent for 60
/// to 1,095 days and for longer than the rhythm of their own, where they have one. One side alone is never "losing touch".
/// Unit of the silence: days up to the day on which the tie is judged. No answer: without any message a tie has no standing.
/// Source: docs/model.md, section 3; on four real archives the first ten of that list come back 3.6 times as often as any two-sided tie.
/// </summary>
internal static class Standing
{
    /// <summary>Silence below which nobody is being lost, in days.</summary>
    public const int QuietDays = 60;

    /// <summary>Silence beyond which a tie is dormant, in days (Levin et al. 2011).</summary>
    public const int DormantDays = 1095;

    private const int LeastConversations = 2;

    /// <summary>Whether conversations decide after such a silence, where both wrote: counting them is what takes time.</summary>
    public static bool RestsOnConversations(int silence) => silence is >= QuietDays and <= DormantDays;

    /// <summary>The status of a tie.</summary>
    /// <param name="theyWrote">Whether they ever wrote.</param>
    /// <param name="youWrote">Whether the member ever did.</param>
    /// <param name="conversations">Their conversations up to the date; not looked at where nothing rests on them.</param>
    /// <param name="silence">Days since the last message.</param>
    public static TieStatus Of(bool theyWrote, bool youWrote, in ConversationCounts conversations, int silence)
    {
        if (!theyWrote || !youWrote)
        {
            return theyWrote || youWrote ? TieStatus.OneSided : TieStatus.None;
        }

        return silence switch
        {
            < QuietDays => TieStatus.InTouch,
            > DormantDays => TieStatus.Dormant,
            _ when silence <= conversations.RhythmDays => TieStatus.InTouch,
            _ => conversations.TwoSidedWeight >= LeastConversations ? TieStatus.LosingTouch : TieStatus.OneConversation,
        };
    }
}
