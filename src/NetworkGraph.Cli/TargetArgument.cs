using System.CommandLine;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Cli;

/// <summary>A person named on the command line: by key, else by the one match of a search.</summary>
internal static class TargetArgument
{
    private const int MatchesShown = 15;

    /// <summary>The person, or null after saying that nobody or several match.</summary>
    public static Person? Find(ParseResult parsed, Asked asked, string text) => asked.Network.Find(text)
        ?? One(parsed, text, TargetSearch.Find(asked.Network, asked.Viewer, text, MatchesShown + 1, asked.AsOf))?.Person;

    /// <summary>The same where a server may answer.</summary>
    public static async Task<TargetMatch?> FindAsync(ParseResult parsed, AskedOf asked, string text)
    {
        var found = await asked.Answers.FindAsync(asked.Asker, text, asked.Cancellation);
        return found ?? One(parsed, text, await asked.Answers.SearchAsync(asked.Asker, text, MatchesShown + 1, asked.Cancellation));
    }

    private static TargetMatch? One(ParseResult parsed, string text, IReadOnlyList<TargetMatch> matches)
    {
        if (matches.Count == 1)
        {
            return matches[0];
        }

        Explain(parsed, text, matches);
        return null;
    }

    private static void Explain(ParseResult parsed, string text, IReadOnlyList<TargetMatch> matches)
    {
        if (matches.Count == 0)
        {
            Question.Fail(parsed, $"Nobody in your data matches '{text}'. That does not mean that nobody knows them: other people's exports may.");
            return;
        }

        var error = parsed.InvocationConfiguration.Error;
        error.WriteLine($"Several people match '{text}'. Ask again with one of these keys:");
        var table = new TextTable("Key", "Name", "Title", "Company", "Your tie");
        foreach (var match in matches.Take(MatchesShown))
        {
            table.Row(match.Person.Key, match.Person.Name, match.Role.Title, match.Role.Company, match.Tie?.Band);
        }

        table.Write(error);
        if (matches.Count > MatchesShown)
        {
            error.WriteLine("... and more: give more of the name.");
        }
    }
}
