using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Ties;

/// <summary>A quarter between two people.</summary>
/// <param name="Quarter">Its first day.</param>
/// <param name="DaysIn">Days on which they wrote.</param>
/// <param name="DaysOut">Days on which the viewer wrote.</param>
public sealed record TimelineQuarter(DateOnly Quarter, int DaysIn, int DaysOut);

/// <summary>Something that happened between two people on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="What">What it was, in one sentence without a name.</param>
public sealed record TimelineEvent(DateOnly On, string What);

/// <summary>
/// What happened between the viewer and a person, up to a date. Unit of the quarters: active days, since bursts count once.
/// Quarters run from the first message to the day up to which the tie is judged; events come newest first.
/// Both are empty where nothing dated is known. A role is dated by the upload that first showed it, never by the move itself.
/// </summary>
/// <param name="Quarters">Quarters, oldest first, none left out; empty without a message.</param>
/// <param name="Events">Connection, first messages, recommendations, endorsements, and roles that changed between uploads.</param>
public sealed record TieTimeline(IReadOnlyList<TimelineQuarter> Quarters, IReadOnlyList<TimelineEvent> Events)
{
    /// <summary>The timeline with one person.</summary>
    public static TieTimeline Of(Network network, Member viewer, Person person, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(person);
        var history = network.HistoryOf(viewer);
        var entry = history.EntryOf(person.Number);
        var events = RoleEvents(network, person, asOf).ToList();
        if (entry < 0)
        {
            return new TieTimeline([], Newest(events));
        }

        var until = DayNumber.Of(asOf);
        events.AddRange(TieEvents(history, entry, until));
        return new TieTimeline(QuartersOf(history, entry, until), Newest(events));
    }

    private static TimelineEvent[] Newest(List<TimelineEvent> events) => [.. events.OrderByDescending(e => e.On).ThenBy(e => e.What, StringComparer.Ordinal)];

    private static TimelineQuarter[] QuartersOf(MemberHistory history, int entry, int until)
    {
        int[] received = [.. Written(history.In, entry, until)];
        int[] sent = [.. Written(history.Out, entry, until)];
        if (received.Length + sent.Length == 0)
        {
            return [];
        }

        var (ins, outs) = (received.CountBy(Quarter).ToDictionary(), sent.CountBy(Quarter).ToDictionary());
        var end = Quarter(history.MessagesEnd == MemberHistory.NoDay ? until : Math.Min(until, history.MessagesEnd));
        var last = received.Concat(sent).Max(Quarter);
        var quarters = new List<TimelineQuarter>();
        for (var quarter = received.Concat(sent).Min(Quarter); quarter <= end || quarter <= last; quarter = quarter.AddMonths(3))
        {
            quarters.Add(new TimelineQuarter(quarter, ins.GetValueOrDefault(quarter), outs.GetValueOrDefault(quarter)));
        }

        return [.. quarters];
    }

    private static IEnumerable<TimelineEvent> TieEvents(MemberHistory history, int entry, int until)
    {
        if (history.ConnectedDay[entry] is var connected && connected != MemberHistory.NoDay && connected <= until)
        {
            yield return new TimelineEvent(DayNumber.ToDate(connected), "Connected on LinkedIn.");
        }

        if (history.In.FirstWritten(entry) is var theirs && theirs <= until)
        {
            yield return new TimelineEvent(DayNumber.ToDate(theirs), "Their first message in your export.");
        }

        if (history.Out.FirstWritten(entry) is var yours && yours <= until)
        {
            yield return new TimelineEvent(DayNumber.ToDate(yours), "Your first message in your export.");
        }

        for (var i = history.ServiceStart[entry]; i < history.ServiceStart[entry + 1] && history.ServiceDay[i] <= until; i++)
        {
            yield return new TimelineEvent(DayNumber.ToDate(history.ServiceDay[i]), history.Service[i] switch
            {
                ServiceKind.RecommendationReceived => "They wrote you a recommendation.",
                ServiceKind.RecommendationGiven => "You wrote them a recommendation.",
                ServiceKind.EndorsementReceived => "They endorsed a skill of yours.",
                _ => "You endorsed a skill of theirs.",
            });
        }
    }

    private static IEnumerable<TimelineEvent> RoleEvents(Network network, Person person, DateOnly asOf)
    {
        ListingFact? before = null;
        foreach (var place in network.Roles.ListingsOf(person.Number).ToArray())
        {
            var listing = network.Facts.Listings[place];
            var date = network.Facts.Imports[listing.Import].SnapshotDate;
            if (date > asOf)
            {
                yield break;
            }

            if (before is not null && !(Same(before.Company, listing.Company) && Same(before.Title, listing.Title)))
            {
                yield return new TimelineEvent(date, $"Listed as {Role(listing)}; before that as {Role(before)}.");
            }

            before = listing;
        }
    }

    private static bool Same(string? a, string? b) => string.Equals(a?.Trim(), b?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static string Role(ListingFact listing) => (listing.Title, listing.Company) switch
    {
        (null, null) => "nothing",
        (null, { } company) => EmploymentStatus.Is(company) ? company : "at " + company,
        ({ } title, null) => title,
        var (title, company) => $"{title}, {company}",
    };

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

    private static DateOnly Quarter(int day)
    {
        var date = DayNumber.ToDate(day);
        return new DateOnly(date.Year, ((date.Month - 1) / 3 * 3) + 1, 1);
    }
}
