using NetworkGraph.Cli.Output;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph people</c>: who are these people?</summary>
internal static class PeopleCommand
{
    public static void Print(Printed printed, PeoplePage page)
    {
        printed.Output.WriteLine($"{printed.Viewer.Person.Name}, as of {Words.Date(printed.AsOf)}: {page.Total} people{printed.Filter}");
        var table = new TextTable("Name", "Points", "Band", "Status", "Company", "Title", "Key");
        foreach (var person in page.People)
        {
            table.Row(Words.Name(person.Tie), person.Tie.Points.Total, person.Tie.Band, Words.Of(person.Tie.Status), person.Role.Company, person.Role.Title, person.Tie.Person.Key);
        }

        table.Write(printed.Output);
    }
}
