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

    private OverviewPeople(Network network, Member viewer, DateOnly asOf)
    {
        var table = TieTable.Of(network, viewer, asOf);
        KnowsMessages = KnownParts.Of(network, viewer).Contact;
        Dates = [.. Enumerable.Range(0, TrendMonths).Select(i => DayNumber.Of(asOf.AddMonths(i + 1 - TrendMonths)))];
        var origins = ConnectionOrigin.Of(network, viewer, table);
        var ties = MemberTies.Of(network, viewer, asOf).Where(t => table.Connected[table.RowOf(t.Person.Number)]).ToArray();
        int[] rows = [.. ties.Select(t => table.RowOf(t.Person.Number))];
        People = new ReportPerson[ties.Length];
        var (titles, read) = (0, 0);
        for (var i = 0; i < ties.Length; i++)
        {
            var role = network.RoleOf(ties[i].Person, asOf);
            var title = JobTitle.Read(role.Title);
            titles += string.IsNullOrWhiteSpace(role.Title) ? 0 : 1;
            read += title.IsRead ? 1 : 0;
            People[i] = new ReportPerson(ties[i], role, title.Function, title.Seniority, origins[rows[i]]);
        }

        TitlesRead = titles == 0 ? 0 : read / (double)titles;
        States = TieStates.Of(table, rows, Dates);
        Fields = FieldsOf(network, asOf);
        FirstMonth = CalendarMonth.Of(ties.Min(t => t.ConnectedOn) ?? asOf);
    }

    /// <summary>People still connected, strongest tie first.</summary>
    public ReportPerson[] People { get; }

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

    private ReportValues[] FieldsOf(Network network, DateOnly asOf) =>
    [
        .. Enum.GetValues<ReportField>().Select(field => field switch
        {
            ReportField.Company => Values(p => Company(network, p, asOf), company => company.Number >= 0 ? network.Roles.CompanyName(company.Number) : company.Name!, [], MostCompanies),
            ReportField.Function => Values(p => p.Function, function => function, []),
            ReportField.Seniority => Values(p => p.Seniority, seniority => seniority, JobTitle.SeniorityLevels),
            ReportField.Band => Values(p => (int)p.Tie.Band, band => ((Band)band).ToString(), ["Strong", "Warm", "Light", "Distant"]),
            ReportField.Status => Values(Status, status => status < 0 ? ReportValues.Unknown : Statuses[status], Statuses),
            ReportField.Origin => Values(p => p.Origin, origin => origin, Origins),
            ReportField.Month => Values(MonthOf, MonthName, Months()),
            ReportField.Contact => Values(Contact, contact => contact < 0 ? ReportValues.Unknown : Contacts[contact], Contacts),
            ReportField.Activity => Values(Activity, activity => activity < 0 ? ReportValues.Unknown : Activities[activity], Activities),
            _ => throw new ArgumentOutOfRangeException(nameof(network), field, "This field has no values."),
        }),
    ];

    private ReportValues Values<TKey>(Func<ReportPerson, TKey> key, Func<TKey, string> name, IEnumerable<string> order, int most = int.MaxValue)
        where TKey : notnull => ReportValues.From(People, key, name, order, most);

    // A member's own position may name a company that no list names.
    private static (int Number, string? Name) Company(Network network, ReportPerson person, DateOnly asOf) =>
        network.Roles.CompanyOf(person.Tie.Person.Number, asOf) is >= 0 and var company
            ? (company, null)
            : (-1, person.Role.Company ?? ReportValues.Unknown);

    // Months since the year 0, or -1 where the connection has no date.
    private static int MonthOf(ReportPerson person) => person.Tie.ConnectedOn is { } on ? (on.Year * 12) + on.Month - 1 : -1;

    private static string MonthName(int month) => month < 0 ? ReportValues.Unknown : Month(new DateOnly(month / 12, (month % 12) + 1, 1));

    private int Status(ReportPerson person) => !KnowsMessages ? -1 : person.Tie.Status == TieStatus.None ? Statuses.Length - 1 : (int)person.Tie.Status - 1;

    private int Contact(ReportPerson person) => !KnowsMessages ? -1 : (person.Tie.DaysIn > 0, person.Tie.DaysOut > 0) switch
    {
        (true, true) => 0,
        (true, false) => 1,
        (false, true) => 2,
        _ => 3,
    };

    private int Activity(ReportPerson person) => !KnowsMessages ? -1
        : person.Tie.LastContact is not { } last ? 2
        : person.Tie.JudgedOn.DayNumber - last.DayNumber < TieStates.ActiveDays ? 0
        : 1;

    private IEnumerable<string> Months() => People.Select(MonthOf).Where(m => m >= 0).Distinct().Order().Select(MonthName);
}
