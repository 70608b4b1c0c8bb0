using System.CommandLine;
using System.Globalization;
using NetworkGraph.Cli.Output;
using NetworkGraph.Data;
using NetworkGraph.Data.Erasing;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph erase</c>: a person, a member's exports, the user's own words or everything; from the backups, too.</summary>
internal static class EraseCommand
{
    public static Command Create()
    {
        var person = new Option<string?>("--person") { Description = "Erase a person by key or full name; later exports are read without them.", HelpName = "KEY" };
        var member = new Option<string?>("--member") { Description = "Erase every export of a member, by full name, and what they said.", HelpName = "NAME" };
        var words = new Option<bool>("--words") { Description = "Erase everything that you said about people." };
        var everything = new Option<bool>("--everything") { Description = "Delete the database and every backup." };
        var yes = new Option<bool>("--yes") { Description = "Do not ask." };
        var command = new Command("erase", "Erases data for good, from the backups, too. Asks before it does.") { person, member, words, everything, yes, CommonOptions.Data, CommonOptions.Json };
        command.Validators.Add(result =>
        {
            if (new Option[] { person, member, words, everything }.Count(option => result.GetResult(option) is not null) != 1)
            {
                result.AddError("Give one of --person KEY, --member NAME, --words and --everything.");
            }
        });
        command.SetAction((parsed, cancellation) =>
        {
            var (who, whose) = (parsed.GetValue(person), parsed.GetValue(member));
            var what = who is not null ? $"the person {who}" : whose is not null ? $"every export of {whose}" : parsed.GetValue(words) ? "everything that you said about people" : "everything that was imported or said";
            if (!parsed.GetValue(yes) && !IsConfirmed(parsed, what))
            {
                return Task.FromResult(Question.Fail(parsed, "Nothing was changed. To erase without being asked: --yes"));
            }

            return parsed.GetValue(everything)
                ? Question.OnFolderAsync(parsed, folder => Task.FromResult(Tell(parsed, DataEraser.Everything(folder))))
                : Question.RunAsync(parsed, async services =>
                {
                    var eraser = new DataEraser(services, TimeProvider.System);
                    return Tell(parsed, who is not null ? await eraser.PersonAsync(who, cancellation)
                        : whose is not null ? await eraser.MemberAsync(whose, cancellation)
                        : await eraser.WordsAsync(cancellation));
                });
        });
        return command;
    }

    private static bool IsConfirmed(ParseResult parsed, string what)
    {
        if (Console.IsInputRedirected)
        {
            return false;
        }

        parsed.InvocationConfiguration.Error.Write($"This erases {what}, from every backup, too. There is no way back. Type yes to go on: ");
        return string.Equals(Console.ReadLine()?.Trim(), "yes", StringComparison.OrdinalIgnoreCase);
    }

    private static int Tell(ParseResult parsed, EraseOutcome erased)
    {
        if (parsed.GetValue(CommonOptions.Json))
        {
            return parsed.WriteJson(erased);
        }

        var output = parsed.InvocationConfiguration.Output;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Erased: {erased.What}. Backups written anew without it: {erased.BackupsRewritten}."));
        if (erased.BackupsDropped.Count > 0)
        {
            output.WriteLine($"Damaged, so that they could only be deleted: {string.Join(", ", erased.BackupsDropped)}.");
        }

        output.WriteLine("Copies that lie elsewhere (exported files, backups on other disks, LinkedIn's own archives) are yours to delete.");
        return Question.Done;
    }
}
