using NetworkGraph.Core.Coach;

namespace NetworkGraph.Data.Answers;

/// <summary>A habit, measured.</summary>
public sealed record ReasonJson(
    string Reason, int? Cases, int? Of, double? Value, string Unit, IEnumerable<QuarterJson> Trend, string? Unknown, IEnumerable<EvidenceJson> Evidence, string Action, string Headline, bool NothingToSay)
{
    public static ReasonJson From(CoachReason reason) => new(
        reason.Reason.ToString(), reason.Cases, reason.Of, reason.Value, reason.Unit,
        reason.Trend.Select(q => new QuarterJson(q.Quarter, q.Cases, q.Of, q.Value)), reason.Unknown,
        reason.Groups.SelectMany(g => g.Rows.Select(r => new EvidenceJson(r.Person.Key.ToString(), r.Date, r.What, g.Title, r.File, r.Line, r.Key))), reason.Action, reason.Headline, reason.HasNothingToSay);
}

/// <summary>The habit in a quarter.</summary>
public sealed record QuarterJson(DateOnly Quarter, int Cases, int Of, double? Value);

/// <summary>A case of it.</summary>
public sealed record EvidenceJson(string Person, DateOnly Date, string What, string Group, string? File, int? Line, string Key);
