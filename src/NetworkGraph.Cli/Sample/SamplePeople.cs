namespace NetworkGraph.Cli.Sample;

/// <summary>Makes people. The same name may come twice, as it does in life; the profile address never does.</summary>
internal sealed class SamplePeople(ulong seed)
{
    private static readonly string[] Cultures = ["en", "en", "en", "en", "de", "de", "fr", "es", "in", "in", "cn", "ng", "br", "pl", "se", "jp", "ar"];

    private static readonly (string First, string Last, string Culture, string Title)[] Colleagues =
    [
        ("Mara", "Lindqvist", "se", "Head of Partnerships"), ("Jonas", "Köhler", "de", "Director of Engineering"),
        ("Aisha", "Bello", "ng", "Product Manager"), ("Tomás", "Herrera", "es", "Account Executive"),
    ];

    private readonly HashSet<string> _slugs = [];

    public List<SamplePerson> All { get; } = [];

    /// <summary>One of the people whose exports are made; the first four are the colleagues of the demo network.</summary>
    public SamplePerson AddMember(string company)
    {
        var index = All.Count;
        if (index >= Colleagues.Length)
        {
            return Add([company]);
        }

        var (first, last, culture, title) = Colleagues[index];
        return Keep(new SamplePerson(index, first, last, SlugOf(first, last, SampleRandom.For(seed, 1, (ulong)index)), culture, company, title));
    }

    /// <summary>Someone whom a member may know; some work where the member works or worked.</summary>
    public SamplePerson Add(IReadOnlyList<string> memberCompanies)
    {
        var random = SampleRandom.For(seed, 2, (ulong)All.Count);
        var culture = random.Pick(Cultures);
        var first = random.Pick(WordList.Names[$"first.{culture}"]);
        var last = random.Pick(WordList.Names[$"last.{(random.Chance(8) ? random.Pick(Cultures) : culture)}"]);
        if (random.Chance(15))
        {
            var second = random.Pick(WordList.Names[$"last.{culture}"]);
            last = second == last ? last : culture is "es" or "br" ? $"{last} {second}" : $"{last}-{second}";
        }
        else if (random.Chance(8))
        {
            first = $"{first} {(char)('A' + random.Below(26))}.";
        }

        var slug = SlugOf(first, last, random);
        last += random.Below(100) switch { < 2 => ", PhD", < 4 => ", MBA", 4 => " 🌱", _ => "" };
        var (company, title) = RoleOf(random, culture, memberCompanies);
        return Keep(new SamplePerson(All.Count, first, last, slug, culture, company, title));
    }

    /// <summary>Somebody who hires or sells for a living.</summary>
    public SamplePerson AddRecruiter()
    {
        var (person, words) = (Add([]), WordList.Work);
        var random = SampleRandom.For(seed, 18, (ulong)person.Index);
        return All[person.Index] = person with { Company = $"{random.Pick(words["company.first"])} Recruiting", Title = random.Pick(words["recruiters"]) };
    }

    /// <summary>Gives somebody a past: another company, a status before or after it, or only another title.</summary>
    public void Move(int index, long at, IReadOnlyList<string> memberCompanies)
    {
        var (person, random) = (All[index], SampleRandom.For(seed, 19, (ulong)index));
        var kind = random.Below(100);
        if (person.Company is null || WordList.IsStatus(person.Company) || (kind >= 78 && person.Title is not { Length: > 0 }))
        {
            return;
        }

        var (company, title) = kind < 60 ? (CompanyOf(random, memberCompanies), random.Chance(40) ? person.Title : TitleOf(random, person.Culture)) : StatusOf(random, person.Culture);
        All[index] = kind switch
        {
            < 70 => company == person.Company ? person : person with { Move = new SampleMove(at, company, title) },
            < 78 => person with { Company = company, Title = title, Move = new SampleMove(at, person.Company, person.Title) },
            _ => person with { Title = $"Senior {person.Title!.Replace("Senior ", "", StringComparison.Ordinal)}", Move = new SampleMove(at, person.Company, person.Title.Replace("Senior ", "", StringComparison.Ordinal)) },
        };
    }

    private SamplePerson Keep(SamplePerson person)
    {
        All.Add(person);
        return person;
    }

    private string SlugOf(string first, string last, SampleRandom random)
    {
        var plain = $"{first}-{last}".Replace(".", "", StringComparison.Ordinal).Replace(' ', '-').ToLowerInvariant();
        // Addresses keep their accents, as real ones do; only the crossed l is mostly written plain.
        var slug = random.Chance(12) ? plain : plain.Replace('ł', 'l');
        while (!_slugs.Add(slug))
        {
            slug = $"{slug}-{random.Next() & 0xFFFFFFF:x7}";
        }

        return slug;
    }

    private static (string? Company, string? Title) RoleOf(SampleRandom random, string culture, IReadOnlyList<string> memberCompanies) => random.Below(100) switch
    {
        < 3 => (null, null),
        < 10 => StatusOf(random, culture),
        _ => (CompanyOf(random, memberCompanies), TitleOf(random, culture)),
    };

    // "Self-employed~Coach": what stands where the company belongs, and the title beside it.
    private static (string Company, string Title) StatusOf(SampleRandom random, string culture)
    {
        var status = random.Pick(WordList.WorkIn(culture, "statuses")).Split('~');
        return (status[0], status[1]);
    }

    private static string CompanyOf(SampleRandom random, IReadOnlyList<string> memberCompanies)
    {
        var words = WordList.Work;
        var company = random.Below(100) switch
        {
            < 12 when memberCompanies.Count > 0 => random.Pick(memberCompanies),
            < 55 => random.PickSkewed(words["companies"]),
            _ => $"{random.Pick(words["company.first"])} {random.Pick(words["company.second"])}",
        };
        return random.Chance(4) ? company + random.Pick(words["company.form"]) : company;
    }

    private static string TitleOf(SampleRandom random, string culture)
    {
        var words = WordList.Work;
        return random.Below(100) switch
        {
            < 70 => random.Pick(words["seniority"]) + random.Pick(words["roles"]),
            < 93 => random.Pick(words["heads"]),
            _ => random.Pick(WordList.WorkIn(culture, "odd")),
        };
    }
}
