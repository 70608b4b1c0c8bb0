using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Communities;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph groups</c>: which groups am I in?</summary>
internal static class GroupsCommand
{
    public static void Print(Printed printed, CommunitiesAnswer answer)
    {
        var output = printed.Output;
        output.WriteLine($"{printed.Viewer.Person.Name}, as of {Words.Date(printed.AsOf)}: {answer.Communities.Count} groups");
        var table = new TextTable("Group", "People", "Active", "Closest", "Hangs on");
        foreach (var group in answer.Communities)
        {
            table.Row(group.Label, group.People.Count, group.Active, string.Join(", ", group.People.Take(3).Select(p => p.Name)), group.HangsOn?.Person.Name);
        }

        table.Write(output);
        var labels = answer.Communities.ToDictionary(g => g.Number, g => g.Label);
        foreach (var bridge in answer.Bridges)
        {
            output.WriteLine($"Bridge: {bridge.Person.Name} ({string.Join(", ", bridge.Communities.Where(labels.ContainsKey).Select(g => labels[g]))})");
        }

        if (answer.Note is not null)
        {
            output.WriteLine(answer.Note);
        }
    }
}
