namespace NetworkGraph.Cli.Sample;

/// <summary>Endorsements and recommendations of one member; between two members both exports state the same.</summary>
internal sealed class ServiceTables(SampleWorld world, SampleExport export)
{
    private static readonly string[] Praise =
    [
        "I worked with {0} for two years and have rarely met someone who listens so well and still decides quickly. Every project became clearer once {0} was in the room.",
        "{0} took over a difficult account and turned it around within a quarter. Calm, precise and kind, a colleague whom I would hire again at any time.",
        "Whenever something mattered, I asked {0}. The answer came on the same day, was honest, and was usually right.",
    ];

    // LinkedIn has had endorsements since the end of 2012.
    private static readonly long FirstEndorsements = SampleDates.Seconds(2012, 10, 1);

    public void WriteEndorsements(Stream stream, bool given)
    {
        using var csv = new CsvText(stream);
        var role = given ? "Endorsee" : "Endorser";
        csv.Row("Endorsement Date", "Skill Name", $"{role} First Name", $"{role} Last Name", $"{role} Public Url", "Endorsement Status");
        var rows = new List<(long At, SamplePerson Person, string Skill, string Status)>();
        foreach (var (tie, other) in Ties())
        {
            var (from, to) = given ? (export.Member, other) : (other, export.Member);
            var random = SampleRandom.For(world.Seed, 13, (ulong)from, (ulong)to);
            if (random.Chance(tie.IsClose ? 45 : 5))
            {
                var at = random.Between(Math.Max(tie.ConnectedAt, FirstEndorsements), world.End);
                for (var skills = random.Between(1, 4); skills > 0; skills--)
                {
                    rows.Add((at += random.Between(2, 9), world.Person(other), random.Pick(WordList.Work["skills"]), random.Chance(95) ? "ACCEPTED" : "PENDING"));
                }
            }
        }

        foreach (var (at, person, skill, status) in rows.Where(r => export.Holds(r.At)).OrderByDescending(r => r.At).ThenBy(r => r.Person.Index))
        {
            csv.Row(SampleDates.Endorsement(at), skill, person.First, person.Last, person.Url["https://".Length..], status);
        }
    }

    public void WriteRecommendations(Stream stream, bool given)
    {
        using var csv = new CsvText(stream);
        csv.Row("First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status");
        foreach (var (tie, other) in Ties())
        {
            var (from, to) = given ? (export.Member, other) : (other, export.Member);
            var random = SampleRandom.For(world.Seed, 14, (ulong)from, (ulong)to);
            if (tie.IsClose && random.Chance(14))
            {
                var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, random.Pick(Praise), world.Person(to).CallName);
                var at = random.Between(tie.ConnectedAt, world.End);
                var (person, status) = (world.Person(other, at), given ? "" : random.Chance(90) ? "VISIBLE" : "HIDDEN");
                if (export.Holds(at))
                {
                    csv.Row(person.First, person.Last, person.Company, person.Title, text, SampleDates.Recommendation(at), status);
                }
            }
        }
    }

    private IEnumerable<(SampleTie Tie, int Other)> Ties() =>
        world.Connections[export.Member].Select(p => (SampleTie.Between(world, export.Member, p), p));
}
