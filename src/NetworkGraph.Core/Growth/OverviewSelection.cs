using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Growth;

/// <summary>Which people a selection leaves, and the bars that follow: every field counted with its own filter left out.</summary>
internal sealed class OverviewSelection
{
    private static readonly ReportField[] All = Enum.GetValues<ReportField>();

    // What these say of a person changes with the date; the others are taken as they are on the as-of date.
    private static readonly ReportField[] Moving = [ReportField.Band, ReportField.Status, ReportField.Contact, ReportField.Activity];

    private readonly OverviewPeople _people;
    private readonly ReportSelection _selection;
    private readonly bool[]?[] _allowed;

    public OverviewSelection(OverviewPeople people, ReportSelection selection)
    {
        (_people, _selection) = (people, selection);
        var fields = people.Fields;
        var all = fields.Select(f => new int[f.Names.Count]).ToArray();
        var left = fields.Select(f => new int[f.Names.Count]).ToArray();
        _allowed = [.. fields.Select((values, f) => Selected((ReportField)f) is { } names ? values.Allowed(names) : null)];
        var rows = new List<int>(people.Count);
        for (var row = 0; row < people.Count; row++)
        {
            var (missed, missedField) = (0, -1);
            for (var f = 0; f < fields.Length; f++)
            {
                all[f][fields[f].Of[row]]++;
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
                    left[f][fields[f].Of[row]]++;
                }
            }
        }

        Rows = [.. rows];
        Bars = fields.Select((values, f) => (Field: (ReportField)f, Bars: BarsOf(values, (ReportField)f, all[f], left[f])))
            .ToDictionary(b => b.Field, b => (IReadOnlyList<ReportBar>)b.Bars);
    }

    /// <summary>Places of the connected people inside the selection, ascending.</summary>
    public int[] Rows { get; }

    public IReadOnlyDictionary<ReportField, IReadOnlyList<ReportBar>> Bars { get; }

    /// <summary>Places of everyone inside the selection, connected or not, ascending.</summary>
    public IEnumerable<int> Everyone => Rows.Concat(Enumerable.Range(_people.Count, _people.All - _people.Count).Where(place => IsIn(place, All)));

    /// <summary>
    /// How many people of the selection were in each of these states on each date of the trend. What moves with the date (band, status,
    /// who wrote, last message) is read as of that date, so that a figure and the list of people behind it have the same past.
    /// </summary>
    public int[][] Trends(params ReadOnlySpan<TieState> figures)
    {
        var dates = _people.Dates.Length;
        var trends = new int[figures.Length][];
        for (var f = 0; f < trends.Length; f++)
        {
            trends[f] = new int[dates];
        }

        var (lets, bands) = (AllowedStates(), AllowedBands());
        var standing = All.Except(Moving).Where(field => _allowed[(int)field] is not null).ToArray();
        for (var place = 0; place < _people.All; place++)
        {
            if (!IsIn(place, standing))
            {
                continue;
            }

            for (var d = 0; d < dates; d++)
            {
                var state = _people.States[place, d];
                if (!lets[(int)state] || (bands is not null && !bands[(int)_people.BandOn(place, d)]))
                {
                    continue;
                }

                for (var f = 0; f < trends.Length; f++)
                {
                    trends[f][d] += (state & figures[f]) == figures[f] ? 1 : 0;
                }
            }
        }

        return trends;
    }

    /// <summary>The selection in words, or null when nothing is selected.</summary>
    public string? InWords() => _selection.Values.Count == 0
        ? null
        : string.Join(", ", _selection.Values.OrderBy(v => v.Key).Select(v => string.Join(" or ", ReportWords.Of(v.Key, v.Value).Select(group => group.Words))));

    /// <summary>Growth by month: everyone, and those inside the selection.</summary>
    public IReadOnlyList<GrowthColumn> Growth(DateOnly asOf)
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

    private bool IsIn(int place, ReportField[] fields)
    {
        foreach (var field in fields)
        {
            if (_allowed[(int)field] is { } lets && !lets[_people.Fields[(int)field].Of[place]])
            {
                return false;
            }
        }

        return true;
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

    private IReadOnlySet<string>? Selected(ReportField field) =>
        _selection.Values.TryGetValue(field, out var names) && names.Count > 0 ? names : null;

    private List<ReportBar> BarsOf(ReportValues values, ReportField field, int[] all, int[] left)
    {
        var shown = values.ShownWith(Selected(field));
        var bars = shown.Select(n => new ReportBar(values.Names[n], all[n], left[n])).ToList();
        var unknown = new ReportBar(ReportValues.Unknown, all[0], left[0]);
        bars.Add(new ReportBar(
            ReportValues.Others, all.Sum() - bars.Sum(b => b.All) - unknown.All, left.Sum() - bars.Sum(b => b.Selected) - unknown.Selected));
        bars.Add(unknown);
        return bars;
    }
}
