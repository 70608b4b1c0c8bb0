using System.Globalization;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Growth;

/// <summary>The part of the Overview that depends on the viewer and the date but not on the selection; kept for the next click.</summary>
internal sealed class OverviewPeople
{
    /// <summary>Companies with a bar of their own.</summary>
    public const int MostCompanies = 10;

    /// <summary>Months of a key figure's trend, the as-of date included.</summary>
    public const int TrendMonths = 24;

    /// <summary>Place of the date one year before the as-of date in the trend.</summary>
    public const int YearBefore = TrendMonths - 13;

    private static readonly string[] Statuses = ["On rhythm", "Slipping", "Fading", "Lapsed", "Dormant", "No rhythm"];
    private static readonly string[] Contacts = ["Both wrote", "Only they wrote", "Only you wrote", "Nobody wrote"];
    private static readonly string[] Activities = ["In the last 90 days", "Longer ago", "Never"];
    private static readonly string[] Origins = [ConnectionOrigin.YouInvited, ConnectionOrigin.TheyInvited, ConnectionOrigin.Before];

    private readonly Network _network;
    private readonly TieTable _table;
    private readonly TieReader _reader;
    private readonly ListedTitles _titles;
    private readonly DateOnly _asOf;
    private readonly int[] _rows;
    private readonly int[] _listings;
    private readonly string[] _origins;

    private OverviewPeople(Network network, Member viewer, DateOnly asOf)
    {
        (_network, _table, _reader, _asOf) = (network, TieTable.Of(network, viewer, asOf), TieReader.Of(network, viewer, asOf), asOf);
        _titles = ListedTitles.Of(network);
        KnowsMessages = KnownParts.Of(network, viewer).Contact;
        Dates = [.. Enumerable.Range(0, TrendMonths).Select(i => DayNumber.Of(asOf.AddMonths(i + 1 - TrendMonths)))];
        _rows = Array.FindAll(MemberTies.RowsByStrength(_table), row => _table.Connected[row]);
        _listings = Array.ConvertAll(_rows, row => network.Roles.ListingOf(_table.Person[row], asOf));
        _origins = ConnectionOrigin.Of(network, viewer, _table);
        TitlesRead = ShareOfTitlesRead();
        States = TieStates.Of(_table, _rows, Dates);
        Fields = FieldsOf();
        FirstMonth = CalendarMonth.Of(_rows.Select(ConnectedOn).Min() ?? asOf);
    }

    /// <summary>Number of people still connected; their places are in the order of their ties, strongest first.</summary>
    public int Count => _rows.Length;

    public TieStates States { get; }

    /// <summary>Day numbers of the trend.</summary>
    public int[] Dates { get; }

    public bool KnowsMessages { get; }

    /// <summary>Month of the first dated connection; the month of the as-of date without any.</summary>
    public DateOnly FirstMonth { get; }

    public double TitlesRead { get; }

    /// <summary>Values per field, in the order of <see cref="ReportField"/>.</summary>
    public ReportValues[] Fields { get; }

    public static OverviewPeople Of(Network network, Member viewer, DateOnly asOf) =>
        network.Answers.Get((typeof(OverviewPeople), viewer.Person.Number, asOf), () => new OverviewPeople(network, viewer, asOf));

    public static string Month(DateOnly date) => date.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>The person at a place.</summary>
    public ReportPerson this[int place]
    {
        get
        {
            var tie = _reader.Tie(_rows[place]);
            var title = TitleOf(place);
            return new ReportPerson(tie, _network.RoleOf(tie.Person, _asOf), title.Function, title.Seniority, _origins[_rows[place]]);
        }
    }

    /// <summary>Row in the viewer's table of ties.</summary>
    public int Row(int place) => _rows[place];

    /// <summary>Number of the person at a place.</summary>
    public int Person(int place) => _table.Person[_rows[place]];

    /// <summary>Whether both have written.</summary>
    public bool IsTwoWay(int place) => _table.DaysIn[_rows[place]] > 0 && _table.DaysOut[_rows[place]] > 0;

    private ReportValues[] FieldsOf() =>
    [
        .. Enum.GetValues<ReportField>().Select(field => field switch
        {
            ReportField.Company => Values(Company, company => company.Name ?? _network.Roles.CompanyName(company.Number), [], MostCompanies),
            ReportField.Function => Values(place => TitleOf(place).Function, function => function, []),
            ReportField.Seniority => Values(place => TitleOf(place).Seniority, seniority => seniority, JobTitle.SeniorityLevels),
            ReportField.Band => Values(place => (int)TieStrength.BandOf(TieStrength.Of(_table.Parts[_rows[place]])), band => ((Band)band).ToString(), ["Strong", "Warm", "Light", "Distant"]),
            ReportField.Status => Values(Status, status => NameOf(Statuses, status), Statuses),
            ReportField.Origin => Values(place => _origins[_rows[place]], origin => origin, Origins),
            ReportField.Month => Values(MonthOf, MonthName, Enumerable.Range(0, Count).Select(MonthOf).Where(m => m >= 0).Distinct().Order().Select(MonthName)),
            ReportField.Contact => Values(Contact, contact => NameOf(Contacts, contact), Contacts),
            ReportField.Activity => Values(Activity, activity => NameOf(Activities, activity), Activities),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "This field has no values."),
        }),
    ];

    private ReportValues Values<TKey>(Func<int, TKey> key, Func<TKey, string> name, IEnumerable<string> order, int most = int.MaxValue)
        where TKey : notnull => ReportValues.From(Count, key, name, order, most);

    private static string NameOf(string[] names, int number) => number < 0 ? ReportValues.Unknown : names[number];

    // A member's own position may name a company that no list names.
    private (int Number, string? Name) Company(int place) =>
        _listings[place] >= 0 && _network.Roles.CompanyAt(_listings[place]) is >= 0 and var company
            ? (company, null)
            : (-1, _network.RoleOf(_network.People[Person(place)], _asOf).Company ?? ReportValues.Unknown);

    private JobTitle TitleOf(int place) =>
        _listings[place] >= 0 ? _titles[_listings[place]] : JobTitle.Read(_network.RoleOf(_network.People[Person(place)], _asOf).Title);

    private double ShareOfTitlesRead()
    {
        var (titles, read) = (0, 0);
        for (var place = 0; place < Count; place++)
        {
            var given = _listings[place] >= 0
                ? _titles.IsGiven(_listings[place])
                : !string.IsNullOrWhiteSpace(_network.RoleOf(_network.People[Person(place)], _asOf).Title);
            titles += given ? 1 : 0;
            read += given && TitleOf(place).IsRead ? 1 : 0;
        }

        return titles == 0 ? 0 : read / (double)titles;
    }

    private DateOnly? ConnectedOn(int row) =>
        _table.History.ConnectedDay[_table.Entry[row]] is var day && day != MemberHistory.NoDay ? DayNumber.ToDate(day) : null;

    // Months since the year 0, or -1 where the connection has no date.
    private int MonthOf(int place) => ConnectedOn(_rows[place]) is { } on ? (on.Year * 12) + on.Month - 1 : -1;

    private static string MonthName(int month) => month < 0 ? ReportValues.Unknown : Month(new DateOnly(month / 12, (month % 12) + 1, 1));

    private int Status(int place) => !KnowsMessages ? -1
        : _table.Status[_rows[place]] == TieStatus.None ? Statuses.Length - 1
        : (int)_table.Status[_rows[place]] - 1;

    private int Contact(int place) => !KnowsMessages ? -1 : (_table.DaysIn[_rows[place]] > 0, _table.DaysOut[_rows[place]] > 0) switch
    {
        (true, true) => 0,
        (true, false) => 1,
        (false, true) => 2,
        _ => 3,
    };

    private int Activity(int place) => !KnowsMessages ? -1
        : _table.LastDay[_rows[place]] == MemberHistory.NoDay ? 2
        : _table.JudgedDay[_rows[place]] - _table.LastDay[_rows[place]] < TieStates.ActiveDays ? 0
        : 1;
}
