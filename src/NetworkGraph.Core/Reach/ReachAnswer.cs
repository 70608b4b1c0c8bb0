namespace NetworkGraph.Core.Reach;

/// <summary>How far a member reaches.</summary>
/// <param name="Within">People within one, two and three steps, the viewer not counted.</param>
/// <param name="Expected">Sum over all people of the best chance to reach them: expected people reachable.</param>
/// <param name="Companies">Companies within reach, best chance first.</param>
/// <param name="OneExportOnly">True when nothing beyond the first step can be seen, because one export shows its owner's ties only.</param>
/// <param name="Note">The lower-bound note, one sentence.</param>
public sealed record ReachAnswer(
    IReadOnlyList<ReachWithin> Within, double Expected, IReadOnlyList<CompanyReach> Companies, bool OneExportOnly, string Note);

/// <summary>People within a number of steps.</summary>
/// <param name="Steps">1 to 3.</param>
/// <param name="People">How many, always "at least"; null where one export cannot show it.</param>
public sealed record ReachWithin(int Steps, int? People);

/// <summary>A company within reach.</summary>
/// <param name="Company">Name as listed most often.</param>
/// <param name="Chance">Chance that at least one of the best three people there is reached.</param>
/// <param name="People">People known there.</param>
public sealed record CompanyReach(string Company, double Chance, int People);
