using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Companies;

/// <summary>Companies that the viewer's own exports point at: jobs saved, applications, follows.</summary>
internal static class CompanyInterests
{
    /// <summary>The interests known by the date, by company key (<see cref="FirmNames.Key"/>), newest first; what two exports both state counts once.</summary>
    public static Dictionary<string, List<CompanyInterest>> Of(Network network, Member viewer, DateOnly asOf)
    {
        var known = network.Facts.Interests
            .Where(fact => fact.Stated is { Kind: InterestKind.SavedJob or InterestKind.JobApplication or InterestKind.CompanyFollow, Organisation: not null }
                && network.PersonOf(fact.Member) == viewer.Person.Number
                && (fact.Stated.At?.Date ?? network.Facts.Imports[fact.Import].SnapshotDate) <= asOf)
            .Select(fact => new CompanyInterest(fact.Stated.Kind, fact.Stated.Organisation!.Trim(), fact.Stated.Title, fact.Stated.At?.Date))
            .Distinct()
            .OrderByDescending(interest => interest.On)
            .ThenBy(interest => interest.Kind)
            .ThenBy(interest => interest.Title, StringComparer.Ordinal);
        var byCompany = new Dictionary<string, List<CompanyInterest>>(StringComparer.Ordinal);
        foreach (var interest in known)
        {
            if (network.Firms.Key(interest.Company) is { Length: > 0 } key)
            {
                if (!byCompany.TryGetValue(key, out var interests))
                {
                    byCompany[key] = interests = [];
                }

                interests.Add(interest);
            }
        }

        return byCompany;
    }
}
