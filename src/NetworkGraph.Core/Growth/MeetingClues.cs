using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Growth;

/// <summary>A company or school that both share, with the days that make it a guess.</summary>
/// <param name="Name">As the viewer writes it.</param>
/// <param name="From">First day of the viewer there or of both, or null where no file tells.</param>
/// <param name="To">Last day, or null for today or unknown.</param>
/// <param name="ListedOn">Date of the list that names the other there; null where both exports show it.</param>
internal readonly record struct SharedPlace(string Name, DateOnly? From, DateOnly? To, DateOnly? ListedOn);

/// <summary>What the files show of the days around each connection of a viewer. One row of the table of ties, one answer each; nothing is mixed here.</summary>
internal sealed class MeetingClues
{
    /// <summary>Days around a connection that count as the same occasion.</summary>
    public const int OccasionDays = 14;

    /// <summary>Others of one company within those days that make a crowd.</summary>
    public const int Crowd = 10;

    private readonly Network _network;
    private readonly int _viewer;
    private readonly DateOnly _asOf;
    private readonly TieTable _table;
    private readonly IReadOnlyList<MemberBackground> _own;
    private readonly ILookup<int, MemberBackground> _jobs;
    private readonly MemberInvitations _invitations;
    private readonly Dictionary<int, MinedIntroduction> _introduced = [];
    private readonly int[] _company;
    private readonly int[] _crowd;

    private MeetingClues(Network network, Member viewer, DateOnly asOf)
    {
        (_network, _viewer, _asOf, _table) = (network, viewer.Person.Number, asOf, TieTable.Of(network, viewer, asOf));
        _own = network.Backgrounds.Of(_viewer);
        _jobs = _own.Where(b => b is { Kind: BackgroundKind.Position, From: not null }).ToLookup(b => network.Backgrounds.CompanyOf(_viewer, b));
        _invitations = MemberInvitations.Of(network, _viewer);
        foreach (var introduction in MinedIntroductions.In(network, asOf).Where(m => m.First == _viewer || m.Second == _viewer))
        {
            _introduced.TryAdd(introduction.Other(_viewer), introduction);
        }

        var onConnecting = network.Undated.Get((typeof(MeetingClues), _viewer), CompaniesOnConnecting);
        _company = new int[_table.Count];
        for (var row = 0; row < _company.Length; row++)
        {
            _company[row] = ConnectedDay(row) is null ? -1 : onConnecting[_table.Entry[row]];
        }

        _crowd = ConnectionCrowds.Of([.. _company.Select((company, row) => (company, ConnectedDay(row) ?? MemberHistory.NoDay))], OccasionDays);
    }

    public static MeetingClues Of(Network network, Member viewer, DateOnly asOf) =>
        network.Answers.Get((typeof(MeetingClues), viewer.Person.Number, asOf), () => new MeetingClues(network, viewer, asOf));

    /// <summary>The most telling clue of a row.</summary>
    public MetBy By(int row) =>
        Introduction(row) is not null ? MetBy.Introduced
        : Workplace(row) is not null ? MetBy.Colleague
        : School(row) is not null ? MetBy.School
        : Others(row) >= Crowd ? MetBy.EventOrImport
        : Invitation(row) is { HasNote: true } ? MetBy.InvitationNote
        : FirstWords(row) is not null ? MetBy.Messages
        : Invitation(row) is not null ? MetBy.Invitation
        : MetBy.Unknown;

    /// <summary>Day of the connection, null without one, without a date, or after the as-of date.</summary>
    public int? ConnectedDay(int row) =>
        _table.History.ConnectedDay[_table.Entry[row]] is var day && day != MemberHistory.NoDay && day <= DayNumber.Of(_asOf) ? day : null;

    public MinedIntroduction? Introduction(int row) => _introduced.TryGetValue(_table.Person[row], out var mined) ? mined : null;

    public MemberInvitation? Invitation(int row) => _invitations.With(_table.Person[row]) is { } first && first.Day <= DayNumber.Of(_asOf) ? first : null;

    /// <summary>Others of the same company who became connections within the days of the occasion.</summary>
    public int Others(int row) => _crowd[row];

    /// <summary>
    /// Date of the list that tells their company: the newest up to the connection, else the oldest, which may be of years later. A list names the employer
    /// of its own day only.
    /// </summary>
    public DateOnly ListedOn(int row)
    {
        var listing = _network.Roles.ListingOf(_table.Person[row], DayNumber.ToDate(ConnectedDay(row)!.Value));
        return _network.Facts.Imports[_network.Facts.Listings[listing].Import].SnapshotDate;
    }

    /// <summary>Name of their company on <see cref="ListedOn"/>; for a row with a crowd.</summary>
    public string CompanyName(int row) => _network.Roles.CompanyName(_company[row]);

    /// <summary>Where the two worked together: by both exports where theirs tells of positions, else by the viewer's dates and the company that a list gives them.</summary>
    public SharedPlace? Workplace(int row)
    {
        if (_network.MemberIndex(_table.Person[row]) >= 0 && _network.Backgrounds.Of(_table.Person[row]).Any(b => b.Kind == BackgroundKind.Position))
        {
            return Together(row, BackgroundKind.Position);
        }

        if (_company[row] is not (>= 0 and var company) || ConnectedDay(row) is not { } day || !_jobs.Contains(company))
        {
            return null;
        }

        var on = DayNumber.ToDate(day);
        return _jobs[company].LastOrDefault(job => job.From <= on && (job.To is null || job.To >= on)) is { } held
            ? new SharedPlace(held.Name, held.From, held.To, ListedOn(row))
            : null;
    }

    /// <summary>The school that both list, unless their dates say that they were there at different times or after the two connected.</summary>
    public SharedPlace? School(int row) => Together(row, BackgroundKind.Education);

    /// <summary>
    /// First day on which each wrote to the other in person, <see cref="int.MaxValue"/> for who did not; null where the first message came
    /// later than the occasion of the connection, or the connection has no date: then it tells nothing of how they met.
    /// </summary>
    public (int Theirs, int Yours)? FirstWords(int row)
    {
        var (history, entry, until) = (_table.History, _table.Entry[row], DayNumber.Of(_asOf));
        var (theirs, yours) = (Conversations.FirstPersonal(history.In, entry, until), Conversations.FirstPersonal(history.Out, entry, until));
        var first = Math.Min(theirs, yours);
        var isNear = ConnectedDay(row) is { } day ? first <= day + OccasionDays : !_table.Connected[row];
        return first < int.MaxValue && isNear ? (theirs, yours) : null;
    }

    private SharedPlace? Together(int row, BackgroundKind kind)
    {
        // Only members' positions and schools are known: nearly everybody has none.
        if (_network.Backgrounds.Of(_table.Person[row]) is not { Count: > 0 } listed)
        {
            return null;
        }

        foreach (var theirs in listed.Where(b => b.Kind == kind && b.Key.Length > 0))
        {
            foreach (var ours in _own.Where(b => b.Kind == kind && b.Key == theirs.Key))
            {
                var since = ours.From is { } a && theirs.From is { } b ? a > b ? a : b : (DateOnly?)null;
                var isKnown = since is not null && ours.Overlaps(theirs, _asOf);
                var isOpen = since is null && kind == BackgroundKind.Education;
                if ((isKnown && (ConnectedDay(row) is not { } day || DayNumber.Of(since!.Value) <= day)) || isOpen)
                {
                    return new SharedPlace(ours.Name, since, Earlier(ours.To, theirs.To), null);
                }
            }
        }

        return null;
    }

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null ? b : b is null || a < b ? a : b;

    // By entry of the history, whatever the date. The list nearest before the connection tells more of it than what one says years later; with one export there is only the later one.
    private int[] CompaniesOnConnecting() =>
    [
        .. _table.History.People.Select((person, entry) => _table.History.ConnectedDay[entry] is var day && day != MemberHistory.NoDay ? _network.Roles.CompanyOf(person, DayNumber.ToDate(day)) : -1),
    ];
}
