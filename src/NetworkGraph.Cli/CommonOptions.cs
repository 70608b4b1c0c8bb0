using System.CommandLine;
using System.Globalization;

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

    public static Option<DateOnly?> AsOf { get; } = new("--as-of")
    {
        Description = "Answer as of this date, as 2026-10-14. Default: the date of the viewer's newest export.",
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date;
            }

            result.AddError($"--as-of needs a date as 2026-10-14, not '{result.Tokens[0].Value}'.");
            return null;
        },
    };

    public static Option<string?> Viewer { get; } = new("--viewer")
    {
        Description = "Whose numbers: a member's profile key or full name. Default: the first member by archive name.",
        HelpName = "MEMBER",
    };

    public static Option<bool> Json { get; } = new("--json") { Description = "Print the answer as JSON." };

    public static Option<int> Limit { get; } = new("--limit")
    {
        Description = "Rows of the printed table; 0 for all. JSON always holds all.",
        HelpName = "N",
        DefaultValueFactory = _ => 20,
    };

    /// <summary>A question that a server may answer in place of the network in memory.</summary>
    public static Command GraphQuestion(string name, string description)
    {
        var command = Question(name, description);
        command.Add(PushDown);
        return command;
    }

    /// <summary>A question on the network: takes a viewer and a date.</summary>
    public static Command Question(string name, string description) => new(name, description) { Data, Store, AsOf, Viewer, Json };
}
