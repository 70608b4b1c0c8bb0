namespace NetworkGraph.Core.Maps;

/// <summary>A conversation as a stroke on a line of years.</summary>
/// <param name="On">Its first day.</param>
/// <param name="Days">Days with a message in it.</param>
/// <param name="BothWrote">Whether both wrote in it by the date.</param>
public sealed record Talk(DateOnly On, int Days, bool BothWrote);

/// <summary>
/// Every conversation of the viewer with a person up to a date, oldest first: the smallest picture of a tie, in which bursts and gaps are seen at once.
/// Unit: days with a message. No answer: empty without a message. Source: docs/model.md, section 3.
/// </summary>
public static class Talks
{
    /// <summary>The conversations with one person.</summary>
    public static IReadOnlyList<Talk> With(Network network, Member viewer, Person person, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(person);
        var history = network.HistoryOf(viewer);
        var (entry, until) = (history.EntryOf(person.Number), Facts.DayNumber.Of(asOf));
        if (entry < 0)
        {
            return [];
        }

        var conversations = history.Conversations;
        int[] days = [.. Written(history.In, entry, until).Union(Written(history.Out, entry, until))];
        return
        [
            .. Enumerable.Range(conversations.Start[entry], conversations.Start[entry + 1] - conversations.Start[entry])
                .Where(talk => conversations.First[talk] <= until)
                .Select(talk => new Talk(
                    Facts.DayNumber.ToDate(conversations.First[talk]),
                    days.Count(day => day >= conversations.First[talk] && day <= conversations.Last[talk]),
                    conversations.BothWrote[talk] <= until)),
        ];
    }

    private static IEnumerable<int> Written(ActiveDays days, int entry, int until)
    {
        for (var i = days.Start[entry]; i < days.EndAt(entry, until); i++)
        {
            if (days.Marks[i].HasFlag(DayMarks.Wrote))
            {
                yield return days.Day[i];
            }
        }
    }
}
