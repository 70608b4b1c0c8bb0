namespace NetworkGraph.Data.Health;

/// <summary>What a check has found.</summary>
public enum HealthState
{
    /// <summary>As it should be.</summary>
    Good,

    /// <summary>It was not as it should be, and is now.</summary>
    Repaired,

    /// <summary>Not as it should be; the sentence says what to do.</summary>
    Wrong,
}

/// <summary>One check and what it has found.</summary>
/// <param name="Check">What was looked at, in a word or two.</param>
/// <param name="State">How it is.</param>
/// <param name="Sentence">The same for people; of what is wrong, what it means and what to do.</param>
public sealed record HealthFinding(string Check, HealthState State, string Sentence);

/// <summary>How a data folder is.</summary>
/// <param name="At">When it was looked at.</param>
/// <param name="Findings">Every check, in a fixed order.</param>
public sealed record HealthReport(DateTimeOffset At, IReadOnlyList<HealthFinding> Findings)
{
    /// <summary>Whether nothing is wrong, or nothing any more.</summary>
    public bool IsHealthy => Findings.All(finding => finding.State != HealthState.Wrong);
}
