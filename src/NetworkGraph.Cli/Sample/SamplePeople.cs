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
            last = culture is "es" or "br" ? $"{last} {random.Pick(WordList.Names[$"last.{culture}"])}" : $"{last}-{random.Pick(WordList.Names[$"last.{culture}"])}";
        }
        else if (random.Chance(8))
        {
            first = $"{first} {(char)('A' + random.Below(26))}.";
        }

        var slug = SlugOf(first, last, random);
        last += random.Below(100) switch { < 2 => ", PhD", < 4 => ", MBA", 4 => " 🌱", _ => "" };
        var known = !random.Chance(3);
        return Keep(new SamplePerson(All.Count, first, last, slug, culture, known ? CompanyOf(random, memberCompanies) : null, known ? TitleOf(random) : null));
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

    private static string CompanyOf(SampleRandom random, IReadOnlyList<string> memberCompanies)
    {
        var words = WordList.Work;
        var company = random.Below(100) switch
        {
            < 12 => random.Pick(memberCompanies),
            < 55 => random.PickSkewed(words["companies"]),
            _ => $"{random.Pick(words["company.first"])} {random.Pick(words["company.second"])}",
        };
        return random.Chance(4) ? company + random.Pick(words["company.form"]) : company;
    }

    private static string TitleOf(SampleRandom random)
    {
        var words = WordList.Work;
        return random.Below(100) switch
        {
            < 70 => random.Pick(words["seniority"]) + random.Pick(words["roles"]),
            < 93 => random.Pick(words["heads"]),
            _ => random.Pick(words["odd"]),
        };
    }
}
