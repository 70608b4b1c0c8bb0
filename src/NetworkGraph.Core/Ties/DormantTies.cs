using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Core.Ties;

/// <summary>A tie worth a hello.</summary>
/// <param name="Tie">The tie.</param>
/// <param name="Score">0 to 100, for ordering only: who comes back can hardly be forecast.</param>
/// <param name="Peak">Largest contact part that the tie ever had, 0 to 1.</param>
/// <param name="Novelty">Share of the viewer's active contacts who are not at the person's company, 0 to 1.</param>
/// <param name="OthersAtCompany">Active contacts of the viewer at the person's company.</param>
/// <param name="Why">The reason in one sentence.</param>
public sealed record DormantTie(Tie Tie, double Score, double Peak, double Novelty, int OthersAtCompany, string Why);

/// <summary>
/// Dormant ties that were once something, best first.
/// Formula: 100 · p(reply) · (0.5 · peak contact + 0.5 · novelty); only ties with a peak of 20 points from contact, a recommendation or a
/// shared employer, and at most one unanswered message. Unit: 0 to 100. No answer: empty without a messages file.
/// Source: relationship-model.md section 8 (Levin, Walter and Murnighan 2011: dormant ties are useful, novel and trusted); offer three a week.
/// </summary>
public static class DormantTies
{
    private const double LeastPeakPoints = 20;
    private const double ContactPoints = 54;

    /// <summary>The dormant ties of the viewer that are worth a hello.</summary>
    public static IReadOnlyList<DormantTie> Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        var table = TieTable.Of(network, viewer, asOf);
        var ties = MemberTies.Of(network, viewer, asOf);
        var active = ties.Where(t => t.Status is TieStatus.OnRhythm or TieStatus.Slipping)
            .Select(t => network.Roles.CompanyOf(t.Person.Number, asOf)).ToArray();
        var atCompany = active.Where(c => c >= 0).CountBy(c => c).ToDictionary();
        return
        [
            .. ties.Where(t => t.Status == TieStatus.Dormant && t.Unanswered <= 1)
                .Select(t => Score(network, table, t, asOf, active.Length, atCompany))
                .OfType<DormantTie>()
                .OrderByDescending(d => d.Score).ThenBy(d => d.Tie.Person.Number),
        ];
    }

    private static DormantTie? Score(Network network, TieTable table, Tie tie, DateOnly asOf, int active, Dictionary<int, int> atCompany)
    {
        var peak = Peak(table.History, table.Entry[table.RowOf(tie.Person.Number)], DayNumber.Of(asOf));
        var services = tie.Grounds.Services;
        if (peak * ContactPoints < LeastPeakPoints && services.RecommendationsGiven + services.RecommendationsReceived == 0 && tie.Grounds.SharedAt is null)
        {
            return null;
        }

        var company = network.Roles.CompanyOf(tie.Person.Number, asOf);
        var others = company < 0 ? 0 : atCompany.GetValueOrDefault(company);
        var novelty = active == 0 ? 1 : 1 - (others / (double)active);
        var score = 100 * StepChance.Of(tie.Strength, tie.Unanswered) * ((0.5 * peak) + (0.5 * novelty));
        return new DormantTie(tie, score, peak, novelty, others, Why(tie, company < 0 ? null : network.Roles.CompanyName(company), others));
    }

    // Between two active days the sum only shrinks, so that the largest value lies on one of them.
    private static double Peak(MemberHistory history, int entry, int asOf)
    {
        var peak = 0.0;
        foreach (var days in new[] { history.In, history.Out })
        {
            for (var i = days.Start[entry]; i < days.EndAt(entry, asOf); i++)
            {
                var day = days.Day[i];
                peak = Math.Max(peak, TieStrength.Activation(history.In.Activation(entry, day, day), history.Out.Activation(entry, day, day)));
            }
        }

        return TieStrength.Contact(peak);
    }

    private static string Why(Tie tie, string? company, int others) => company is null
        ? tie.WhyStatus!
        : others switch
        {
            0 => FormattableString.Invariant($"{tie.WhyStatus} You are in touch with nobody else at {company}."),
            1 => FormattableString.Invariant($"{tie.WhyStatus} You are in touch with 1 other at {company}."),
            _ => FormattableString.Invariant($"{tie.WhyStatus} You are in touch with {others} others at {company}."),
        };
}
