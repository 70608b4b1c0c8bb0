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
    /// Ties whose silence exceeds the rhythm of their own, dormant ones left out, and those of whom the user wants to be
    /// reminded by <paramref name="today"/>, whose interval takes the place of the rhythm: the longest silence, counted in intervals,
    /// first. Unit of the order: silence divided by interval. Without a messages file only reminders are due.
    /// Source: docs/model.md, section 8.
    /// </summary>
    public static IReadOnlyList<CadencedTie> Due(Network network, Member viewer, DateOnly asOf, DateOnly today)
    {
        var judgements = Judgements.Of(network, viewer);
        return
        [
            .. Of(network, viewer, asOf, CadenceAdvice.Due, CadenceAdvice.Overdue)
                .Where(due => due.Tie.Status != TieStatus.Dormant && !judgements.HasReminder(due.Tie.Person.Number))
                .Select(due => (Due: due, Intervals: due.Tie.Silence!.Value / due.Tie.RhythmDays!.Value))
                .Concat(Reminded(network, viewer, asOf, today))
                .OrderByDescending(due => due.Intervals)
                .ThenBy(due => due.Due.Tie.Person.Number)
                .Select(due => due.Due),
        ];
    }

    /// <summary>
    /// Ties in which the viewer's messages are unanswered, so that another one is better left for a while: the longest streak first.
    /// Empty without a messages file. Source: docs/model.md, section 8.
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
            .Where(tie => !tie.IsSilenceExplained)
            .Select(tie => (Tie: tie, Advice: Cadence.Of(tie)))
            .Where(one => one.Advice is { } advice && wanted.Contains(advice))
            .Select(one => new CadencedTie(one.Tie, one.Advice!.Value, Why(one.Tie, one.Advice.Value)));
    }

    private static IEnumerable<(CadencedTie Due, double Intervals)> Reminded(Network network, Member viewer, DateOnly asOf, DateOnly today)
    {
        foreach (var due in Reminders.Due(network, viewer, asOf, today))
        {
            if (MemberTies.Between(network, viewer, due.Person, asOf) is { } tie)
            {
                yield return (new CadencedTie(tie, CadenceAdvice.Reminded, due.Why), (today.DayNumber - due.Since.DayNumber + due.Days) / (double)due.Days);
            }
        }
    }

    private static string Why(Tie tie, CadenceAdvice advice)
    {
        var last = tie.LastContact!.Value;
        return advice switch
        {
            CadenceAdvice.Due or CadenceAdvice.Overdue => string.Create(
                CultureInfo.InvariantCulture, $"You two usually begin a conversation every {tie.RhythmDays:0} days; it has been {tie.Silence}."),
            CadenceAdvice.Wait => $"You wrote on {ScreenDate.Of(last)} without an answer so far: wait until {ScreenDate.Of(last.AddDays(Cadence.AnswerDays))}.",
            CadenceAdvice.Hesitate => "You wrote on 2 days without an answer: better not a third now.",
            _ => string.Create(CultureInfo.InvariantCulture, $"You wrote on {tie.Unanswered} days without an answer: let it rest until they write, or until {ScreenDate.Of(last.AddDays(Cadence.RestDays))}."),
        };
    }
}
