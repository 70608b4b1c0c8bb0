using System.CommandLine;
using NetworkGraph.Core;

namespace NetworkGraph.Cli;

/// <summary>Options that every question takes.</summary>
internal static class CommonOptions
{
    public static Option<string?> Data { get; } = new("--data")
    {
        Description = "Folder that holds the network. Default: NETWORKGRAPH_DATA, else the per-user data folder.",
        HelpName = "DIR",
    };

    public static Option<string?> Store { get; } = new("--store")
    {
        Description = "Address of a Neo4j server, as neo4j://host:7687 or http://host:7474. Default: NETWORKGRAPH_STORE, else the database in the data folder.",
        HelpName = "ADDRESS",
    };

    public static Option<bool> PushDown { get; } = new("--push-down")
    {
        Description = "Let the Neo4j server answer instead of loading the network; done by itself above 2 million ties.",
    };

    public static Option<DateOnly?> AsOf { get; } = Day("--as-of", "Answer as of this date, as 2026-10-14. Default: the date of the viewer's newest export, which is also the latest.");

    public static Option<string?> Viewer { get; } = new("--viewer")
    {
        Description = "Whose numbers: a member's profile key or full name. Default: the first member by archive name.",
        HelpName = "MEMBER",
    };

    public static Option<bool> Json { get; } = new("--json") { Description = "Print the answer as JSON." };

    /// <summary>A day, refused in one sentence where it is none.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            var date = AsOfDate.Read(result.Tokens[0].Value, out var problem);
            if (problem is not null)
            {
                result.AddError($"{name}: {problem}");
            }

            return date;
        },
    };
}
