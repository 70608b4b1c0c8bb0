using System.Globalization;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>What a question needs to know of a person, as properties of their node, and back.</summary>
internal static class PersonText
{
    /// <summary>A person's row for <c>AddPeople.cypher</c>, place by place.</summary>
    public static object?[] Row(KnownPerson known, IReadOnlyList<string> handles, Dictionary<string, object?>? member) =>
    [
        known.Person.Key.ToString(), known.Person.Name, known.Role.Company, known.Role.Title, known.Person.Number, known.Person.Key.Kind.ToString(), known.Person.Key.Value,
        handles, known.Role.Remembered, (double)known.Factor, known.Employer, known.EmployerKey,
        known.Employers.Select(e => e.Key).ToArray(), known.Employers.Select(e => Day(e.On)).ToArray(), known.TargetCompany,
        known.MessagesEnd is { } end ? Day(end) : null, known.Searched.Name, known.Searched.Company, known.Searched.Title, member,
    ];

    /// <summary>What only members have, by name.</summary>
    public static Dictionary<string, object?> Member(Member member, int place, ViewerGround ground, Judgements judgements) => new(StringComparer.Ordinal)
    {
        ["place"] = place,
        ["archiveName"] = member.ArchiveName,
        ["snapshotDate"] = Day(member.SnapshotDate),
        ["files"] = member.Files.Select(f => f.ToString()).Order(StringComparer.Ordinal).ToArray(),
        ["beyondOneExport"] = ground.BeyondOneExport,
        ["replies"] = ground.Replies,
        ["estimates"] = ground.ChancesAreEstimates,
        ["knowsMessages"] = ground.KnowsMessages,
        ["noTies"] = judgements.All.Where(held => held.Said is NotATie).Select(held => held.Person.Key.ToString()).Order(StringComparer.Ordinal).ToArray(),
    };

    /// <summary>A person from four columns: number, kind, value, name.</summary>
    public static Person Person(CypherRow row, int column) =>
        new((int)row.Whole(column), new IdentityKey(Enum.Parse<IdentityKind>(row.Text(column + 1)), row.Text(column + 2)), row.Text(column + 3));

    /// <summary>A role from three columns: company, title, remembered.</summary>
    public static Role Role(CypherRow row, int column) => new(row.TextOrNull(column), row.TextOrNull(column + 1), row.Truth(column + 2));

    public static DateOnly? DayOrNull(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
