namespace NetworkGraph.Core.Introductions;

/// <summary>A person as a question finds them.</summary>
/// <param name="Person">Who.</param>
/// <param name="Role">Company and title on the date.</param>
/// <param name="Employer">The listed company as it is spelt most often, or null.</param>
/// <param name="EmployerKey">Its key, or null.</param>
/// <param name="Employers">Every company that a list names by the date, by its key, with the date of that list; oldest first.</param>
/// <param name="TargetCompany">Key of the company that makes others hints to this person, or null.</param>
/// <param name="Factor">Attenuation times load as an introducer, 0 to 1.</param>
/// <param name="MessagesEnd">Last day of the member's messages where it lies before the date, or null.</param>
/// <param name="Searched">Name, company and title as a search compares them.</param>
public sealed record KnownPerson(
    Person Person, Role Role, string? Employer, string? EmployerKey, IReadOnlyList<(string Key, DateOnly On)> Employers, string? TargetCompany, float Factor, DateOnly? MessagesEnd,
    SearchedText Searched);

/// <summary>Everyone, for stores that others ask directly.</summary>
public static class KnownPeople
{
    /// <summary>Everyone as of a date, in the order of their numbers.</summary>
    public static IEnumerable<KnownPerson> Of(Network network, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        var factor = network.Viewer(null) is { } viewer ? IntroductionLegs.Of(network, viewer, asOf).Damping : null;
        return network.People.Select(person =>
        {
            var (role, number) = (network.RoleOf(person, asOf), person.Number);
            var employer = network.Roles.CompanyOf(number, asOf);
            return new KnownPerson(
                person, role, employer < 0 ? null : network.Roles.CompanyName(employer), employer < 0 ? null : network.Firms.Key(network.Roles.CompanyName(employer)), Employers(network, number, asOf),
                role.Company is { } company && network.Roles.CompanyNumber(company) >= 0 ? network.Firms.Key(company) : null,
                factor?[number] ?? 1, StepEvidence.EndOf(network, number, asOf), SearchedText.Of(person, role));
        });
    }

    private static List<(string Key, DateOnly On)> Employers(Network network, int person, DateOnly asOf)
    {
        var listings = network.Roles.ListingsOf(person);
        var employers = new List<(string, DateOnly)>(listings.Length);
        foreach (var place in listings)
        {
            var listing = network.Facts.Listings[place];
            var on = network.Facts.Imports[listing.Import].SnapshotDate;
            if (on <= asOf && listing.Company is { } name && network.Firms.Key(name) is { Length: > 0 } key)
            {
                employers.Add((key, on));
            }
        }

        return employers;
    }
}
