using System.Globalization;
using System.Text.Json;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Asks;

/// <summary>The stored form of asks and of what became of them, read and written here alone. A convention of this program.</summary>
public static class AskWord
{
    private const string Day = "yyyy-MM-dd";
    private const string Proposed = "ask-";
    private const int LongestReason = 200;

    /// <summary>An ask, or a plan to ask, as a fact to be stored.</summary>
    /// <param name="asked">Who is asked.</param>
    /// <param name="target">Id of the target.</param>
    /// <param name="on">Day of the ask, or of the plan.</param>
    /// <param name="viewer">Whose ask it is.</param>
    /// <param name="at">When it was said.</param>
    /// <param name="name">Name of the target, or null.</param>
    /// <param name="planned">Whether it is still to be asked.</param>
    /// <param name="chance">Chance that is said now, 0 to 1, or null.</param>
    /// <param name="uncorrected">The same without the viewer's own rate of asks, or null.</param>
    /// <param name="meant">Whom it is to lead to, or null.</param>
    /// <param name="kind">What for, or null.</param>
    public static UserFact Write(
        Person asked, string target, DateOnly on, Person viewer, DateTimeOffset at, string? name = null, bool planned = false, double? chance = null, double? uncorrected = null, Person? meant = null, AskKind? kind = null)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(viewer);
        var details = new Dictionary<string, object>(StringComparer.Ordinal) { ["target"] = target, ["on"] = on.ToString(Day, CultureInfo.InvariantCulture), ["viewer"] = viewer.Key.ToString() };
        Put("name", name);
        Put("planned", planned ? true : null);
        Put("chance", chance is { } known ? Math.Round(known, 4) : null);
        Put("uncorrected", uncorrected is { } plain ? Math.Round(plain, 4) : null);
        Put("reached", meant?.Key.ToString());
        Put("kind", kind?.ToString().ToLowerInvariant());
        return new UserFact(Guid.NewGuid(), UserFactKinds.Ask, asked.Key.ToString(), JsonSerializer.Serialize(details), at);

        void Put(string name, object? value)
        {
            if (value is not null)
            {
                details[name] = value;
            }
        }
    }

    /// <summary>How an ask stands now, as a fact to be stored.</summary>
    /// <param name="ask">Id of the ask.</param>
    /// <param name="state">The state.</param>
    /// <param name="on">Since when.</param>
    /// <param name="at">When it was said.</param>
    /// <param name="reason">Why they said no; empty where they gave no reason, null where nothing is said of that.</param>
    /// <param name="reached">Whom it has led to, or null.</param>
    public static UserFact Step(Guid ask, AskState state, DateOnly on, DateTimeOffset at, string? reason = null, Person? reached = null)
    {
        var details = new Dictionary<string, string>(StringComparer.Ordinal) { ["outcome"] = state.Word(), ["on"] = on.ToString(Day, CultureInfo.InvariantCulture) };
        if (reason is not null)
        {
            details["reason"] = reason.Trim() is { Length: > LongestReason } longer ? longer[..LongestReason] : reason.Trim();
        }

        if (reached is not null)
        {
            details["reached"] = reached.Key.ToString();
        }

        return new UserFact(Guid.NewGuid(), UserFactKinds.AskOutcome, ask.ToString(), JsonSerializer.Serialize(details), at);
    }

    /// <summary>What an ask is for, as a fact to be stored.</summary>
    public static UserFact KindOf(Guid ask, AskKind kind, DateTimeOffset at) =>
        new(Guid.NewGuid(), UserFactKinds.AskOutcome, ask.ToString(), JsonSerializer.Serialize(new { kind = kind.ToString().ToLowerInvariant() }), at);

    /// <summary>That what the data show of an ask is not so, as a fact to be stored.</summary>
    public static UserFact NotSo(string proposal, DateTimeOffset at) => new(Guid.NewGuid(), UserFactKinds.NotSo, proposal, "{}", at);

    /// <summary>The name by which a word that something is not so calls what the data show of an ask.</summary>
    internal static string ProposalKey(Guid ask, AskState state, DateOnly on) => FormattableString.Invariant($"{Proposed}{state.Word()}:{ask}:{on:yyyy-MM-dd}");

    /// <summary>Whether a word was said of an ask: how it stands, what it is for, or that a proposal is not so.</summary>
    public static bool IsOn(UserFact fact, Guid ask)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.Kind switch
        {
            UserFactKinds.AskOutcome => Guid.TryParse(fact.Subject, out var of) && of == ask,
            UserFactKinds.NotSo => fact.Subject.StartsWith(Proposed, StringComparison.Ordinal) && fact.Subject.Split(':') is [_, var id, _] && Guid.TryParse(id, out var of) && of == ask,
            _ => false,
        };
    }

    /// <summary>Everything that was said of an ask, itself included: taking all of it back leaves nothing said.</summary>
    public static IEnumerable<UserFact> On(Network network, Guid ask)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.Facts.UserFacts.Where(fact => fact.Id == ask || IsOn(fact, ask));
    }

    /// <summary>An ask with its steps up to a day; null where the fact names nobody or no target, and where it is later.</summary>
    internal static MadeAsk? Read(Network network, UserFact fact, IEnumerable<UserFact> said, DateOnly until)
    {
        if (network.Find(fact.Subject) is not { } asked || UserFactJson.Text(fact, "target") is not { } target || DayOf(fact) > until)
        {
            return null;
        }

        var steps = new List<AskStep> { new(UserFactJson.Flag(fact, "planned") is true ? AskState.Planned : AskState.Asked, DayOf(fact), null) };
        var kind = KindOf(fact);
        foreach (var word in said.OrderBy(word => word.At).ThenBy(word => word.Id))
        {
            kind = KindOf(word) ?? kind;
            if (AskStates.Of(UserFactJson.Text(word, "outcome")) is { } state && DayOf(word) <= until)
            {
                steps.Add(new AskStep(state, DayOf(word), UserFactJson.Text(word, "reason"), ReachedOf(network, word)));
            }
        }

        return new MadeAsk(
            fact.Id, UserFactJson.Text(fact, "viewer"), asked, TargetId.Now(network, target), UserFactJson.Text(fact, "name"), ReachedOf(network, fact), kind,
            UserFactJson.Share(fact, "chance"), UserFactJson.Share(fact, "uncorrected"), fact.At, steps);
    }

    private static Person? ReachedOf(Network network, UserFact fact) => UserFactJson.Text(fact, "reached") is { } key ? network.Find(key) : null;

    private static AskKind? KindOf(UserFact fact) => UserFactJson.Text(fact, "kind") is { } word && Enum.TryParse<AskKind>(word, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null;

    private static DateOnly DayOf(UserFact fact) => DateOnly.TryParseExact(UserFactJson.Text(fact, "on"), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : DateOnly.FromDateTime(fact.At.UtcDateTime);
}
