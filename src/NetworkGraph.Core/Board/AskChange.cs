using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Targets;

namespace NetworkGraph.Core.Board;

/// <summary>What the user says of an ask.</summary>
/// <param name="State">How it stands; null for "asked", or to change something else.</param>
/// <param name="On">Since when.</param>
/// <param name="Reason">Why they said no, or null.</param>
/// <param name="Kind">What it is for, or null.</param>
/// <param name="Reached">Whom it has led to, or null.</param>
public sealed record AskSaying(AskState? State, DateOnly On, string? Reason = null, AskKind? Kind = null, Person? Reached = null);

/// <summary>What is to be kept and taken back so that an ask stands as the user says: the one place for page, command and API.</summary>
/// <param name="Said">To be kept.</param>
/// <param name="TakenBack">To be taken back.</param>
/// <param name="Problem">Why nothing is to be done, in a sentence; null where something is.</param>
public sealed record AskChange(IReadOnlyList<UserFact> Said, IReadOnlyList<UserFact> TakenBack, string? Problem)
{
    /// <summary>
    /// Somebody is asked for the sake of a target, or a new word is said on that. An ask that ended can be made anew; of one that is open a second one is refused, because a reminder is no
    /// new favour. A chance is kept with it as it is said now, so that it can be checked once the outcome is known.
    /// </summary>
    /// <param name="network">The network.</param>
    /// <param name="viewer">Whose ask it is.</param>
    /// <param name="asOf">The date of the chance.</param>
    /// <param name="row">For whose sake.</param>
    /// <param name="asked">Who is asked.</param>
    /// <param name="saying">What is said.</param>
    /// <param name="at">When it is said.</param>
    public static AskChange Of(Network network, Member viewer, DateOnly asOf, TargetRow row, Person asked, AskSaying saying, DateTimeOffset at)
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

        var made = Find(network, viewer, row.Id, asked, asOf);
        var isNew = made is null || (made.State.Worked() is not null && saying.State is AskState.Planned or AskState.Asked);
        if (isNew)
        {
            return saying.State is not (null or AskState.Planned or AskState.Asked)
                ? Refused($"No ask of {asked.Name} for {row.Name} was noted. Note it first, then say what became of it.")
                : Kept(New(network, viewer, asOf, row, asked, saying, at));
        }

        if (saying is { State: null, Kind: null } || (saying.State == made!.State && saying.Kind is null && saying.Reason is null))
        {
            return Refused($"You {made!.InWords}, for {row.Name}. Say what became of it, or take it back.");
        }

        return Move(made, saying, at);
    }

    /// <summary>Another word on an ask that was noted.</summary>
    public static AskChange Move(MadeAsk ask, AskSaying saying, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(ask);
        ArgumentNullException.ThrowIfNull(saying);
        return Kept(
        [
            .. saying.State is { } state ? [AskWord.Step(ask.Id, state, saying.On, at, saying.Reason, saying.Reached)] : Array.Empty<UserFact>(),
            .. saying.Kind is { } kind ? [AskWord.KindOf(ask.Id, kind, at)] : Array.Empty<UserFact>(),
        ]);
    }

    /// <summary>The ask and everything that was said of it is taken back.</summary>
    public static AskChange TakeBack(Network network, MadeAsk ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        return new AskChange([], [.. AskWord.On(network, ask.Id)], null);
    }

    /// <summary>The newest ask of somebody for the sake of a target; null where none was noted.</summary>
    public static MadeAsk? Find(Network network, Member viewer, string target, Person asked, DateOnly asOf) =>
        MadeAsks.Of(network, viewer, asOf).FirstOrDefault(ask => ask.Asked == asked && ask.Target == target);

    private static UserFact New(Network network, Member viewer, DateOnly asOf, TargetRow row, Person asked, AskSaying saying, DateTimeOffset at)
    {
        var way = AskPlan.Through(network, viewer, row, asked, asOf);
        return AskWord.Write(
            asked, row.Id, saying.On, viewer.Person, at, row.IsCompany || row.Person is null ? row.Target.Subject : null, saying.State == AskState.Planned, way?.Chance, way?.Reached ?? row.Person, saying.Kind);
    }

    private static AskChange Kept(params UserFact[] said) => new(said, [], null);

    private static AskChange Refused(string problem) => new([], [], problem);
}
