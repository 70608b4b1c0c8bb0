using NetworkGraph.Core.Week;

namespace NetworkGraph.Data.Answers;

/// <summary>Something to do this week.</summary>
public sealed record WeekActionJson(string Key, WeekActionKind Kind, string Person, string Title, string Reason, string? Draft, string? CheckFirst, Guid? Ask)
{
    public static WeekActionJson Of(WeekAction a) => new(a.Key, a.Kind, a.Person.Key.ToString(), a.Title, a.Reason, a.Draft, a.CheckFirst, a.Ask?.Ask.Id);
}
