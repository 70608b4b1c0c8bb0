using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Growth;

/// <summary>The part of a selection that no field has: days of the connection and of the last message, and the title.</summary>
internal sealed class SelectedDays
{
    private readonly OverviewPeople _people;
    private readonly DayRange? _message;
    private readonly bool[]? _standing;
    private readonly Dictionary<int, (int First, int Last)> _onAnchor;

    public SelectedDays(OverviewPeople people, ReportSelection selection)
    {
        (_people, _message) = (people, selection.Message);
        _onAnchor = _message is null ? [] : OnAnchors(people, _message);
        _standing = selection.Connected is null && selection.Title is null ? null : Standing(selection);
    }

    /// <summary>Whether somebody is inside all of it on the as-of date.</summary>
    public bool Lets(int place) => LetsStanding(place) && (_message is null || LetsMessage(place, _people.LastDay(place), _people.AsOfDay));

    /// <summary>Whether somebody is inside the part that is the same on every date of a trend.</summary>
    public bool LetsStanding(int place) => _standing is null || _standing[place];

    /// <summary>Whether the last message is asked for, which moves with the date.</summary>
    public bool MovesWithMessages => _message is not null;

    /// <summary>Whether the last message as of a date of the trend is inside.</summary>
    public bool LetsMessageOn(int place, int date) => _message is null || LetsMessage(place, _people.LastDayOn(place, date), _people.Dates[date]);

    private bool LetsMessage(int place, int last, int day)
    {
        var (first, end) = _onAnchor[_people.JudgedDay(place, day)];
        return last != MemberHistory.NoDay && last >= first && last <= end;
    }

    // The days up to which a tie can be judged are few: where the members' files end, and the dates themselves.
    private static Dictionary<int, (int First, int Last)> OnAnchors(OverviewPeople people, DayRange range) => Enumerable.Range(0, people.All)
        .Select(place => people.JudgedDay(place, people.AsOfDay)).Distinct().ToArray()
        .SelectMany(judged => people.Dates.Select(date => Math.Min(date, judged))).Distinct()
        .ToDictionary(anchor => anchor, range.On);

    private bool[] Standing(ReportSelection selection)
    {
        var lets = new bool[_people.All];
        var connected = selection.Connected?.On(_people.AsOfDay);
        var titles = new Dictionary<string, bool>(StringComparer.Ordinal);
        for (var place = 0; place < lets.Length; place++)
        {
            lets[place] = (connected is not var (first, last) || (_people.ConnectedDay(place) is var day && day != MemberHistory.NoDay && day >= first && day <= last))
                && (selection.Title is null || HasTitle(_people.Title(place), selection.Title, titles));
        }

        return lets;
    }

    // A title is read once, however many have it.
    private static bool HasTitle(string? title, string part, Dictionary<string, bool> known)
    {
        if (string.IsNullOrEmpty(title))
        {
            return false;
        }

        if (!known.TryGetValue(title, out var has))
        {
            known[title] = has = SearchedText.Holds(title, part);
        }

        return has;
    }
}
