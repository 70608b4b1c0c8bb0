using NetworkGraph.Core.Graph;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Reach;

/// <summary>How far do I reach?</summary>
public static class MemberReach
{
    /// <summary>Chance from which a company is within reach.</summary>
    public const double LeastCompanyChance = .25;

    /// <summary>People per company whose chances are combined.</summary>
    public const int BestPeople = 3;

    /// <summary>
    /// People within three steps, expected reach and companies, as of a date.
    /// Formula: reach_k = people at most k steps away; W = Σ best chance over all people; company = 1 − Π(1 − chance) of its three best people.
    /// Unit: people, and chance 0 to 1. Beyond the first step there is no number where one export alone cannot show it.
    /// Source: relationship-model.md, section 5 (Jackson's decay centrality with an own chance per step).
    /// </summary>
    public static ReachAnswer Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        var legs = IntroductionLegs.Of(network, viewer, asOf);
        var within = StepsWithin.Count(legs.Graph, viewer.Person.Number, BestChances.MostTies);
        var reached = BestChances.From(legs.Graph, legs.Factor, viewer.Person.Number);
        var oneExportOnly = network.Members.Count == 1 && within[^1] == within[0];
        return new ReachAnswer(
            [.. within.Select((people, step) => new ReachWithin(step + 1, step > 0 && oneExportOnly ? null : people))],
            BestChances.Expected(reached),
            Companies(network, reached, asOf),
            oneExportOnly,
            Note(within, oneExportOnly));
    }

    private static CompanyReach[] Companies(Network network, ReachedPerson[] reached, DateOnly asOf)
    {
        var chances = new Dictionary<int, List<double>>();
        foreach (var person in reached)
        {
            if (network.Roles.CompanyOf(person.Person, asOf) is >= 0 and var company)
            {
                if (!chances.TryGetValue(company, out var known))
                {
                    chances[company] = known = [];
                }

                known.Add(person.Chance);
            }
        }

        return
        [
            .. chances
                .Select(company => new CompanyReach(network.Roles.CompanyName(company.Key), Combined(company.Value), company.Value.Count))
                .Where(company => company.Chance >= LeastCompanyChance)
                .OrderByDescending(company => company.Chance)
                .ThenBy(company => company.Company, StringComparer.Ordinal),
        ];
    }

    private static double Combined(List<double> chances) =>
        1 - chances.OrderDescending().Take(BestPeople).Aggregate(1.0, (none, chance) => none * (1 - chance));

    private static string Note(int[] within, bool oneExportOnly) => oneExportOnly
        ? "One export shows only its owner's ties: how many people stand behind them is not in your data."
        : FormattableString.Invariant($"At least {within[1]} {(within[1] == 1 ? "person" : "people")} within two steps. This counts only people in the exports you pooled.");
}
