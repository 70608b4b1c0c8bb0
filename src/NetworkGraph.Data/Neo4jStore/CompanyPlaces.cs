using NetworkGraph.Core;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>Nodes of companies, one per name as written.</summary>
internal static class CompanyPlaces
{
    private const string Prefix = "company:";

    /// <summary>Key of a company's node, which no person's key is like.</summary>
    public static string Key(string name) => Prefix + name;

    /// <summary>Whether a key is that of a company's node.</summary>
    public static bool Is(string key) => key.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The row for <c>PutCompanies.cypher</c>: a status ("Freelance") is no company.</summary>
    public static object?[] Put(string name, string? firm) => [Key(name), name, firm, !EmploymentStatus.Is(name)];
}
