using System.Globalization;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Coach;

/// <summary>What the user said of a favour; null where nothing was said.</summary>
/// <param name="Thanked">Whether there were thanks.</param>
/// <param name="Told">Whether the outcome was told.</param>
/// <param name="Ids">The facts that say so, oldest first.</param>
internal sealed record SaidOfFavour(bool? Thanked, bool? Told, IReadOnlyList<Guid> Ids)
{
    internal static SaidOfFavour Nothing { get; } = new(null, null, []);
}

/// <summary>What the user said of findings. Kept by person and date, so that a correction outlives every new import.</summary>
internal sealed class Corrections
{
    private readonly HashSet<(string Topic, int Person, DateOnly Date)> _notSo = [];
    private readonly HashSet<(string Topic, int Person, DateOnly Date)> _done = [];
    private readonly Dictionary<(string Topic, int Person, DateOnly Date), SaidOfFavour> _favours = [];

    internal Corrections(Network network)
    {
        foreach (var fact in network.Facts.UserFacts.OrderBy(f => f.At).ThenBy(f => f.Id))
        {
            if (fact.Kind == UserFactKinds.NotSo && Parse(network, fact.Subject) is { } key)
            {
                _notSo.Add(key);
            }
            else if (fact.Kind == UserFactKinds.WeekItem && Parse(network, fact.Subject) is { } item)
            {
                _ = UserFactJson.Text(fact, "state") switch
                {
                    "done" => _done.Add(item),
                    "not-so" => _notSo.Add(item),
                    _ => _done.Remove(item),
                };
            }
            else if (fact.Kind == UserFactKinds.Favour && Parse(network, fact.Subject) is { } favour)
            {
                var before = _favours.GetValueOrDefault(favour, SaidOfFavour.Nothing);
                _favours[favour] = new SaidOfFavour(UserFactJson.Flag(fact, "thanked") ?? before.Thanked, UserFactJson.Flag(fact, "told") ?? before.Told, [.. before.Ids, fact.Id]);
            }
        }
    }

    /// <summary>Subject under which a finding is corrected.</summary>
    internal static string Key(string topic, Person person, DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{topic}:{person.Key}:{date:yyyy-MM-dd}");

    /// <summary>Whether any finding of a topic was called not so: where none was, nobody needs to be looked for.</summary>
    internal bool HasNotSo(string topic) => _notSo.Any(n => n.Topic == topic);

    /// <summary>Whether the user called any finding of a topic not so, or done.</summary>
    internal bool HasSaid(string topic) => HasNotSo(topic) || _done.Any(d => d.Topic == topic);

    internal bool IsNotSo(string topic, int person, int day) => _notSo.Count > 0 && _notSo.Contains((topic, person, DayNumber.ToDate(day)));

    /// <summary>Whether the user marked the item of the week that stands on the finding as done.</summary>
    internal bool IsDone(string topic, int person, int day) => _done.Count > 0 && _done.Contains((topic, person, DayNumber.ToDate(day)));

    /// <summary>What the user said of a favour; of each part the last word.</summary>
    internal SaidOfFavour OfFavour(string topic, int person, int day) =>
        _favours.Count > 0 ? _favours.GetValueOrDefault((topic, person, DayNumber.ToDate(day)), SaidOfFavour.Nothing) : SaidOfFavour.Nothing;

    /// <summary>Topic, person and date of a key; null where it is none, or the person is not in the data.</summary>
    internal static (string Topic, int Person, DateOnly Date)? Parse(Network network, string key)
    {
        var (first, last) = (key.IndexOf(':', StringComparison.Ordinal), key.LastIndexOf(':'));
        return first >= 0 && last > first
            && DateOnly.TryParseExact(key[(last + 1)..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && network.Find(key[(first + 1)..last]) is { } person
            ? (key[..first], person.Number, date)
            : null;
    }
}
