namespace NetworkGraph.Core.Asks;

/// <summary>A word on how an ask stands.</summary>
/// <param name="State">How it stands from then on.</param>
/// <param name="On">The day that the user gave.</param>
/// <param name="Reason">Why they said no, in the user's words; empty where they gave no reason, null where nothing was said of that.</param>
/// <param name="Reached">Whom it led to, where the word says so.</param>
public sealed record AskStep(AskState State, DateOnly On, string? Reason, Person? Reached = null);

/// <summary>Something the user asked, or means to ask, of somebody for the sake of a target; told by the user, never read from messages.</summary>
/// <param name="Id">The fact's id, by which it is taken back.</param>
/// <param name="Viewer">Key of the member whose ask it is; null in notes of an older form.</param>
/// <param name="Asked">Who was asked.</param>
/// <param name="Target">Id of the target.</param>
/// <param name="Name">Its name when the ask was noted; null in notes of an older form.</param>
/// <param name="Meant">To whom it was to lead when it was noted: no word that it did. Null where that was not one person of the data.</param>
/// <param name="Kind">What for, where the user said so.</param>
/// <param name="Chance">Chance that was said when it was noted, 0 to 1; null where no way was in the data.</param>
/// <param name="Uncorrected">The same without the viewer's own rate of asks; null where no introduction was in the data.</param>
/// <param name="SaidAt">When it was noted.</param>
/// <param name="Steps">How it stood since when, in the order in which it was told; the first is planned or asked.</param>
public sealed record MadeAsk(Guid Id, string? Viewer, Person Asked, string Target, string? Name, Person? Meant, AskKind? Kind, double? Chance, double? Uncorrected, DateTimeOffset SaidAt, IReadOnlyList<AskStep> Steps)
{
    /// <summary>How it stands: the last word holds.</summary>
    public AskState State => Steps[^1].State;

    /// <summary>Day of the ask; of one that is only planned, of the plan.</summary>
    public DateOnly On => AskedOn ?? Steps[^1].On;

    /// <summary>Day on which it was asked; null while it is planned. Of an ask that was taken for a plan in between, the later one.</summary>
    public DateOnly? AskedOn => LastRun(step => step.State != AskState.Planned).FirstOrDefault()?.On;

    /// <summary>Day of the last word; null while nothing was told since the ask.</summary>
    public DateOnly? Since => State is AskState.Planned or AskState.Asked ? null : Steps[^1].On;

    /// <summary>Why they said no; empty where they gave no reason, null where nothing was said of that.</summary>
    public string? Reason => Steps[^1].Reason;

    /// <summary>Day on which an introduction came about, by the user's word; null where none did.</summary>
    public DateOnly? IntroducedOn => Introduction.FirstOrDefault()?.On;

    /// <summary>To whom the introduction led, by the user's word; null where none came about, or nobody said to whom.</summary>
    public Person? Reached => Introduction.LastOrDefault(step => step.Reached is not null)?.Reached;

    /// <summary>For instance "asked Ben Hartley on 3 May 2026, open".</summary>
    public string InWords => State == AskState.Planned ? $"plan to ask {Asked.Name}" : $"asked {Asked.Name} on {ScreenDate.Of(On)}, {State switch
    {
        AskState.Accepted => "they said yes",
        AskState.Introduced => "introduced",
        AskState.Met => "you have met",
        AskState.Thanked => "introduced, thanked",
        AskState.Told => "introduced, and they know how it went",
        AskState.Declined => string.IsNullOrEmpty(Reason) ? "declined" : $"declined: {Reason}",
        AskState.Silent => "no answer",
        _ => "open",
    }}";

    private IEnumerable<AskStep> Introduction => LastRun(step => step.State.Worked() is true);

    // What the newest words say in a row: an earlier run that was revoked since counts no longer.
    private IEnumerable<AskStep> LastRun(Func<AskStep, bool> fits) => Steps.Reverse().TakeWhile(fits).Reverse();
}
