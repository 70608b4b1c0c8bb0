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
        kind = "Slug",
        value = known.Person.Key.Value,
        handles = new[] { known.Person.Key.Value },
        remembered = false,
        sort = "0" + known.Person.Key.Value,
        load = known.Load,
        h = 1L,
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
        h = 1L,
        member = tie.From.Key.Value,
        v = 1L,
    };

    /// <summary>The same tie for <c>PutTies.cypher</c>.</summary>
    public static object?[] Put(KnownTie tie) =>
    [
        "KNOWS", tie.From.Key.Value, tie.To.Key.Value,
        new Dictionary<string, object?>
        {
            ["strength"] = tie.Strength, ["chance"] = tie.Chance, ["unanswered"] = tie.Unanswered, ["ground"] = tie.Ground?.ToString(), ["evidence"] = "seen by both", ["seenIn"] = "both", ["h"] = 1L,
        },
        tie.From.Key.Value, 1L,
    ];
}
