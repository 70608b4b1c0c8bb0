using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Maps;

/// <summary>A month under the map.</summary>
/// <param name="End">Its last day, or the end of the viewer's data.</param>
/// <param name="Conversations">Conversations that began in it, with anybody who has a tie.</param>
public sealed record MapMonth(DateOnly End, int Conversations);

/// <summary>
/// The map month by month: people drift outward as they fall silent and come back when they answer. Of those still connected at the end of
/// the data and with a message by then, each under the same rules as on <see cref="RingMap"/>; closeness stays that of the end.
/// Unit: radii and statuses per month and person. No answer: nobody and no month without a message. Source: docs/model.md, section 7.1.
/// </summary>
public sealed class MapMonths
{
    private const int Most = 240;

    private readonly float[] _radius;
    private readonly TieState[] _state;
    private readonly int[] _people;

    private MapMonths(Network network, Member viewer, MapSectors by)
    {
        Map = RingMap.Of(network, viewer, by, viewer.SnapshotDate);
        Places = [.. Enumerable.Range(0, Map.Spots.Count).Where(place => Map.Spots[place].Silence is not null)];
        Months = MonthsOf(network, viewer);
        (_radius, _state) = (new float[Months.Count * Places.Count], new TieState[Months.Count * Places.Count]);
        var (people, table) = (OverviewPeople.Of(network, viewer, viewer.SnapshotDate), TieTable.Of(network, viewer, viewer.SnapshotDate));
        int[] rows = [.. Places.Select(people.Row)];
        int[] dates = [.. Months.Select(month => DayNumber.Of(month.End))];
        var states = TieStates.Of(table, rows, dates);
        for (var i = 0; i < rows.Length; i++)
        {
            Fill(table, rows[i], i, dates, states);
        }

        _people = new int[Months.Count * Map.Sectors.Count];
        for (var place = 0; place < Map.Spots.Count; place++)
        {
            // A connection without a date counts as one from the beginning.
            var since = Array.BinarySearch(dates, table.History.ConnectedDay[table.Entry[people.Row(place)]]);
            for (var month = since >= 0 ? since : ~since; month < dates.Length; month++)
            {
                _people[(month * Map.Sectors.Count) + Map.Spots[place].Sector]++;
            }
        }
    }

    /// <summary>The map at the end of the data, whose people these are.</summary>
    public RingMap Map { get; }

    /// <summary>The months, oldest first; at most twenty years.</summary>
    public IReadOnlyList<MapMonth> Months { get; }

    /// <summary>Places of the people in the map's spots.</summary>
    public IReadOnlyList<int> Places { get; }

    /// <summary>The play of a viewer's map.</summary>
    public static MapMonths Of(Network network, Member viewer, MapSectors by)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return network.Answers.Get((typeof(MapMonths), viewer.Person.Number, by), () => new MapMonths(network, viewer, by));
    }

    /// <summary>The months of a viewer's conversations, oldest first; the last one ends with the data.</summary>
    public static IReadOnlyList<MapMonth> MonthsOf(Network network, Member viewer)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return network.Undated.Get((typeof(MapMonth), viewer.Person.Number), () => Count(network.HistoryOf(viewer), viewer.SnapshotDate));
    }

    /// <summary>People of a sector who were connected by the end of a month, those without a message included.</summary>
    public int People(int month, int sector) => _people[(month * Map.Sectors.Count) + sector];

    /// <summary>Whether a person was connected by the end of a month, both by their places.</summary>
    public bool IsThere(int month, int person) => State(month, person).HasFlag(TieState.Connected);

    /// <summary>Distance from the middle; null before the first message.</summary>
    public double? Radius(int month, int person) => _radius[(month * Places.Count) + person] is > 0 and var radius ? radius : null;

    /// <summary>How the tie stood.</summary>
    public TieStatus Status(int month, int person) => TieStates.StatusOf(State(month, person));

    private TieState State(int month, int person) => _state[(month * Places.Count) + person];

    private static MapMonth[] Count(MemberHistory history, DateOnly end)
    {
        var counts = history.Conversations.First.Select(DayNumber.ToDate).Where(day => day <= end).CountBy(CalendarMonth.Of).ToDictionary();
        if (counts.Count == 0)
        {
            return [];
        }

        return
        [
            .. CalendarMonth.Range(counts.Keys.Min(), end).TakeLast(Most)
                .Select(month => new MapMonth(month.AddMonths(1).AddDays(-1) is var last && last < end ? last : end, counts.GetValueOrDefault(month))),
        ];
    }

    private void Fill(TieTable table, int row, int person, int[] dates, TieStates states)
    {
        var (history, entry) = (table.History, table.Entry[row]);
        int[] days = [.. Written(history.In, entry).Concat(Written(history.Out, entry)).Order()];
        for (int m = 0, next = 0; m < dates.Length; m++)
        {
            while (next < days.Length && days[next] <= dates[m])
            {
                next++;
            }

            _state[(m * Places.Count) + person] = states[person, m];
            if (next > 0)
            {
                _radius[(m * Places.Count) + person] = (float)RingScale.Radius(Math.Max(0, Math.Min(dates[m], table.JudgedDay[row]) - days[next - 1]));
            }
        }
    }

    private static IEnumerable<int> Written(ActiveDays days, int entry)
    {
        for (var i = days.Start[entry]; i < days.Start[entry + 1]; i++)
        {
            if (days.Marks[i] != DayMarks.None)
            {
                yield return days.Day[i];
            }
        }
    }
}
