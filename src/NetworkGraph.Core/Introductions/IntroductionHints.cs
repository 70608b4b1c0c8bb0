using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Introductions;

/// <summary>People in the viewer's list who are or were listed at the target's company: they may know the target, which is never a step.</summary>
internal static class IntroductionHints
{
    /// <summary>Most hints.</summary>
    public const int Limit = 10;

    /// <summary>The hints, strongest tie first; none where the target's company is unknown.</summary>
    public static IReadOnlyList<IntroductionHint> For(Network network, Member viewer, Person target, DateOnly asOf)
    {
        if (network.RoleOf(target, asOf).Company is not { } company || network.Roles.CompanyNumber(company) is not (>= 0 and var number))
        {
            return [];
        }

        var hints = new List<IntroductionHint>();
        foreach (var tie in MemberTies.Of(network, viewer, asOf))
        {
            if (tie.Person != target && Why(network, tie.Person, number, company, asOf) is { } why)
            {
                hints.Add(new IntroductionHint(tie, why));
                if (hints.Count == Limit)
                {
                    break;
                }
            }
        }

        return hints;
    }

    private static string? Why(Network network, Person person, int company, string name, DateOnly asOf)
    {
        if (network.Roles.CompanyOf(person.Number, asOf) == company)
        {
            return $"Listed at {name}: may know them.";
        }

        foreach (var place in network.Roles.ListingsOf(person.Number))
        {
            var listing = network.Facts.Listings[place];
            var date = network.Facts.Imports[listing.Import].SnapshotDate;
            if (date <= asOf && listing.Company is { } listed && network.Roles.CompanyNumber(listed) == company)
            {
                return $"Was listed at {name} on {ScreenDate.Of(date)}: may know them.";
            }
        }

        return null;
    }
}
