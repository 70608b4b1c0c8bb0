using System.Globalization;
using NetworkGraph.Core;
using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>What a question needs to know of a person, as properties of their node, and back.</summary>
internal static class PersonText
{
    /// <summary>What everybody has. What is not known is there as null, so that a former value goes.</summary>
    public static Dictionary<string, object?> Values(KnownPerson known, IReadOnlyList<string> handles) => new(StringComparer.Ordinal)
    {
        ["name"] = known.Person.Name,
        ["company"] = known.Role.Company,
        ["title"] = known.Role.Title,
        ["kind"] = known.Person.Key.Kind.ToString(),
        ["value"] = known.Person.Key.Value,
        ["sort"] = Sort(known.Person.Key),
        ["handles"] = handles,
        ["remembered"] = known.Role.Remembered,
        ["load"] = known.Load,
        ["employerKey"] = known.EmployerKey,
        ["employers"] = known.Employers.Select(e => e.Key).ToArray(),
        ["employersOn"] = known.Employers.Select(e => Day(e.On)).ToArray(),
        ["targetCompany"] = known.TargetCompany,
        ["searchName"] = known.Searched.Name,
        ["searchCompany"] = known.Searched.Company,
        ["searchTitle"] = known.Searched.Title,
    };

    /// <summary>What only members have.</summary>
    public static Dictionary<string, object?> Member(Network network, Member member, DateOnly asOf)
    {
        var ground = ViewerGround.Of(network, member, asOf);
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["archiveName"] = member.ArchiveName,
            ["snapshotDate"] = Day(member.SnapshotDate),
            ["files"] = member.Files.Select(f => f.ToString()).Order(StringComparer.Ordinal).ToArray(),
            ["inferred"] = network.Members.Count > 1 || InferredTies.Of(network, member, asOf).Any(),
            ["replies"] = ground.Replies,
            ["estimates"] = ground.ChancesAreEstimates,
            ["knowsMessages"] = ground.KnowsMessages,
            ["messagesEnd"] = OwnTies.MessagesEndOf(network, member) is { } end ? Day(end) : null,
            ["partners"] = OwnTies.PartnersOf(network, member, asOf),
            ["ties"] = OwnTies.PeopleOf(network, member, asOf).Count(),
            ["known"] = Known(network, member, asOf),
            ["settled"] = OwnTies.AreSettled(network, member, asOf),
            ["rate"] = AskHistory.OwnRateOf(network, member, asOf),
            ["noTies"] = AskRules.NeverAsked(network, member).Select(person => person.Key.ToString()).Order(StringComparer.Ordinal).ToArray(),
        };
    }

    /// <summary>Names of what everybody has.</summary>
    public static readonly string[] OfEverybody =
    [
        "name", "company", "title", "kind", "value", "sort", "handles", "remembered", "load", "employerKey", "employers", "employersOn", "targetCompany", "searchName", "searchCompany", "searchTitle", "h",
    ];

    /// <summary>Names of what only members have, beside their version.</summary>
    public static readonly string[] OfMembers =
    [
        "archiveName", "snapshotDate", "files", "inferred", "replies", "estimates", "knowsMessages", "messagesEnd", "partners", "factor", "ties", "known", "settled", "rate", "noTies", "mh",
    ];

    /// <summary>What a member has no longer.</summary>
    public static Dictionary<string, object?> NoMember => Without(OfMembers);

    /// <summary>What a node has no longer that is nobody of ours any more.</summary>
    public static Dictionary<string, object?> Nothing => Without([.. OfEverybody, .. OfMembers, "v"]);

    private static Dictionary<string, object?> Without(string[] names) => names.ToDictionary(name => name, _ => (object?)null, StringComparer.Ordinal);

    /// <summary>A hash of the people with whom a member has ties: where it changes, every tie of the member does.</summary>
    public static long Known(Network network, Member member, DateOnly asOf) =>
        GraphRow.HashOf(OwnTies.PeopleOf(network, member, asOf).Select(person => person.Key.ToString()).Order(StringComparer.Ordinal).ToArray());

    /// <summary>By what people stand in order: by kind of key, then by value.</summary>
    public static string Sort(IdentityKey key) => $"{(int)key.Kind}{key.Value}";

    /// <summary>A person from three columns: kind, value, name. The number is a place in no network.</summary>
    public static Person Person(CypherRow row, int column) => new(0, Key(row, column), row.Text(column + 2));

    /// <summary>A key from two columns: kind, value.</summary>
    public static IdentityKey Key(CypherRow row, int column) => new(Enum.Parse<IdentityKind>(row.Text(column)), row.Text(column + 1));

    /// <summary>A role from three columns: company, title, remembered.</summary>
    public static Role Role(CypherRow row, int column) => new(row.TextOrNull(column), row.TextOrNull(column + 1), row.Truth(column + 2));

    public static DateOnly? DayOrNull(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
