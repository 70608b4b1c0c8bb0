using System.CommandLine;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Growth;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph people</c>: who are these people?</summary>
internal static class PeopleCommand
{
    public static Command Create()
    {
        var company = new Option<string?>("--company") { Description = "Only people whose company reads like this.", HelpName = "NAME" };
        var command = CommonOptions.Question("people", "Who are these people? Everyone connected, strongest tie first.");
        command.Add(company);
        command.Add(CommonOptions.Limit);
        command.Answers((parsed, asked) =>
        {
            var wanted = parsed.GetValue(company);
            var people = Overview.Of(asked.Network, asked.Viewer, ReportSelection.None, asked.AsOf).List
                .Where(p => wanted is null || (p.Role.Company ?? "").Contains(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
            if (parsed.GetValue(CommonOptions.Json))
            {
                return parsed.WriteJson(people.Select(p => new PersonJson(
                    p.Tie.Person.Key.ToString(), p.Tie.Person.Name, p.Role.Company, p.Role.Title, p.Function, p.Seniority, p.Origin, p.Tie.ConnectedOn, TieJson.Of(p.Tie))));
            }

            var output = parsed.InvocationConfiguration.Output;
            output.WriteLine($"{asked.Viewer.Person.Name}, as of {Words.Date(asked.AsOf)}: {people.Count} people");
            var limit = parsed.GetValue(CommonOptions.Limit);
            var table = new TextTable("Name", "Points", "Band", "Status", "Company", "Title", "Key");
            foreach (var person in limit > 0 ? people.Take(limit) : people)
            {
                table.Row(person.Tie.Person.Name, person.Tie.Points.Total, person.Tie.Band, Words.Of(person.Tie.Status), person.Role.Company, person.Role.Title, person.Tie.Person.Key);
            }

            table.Write(output);
            return Question.Done;
        });
        return command;
    }

    private sealed record PersonJson(
        string Person, string Name, string? Company, string? Title, string Function, string Seniority, string Origin, DateOnly? ConnectedOn, TieJson Tie);
}
