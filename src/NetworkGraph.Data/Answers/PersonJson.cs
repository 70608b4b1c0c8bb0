using NetworkGraph.Core;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Data.Answers;

/// <summary>One person, as the viewer knows them.</summary>
/// <param name="Person">Who.</param>
/// <param name="Role">Company and title.</param>
/// <param name="Tie">The viewer's tie, or null.</param>
/// <param name="Met">A guess how the two met, or null.</param>
/// <param name="Said">What the viewer said of them.</param>
/// <param name="Timeline">What happened between the two.</param>
public sealed record PersonAnswer(Person Person, Role Role, Tie? Tie, MeetingGuess? Met, IReadOnlyList<HeldJudgement> Said, TieTimeline Timeline)
{
    public static PersonAnswer Of(Asking asking)
    {
        ArgumentNullException.ThrowIfNull(asking);
        var person = asking.Person.Person;
        return new PersonAnswer(
            person, asking.Network.RoleOf(person, asking.AsOf), MemberTies.Between(asking.Network, asking.Viewer, person, asking.AsOf),
            HowYouMet.With(asking.Network, asking.Viewer, person, asking.AsOf), Judgements.Of(asking.Network, asking.Viewer).On(person), TieTimeline.Of(asking.Network, asking.Viewer, person, asking.AsOf));
    }
}

/// <summary>The same as JSON.</summary>
public sealed record PersonJson(
    string Person, string Name, string? Company, string? Title, bool Remembered, DateOnly? ConnectedOn, TieJson? Tie, string? Why, string? WhyStatus, MeetingGuess? HowYouMet, IEnumerable<string> Said,
    IReadOnlyList<TimelineQuarter> Quarters, IReadOnlyList<TimelineEvent> Events)
{
    public static PersonJson Of(PersonAnswer known) => new(
        known.Person.Key.ToString(), known.Person.Name, known.Role.Company, known.Role.Title, known.Role.Remembered, known.Tie?.ConnectedOn,
        known.Tie is null ? null : TieJson.Of(known.Tie), known.Tie?.WhyStrength, known.Tie?.WhyStatus, known.Met, known.Said.Select(held => held.Said.InWords),
        known.Timeline.Quarters, known.Timeline.Events);
}
