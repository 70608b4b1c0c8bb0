namespace NetworkGraph.Core.Targets;

/// <summary>
/// By what a target is called in addresses, commands and notes: a person by their key, a company as <c>company:</c> and its key, somebody whom nothing names as
/// <c>somebody:</c> with name and company. Two spellings of one firm have one id.
/// </summary>
internal static class TargetId
{
    private const string CompanyPrefix = "company:";
    private const string SomebodyPrefix = "somebody:";

    public static string Of(Network network, NamedTarget target) => target.Of switch
    {
        TargetOf.Company => OfCompany(network.Firms.Key(target.Subject)),
        TargetOf.Person => network.Find(target.Subject) is { } person ? OfPerson(person) : target.Subject,
        _ => $"{SomebodyPrefix}{PersonName.Key(target.Subject)}|{network.Firms.Key(target.Company ?? "")}",
    };

    public static string OfCompany(string key) => CompanyPrefix + key;

    public static string OfPerson(Person person) => person.Key.ToString();

    /// <summary>An id as it was kept, in the form that it has by now: what was one company may be another since.</summary>
    public static string Now(Network network, string id) => id.StartsWith(CompanyPrefix, StringComparison.Ordinal) ? OfCompany(network.Firms.Key(id[CompanyPrefix.Length..])) : id;
}
