namespace NetworkGraph.Cli.Sample;

/// <summary>Endorsements and recommendations of one member; between two members both exports state the same.</summary>
internal sealed class ServiceTables(SampleWorld world, int member)
{
    private static readonly string[] Praise =
    [
        "I worked with {0} for two years and have rarely met someone who listens so well and still decides quickly. Every project became clearer once {0} was in the room.",
        "{0} took over a difficult account and turned it around within a quarter. Calm, precise and kind, a colleague whom I would hire again at any time.",
        "Whenever something mattered, I asked {0}. The answer came on the same day, was honest, and was usually right.",
    ];

    private bool IsClose(SampleTie tie) => tie.Contact >= Contact.Quarterly || tie.Person < world.Members.Count;

    public void WriteEndorsements(Stream stream, bool given)
    {
        using var csv = new CsvText(stream);
        var role = given ? "Endorsee" : "Endorser";
        csv.Row("Endorsement Date", "Skill Name", $"{role} First Name", $"{role} Last Name", $"{role} Public Url", "Endorsement Status");
        var rows = new List<(long At, SamplePerson Person, string Skill, string Status)>();
        foreach (var (tie, other) in Ties())
        {
            var (from, to) = given ? (member, other) : (other, member);
            var random = SampleRandom.For(world.Seed, 13, (ulong)from, (ulong)to);
            if (random.Chance(IsClose(tie) ? 45 : 5))
            {
                var at = random.Between(tie.ConnectedAt, world.End);
                for (var skills = random.Between(1, 4); skills > 0; skills--)
                {
                    rows.Add((at += random.Between(2, 9), world.Person(other), random.Pick(WordList.Work["skills"]), random.Chance(95) ? "ACCEPTED" : "PENDING"));
                }
            }
        }

        foreach (var (at, person, skill, status) in rows.OrderByDescending(r => r.At).ThenBy(r => r.Person.Index))
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
            var (from, to) = given ? (member, other) : (other, member);
            var random = SampleRandom.For(world.Seed, 14, (ulong)from, (ulong)to);
            if (IsClose(tie) && random.Chance(8))
            {
                var person = world.Person(other);
                var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, random.Pick(Praise), world.Person(to).CallName);
                var at = random.Between(tie.ConnectedAt, world.End);
                csv.Row(person.First, person.Last, person.Company, person.Title, text, SampleDates.Recommendation(at), given ? "" : random.Chance(90) ? "VISIBLE" : "HIDDEN");
            }
        }
    }

    private IEnumerable<(SampleTie Tie, int Other)> Ties() =>
        world.Connections[member].Select(p => (SampleTie.Between(world, member, p), p));
}
