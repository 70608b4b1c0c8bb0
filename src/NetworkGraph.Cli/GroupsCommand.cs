using System.CommandLine;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Groups;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph groups</c>: which circles am I in?</summary>
internal static class GroupsCommand
{
    public static Command Create()
    {
        var command = CommonOptions.Question("groups", "Which circles am I in, who bridges them, and which hang on one fading tie?");
        command.Answers((parsed, asked) =>
        {
            var answer = MemberGroups.Of(asked.Network, asked.Viewer, asked.AsOf);
            return parsed.GetValue(CommonOptions.Json) ? parsed.WriteJson(Json(answer)) : Print(parsed.InvocationConfiguration.Output, answer, asked);
        });
        return command;
    }

    private static int Print(TextWriter output, GroupsAnswer answer, Asked asked)
    {
        output.WriteLine($"{asked.Viewer.Person.Name}, as of {Words.Date(asked.AsOf)}: {answer.Groups.Count} circles");
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

        return Question.Done;
    }

    private static object Json(GroupsAnswer answer) => new
    {
        groups = answer.Groups.Select(g => new { g.Number, g.Label, people = g.People.Select(p => p.Key.ToString()), g.Active, hangsOn = g.HangsOn?.Person.Key.ToString() }),
        bridges = answer.Bridges.Select(b => new { person = b.Person.Key.ToString(), b.Person.Name, b.Groups, b.Share }),
        answer.Alone,
        answer.BridgingShare,
        answer.Modularity,
        brokers = answer.Brokers.Select(b => new { member = b.Member.Key.ToString(), b.Contacts, b.Constraint, b.EffectiveSize, b.Efficiency, b.Betweenness }),
        answer.Note,
    };
}
