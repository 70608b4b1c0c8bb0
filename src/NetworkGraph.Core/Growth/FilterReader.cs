namespace NetworkGraph.Core.Growth;

/// <summary>Collects the parts of a filter, one name and value after the other, and says what is wrong with one.</summary>
internal sealed class FilterReader
{
    private readonly Dictionary<ReportField, HashSet<string>> _kept = [];
    private readonly Dictionary<ReportField, HashSet<string>> _left = [];
    private DayRange? _connected;
    private DayRange? _message;
    private string? _title;

    /// <summary>What two parts that are right by themselves say against one another; null for nothing.</summary>
    public string? Contradiction => _kept.Keys.Where(_left.ContainsKey).Select(both => $"{FilterText.NameOf(both)} is given with = and with !=: use one of the two.").FirstOrDefault();

    /// <summary>Takes a part; a sentence where it is unknown or wrong. A value that no closed list holds is taken all the same: nobody has it.</summary>
    public string? Add(string name, string value)
    {
        var isLeft = name.EndsWith('!');
        var plain = name.TrimEnd('!');
        if (FilterText.Field(plain) is { } field)
        {
            return AddValue(isLeft ? _left : _kept, field, value);
        }

        return (plain.ToLowerInvariant(), isLeft) switch
        {
            ("connected", false) => AddRange(ref _connected, plain, value),
            ("message", false) => AddRange(ref _message, plain, value),
            ("title", false) => AddTitle(value),
            ("connected" or "message" or "title", true) => $"{plain} cannot be left out: it takes = only.",
            _ => $"There is no filter '{plain}'. Known are: {string.Join(", ", FilterText.Names)}.",
        };
    }

    public ReportSelection Selection() => new()
    {
        Values = _kept.ToDictionary(pair => pair.Key, pair => (IReadOnlySet<string>)pair.Value),
        AllBut = _left.Where(pair => !_kept.ContainsKey(pair.Key)).ToDictionary(pair => pair.Key, pair => (IReadOnlySet<string>)pair.Value),
        Connected = _connected,
        Message = _message,
        Title = _title,
    };

    private static string? AddValue(Dictionary<ReportField, HashSet<string>> values, ReportField field, string value)
    {
        if (value.Length == 0)
        {
            return $"{FilterText.NameOf(field)} needs a value.";
        }

        var known = ReportWords.ValuesOf(field);
        var isKnown = known.FirstOrDefault(one => string.Equals(one, value, StringComparison.OrdinalIgnoreCase));
        if (!values.TryGetValue(field, out var set))
        {
            values[field] = set = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        }

        set.Add(isKnown ?? value);
        return known.Count == 0 || isKnown is not null ? null
            : field == ReportField.Month ? ReportWords.IsMonth(value) ? null : $"month needs a month as 2026-10, not '{value}'."
            : $"{FilterText.NameOf(field)} knows no '{value}'. Known are: {string.Join(", ", known)}.";
    }

    private static string? AddRange(ref DayRange? range, string name, string value)
    {
        if (range is not null)
        {
            return $"{name} is given twice.";
        }

        range = DayRange.Read(value, out var problem);
        return problem is null ? null : $"{name}: {problem}";
    }

    private string? AddTitle(string value)
    {
        if (_title is not null)
        {
            return "title is given twice.";
        }

        _title = value.Trim() is { Length: > 0 } text ? text : null;
        return _title is null ? "title needs a text." : null;
    }
}
