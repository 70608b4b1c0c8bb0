using System.Globalization;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>What a question needs to know of a person, as properties of their node, and back.</summary>
internal static class PersonText
{
    /// <summary>Properties beside key, name, company and title.</summary>
    public static Dictionary<string, object?> Properties(
        KnownPerson known, IReadOnlyList<string> handles, (Member Member, int Place)? member, ViewerGround? ground)
    {
        var properties = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["number"] = known.Person.Number,
            ["kind"] = known.Person.Key.Kind.ToString(),
            ["value"] = known.Person.Key.Value,
            ["handles"] = handles,
            ["remembered"] = known.Role.Remembered,
            ["factor"] = (double)known.Factor,
            ["employer"] = known.Employer,
            ["employerKey"] = known.Employer is { } employer ? CompanyName.Key(employer) : null,
            ["employers"] = known.Employers.Select(e => e.Key).ToArray(),
            ["employersOn"] = known.Employers.Select(e => Day(e.On)).ToArray(),
            ["targetCompany"] = known.TargetCompany,
            ["messagesEnd"] = known.MessagesEnd is { } end ? Day(end) : null,
            ["searchName"] = known.Searched.Name,
            ["searchCompany"] = known.Searched.Company,
            ["searchTitle"] = known.Searched.Title,
        };
        if (member is { } m && ground is not null)
        {
            properties["place"] = m.Place;
            properties["archiveName"] = m.Member.ArchiveName;
            properties["snapshotDate"] = Day(m.Member.SnapshotDate);
            properties["files"] = m.Member.Files.Select(f => f.ToString()).Order(StringComparer.Ordinal).ToArray();
            properties["beyondOneExport"] = ground.BeyondOneExport;
            properties["offset"] = ground.Offset;
            properties["replies"] = ground.Replies;
            properties["estimates"] = ground.ChancesAreEstimates;
            properties["knowsMessages"] = ground.KnowsMessages;
        }

        return properties;
    }

    /// <summary>A person from four columns: number, kind, value, name.</summary>
    public static Person Person(CypherRow row, int column) =>
        new((int)row.Whole(column), new IdentityKey(Enum.Parse<IdentityKind>(row.Text(column + 1)), row.Text(column + 2)), row.Text(column + 3));

    /// <summary>A role from three columns: company, title, remembered.</summary>
    public static Role Role(CypherRow row, int column) => new(row.TextOrNull(column), row.TextOrNull(column + 1), row.Truth(column + 2));

    public static DateOnly? DayOrNull(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
