using NetworkGraph.Core.Growth;

namespace NetworkGraph.Data.Answers;

/// <summary>Somebody connected.</summary>
public sealed record ConnectedJson(
    string Person, string Name, string? Company, string? Title, string Function, string Seniority, string Origin, DateOnly? ConnectedOn, TieJson Tie)
{
    public static ConnectedJson Of(ReportPerson p) => new(
        p.Tie.Person.Key.ToString(), p.Tie.Person.Name, p.Role.Company, p.Role.Title, p.Function, p.Seniority, p.Origin, p.Tie.ConnectedOn, TieJson.Of(p.Tie));
}
