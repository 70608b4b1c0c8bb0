using NetworkGraph.Core.Coach;

namespace NetworkGraph.Data.Answers;

/// <summary>Something to do this week.</summary>
public sealed record WeekActionJson(string Key, WeekActionKind Kind, string Person, string Title, string Reason, string? Draft, string? CheckFirst)
{
    public static WeekActionJson Of(WeekAction a) => new(a.Key, a.Kind, a.Person.Key.ToString(), a.Title, a.Reason, a.Draft, a.CheckFirst);
}
