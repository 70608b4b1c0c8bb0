namespace NetworkGraph.Core.Targets;

/// <summary>Why something is a target, the strongest reason first: who applied wants it most, who follows may only read.</summary>
public enum TargetReasonKind
{
    /// <summary>The viewer applied for a job there.</summary>
    Applied,

    /// <summary>The viewer saved a job there.</summary>
    SavedJob,

    /// <summary>The viewer's goals name it.</summary>
    Goal,

    /// <summary>The viewer put it on the list.</summary>
    ByHand,

    /// <summary>The viewer follows it.</summary>
    Followed,
}

/// <summary>One reason for a target.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Count">How often: applications or saved jobs; 1 else.</param>
/// <param name="Last">Day of the newest; null where the file states none, and for goals.</param>
/// <param name="Titles">Titles of the jobs, newest first, each once; of a target by hand the title that is looked for.</param>
public sealed record TargetReason(TargetReasonKind Kind, int Count, DateOnly? Last, IReadOnlyList<string> Titles)
{
    /// <summary>For instance "you applied 3 times, last on 4 May 2026".</summary>
    public string InWords
    {
        get
        {
            var times = (Count == 1 ? "" : FormattableString.Invariant($" {Count} times, last")) + (Last is { } date ? " on " + ScreenDate.Of(date) : "");
            return Kind switch
            {
                TargetReasonKind.Applied => "you applied" + times,
                TargetReasonKind.SavedJob => "you saved a job" + times,
                TargetReasonKind.Goal => "a goal of yours",
                TargetReasonKind.ByHand => "put here by you" + times,
                _ => "you follow it",
            };
        }
    }

    /// <summary>Place in the order of reasons: a goal and a word of the user weigh the same.</summary>
    internal static int Weight(TargetReasonKind kind) => kind switch
    {
        TargetReasonKind.Applied => 0,
        TargetReasonKind.SavedJob => 1,
        TargetReasonKind.Goal or TargetReasonKind.ByHand => 2,
        _ => 3,
    };
}
