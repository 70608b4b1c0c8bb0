using NetworkGraph.Core.Facts;

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
/// Silent ties that were once something, best first: a weaker claim than <see cref="LosingTouch"/>.
/// Formula: 100 · p(reply) · (0.5 · peak contact + 0.5 · novelty); only ties silent for at least 180 days in which both wrote in one
/// conversation at least, or that share an employer or a school with the viewer or hold a recommendation; at most one unanswered message.
/// Unit: 0 to 100. No answer: empty without a messages file.
/// Source: docs/model.md, section 8 (Levin, Walter and Murnighan 2011: dormant ties are useful, novel and trusted); offer three a week.
/// </summary>
public static class DormantTies
{
    private const int LongSilence = 180;

    /// <summary>Every dormant tie of the viewer whose silence the viewer's own word does not explain, formerly strongest first, in points at the last message. Empty without a messages file.</summary>
    public static IReadOnlyList<Tie> All(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return !KnownParts.Of(network, viewer).Contact
            ? []
            : [.. MemberTies.Of(network, viewer, asOf).Where(t => t.Status == TieStatus.Dormant && !t.IsSilenceExplained).OrderByDescending(t => t.FormerStrength).ThenBy(t => t.Person.Number)];
    }

    /// <summary>The dormant ties of the viewer that are worth a hello.</summary>
    public static IReadOnlyList<DormantTie> Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        var table = TieTable.Of(network, viewer, asOf);
        var ties = MemberTies.Of(network, viewer, asOf);
        var active = ties.Where(t => t.Status == TieStatus.InTouch)
            .Select(t => network.Roles.CompanyOf(t.Person.Number, asOf)).ToArray();
        var atCompany = active.Where(c => c >= 0).CountBy(c => c).ToDictionary();
        return
        [
            .. ties.Where(t => !t.IsSilenceExplained && IsLongSilent(t) && IsMoreThanAName(t))
                .Select(t => Score(network, table, t, asOf, active.Length, atCompany))
                .OrderByDescending(d => d.Score).ThenBy(d => d.Tie.Person.Number),
        ];
    }

    private static DormantTie Score(Network network, TieTable table, Tie tie, DateOnly asOf, int active, Dictionary<int, int> atCompany)
    {
        var peak = Peak(table.History, table.Entry[table.RowOf(tie.Person.Number)], DayNumber.Of(asOf));
        var company = network.Roles.CompanyOf(tie.Person.Number, asOf);
        var others = company < 0 ? 0 : atCompany.GetValueOrDefault(company);
        var novelty = active == 0 ? 1 : 1 - (others / (double)active);
        var score = 100 * ReplyChance.Of(tie.Strength, tie.Unanswered, AskGrounds.Of(theyWrote: tie.DaysIn > 0, youWrote: tie.DaysOut > 0)) * ((0.5 * peak) + (0.5 * novelty));
        return new DormantTie(tie, score, peak, novelty, others, Why(tie, company < 0 ? null : network.Roles.CompanyName(company), others));
    }

    // People who share a past with the viewer and never wrote count from the day of the connection.
    private static bool IsLongSilent(Tie tie) => tie.Status switch
    {
        TieStatus.Dormant => tie.Unanswered <= 1,
        TieStatus.OneConversation => tie.Unanswered <= 1 && tie.Silence >= LongSilence,
        TieStatus.None => tie.Grounds.SharedAt is not null && tie.ConnectedOn is { } on && tie.JudgedOn.DayNumber - on.DayNumber >= LongSilence,
        _ => false,
    };

    private static bool IsMoreThanAName(Tie tie) =>
        tie.TwoSidedConversations > 0 || tie.Grounds.SharedAt is not null
        || tie.Grounds.Services.RecommendationsGiven + tie.Grounds.Services.RecommendationsReceived > 0;

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

    private static string Why(Tie tie, string? company, int others)
    {
        var why = tie.WhyStatus ?? $"Connected since {ScreenDate.Of(tie.ConnectedOn!.Value)}, no messages; you share {tie.Grounds.SharedAt}.";
        return (company, others) switch
        {
            (null, _) => why,
            (_, 0) => $"{why} You are in touch with nobody else at {company}.",
            (_, 1) => $"{why} You are in touch with 1 other at {company}.",
            _ => FormattableString.Invariant($"{why} You are in touch with {others} others at {company}."),
        };
    }
}
