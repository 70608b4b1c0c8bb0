namespace NetworkGraph.Core.Introductions;

/// <summary>How many different ways there are, where an answer shows fewer.</summary>
internal static class WaysInWords
{
    /// <summary>The most ways that share nobody, in a sentence; null where all of them are shown.</summary>
    public static string? More(int independent, int shown) =>
        independent > shown ? FormattableString.Invariant($"There are at most {independent:N0} ways that share nobody in between; the best {shown} are shown.") : null;
}
