using System.Globalization;

namespace NetworkGraph.Core.Ties;

/// <summary>A tie and what its cadence asks for.</summary>
/// <param name="Tie">The tie.</param>
/// <param name="Advice">What the pace asks for.</param>
/// <param name="Why">The reason in one sentence, as of the day up to which the tie is judged.</param>
public sealed record CadencedTie(Tie Tie, CadenceAdvice Advice, string Why);

/// <summary>Who is due, and whom to let rest? The lists behind <see cref="Cadence"/>.</summary>
public static class TiesByCadence
{
    /// <summary>
    /// Ties whose silence exceeds the interval they are usually kept up by, dormant ones left out: the longest silence, counted in
    /// intervals, first. Unit of the order: silence divided by interval. Empty without a messages file.
    /// Source: relationship-model.md section 8.
    /// </summary>
    public static IReadOnlyList<CadencedTie> Due(Network network, Member viewer, DateOnly asOf) =>
    [
        .. Of(network, viewer, asOf, CadenceAdvice.Due, CadenceAdvice.Overdue)
            .Where(due => due.Tie.Status != TieStatus.Dormant)
            .OrderByDescending(due => Silence(due.Tie) / Cadence.Interval(due.Tie)!.Value)
            .ThenBy(due => due.Tie.Person.Number),
    ];

    /// <summary>
    /// Ties in which the viewer's messages are unanswered, so that another one is better left for a while: the longest streak first.
    /// Empty without a messages file. Source: relationship-model.md section 8.
    /// </summary>
    public static IReadOnlyList<CadencedTie> Resting(Network network, Member viewer, DateOnly asOf) =>
    [
        .. Of(network, viewer, asOf, CadenceAdvice.Wait, CadenceAdvice.Hesitate, CadenceAdvice.Pause)
            .OrderByDescending(resting => resting.Tie.Unanswered)
            .ThenByDescending(resting => resting.Tie.LastContact)
            .ThenBy(resting => resting.Tie.Person.Number),
    ];

    private static IEnumerable<CadencedTie> Of(Network network, Member viewer, DateOnly asOf, params CadenceAdvice[] wanted)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return MemberTies.Of(network, viewer, asOf)
            .Select(tie => (Tie: tie, Advice: Cadence.Of(tie)))
            .Where(one => one.Advice is { } advice && wanted.Contains(advice))
            .Select(one => new CadencedTie(one.Tie, one.Advice!.Value, Why(one.Tie, one.Advice.Value)));
    }

    private static int Silence(Tie tie) => tie.JudgedOn.DayNumber - tie.LastContact!.Value.DayNumber;

    private static string Why(Tie tie, CadenceAdvice advice)
    {
        var last = tie.LastContact!.Value;
        return advice switch
        {
            CadenceAdvice.Due or CadenceAdvice.Overdue => string.Create(
                CultureInfo.InvariantCulture, $"Kept up every {Cadence.Interval(tie):0} days; it has been {Silence(tie)}."),
            CadenceAdvice.Wait => $"You wrote on {ScreenDate.Of(last)} without an answer so far: wait until {ScreenDate.Of(last.AddDays(Cadence.AnswerDays))}.",
            CadenceAdvice.Hesitate => "You wrote on 2 days without an answer: better not a third now.",
            _ => string.Create(CultureInfo.InvariantCulture, $"You wrote on {tie.Unanswered} days without an answer: let it rest until they write, or until {ScreenDate.Of(last.AddDays(Cadence.RestDays))}."),
        };
    }
}
