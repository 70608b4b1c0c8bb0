using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Introductions;

/// <summary>People in the viewer's list who are or were listed at the target's company: they may know the target, which is never a step.</summary>
public static class IntroductionHints
{
    /// <summary>Most hints.</summary>
    public const int Limit = 10;

    /// <summary>The hints, strongest tie first; none where the target's company is unknown.</summary>
    internal static IReadOnlyList<IntroductionHint> For(Network network, Member viewer, Person target, DateOnly asOf)
    {
        if (network.RoleOf(target, asOf).Company is not { } company || network.Roles.CompanyNumber(company) is not (>= 0 and var number))
        {
            return [];
        }

        var hints = new List<IntroductionHint>();
        foreach (var tie in MemberTies.Of(network, viewer, asOf))
        {
            if (tie.Person != target && tie.Said is not NotATie && Hint(network, tie, number, company, asOf) is { } hint)
            {
                hints.Add(hint);
                if (hints.Count == Limit)
                {
                    break;
                }
            }
        }

        return hints;
    }

    private static IntroductionHint? Hint(Network network, Tie tie, int company, string name, DateOnly asOf)
    {
        if (network.Roles.CompanyOf(tie.Person.Number, asOf) == company)
        {
            return IntroductionHint.Listed(tie, name);
        }

        foreach (var place in network.Roles.ListingsOf(tie.Person.Number))
        {
            var listing = network.Facts.Listings[place];
            var date = network.Facts.Imports[listing.Import].SnapshotDate;
            if (date <= asOf && network.Roles.CompanyAt(place) == company)
            {
                return IntroductionHint.WasListed(tie, name, date);
            }
        }

        return null;
    }
}
