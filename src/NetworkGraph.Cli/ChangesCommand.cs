using NetworkGraph.Cli.Output;
using NetworkGraph.Core;
using NetworkGraph.Core.Growth;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph changes</c>: what is new since last time?</summary>
internal static class ChangesCommand
{
    public static void Print(Printed printed, IReadOnlyList<SnapshotChanges> changes)
    {
        if (changes.Count == 0)
        {
            printed.Output.WriteLine("One export alone cannot show what changed: import a later one of the same member.");
        }

        foreach (var change in changes)
        {
            Print(printed, change);
        }
    }

    private static void Print(Printed printed, SnapshotChanges change)
    {
        var output = printed.Output;
        output.WriteLine($"{Words.Date(change.From)} to {Words.Date(change.To)}: {change.Gained.Count} gained, {change.Gone.Count} no longer listed, {change.Changed.Count} changed{printed.Filter}");
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
            table.Row(moved.NewCompany ? "moved" : moved.NewTitle ? "new title" : "new status", moved.Person.Name, Text(moved.Before), Text(moved.After));
        }

        table.Write(output);
        output.WriteLine();
    }

    private static string Text(Role role) => string.Join(", ", new[] { role.Title, role.Company }.Where(t => t is not null));
}
