using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Benchmarks.Server;

/// <summary>The same properties as one would hand them to UNWIND: a map per row.</summary>
internal static class PlainRow
{
    public static object Of(KnownPerson known) => new
    {
        key = known.Person.Key.Value,
        name = known.Person.Name,
        company = known.Role.Company,
        title = known.Role.Title,
        member = false,
        number = known.Person.Number,
        kind = "Slug",
        value = known.Person.Key.Value,
        handles = new[] { known.Person.Key.Value },
        remembered = false,
        factor = (double)known.Factor,
        employer = known.Employer,
        employerKey = known.EmployerKey!,
        employers = known.Employers.Select(e => e.Key),
        employersOn = known.Employers.Select(_ => "2026-11-24"),
        targetCompany = known.TargetCompany,
        searchName = known.Searched.Name,
        searchCompany = known.Searched.Company,
        searchTitle = known.Searched.Title,
    };

    public static object Of(KnownTie tie) => new
    {
        from = tie.From.Key.Value,
        to = tie.To.Key.Value,
        strength = tie.Strength,
        chance = tie.Chance,
        unanswered = tie.Unanswered,
        evidence = "seen by both",
        seenIn = "both",
        asOf = "2026-11-24",
    };
}
