using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Targets;

namespace NetworkGraph.Core.Board;

/// <summary>What the user says of an ask.</summary>
/// <param name="State">How it stands; null for "I ask", or to change something else.</param>
/// <param name="On">Since when.</param>
/// <param name="Reason">Why they said no; empty where they gave no reason, null where nothing is said of that.</param>
/// <param name="Kind">What it is for, or null.</param>
public sealed record AskSaying(AskState? State, DateOnly On, string? Reason = null, AskKind? Kind = null)
{
    /// <summary>The same in a word or two: "asked", or "reminded" where that is how the ask stood already.</summary>
    public string InWords(AskState before) => (State is { } state ? state == before && state.IsOpen() ? "reminded" : state.Name() : Kind?.ToString() ?? "").ToLowerInvariant();
}

/// <summary>What is to be kept and taken back so that an ask stands as the user says: the one place for page, command and API.</summary>
/// <param name="Said">To be kept.</param>
/// <param name="TakenBack">To be taken back.</param>
/// <param name="Problem">Why nothing is to be done, in a sentence; null where something is.</param>
public sealed record AskChange(IReadOnlyList<UserFact> Said, IReadOnlyList<UserFact> TakenBack, string? Problem)
{
    /// <summary>Whether it is refused because the target is neither on the list nor in the data: it may be a slip of the keys.</summary>
    public bool IsNoTarget { get; private init; }

    /// <summary>
    /// Somebody is asked for the sake of a target, or a new word is said on that, judged on the viewer's newest data. Without a state it means "I ask": a plan is carried out, an ask that ended is
    /// made anew, and of one that is open a second one is refused, because a reminder is no new favour. A state is a word on the newest ask; said again of one that is open, on another day, it notes a reminder.
    /// A chance is kept with it as it is said now, so that it can be checked once the outcome is known.
    /// </summary>
    /// <param name="network">The network.</param>
    /// <param name="viewer">Whose ask it is.</param>
    /// <param name="row">For whose sake.</param>
    /// <param name="asked">Who is asked.</param>
    /// <param name="saying">What is said.</param>
    /// <param name="at">When it is said.</param>
    public static AskChange Of(Network network, Member viewer, TargetRow row, Person asked, AskSaying saying, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(saying);
        if (asked == viewer.Person)
        {
            return Refused("That is you: nobody asks themselves.");
        }

        if (saying is { Reason: not null, State: not AskState.Declined })
        {
            return Refused("A reason belongs to a no: say it with the state declined.");
        }

        var made = Find(network, viewer, row.Id, asked);
        if (made is null || IsAnew(made, saying))
        {
            return saying.State is not (null or AskState.Planned or AskState.Asked)
                ? Refused($"No ask of {asked.Name} for {row.Name} was noted. Note it first, then say what became of it.")
                : AsOfDate.Problem(saying.On) is { } problem ? Refused(problem)
                : made is null && !TargetList.IsThere(network, row) ? Refused($"“{row.Name}” is neither on your list of targets nor one person or company of your data: put it on the list first.") with { IsNoTarget = true }
                : Kept(New(network, viewer, row, asked, saying, at));
        }

        if (saying is { State: null, Kind: null })
        {
            return made.State == AskState.Planned ? Move(network, viewer, made, saying with { State = AskState.Asked }, at) : Refused($"You {made.InWords}, for {row.Name}. Say what became of it, or take it back.");
        }

        return saying.State == made.State && saying is { Kind: null, Reason: null } && saying.On == made.Steps[^1].On
            ? Refused($"You {made.InWords}, for {row.Name}: that is noted.")
            : Move(network, viewer, made, saying, at);
    }

    /// <summary>Another word on an ask that was noted; where it says what the data show, whom it led to is kept with it.</summary>
    public static AskChange Move(Network network, Member viewer, MadeAsk ask, AskSaying saying, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(ask);
        ArgumentNullException.ThrowIfNull(saying);
        if (AsOfDate.Problem(saying.On) is { } problem)
        {
            return Refused(problem);
        }

        var shown = saying.State?.Worked() is true ? AskBoard.ProposalOf(network, viewer, ask) : null;
        return Kept(
        [
            .. saying.State is { } state ? [AskWord.Step(ask.Id, state, saying.On, at, saying.Reason, shown?.States.Contains(state) is true ? shown.Reached : null)] : Array.Empty<UserFact>(),
            .. saying.Kind is { } kind ? [AskWord.KindOf(ask.Id, kind, at)] : Array.Empty<UserFact>(),
        ]);
    }

    /// <summary>The ask and everything that was said of it is taken back.</summary>
    public static AskChange TakeBack(Network network, MadeAsk ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        return new AskChange([], [.. AskWord.On(network, ask.Id)], null);
    }

    /// <summary>The ask of somebody for the sake of a target that was noted last; null where none was.</summary>
    public static MadeAsk? Find(Network network, Member viewer, string target, Person asked)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return MadeAsks.Of(network, viewer, viewer.SnapshotDate).Where(ask => ask.Asked == asked && ask.Target == target).MaxBy(ask => ask.SaidAt);
    }

    // An ask that ended stays as it was: whoever asks again makes another one.
    private static bool IsAnew(MadeAsk made, AskSaying saying) => made.State.Worked() is not null && (saying.State is AskState.Planned or AskState.Asked || saying is { State: null, Kind: null });

    private static UserFact New(Network network, Member viewer, TargetRow row, Person asked, AskSaying saying, DateTimeOffset at)
    {
        var way = AskPlan.Through(network, viewer, row, asked, viewer.SnapshotDate);
        return AskWord.Write(
            asked, row.Id, saying.On, viewer.Person, at, row.IsCompany || row.Person is null ? row.Target.Subject : null, saying.State == AskState.Planned, way?.Chance, way?.Uncorrected, way?.Reached ?? row.Person,
            saying.Kind);
    }

    private static AskChange Kept(params UserFact[] said) => new(said, [], null);

    private static AskChange Refused(string problem) => new([], [], problem);
}
