namespace NetworkGraph.Core;

/// <summary>
/// By what a target is called in addresses, commands and notes: a person by their key, a company as <c>company:</c> and its key, somebody whom nothing names as
/// <c>somebody:</c> with name and company. Two spellings of one firm have one id.
/// </summary>
internal static class TargetId
{
    private const string CompanyPrefix = "company:";
    private const string SomebodyPrefix = "somebody:";

    public static string OfCompany(string key) => CompanyPrefix + key;

    public static string OfPerson(Person person) => person.Key.ToString();

    public static string OfSomebody(Network network, string name, string? company) => $"{SomebodyPrefix}{PersonName.Key(name)}|{network.Firms.Key(company ?? "")}";

    /// <summary>What an id names: a company as lists write it, the key of a person, or the name of somebody with their company, "" where that is not known.</summary>
    public static (bool IsCompany, string Name, string? Company) PartsOf(Network network, string id)
    {
        if (id.StartsWith(CompanyPrefix, StringComparison.Ordinal))
        {
            return (true, NameOf(network, id[CompanyPrefix.Length..]), null);
        }

        return id.StartsWith(SomebodyPrefix, StringComparison.Ordinal) && id[SomebodyPrefix.Length..].Split('|', 2) is [var name, var company]
            ? (false, name, company.Length == 0 ? "" : NameOf(network, company))
            : (false, id, null);
    }

    private static string NameOf(Network network, string key) => network.Roles.NumberOf(network.Firms.Key(key)) is >= 0 and var company ? network.Roles.CompanyName(company) : key;

    /// <summary>An id as it was kept, in the form that it has by now: what was one company may be another since, and a profile may be known by another key.</summary>
    public static string Now(Network network, string id) => network.Find(id) is { } person ? OfPerson(person)
        : id.StartsWith(CompanyPrefix, StringComparison.Ordinal) ? OfCompany(network.Firms.Key(id[CompanyPrefix.Length..])) : id;
}
