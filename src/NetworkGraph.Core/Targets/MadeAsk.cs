using System.Globalization;
using System.Text.Json;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Targets;

/// <summary>How an ask stands.</summary>
public enum AskState
{
    /// <summary>Asked, and nothing is known since.</summary>
    Asked,

    /// <summary>They said yes and made the introduction.</summary>
    Introduced,

    /// <summary>The viewer and the target have met.</summary>
    Met,

    /// <summary>They said no.</summary>
    Declined,

    /// <summary>No answer came.</summary>
    Silent,
}

/// <summary>Something the user asked of somebody for the sake of a target; told by the user, never read from messages.</summary>
/// <param name="Id">The fact's id, by which it is taken back.</param>
/// <param name="Asked">Who was asked.</param>
/// <param name="Target">Id of the target.</param>
/// <param name="On">Day of the ask.</param>
/// <param name="State">How it stands.</param>
/// <param name="Since">Day of the outcome; null while it is open.</param>
public sealed record MadeAsk(Guid Id, Person Asked, string Target, DateOnly On, AskState State, DateOnly? Since)
{
    /// <summary>For instance "asked Ben Hartley on 3 May 2026, open".</summary>
    public string InWords => $"asked {Asked.Name} on {ScreenDate.Of(On)}, {State switch
    {
        AskState.Introduced => "introduced",
        AskState.Met => "you have met",
        AskState.Declined => "declined",
        AskState.Silent => "no answer",
        _ => "open",
    }}";

    /// <summary>The ask as a fact to be stored.</summary>
    /// <param name="asked">Who was asked.</param>
    /// <param name="target">Id of the target.</param>
    /// <param name="on">Day of the ask.</param>
    /// <param name="viewer">Whose ask it is.</param>
    /// <param name="at">When it was said.</param>
    public static UserFact Write(Person asked, string target, DateOnly on, Person viewer, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(viewer);
        return new UserFact(
            Guid.NewGuid(), UserFactKinds.Ask, asked.Key.ToString(), JsonSerializer.Serialize(new { target, on = on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), viewer = viewer.Key.ToString() }), at);
    }

    /// <summary>What became of an ask, as a fact to be stored; <see cref="AskState.Asked"/> is no outcome.</summary>
    /// <param name="ask">Id of the ask.</param>
    /// <param name="state">The outcome.</param>
    /// <param name="on">Its day.</param>
    /// <param name="at">When it was said.</param>
    /// <exception cref="ArgumentOutOfRangeException">The state is no outcome.</exception>
    public static UserFact Outcome(Guid ask, AskState state, DateOnly on, DateTimeOffset at)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(state, AskState.Asked);
        return new UserFact(
            Guid.NewGuid(), UserFactKinds.AskOutcome, ask.ToString(), JsonSerializer.Serialize(new { outcome = WordOf(state), on = on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }), at);
    }

    /// <summary>
    /// The viewer's asks up to a date, newest first; of several outcomes of one the last word holds. What the user told since their newest upload belongs to the present
    /// picture: it is left out on earlier dates only.
    /// </summary>
    public static IReadOnlyList<MadeAsk> Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        var until = asOf >= viewer.SnapshotDate ? DateOnly.MaxValue : asOf;
        var outcomes = network.Facts.UserFacts.Where(fact => fact.Kind == UserFactKinds.AskOutcome)
            .OrderBy(fact => fact.At).ThenBy(fact => fact.Id)
            .Select(fact => (Ask: fact.Subject, State: StateOf(UserFactJson.Text(fact, "outcome")), On: DayOf(fact)))
            .Where(said => said.State is not null && said.On <= until)
            .GroupBy(said => said.Ask, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(said => said.Key, said => said.Last(), StringComparer.OrdinalIgnoreCase);
        return
        [
            .. network.Facts.UserFacts.Where(fact => fact.Kind == UserFactKinds.Ask && TargetWords.IsOf(network, viewer, fact)).Select(Read).OfType<MadeAsk>()
                .Where(ask => ask.On <= until).OrderByDescending(ask => ask.On).ThenBy(ask => ask.Id),
        ];

        MadeAsk? Read(UserFact fact)
        {
            var isClosed = outcomes.TryGetValue(fact.Id.ToString(), out var said);
            return network.Find(fact.Subject) is { } asked && UserFactJson.Text(fact, "target") is { } target
                ? new MadeAsk(fact.Id, asked, network.Find(target) is { } person ? TargetId.OfPerson(person) : TargetId.Now(network, target), DayOf(fact), isClosed ? said.State!.Value : AskState.Asked, isClosed ? said.On : null)
                : null;
        }
    }

    private static string WordOf(AskState state) => state.ToString().ToLowerInvariant();

    private static AskState? StateOf(string? word)
    {
        foreach (var state in Enum.GetValues<AskState>())
        {
            if (state != AskState.Asked && WordOf(state) == word)
            {
                return state;
            }
        }

        return null;
    }

    private static DateOnly DayOf(UserFact fact) => DateOnly.TryParseExact(UserFactJson.Text(fact, "on"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : DateOnly.FromDateTime(fact.At.UtcDateTime);
}
