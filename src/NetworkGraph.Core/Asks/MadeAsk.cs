namespace NetworkGraph.Core.Asks;

/// <summary>A word on how an ask stands.</summary>
/// <param name="State">How it stands from then on.</param>
/// <param name="On">The day that the user gave.</param>
/// <param name="Reason">Why they said no, in the user's words; null where nothing was said.</param>
public sealed record AskStep(AskState State, DateOnly On, string? Reason);

/// <summary>Something the user asked, or means to ask, of somebody for the sake of a target; told by the user, never read from messages.</summary>
/// <param name="Id">The fact's id, by which it is taken back.</param>
/// <param name="Viewer">Key of the member whose ask it is; null in notes of an older form.</param>
/// <param name="Asked">Who was asked.</param>
/// <param name="Target">Id of the target.</param>
/// <param name="Name">Its name when the ask was noted; null in notes of an older form.</param>
/// <param name="Reached">To whom the introduction led, or was to lead; null where that is not one person of the data.</param>
/// <param name="Kind">What for, where the user said so.</param>
/// <param name="Chance">Chance that was said when it was noted, 0 to 1; null where no way was in the data.</param>
/// <param name="Steps">How it stood since when, in the order in which it was told; the first is planned or asked.</param>
public sealed record MadeAsk(Guid Id, string? Viewer, Person Asked, string Target, string? Name, Person? Reached, AskKind? Kind, double? Chance, IReadOnlyList<AskStep> Steps)
{
    /// <summary>How it stands: the last word holds.</summary>
    public AskState State => Steps[^1].State;

    /// <summary>Day of the ask; of one that is only planned, of the plan.</summary>
    public DateOnly On => AskedOn ?? Steps[^1].On;

    /// <summary>Day on which it was asked; null while it is planned.</summary>
    public DateOnly? AskedOn => State == AskState.Planned ? null : Steps.First(step => step.State != AskState.Planned).On;

    /// <summary>Day of the last word; null while nothing was told since the ask.</summary>
    public DateOnly? Since => State is AskState.Planned or AskState.Asked ? null : Steps[^1].On;

    /// <summary>Why they said no, or null.</summary>
    public string? Reason => Steps[^1].Reason;

    /// <summary>Day on which an introduction came about, by the user's word; null where none did.</summary>
    public DateOnly? IntroducedOn => State.Worked() is true ? Steps.First(step => step.State.Worked() is true).On : null;

    /// <summary>For instance "asked Ben Hartley on 3 May 2026, open".</summary>
    public string InWords => State == AskState.Planned ? $"plan to ask {Asked.Name}" : $"asked {Asked.Name} on {ScreenDate.Of(On)}, {State switch
    {
        AskState.Accepted => "they said yes",
        AskState.Introduced => "introduced",
        AskState.Met => "you have met",
        AskState.Thanked => "introduced, thanked",
        AskState.Told => "introduced, and they know how it went",
        AskState.Declined => Reason is null ? "declined" : $"declined: {Reason}",
        AskState.Silent => "no answer",
        _ => "open",
    }}";
}
