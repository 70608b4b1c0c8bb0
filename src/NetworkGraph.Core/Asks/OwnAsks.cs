using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Asks;

/// <summary>
/// A member's own asks and what became of them, read once for all dates. Which asks count on a date follows from the last contact by
/// then: an ask counts once its time to be answered has passed, and whether it was answered in that time is then settled.
/// </summary>
internal sealed class OwnAsks
{
    private readonly Ask[] _asks;
    private readonly double[] _contactDays;
    private readonly long _start;

    private OwnAsks(Network network, int member)
    {
        var timeline = new ContactTimeline(DatedContact.Of(network).Where(c => c.From == member || c.To == member));
        _start = timeline.Count > 0 ? timeline[0].At : 0;
        _contactDays = timeline.Days;
        _asks = [.. Ask.Of(timeline, Ask.QuietDays, Ask.AnswerDays, Ask.WarmUpDays).Where(a => a.Sender == member)];
    }

    public static OwnAsks Of(Network network, Member member) =>
        network.Undated.Get((typeof(OwnAsks), member.Person.Number), () => new OwnAsks(network, member.Person.Number));

    /// <summary>The asks that are settled by a date, oldest first, those to strangers among them.</summary>
    public ReadOnlySpan<Ask> SettledBy(DateOnly asOf)
    {
        var end = (((DayNumber.Of(asOf) + 1L) * Moment.SecondsPerDay) - 1 - _start) / (double)Moment.SecondsPerDay;
        var contacts = CountUpTo(_contactDays.Length, i => _contactDays[i], end);
        return contacts == 0 ? [] : _asks.AsSpan(0, CountUpTo(_asks.Length, i => _asks[i].Day, _contactDays[contacts - 1] - Ask.AnswerDays));
    }

    private static int CountUpTo(int length, Func<int, double> at, double limit)
    {
        var (low, high) = (0, length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = at(middle) <= limit ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
