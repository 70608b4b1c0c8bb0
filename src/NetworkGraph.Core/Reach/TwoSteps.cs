using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Reach;

/// <summary>
/// People within two steps of a member on several dates, by the steps that a path may take: on the last date it is the number that
/// <see cref="MemberReach"/> gives, before it, how many of those steps stood by then. Unit: people, without the member; a lower bound,
/// because the second step is seen in members' exports only. No answer (null) for a single export, which shows no second step.
/// </summary>
internal static class TwoSteps
{
    /// <summary>One count per date; the dates ascend and end on <paramref name="asOf"/>. With a set of first steps, only paths through those people count.</summary>
    public static int[]? Of(Network network, Member member, IEnumerable<int>? firstSteps, int[] dates, DateOnly asOf)
    {
        if (network.Members.Count < 2)
        {
            return null;
        }

        var legs = IntroductionLegs.Of(network, member, asOf);
        var first = FirstDays(legs, network.People.Count);
        if (firstSteps is not null)
        {
            var selected = firstSteps.Select(person => (person, first[person])).ToArray();
            Array.Fill(first, int.MaxValue);
            Array.ForEach(selected, step => first[step.person] = step.Item2);
        }

        var within = SecondDays(legs, first);
        within[member.Person.Number] = int.MaxValue;
        return Counts(within, dates);
    }

    /// <summary>The day from which each person is one step away, <see cref="int.MaxValue"/> for all others.</summary>
    private static int[] FirstDays(IntroductionLegs legs, int people)
    {
        var days = new int[people];
        Array.Fill(days, int.MaxValue);
        var viewer = legs.Viewer.Person.Number;
        foreach (var table in legs.Tables)
        {
            if (table.History.Person == viewer)
            {
                for (var row = 0; row < table.Count; row++)
                {
                    Keep(days, table.Person[row], IntroductionLegs.IsLeg(table, row) ? DayOf(table, row) : int.MaxValue);
                }
            }
            else if (table.RowOf(viewer) is >= 0 and var row && IntroductionLegs.IsLeg(table, row))
            {
                Keep(days, table.History.Person, DayOf(table, row));
            }
        }

        foreach (var leg in legs.AllUnobserved.Where(leg => leg.From == viewer))
        {
            Keep(days, leg.To, Math.Min(leg.Since, DayNumber.Of(legs.AsOf)));
        }

        return days;
    }

    private static int[] SecondDays(IntroductionLegs legs, int[] first)
    {
        var days = first.AsSpan().ToArray();
        foreach (var table in legs.Tables)
        {
            var member = table.History.Person;
            for (var row = 0; row < table.Count; row++)
            {
                if (IntroductionLegs.IsLeg(table, row))
                {
                    var (person, day) = (table.Person[row], DayOf(table, row));
                    Keep(days, person, Math.Max(first[member], day));
                    Keep(days, member, Math.Max(first[person], day));
                }
            }
        }

        foreach (var leg in legs.AllUnobserved)
        {
            Keep(days, leg.To, Math.Max(first[leg.From], Math.Min(leg.Since, DayNumber.Of(legs.AsOf))));
        }

        return days;
    }

    private static int DayOf(TieTable table, int row) => table.History.TieDay[table.Entry[row]];

    private static void Keep(int[] days, int person, int day) => days[person] = Math.Min(days[person], day);

    private static int[] Counts(int[] since, int[] dates)
    {
        var counts = new int[dates.Length];
        foreach (var day in since)
        {
            var place = Array.BinarySearch(dates, day);
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
