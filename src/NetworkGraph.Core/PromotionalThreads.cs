using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core;

/// <summary>
/// Promotional mail is decided per thread: a letter from a stranger that a member answers has become a conversation, whatever marks the
/// single row carries (a subject line, a campaign's mark-up). Stores keep what each row says; the thread's whole is decided here, so that a
/// later answer counts without reading the archive again.
/// </summary>
internal static class PromotionalThreads
{
    /// <summary>
    /// The facts with no message marked promotional in a thread in which one of those addressed by such a message, a member, wrote words of
    /// their own. Messages without a conversation id are one thread per set of participants. What a member wrote in a thread that lies in
    /// their spam folder is marked itself and answers nothing.
    /// </summary>
    public static NetworkFacts Decide(NetworkFacts facts, int[] personOf, IEnumerable<Member> members)
    {
        var rows = facts.Interactions;
        if (!rows.Promotional.AsSpan().Contains(true))
        {
            return facts;
        }

        var isMember = members.Select(member => member.Person.Number).ToHashSet();
        var addressed = Addressed(rows, personOf, isMember);
        var answered = new HashSet<(int, string)>();
        for (var i = 0; i < rows.Count; i++)
        {
            var sender = personOf[rows.Sender[i]];
            if (rows.Kind[i] == InteractionKind.Message && !rows.Promotional[i] && isMember.Contains(sender)
                && Thread(rows, i, personOf) is var thread && addressed.Contains((thread, sender)))
            {
                answered.Add(thread);
            }
        }

        return answered.Count == 0 ? facts : facts with
        {
            Interactions = rows with
            {
                Promotional = [.. rows.Promotional.Select((marked, i) =>
                    marked && !(rows.Kind[i] == InteractionKind.Message && answered.Contains(Thread(rows, i, personOf))))],
            },
        };
    }

    private static HashSet<((int, string) Thread, int Member)> Addressed(InteractionFacts rows, int[] personOf, HashSet<int> isMember)
    {
        var addressed = new HashSet<((int, string) Thread, int Member)>();
        for (var i = 0; i < rows.Count; i++)
        {
            for (var r = rows.RecipientStart[i]; r < rows.RecipientStart[i + 1] && rows.Promotional[i]; r++)
            {
                if (personOf[rows.Recipients[r]] is var recipient && isMember.Contains(recipient))
                {
                    addressed.Add((Thread(rows, i, personOf), recipient));
                }
            }
        }

        return addressed;
    }

    private static (int Id, string People) Thread(InteractionFacts rows, int row, int[] personOf) => rows.Thread[row] >= 0
        ? (rows.Thread[row], "")
        : (-1, string.Join(' ', rows.Recipients[rows.RecipientStart[row]..rows.RecipientStart[row + 1]].Append(rows.Sender[row]).Select(i => personOf[i]).Distinct().Order()));
}
