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

    private readonly Network _network;
    private readonly TieTable _table;
    private readonly TieReader _reader;
    private readonly ListedTitles _titles;
    private readonly DateOnly _asOf;
    private readonly int[] _rows;
    private readonly int[] _listings;
    private readonly string[] _origins;
    private readonly MetBy[] _met;
    private readonly Layer?[] _layers;
    private readonly Lazy<Band[]> _bands;
    private readonly Lazy<int[]> _lastDays;

    // The last few selections: the filter bar, the page and what is downloaded from it ask for the same one.
    private readonly AnswerCache _selections = new(limit: 8);

    private OverviewPeople(Network network, Member viewer, DateOnly asOf)
    {
        (_network, _table, _reader, _asOf) = (network, TieTable.Of(network, viewer, asOf), TieReader.Of(network, viewer, asOf), asOf);
        _titles = ListedTitles.Of(network);
        KnowsMessages = KnownParts.Of(network, viewer).Contact;
        Dates = [.. Enumerable.Range(0, TrendMonths).Select(i => DayNumber.Of(asOf.AddMonths(i + 1 - TrendMonths)))];
        var rows = MemberTies.RowsByStrength(_table);
        _rows = [.. rows.Where(row => _table.Connected[row]), .. rows.Where(row => !_table.Connected[row])];
        Count = rows.Count(row => _table.Connected[row]);
        _listings = Array.ConvertAll(_rows, row => network.Roles.ListingOf(_table.Person[row], asOf));
        _origins = ConnectionOrigin.Of(network, viewer, _table);
        // Nothing of these needs another: whoever moves the date waits for the slower of two cores.
        var (met, states) = (Array.Empty<MetBy>(), (TieStates?)null);
        Parallel.Invoke(() => states = TieStates.Of(_table, _rows, Dates), () => met = HowYouMet.ByRow(network, viewer, asOf));
        (_met, States) = (met, states!);
        _layers = Layers.ByRow(network, viewer, asOf);
        TitlesRead = ShareOfTitlesRead();
        Fields = new ReportValues[Enum.GetValues<ReportField>().Length];
        Parallel.For(0, Fields.Length, field => Fields[field] = ValuesOf((ReportField)field));
        FirstMonth = CalendarMonth.Of(_rows.Take(Count).Select(ConnectedOn).Min() ?? asOf);
        _bands = new Lazy<Band[]>(BandsOf);
        _lastDays = new Lazy<int[]>(LastDaysOf);
    }

    /// <summary>Number of people still connected; their places come first, in the order of their ties, strongest first.</summary>
    public int Count { get; }

    /// <summary>Number of all ties; the places after <see cref="Count"/> are people in touch without being connected.</summary>
    public int All => _rows.Length;

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

    /// <summary>Who is inside a selection.</summary>
    public SelectedPeople Inside(ReportSelection selection) => _selections.Get(FilterText.Write(selection), () => new SelectedPeople(this, selection));

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

    /// <summary>Band of a tie on a date of the trend; read when a band is first selected.</summary>
    public Band BandOn(int place, int date) => _bands.Value[(place * Dates.Length) + date];

    /// <summary>Day of the connection at a place, <see cref="MemberHistory.NoDay"/> without a date or before it.</summary>
    public int ConnectedDay(int place) =>
        _table.History.ConnectedDay[_table.Entry[_rows[place]]] is var day && day <= AsOfDay ? day : MemberHistory.NoDay;

    /// <summary>Day of the last message; <see cref="MemberHistory.NoDay"/> without any, or where no file tells.</summary>
    public int LastDay(int place) => KnowsMessages ? _table.LastDay[_rows[place]] : MemberHistory.NoDay;

    /// <summary>The same as of a date of the trend; read when days of the last message are first selected.</summary>
    public int LastDayOn(int place, int date) => KnowsMessages ? _lastDays.Value[(place * Dates.Length) + date] : MemberHistory.NoDay;

    /// <summary>Day up to which the files tell of the person's messages, at most the day given.</summary>
    public int JudgedDay(int place, int day) => Math.Min(day, _table.JudgedDay[_rows[place]]);

    /// <summary>The as-of date.</summary>
    public int AsOfDay => Dates[^1];

    /// <summary>Row of a person, or below 0 without a tie.</summary>
    public int RowOf(Person person) => _table.RowOf(person.Number);

    /// <summary>Title on the as-of date, or null.</summary>
    public string? Title(int place) =>
        _listings[place] >= 0 ? _network.Facts.Listings[_listings[place]].Title : _network.RoleOf(_network.People[Person(place)], _asOf).Title;

    /// <summary>Number of the value that a state has in a field that moves with the date; null for the fields that do not.</summary>
    public int? ValueIn(ReportField field, TieState state) => field switch
    {
        ReportField.Status => ValueOf(!KnowsMessages ? -1 : StatusNumber(TieStates.StatusOf(state))),
        ReportField.Contact => ValueOf(!KnowsMessages ? -1 : ContactNumber(state.HasFlag(TieState.TheyWrote), state.HasFlag(TieState.YouWrote))),
        ReportField.Activity => ValueOf(!KnowsMessages ? -1 : ActivityNumber(TieStates.StatusOf(state) != TieStatus.None, state.HasFlag(TieState.Active))),
        _ => null,
    };

    /// <summary>Number of the value of a band.</summary>
    public int ValueOf(Band band) => Fields[(int)ReportField.Band].NumberOf(band.ToString());

    /// <summary>Whether both have written.</summary>
    public bool IsTwoWay(int place) => _table.DaysIn[_rows[place]] > 0 && _table.DaysOut[_rows[place]] > 0;

    private ReportValues ValuesOf(ReportField field) => field switch
    {
        ReportField.Company => Companies(),
        ReportField.Function => Values(place => TitleOf(place).Function, function => function, []),
        ReportField.Seniority => Values(place => TitleOf(place).Seniority, seniority => seniority, JobTitle.SeniorityLevels),
        ReportField.Band => Values(place => (int)TieStrength.BandOf(TieStrength.Of(_table.Parts[_rows[place]])), band => ((Band)band).ToString(), ReportWords.Bands),
        ReportField.Status => Values(Status, status => NameOf(ReportWords.Statuses, status), ReportWords.Statuses),
        ReportField.Origin => Values(place => _origins[_rows[place]], origin => origin, ReportWords.Origins),
        ReportField.Month => Values(MonthOf, MonthName, Enumerable.Range(0, Count).Select(MonthOf).Where(m => m >= 0).Distinct().Order().Select(MonthName)),
        ReportField.Contact => Values(Contact, contact => NameOf(ReportWords.Contacts, contact), ReportWords.Contacts),
        ReportField.Activity => Values(Activity, activity => NameOf(ReportWords.Activities, activity), ReportWords.Activities),
        ReportField.Met => Values(place => _met[_rows[place]], HowYouMet.Name, ReportWords.Fixed(ReportField.Met)),
        ReportField.Layer => Values(
            place => (int?)_layers[_rows[place]] ?? -1, layer => layer < 0 ? ReportValues.Unknown : Layers.Name((Layer)layer), ReportWords.Fixed(ReportField.Layer)),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "This field has no values."),
    };

    private ReportValues Values<TKey>(Func<int, TKey> key, Func<TKey, string> name, IEnumerable<string> order, int most = int.MaxValue)
        where TKey : notnull => ReportValues.From(All, Count, key, name, order, most);

    private static string NameOf(string[] names, int number) => number < 0 ? ReportValues.Unknown : names[number];

    // A member's own position may name a company that no list names; a status ("Freelance") names none. Numbers below 0 stand for those.
    private ReportValues Companies()
    {
        var own = new List<string> { ReportValues.Unknown };
        return Values(Company, company => company < 0 ? own[-1 - company] : _network.Roles.CompanyName(company), [], MostCompanies);

        int Company(int place)
        {
            if (_listings[place] >= 0 && _network.Roles.CompanyAt(_listings[place]) is >= 0 and var company)
            {
                return company;
            }

            if (_network.RoleOf(_network.People[Person(place)], _asOf).Company is not { } name || _network.Firms.Key(name).Length == 0)
            {
                return -1;
            }

            if (_network.Roles.CompanyNumber(name) is >= 0 and var listed)
            {
                return listed;
            }

            own.Add(name);
            return -own.Count;
        }
    }

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

    private static string MonthName(int month) => month < 0 ? ReportValues.Unknown : ReportWords.Month(new DateOnly(month / 12, (month % 12) + 1, 1));

    private int Status(int place) => !KnowsMessages ? -1 : StatusNumber(_table.Status[_rows[place]]);

    private int Contact(int place) => !KnowsMessages ? -1 : ContactNumber(_table.DaysIn[_rows[place]] > 0, _table.DaysOut[_rows[place]] > 0);

    private int Activity(int place)
    {
        var (last, judged) = (_table.LastDay[_rows[place]], _table.JudgedDay[_rows[place]]);
        return !KnowsMessages ? -1 : ActivityNumber(last != MemberHistory.NoDay, last != MemberHistory.NoDay && judged - last < TieStates.ActiveDays);
    }

    // Fixed values are numbered in their order, after "Unknown".
    private static int ValueOf(int fixedNumber) => fixedNumber + 1;

    private static int StatusNumber(TieStatus status) => status == TieStatus.None ? ReportWords.Statuses.Length - 1 : (int)status - 1;

    private static int ContactNumber(bool theyWrote, bool youWrote) => (theyWrote, youWrote) switch
    {
        (true, true) => 0,
        (true, false) => 1,
        (false, true) => 2,
        _ => 3,
    };

    private static int ActivityNumber(bool spoke, bool active) => !spoke ? 2 : active ? 0 : 1;

    private int[] LastDaysOf()
    {
        var days = new int[All * Dates.Length];
        for (var place = 0; place < All; place++)
        {
            TieStates.LastDays(_table, _rows[place], Dates, days.AsSpan(place * Dates.Length, Dates.Length));
        }

        return days;
    }

    private Band[] BandsOf()
    {
        var bands = new Band[All * Dates.Length];
        for (var place = 0; place < All; place++)
        {
            for (var d = 0; d < Dates.Length; d++)
            {
                bands[(place * Dates.Length) + d] = TieStrength.BandOf(_table.StrengthAt(_rows[place], Dates[d]));
            }
        }

        return bands;
    }
}
