using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Growth;

/// <summary>
/// Who is inside a selection on a date: computed once, and asked by every page, command and download. Bars that follow count every field with its own filter
/// left out. Unit: people. Nobody is an answer. Source: docs/model.md, section 3.3.
/// </summary>
public sealed class SelectedPeople
{
    private static readonly ReportField[] Every = Enum.GetValues<ReportField>();

    // What these say of a person changes with the date; the others are taken as they are on the as-of date.
    private static readonly ReportField[] Moving = [ReportField.Band, ReportField.Status, ReportField.Contact, ReportField.Activity];

    private readonly OverviewPeople _people;
    private readonly ReportSelection _selection;
    private readonly SelectedDays _days;
    private readonly bool[]?[] _allowed;
    private readonly int[][] _all;
    private readonly int[][] _left;
    private readonly Lazy<bool[]> _inside;

    internal SelectedPeople(OverviewPeople people, ReportSelection selection)
    {
        (_people, _selection, _days) = (people, selection, new SelectedDays(people, selection));
        var fields = people.Fields;
        _all = [.. fields.Select(f => new int[f.Names.Count])];
        _left = [.. fields.Select(f => new int[f.Names.Count])];
        _allowed = [.. fields.Select((values, f) => Allowed(values, (ReportField)f))];
        Rows = Count();
        Bars = fields.Select((values, f) => (Field: (ReportField)f, Bars: BarsOf(values, (ReportField)f)))
            .ToDictionary(b => b.Field, b => (IReadOnlyList<ReportBar>)b.Bars);
        _inside = new Lazy<bool[]>(InsideByRow);
    }

    /// <summary>People still connected, inside or not.</summary>
    public int Total => _people.Count;

    /// <summary>People still connected who are inside.</summary>
    public int Inside => Rows.Length;

    /// <summary>Whether nothing is selected.</summary>
    public bool IsEverybody => _selection.IsEmpty;

    /// <summary>Whether the viewer's files tell of messages.</summary>
    public bool KnowsMessages => _people.KnowsMessages;

    /// <summary>Places of the connected people inside the selection, ascending.</summary>
    internal int[] Rows { get; }

    internal IReadOnlyDictionary<ReportField, IReadOnlyList<ReportBar>> Bars { get; }

    /// <summary>Places of everyone inside the selection, connected or not, ascending.</summary>
    internal IEnumerable<int> Everyone => Rows.Concat(Enumerable.Range(_people.Count, _people.All - _people.Count).Where(place => IsIn(place, Every)));

    /// <summary>Those inside a selection, of a member's ties on a date.</summary>
    public static SelectedPeople Of(Network network, Member viewer, ReportSelection selection, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(selection);
        return OverviewPeople.Of(network, viewer, asOf).Inside(selection);
    }

    /// <summary>People still connected on a date: what every selection is a part of.</summary>
    public static int TotalOf(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return TieTable.Of(network, viewer, asOf).Connected.Count(isConnected => isConnected);
    }

    /// <summary>
    /// Whether somebody is inside, connected or not; anybody where nothing is selected, else nobody without a tie to the viewer. A person who is not in the viewer's
    /// list of connections has the value "Unknown" where only that list would tell: month and origin.
    /// </summary>
    public bool Holds(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return IsEverybody || (_people.RowOf(person) is >= 0 and var row && _inside.Value[row]);
    }

    /// <summary>
    /// Every value of a field that somebody has or that is selected, each with all people and with those inside the rest of the selection: what a slicer lists.
    /// Fixed values in their order, others by number of people, "Unknown" last.
    /// </summary>
    public IReadOnlyList<ReportBar> Choices(ReportField field)
    {
        var (values, all, left) = (_people.Fields[(int)field], _all[(int)field], _left[(int)field]);
        var marked = Marked(field) ?? new HashSet<string>();
        var order = values.Order.Where(n => all[n] > 0 || marked.Contains(values.Names[n])).Select(n => new ReportBar(values.Names[n], all[n], left[n]));
        var gone = marked.Where(name => name != ReportValues.Others && values.NumberOf(name) < 0).Order(StringComparer.Ordinal).Select(name => new ReportBar(name, 0, 0));
        return [.. order, .. gone, .. all[0] > 0 || marked.Contains(ReportValues.Unknown) ? [new ReportBar(ReportValues.Unknown, all[0], left[0])] : Array.Empty<ReportBar>()];
    }

    /// <summary>Whether the person in a row of the viewer's table of ties is inside.</summary>
    internal bool HoldsRow(int row) => IsEverybody || _inside.Value[row];

    /// <summary>Which rows of the viewer's table of ties are inside; all, and nothing is computed, where nothing is selected.</summary>
    internal static Func<int, bool> RowsOf(Network network, Member viewer, ReportSelection selection, DateOnly asOf) =>
        selection.IsEmpty ? _ => true : Of(network, viewer, selection, asOf).HoldsRow;

    /// <summary>
    /// How many people of the selection were in each of these states on each date of the trend. What moves with the date (band, status,
    /// who wrote, last message) is read as of that date, so that a figure and the list of people behind it have the same past.
    /// </summary>
    internal int[][] Trends(params ReadOnlySpan<TieState> figures)
    {
        var dates = _people.Dates.Length;
        var trends = new int[figures.Length][];
        for (var f = 0; f < trends.Length; f++)
        {
            trends[f] = new int[dates];
        }

        var (lets, bands) = (AllowedStates(), AllowedBands());
        var standing = Every.Except(Moving).Where(field => _allowed[(int)field] is not null).ToArray();
        // How often each state is there on each date comes first: what it counts for is asked once per state, not once per person.
        var seen = new int[dates * TieStates.Count];
        for (var place = 0; place < _people.All; place++)
        {
            if (IsIn(place, standing) && _days.LetsStanding(place))
            {
                See(place, bands, seen);
            }
        }

        for (var i = 0; i < seen.Length; i++)
        {
            var (date, state) = (i / TieStates.Count, (TieState)(i % TieStates.Count));
            for (var f = 0; f < figures.Length && seen[i] > 0 && lets[(int)state]; f++)
            {
                trends[f][date] += (state & figures[f]) == figures[f] ? seen[i] : 0;
            }
        }

        return trends;
    }

    private void See(int place, bool[]? bands, int[] seen)
    {
        var states = _people.States.On(place);
        var isFree = bands is null && !_days.MovesWithMessages;
        for (var d = 0; d < states.Length; d++)
        {
            if (isFree || ((bands is null || bands[(int)_people.BandOn(place, d)]) && _days.LetsMessageOn(place, d)))
            {
                seen[(d * TieStates.Count) + (int)states[d]]++;
            }
        }
    }

    /// <summary>Growth by month: everyone, and those inside the selection.</summary>
    internal IReadOnlyList<GrowthColumn> Growth(DateOnly asOf)
    {
        var months = _people.Fields[(int)ReportField.Month];
        if (months.Shown.Length == 0)
        {
            return [];
        }

        var (selected, twoWay) = (new int[months.Names.Count], new int[months.Names.Count]);
        foreach (var row in Rows)
        {
            selected[months.Of[row]]++;
            twoWay[months.Of[row]] += _people.IsTwoWay(row) ? 1 : 0;
        }

        var all = Bars[ReportField.Month].ToDictionary(b => b.Value, b => b.All, StringComparer.Ordinal);
        var total = selected[0];
        var columns = new List<GrowthColumn>();
        foreach (var month in CalendarMonth.Range(_people.FirstMonth, asOf))
        {
            var name = ReportWords.Month(month);
            var number = months.NumberOf(name);
            total += number < 0 ? 0 : selected[number];
            columns.Add(new GrowthColumn(
                month, all.GetValueOrDefault(name), number < 0 ? 0 : selected[number],
                _people.KnowsMessages ? number < 0 ? 0 : twoWay[number] : null, total));
        }

        return columns;
    }

    // Whoever misses one field alone is counted in the bars of that field: they follow all other filters.
    private int[] Count()
    {
        var fields = _people.Fields;
        var rows = new List<int>(_people.Count);
        for (var row = 0; row < _people.Count; row++)
        {
            var (missed, missedField) = _days.Lets(row) ? (0, -1) : (1, -1);
            for (var f = 0; f < fields.Length; f++)
            {
                _all[f][fields[f].Of[row]]++;
                if (_allowed[f] is { } lets && !lets[fields[f].Of[row]])
                {
                    (missed, missedField) = (missed + 1, f);
                }
            }

            if (missed == 0)
            {
                rows.Add(row);
            }

            for (var f = 0; f < fields.Length && missed <= 1; f++)
            {
                if (missed == 0 || f == missedField)
                {
                    _left[f][fields[f].Of[row]]++;
                }
            }
        }

        return [.. rows];
    }

    private bool[] InsideByRow()
    {
        var inside = new bool[_people.All];
        foreach (var place in Everyone)
        {
            inside[_people.Row(place)] = true;
        }

        return inside;
    }

    private bool IsIn(int place, ReportField[] fields)
    {
        foreach (var field in fields)
        {
            if (_allowed[(int)field] is { } lets && !lets[_people.Fields[(int)field].Of[place]])
            {
                return false;
            }
        }

        return fields != Every || _days.Lets(place);
    }

    private bool[] AllowedStates()
    {
        var lets = new bool[TieStates.Count];
        for (var state = 0; state < lets.Length; state++)
        {
            lets[state] = Array.TrueForAll(
                Moving, field => _allowed[(int)field] is not { } values || _people.ValueIn(field, (TieState)state) is not { } value || (value < values.Length && values[value]));
        }

        return lets;
    }

    private bool[]? AllowedBands() => _allowed[(int)ReportField.Band] is { } values
        ? [.. Enum.GetValues<Band>().Select(band => values[_people.ValueOf(band)])]
        : null;

    private bool[]? Allowed(ReportValues values, ReportField field)
    {
        if (Marked(field) is not { } names)
        {
            return null;
        }

        var allowed = values.Allowed(names);
        return _selection.Values.ContainsKey(field) ? allowed : Array.ConvertAll(allowed, isNamed => !isNamed);
    }

    // The values that the selection names, whether to keep or to leave out.
    private IReadOnlySet<string>? Marked(ReportField field) =>
        _selection.Values.TryGetValue(field, out var kept) && kept.Count > 0 ? kept
        : _selection.AllBut.TryGetValue(field, out var left) && left.Count > 0 ? left : null;

    private List<ReportBar> BarsOf(ReportValues values, ReportField field)
    {
        var (all, left) = (_all[(int)field], _left[(int)field]);
        var bars = values.ShownWith(Marked(field)).Select(n => new ReportBar(values.Names[n], all[n], left[n])).ToList();
        var unknown = new ReportBar(ReportValues.Unknown, all[0], left[0]);
        bars.Add(new ReportBar(
            ReportValues.Others, all.Sum() - bars.Sum(b => b.All) - unknown.All, left.Sum() - bars.Sum(b => b.Selected) - unknown.Selected));
        bars.Add(unknown);
        return bars;
    }
}
