namespace NetworkGraph.Cli.Sample;

/// <summary>A job in a member's past or present; no end means current.</summary>
internal sealed record SampleJob(string Company, string Title, long From, long? To);

/// <summary>A member of the sample: a person with a career and an export of their own.</summary>
internal sealed record SampleMember(SamplePerson Person, SampleSize Size, IReadOnlyList<SampleJob> Jobs, string School, int SchoolFrom, DateOnly Snapshot, bool QuotesAll)
{
    private const int FewestForImport = 300;
    private const int YearsAtSchool = 5;

    // The colleagues of the demo have been there for eighteen, thirteen, nine and six years.
    private static readonly int[] Joined = [2008, 2013, 2017, 2020];

    /// <summary>When the member joined: nothing of theirs is older.</summary>
    public long Since { get; private init; }

    /// <summary>A day on which the member connected with a whole address book; null for small networks and for everyone but the first.</summary>
    public long? ImportDay => Person.Index == 0 && Size.Connections >= FewestForImport ? Since + (171 * SampleDates.Day) : null;

    /// <summary>Many people of this company were met at one event.</summary>
    public string EventCompany => WordList.Work["companies"][4 + (Person.Index * 9 % 40)];

    public long EventAt => Jobs[0].From + (900 * SampleDates.Day);

    /// <summary>The member with the company and title of that time.</summary>
    public SamplePerson At(long at) =>
        Jobs.FirstOrDefault(job => job.From <= at) is { } job ? Person with { Company = job.Company, Title = job.Title } : Person;

    public static SampleMember Of(SamplePerson person, SampleSize size, int i, int count)
    {
        var companies = WordList.Work["companies"];
        var joined = i < Joined.Length ? Joined[i] : 2010 + (i % 9);
        var (started, here) = (Math.Min(joined, 2013), Math.Max(2019, joined + 1) + (i % 2));
        var (moved, current) = (SampleDates.Seconds((started + here) / 2, 1 + (i % 3), 1), SampleDates.Seconds(here, 2 + (i % 4 * 2), 1));
        SampleJob[] jobs =
        [
            new(person.Company!, person.Title ?? "Consultant", current, null),
            new(companies[(3 + (i * 7)) % companies.Length], "Senior Consultant", moved, current),
            new(companies[(8 + (i / 2 * 5)) % companies.Length], "Analyst", SampleDates.Seconds(started, 7, 1), moved),
        ];
        var schools = WordList.Work["schools"];
        return new SampleMember(
            person, size, jobs, schools[i / 2 % schools.Length], started - YearsAtSchool, new DateOnly(2026, 10, 30).AddDays(i + 1 - count), i % 4 == 3)
        {
            Since = SampleDates.Seconds(joined, 9 + (i % 3), 15),
        };
    }
}
