namespace NetworkGraph.Core.Growth;

/// <summary>
/// People within two steps of a member through seen ties, on several dates. Unit: people, without the member; a lower bound, because
/// the second step is seen in members' exports only. No answer (null) for a single export, which shows no second step.
/// </summary>
internal static class TwoSteps
{
    /// <summary>One count per date. With a set of first steps, only paths through those people count.</summary>
    public static int[]? Of(Network network, Member member, IEnumerable<int>? firstSteps, int[] dates)
    {
        if (network.Members.Count < 2)
        {
            return null;
        }

        var earliest = new int[network.People.Count];
        Array.Fill(earliest, int.MaxValue);
        var history = network.HistoryOf(member);
        foreach (var entry in firstSteps?.Select(history.EntryOf) ?? Enumerable.Range(0, history.People.Length))
        {
            var (person, since) = (history.People[entry], history.TieDay[entry]);
            earliest[person] = Math.Min(earliest[person], since);
            if (network.MemberIndex(person) is >= 0 and var other)
            {
                var second = network.Histories[other];
                for (var i = 0; i < second.People.Length; i++)
                {
                    earliest[second.People[i]] = Math.Min(earliest[second.People[i]], Math.Max(since, second.TieDay[i]));
                }
            }
        }

        earliest[member.Person.Number] = int.MaxValue;
        var counts = new int[dates.Length];
        foreach (var since in earliest)
        {
            var place = Array.BinarySearch(dates, since);
            place = place < 0 ? ~place : place;
            if (place < counts.Length)
            {
                counts[place]++;
            }
        }

        for (var d = 1; d < counts.Length; d++)
        {
            counts[d] += counts[d - 1];
        }

        return counts;
    }
}
