namespace NetworkGraph.Core.Growth;

/// <summary>The values of one field: a name per number, and the number of each person. Number 0 is "Unknown".</summary>
internal sealed class ReportValues
{
    public const string Unknown = JobTitle.Unknown;
    public const string Others = "Others";

    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase) { [Unknown] = 0 };
    private readonly int _most;
    private int _fixed;
    private int[] _counts = [];

    private ReportValues(int people, int most) => (Of, _most) = (new int[people], most);

    /// <summary>Names by number.</summary>
    public List<string> Names { get; } = [Unknown];

    /// <summary>Number of the value per person.</summary>
    public int[] Of { get; }

    /// <summary>All values but "Unknown": fixed ones in their order, the others by number of people. Sorted when a slicer first asks: a bar list shows a few.</summary>
    public int[] Order => field ??= Ordered();

    /// <summary>Values that have bars of their own without being selected, in the order shown.</summary>
    public int[] Shown { get; private set; } = [];

    /// <summary>
    /// Values of a field, from the key of the value at each place. Fixed values come first, in their order; others follow by number of people, or by name when there are no more
    /// than <paramref name="most"/> to show. A value is named once per key, not once per person: naming is what takes time.
    /// Only the first <paramref name="counted"/> places are counted: a value that none of them has is shown where it is fixed.
    /// </summary>
    public static ReportValues From<TKey>(
        int people, int counted, Func<int, TKey> key, Func<TKey, string> name, IEnumerable<string> order, int most)
        where TKey : notnull
    {
        var values = new ReportValues(people, most);
        foreach (var first in order)
        {
            values.Number(first);
        }

        values._fixed = values.Names.Count;
        var numbers = new Dictionary<TKey, int>();
        for (var i = 0; i < people; i++)
        {
            var own = key(i);
            if (!numbers.TryGetValue(own, out var number))
            {
                numbers[own] = number = values.Number(name(own));
            }

            values.Of[i] = number;
        }

        values._counts = new int[values.Names.Count];
        foreach (var number in values.Of.AsSpan(0, counted))
        {
            values._counts[number]++;
        }

        values.Shown = most == int.MaxValue ? [.. values.Order.Where(n => n < values._fixed || values._counts[n] > 0)] : values.First(most);
        return values;
    }

    private int[] Ordered() =>
    [
        .. Enumerable.Range(1, Names.Count - 1)
            .OrderBy(n => n < _fixed ? n : _fixed)
            .ThenByDescending(n => n < _fixed ? 0 : _counts[n])
            .ThenBy(n => Names[n], StringComparer.Ordinal),
    ];

    // The first of the order that somebody has, without sorting the thousands behind them.
    private int[] First(int most)
    {
        var first = new List<int>(most + 1);
        for (var number = 1; number < Names.Count; number++)
        {
            if (number >= _fixed && (_counts[number] == 0 || (first.Count == most && !IsBefore(number, first[^1]))))
            {
                continue;
            }

            var place = first.Count;
            while (place > 0 && number >= _fixed && IsBefore(number, first[place - 1]))
            {
                place--;
            }

            first.Insert(place, number);
            if (first.Count > most)
            {
                first.RemoveAt(most);
            }
        }

        return [.. first];
    }

    private bool IsBefore(int number, int other) => other >= _fixed
        && (_counts[number] != _counts[other] ? _counts[number] > _counts[other] : string.CompareOrdinal(Names[number], Names[other]) < 0);

    /// <summary>Values with a bar of their own under a selection: those shown anyway and those selected by name.</summary>
    public int[] ShownWith(IReadOnlySet<string>? selected)
    {
        if (selected is null || _most == int.MaxValue)
        {
            return Shown;
        }

        return [.. Shown.Union(selected.Where(_numbers.ContainsKey).Select(s => _numbers[s]).Where(n => n > 0).Order())];
    }

    /// <summary>Which values a selection lets through; "Others" stands for all values without a bar of their own.</summary>
    public bool[] Allowed(IReadOnlySet<string> selected)
    {
        var allowed = new bool[Names.Count];
        if (selected.Contains(Others))
        {
            Array.Fill(allowed, true);
            allowed[0] = false;
            foreach (var number in ShownWith(selected))
            {
                allowed[number] = false;
            }
        }

        foreach (var name in selected)
        {
            if (_numbers.TryGetValue(name, out var number))
            {
                allowed[number] = true;
            }
        }

        return allowed;
    }

    /// <summary>Number of a value, or -1 where nobody has it.</summary>
    public int NumberOf(string name) => _numbers.GetValueOrDefault(name, -1);

    private int Number(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
        {
            _numbers[name] = number = Names.Count;
            Names.Add(name);
        }

        return number;
    }
}
