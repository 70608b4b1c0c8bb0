using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Reach;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph team</c>: who is in the pool, how old is each export, and what would the team lose without one?</summary>
internal static class TeamCommand
{
    public static void Print(Printed printed, TeamAnswer answer)
    {
        var output = printed.Output;
        output.WriteLine($"{(answer.Members.Count == 1 ? "1 member" : $"{answer.Members.Count} members")}, data until {Words.Date(answer.Until)}, ages as of {Words.Date(answer.Today)}");
        output.WriteLine(answer.Note);
        output.WriteLine(answer.WhatIsSeen);
        output.WriteLine();
        var table = new TextTable("Member", "Since", "Newest export", "Age", "Exports", "Connections", "Knows", "Members", "Others know too", "Only they know", "Through the pool", "What to do");
        foreach (var row in printed.Few(answer.Members))
        {
            table.Row(
                Name(row), row.Since, row.Member.SnapshotDate, row.Age, row.Imports, row.Connections, row.Knows, answer.Coverage is null ? null : row.Fellows, row.Shared, row.Alone, row.ThroughPool, row.ToDo ?? "nothing");
        }

        table.Write(output);
    }

    private static string Name(TeamMember row)
    {
        var name = row.Apart is { } apart ? $"{row.Member.Person.Name} ({apart})" : row.Member.Person.Name;
        return row.IsViewer ? $"{name} (viewer)" : name;
    }
}
