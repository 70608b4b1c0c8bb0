using System.CommandLine;
using NetworkGraph.Cli.Output;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Cli;

/// <summary>Those who match a text, with the keys to ask again with, or that nobody does.</summary>
internal static class Matches
{
    public static int Tell(ParseResult parsed, NotOnePerson several)
    {
        if (several.Matches.Count == 0)
        {
            return Question.Fail(parsed, several.Sentence);
        }

        var error = parsed.InvocationConfiguration.Error;
        error.WriteLine(several.Sentence);
        var table = new TextTable("Key", "Name", "Title", "Company", "Your tie");
        foreach (var match in several.Matches)
        {
            table.Row(match.Person.Key, match.Person.Name, match.Role.Title, match.Role.Company, match.Tie?.Band);
        }

        table.Write(error);
        if (several.AreMore)
        {
            error.WriteLine("... and more: give more of the name, or name and company as \"Ada Quill, Fabrikam\".");
        }

        return Question.Failed;
    }
}
