using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Groups;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph groups</c>: which circles am I in?</summary>
internal static class GroupsCommand
{
    public static void Print(Printed printed, GroupsAnswer answer)
    {
        var output = printed.Output;
        output.WriteLine($"{printed.Viewer.Person.Name}, as of {Words.Date(printed.AsOf)}: {answer.Groups.Count} circles");
        var table = new TextTable("Circle", "People", "Active", "Closest", "Hangs on");
        foreach (var group in answer.Groups)
        {
            table.Row(group.Label, group.People.Count, group.Active, string.Join(", ", group.People.Take(3).Select(p => p.Name)), group.HangsOn?.Person.Name);
        }

        table.Write(output);
        var labels = answer.Groups.ToDictionary(g => g.Number, g => g.Label);
        foreach (var bridge in answer.Bridges)
        {
            output.WriteLine($"Bridge: {bridge.Person.Name} ({string.Join(", ", bridge.Groups.Where(labels.ContainsKey).Select(g => labels[g]))})");
        }

        if (answer.Note is not null)
        {
            output.WriteLine(answer.Note);
        }
    }
}
