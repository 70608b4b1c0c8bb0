using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Graph;

namespace NetworkGraph.Core.Reach;

/// <summary>How far do I reach?</summary>
public static class MemberReach
{
    /// <summary>Chance from which a company is within reach.</summary>
    public const double LeastCompanyChance = .25;

    /// <summary>
    /// People within three steps, expected reach and companies, as of a date.
    /// Formula: reach_k = people at most k steps away; W = Σ best chance over all people; company = 1 − Π(1 − chance) of the three best different ways there.
    /// Unit: people, and chance 0 to 1. Beyond the first step there is no number where one export alone cannot show it.
    /// Source: docs/model.md, section 5 (Jackson's decay centrality with an own chance per step).
    /// </summary>
    public static ReachAnswer Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        var chances = CompanyChances.Of(network, viewer, asOf);
        var legs = chances.Legs;
        var steps = new StepsWithinAlgorithm(legs.Graph, BestChancesAlgorithm.MostTies);
        steps.Compute(viewer.Person.Number);
        var companies = chances.Companies.Select(company =>
            new CompanyReach(network.Roles.CompanyName(company), chances.At(company)!.Value, chances.PeopleAt(company)));
        return Tell(steps.Within, chances.Expected, companies, network.Members.Count);
    }

    /// <summary>The answer from numbers that were counted elsewhere, in the same words and order.</summary>
    /// <param name="within">People within one, two and three steps.</param>
    /// <param name="expected">Sum over all people of the best chance to reach them.</param>
    /// <param name="companies">Every company with the chance and the number of people reached there; those out of reach are left out here.</param>
    /// <param name="members">Members whose exports are loaded.</param>
    public static ReachAnswer Tell(IReadOnlyList<int> within, double expected, IEnumerable<CompanyReach> companies, int members)
    {
        ArgumentNullException.ThrowIfNull(within);
        var oneExportOnly = members == 1 && within[^1] == within[0];
        return new ReachAnswer(
            [.. within.Select((people, step) => new ReachWithin(step + 1, step > 0 && oneExportOnly ? null : people))],
            expected,
            [
                .. companies
                    .Where(company => company.Chance >= LeastCompanyChance)
                    .OrderByDescending(company => company.Chance)
                    .ThenBy(company => company.Company, StringComparer.Ordinal),
            ],
            oneExportOnly,
            Note(within, members));
    }

    private static string Note(IReadOnlyList<int> within, int members) => (members, Beyond: within[^1] - within[0]) switch
    {
        (1, 0) => "One export shows only its owner's ties: how many people stand behind them is not in your data.",
        (1, var beyond) => FormattableString.Invariant($"One export shows only its owner's ties. {beyond:N0} more {(beyond == 1 ? "person is" : "people are")} known from shared conversations or your own word; ")
            + "how many others stand behind your ties is not in your data.",
        _ => FormattableString.Invariant($"At least {within[1]:N0} {(within[1] == 1 ? "person" : "people")} within two steps. This counts only people in the exports you pooled."),
    };
}
