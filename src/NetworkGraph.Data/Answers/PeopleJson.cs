using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Data.Answers;

/// <summary>Somebody connected.</summary>
public sealed record ConnectedJson(
    string Person, string Name, string? Company, string? Title, string Function, string Seniority, string Origin, DateOnly? ConnectedOn, TieJson Tie)
{
    public static ConnectedJson Of(ReportPerson p) => new(
        p.Tie.Person.Key.ToString(), p.Tie.Person.Name, p.Role.Company, p.Role.Title, p.Function, p.Seniority, p.Origin, p.Tie.ConnectedOn, TieJson.Of(p.Tie));
}

/// <summary>The people inside a filter, of a company where one is named.</summary>
internal static class PeopleList
{
    public static Task<PeoplePage> OfAsync(Asking asking)
    {
        var (selection, company) = (asking.Selection(), asking.Text("company"));
        if (selection.IsEmpty)
        {
            return asking.Answers.PeopleAsync(asking.Point, company, 0, asking.Rows, asking.Cancellation);
        }

        var everybody = Overview.Of(asking.Network, asking.Viewer, selection, asking.AsOf).List;
        var people = company is null ? everybody : [.. everybody.Where(p => SearchedText.Holds(p.Role.Company, company))];
        return Task.FromResult(new PeoplePage([.. people.Take(asking.Rows)], people.Count));
    }
}
