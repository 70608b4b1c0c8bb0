using System.CommandLine;
using NetworkGraph.Cli.Output;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph people</c>: who are these people?</summary>
internal static class PeopleCommand
{
    public static Command Create()
    {
        var company = new Option<string?>("--company") { Description = "Only people whose company reads like this.", HelpName = "NAME" };
        var command = CommonOptions.GraphQuestion("people", "Who are these people? Everyone connected, strongest tie first.");
        command.Add(company);
        command.Add(CommonOptions.Limit);
        command.Answers(async (parsed, asked) =>
        {
            var (json, limit) = (parsed.GetValue(CommonOptions.Json), parsed.GetValue(CommonOptions.Limit));
            var page = await asked.Answers.PeopleAsync(asked.Asker, parsed.GetValue(company), 0, json || limit <= 0 ? int.MaxValue : limit, asked.Cancellation);
            if (json)
            {
                return parsed.WriteJson(page.People.Select(p => new PersonJson(
                    p.Tie.Person.Key.ToString(), p.Tie.Person.Name, p.Role.Company, p.Role.Title, p.Function, p.Seniority, p.Origin, p.Tie.ConnectedOn, TieJson.Of(p.Tie))));
            }

            var output = parsed.InvocationConfiguration.Output;
            output.WriteLine($"{asked.Asker.Viewer.Person.Name}, as of {Words.Date(asked.Asker.AsOf)}: {page.Total} people");
            var table = new TextTable("Name", "Points", "Band", "Status", "Company", "Title", "Key");
            foreach (var person in page.People)
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
