using System.CommandLine;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core;
using NetworkGraph.Core.Growth;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph changes</c>: what is new since last time?</summary>
internal static class ChangesCommand
{
    public static Command Create()
    {
        var command = CommonOptions.Question("changes", "What is new since last time? People gained, no longer listed, and moved, between two exports of one member.");
        command.Answers((parsed, asked) =>
        {
            var changes = ChangesBetweenSnapshots.Of(asked.Network, asked.Viewer, asked.AsOf);
            if (parsed.GetValue(CommonOptions.Json))
            {
                return parsed.WriteJson(changes.Select(Json));
            }

            var output = parsed.InvocationConfiguration.Output;
            if (changes.Count == 0)
            {
                output.WriteLine("One export alone cannot show what changed: import a later one of the same member.");
            }

            foreach (var change in changes)
            {
                Print(output, change);
            }

            return Question.Done;
        });
        return command;
    }

    private static void Print(TextWriter output, SnapshotChanges change)
    {
        output.WriteLine($"{Words.Date(change.From)} to {Words.Date(change.To)}: {change.Gained.Count} gained, {change.Gone.Count} no longer listed, {change.Changed.Count} changed");
        var table = new TextTable("What", "Name", "Before", "After");
        foreach (var gained in change.Gained)
        {
            table.Row("gained", gained.Person.Name, "", Text(gained.Role));
        }

        foreach (var gone in change.Gone)
        {
            table.Row("no longer listed", gone.Person.Name, Text(gone.Role), "");
        }

        foreach (var moved in change.Changed)
        {
            table.Row(moved.NewCompany ? "moved" : "new title", moved.Person.Name, Text(moved.Before), Text(moved.After));
        }

        table.Write(output);
        output.WriteLine();
    }

    private static string Text(Role role) => string.Join(", ", new[] { role.Title, role.Company }.Where(t => t is not null));

    private static object Json(SnapshotChanges change) => new
    {
        change.From,
        change.To,
        gained = change.Gained.Select(g => new { person = g.Person.Key.ToString(), g.Person.Name, g.Role.Company, g.Role.Title, g.ConnectedOn }),
        noLongerListed = change.Gone.Select(g => new { person = g.Person.Key.ToString(), g.Person.Name, g.Role.Company, g.Role.Title }),
        changed = change.Changed.Select(c => new
        {
            person = c.Person.Key.ToString(),
            c.Person.Name,
            before = new { c.Before.Company, c.Before.Title },
            after = new { c.After.Company, c.After.Title },
            c.NewCompany,
        }),
    };
}
