using System.CommandLine;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Targets;
using NetworkGraph.Data.Tables;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph target add|remove|take-back|csv</c>: the user's own word on what matters to them.</summary>
internal static class TargetCommand
{
    public static Command Create() => new("target", "Says which companies and people matter to you: networkgraph targets lists them.") { Added(), Removed(), TakenBack(), Csv() };

    private static Command Added()
    {
        var names = Names("Names of companies or people, \"Name, Company, Title\", or addresses of LinkedIn profiles; each may hold many lines.");
        var command = With(new Command("add", "Puts companies and people on the list; says what was understood of each."), names);
        command.Acts(async (parsed, asked, cancellation) =>
        {
            var read = TargetLines.Read(asked.Network, asked.Viewer, string.Join('\n', parsed.GetRequiredValue(names)), asked.AsOf);
            UserFact[] said = [.. read.Lines.Where(line => line.Meaning == LineMeaning.Target).Select(line => TargetWord.Write(line.Target!, true, asked.Viewer.Person, TimeProvider.System.GetUtcNow()))];
            await asked.Services.Store.SayAsync(said, [], cancellation);
            if (parsed.GetValue(CommonOptions.Json))
            {
                parsed.WriteJson(read.Lines.Select(line => new LineJson(line.Line, line.Meaning, line.Sentence, line.Id, line.Choices.Select(person => person.Key.ToString()), line.AllChoices)));
            }
            else
            {
                Print(parsed.InvocationConfiguration.Output, read);
            }

            return read.Lines.Any(line => line.Meaning is LineMeaning.Target or LineMeaning.AlreadyThere) ? Question.Done
                : Question.Fail(parsed, read.Lines.Count == 0 ? "Nothing was given: write the name of a company or of a person." : "Nothing was put on the list.");
        });
        return command;
    }

    private static Command Removed()
    {
        var names = Names("Names or ids of targets.");
        var command = With(new Command("remove", "Takes targets off the list; applications and follows stay in your data."), names);
        command.Acts(async (parsed, asked, cancellation) =>
        {
            var (said, sentences) = (new List<UserFact>(), new List<string>());
            foreach (var name in parsed.GetRequiredValue(names))
            {
                if (Row(asked, name) is not { } row)
                {
                    return Question.Fail(parsed, $"No target is called “{name}”. Nothing was changed; networkgraph targets lists them.");
                }

                said.Add(TargetWord.Write(row.Target, false, asked.Viewer.Person, TimeProvider.System.GetUtcNow()));
                sentences.Add($"{row.Name}: no target any more. Back again with: networkgraph target take-back \"{row.Id}\"");
            }

            await asked.Services.Store.SayAsync(said, [], cancellation);
            return Tell(parsed, sentences);
        });
        return command;
    }

    private static Command TakenBack()
    {
        var names = Names("Names or ids of targets.");
        var command = With(new Command("take-back", "Takes back everything you said of targets: what was taken off is there again, what you put there goes."), names);
        command.Acts(async (parsed, asked, cancellation) =>
        {
            var (words, sentences) = (new List<Guid>(), new List<string>());
            var off = TargetList.Of(asked.Network, asked.Viewer, asked.AsOf).Off;
            foreach (var name in parsed.GetRequiredValue(names))
            {
                var id = Row(asked, name)?.Id ?? off.FirstOrDefault(one => one.Id == name || one.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Id;
                var said = id is null ? [] : TargetList.WordsOn(asked.Network, asked.Viewer, id);
                if (said.Count == 0)
                {
                    return Question.Fail(parsed, $"Nothing was said of “{name}”, so there is nothing to take back. Nothing was changed.");
                }

                words.AddRange(said);
                sentences.Add($"{name}: taken back.");
            }

            await asked.Services.Store.SayAsync([], words, cancellation);
            return Tell(parsed, sentences);
        });
        return command;
    }

    private static Command Csv()
    {
        var file = new Argument<string>("FILE") { Description = "File to write; it must not exist yet. A name that ends in .xlsx makes an Excel workbook." };
        var command = new Command("csv", "Writes the targets to a file for a spreadsheet: CSV, or an Excel workbook.") { file, CommonOptions.Data, CommonOptions.Store, CommonOptions.Viewer };
        command.Acts(async (parsed, asked, cancellation) =>
        {
            var path = parsed.GetRequiredValue(file);
            if (File.Exists(path))
            {
                return Question.Fail(parsed, $"The file {path} exists already and was left alone. Choose another name.");
            }

            var answer = TargetList.Of(asked.Network, asked.Viewer, asked.AsOf);
            var about = new AboutTable($"Targets: companies and people that matter. {answer.Note}", null, asked.AsOf, asked.Viewer.Person.Name);
            await OwnFile.WriteAsync(path, output => SpreadsheetFile.WriteAsync(output, path, TargetsTable.Of(answer.Rows), about, cancellation));
            parsed.InvocationConfiguration.Output.WriteLine($"{path}: {answer.Rows.Count} targets.");
            return Question.Done;
        });
        return command;
    }

    private static Argument<string[]> Names(string description) => new("NAME") { Description = description, Arity = ArgumentArity.OneOrMore };

    private static Command With(Command command, Argument<string[]> names)
    {
        command.Add(names);
        foreach (var option in new Option[] { CommonOptions.Data, CommonOptions.Store, CommonOptions.Viewer, CommonOptions.Json })
        {
            command.Add(option);
        }

        return command;
    }

    private static TargetRow? Row(Asked asked, string name) =>
        TargetList.Meant(asked.Network, asked.Viewer, name, asked.AsOf).Row is { } row ? TargetList.Find(asked.Network, asked.Viewer, row.Id, asked.AsOf) : null;

    private static void Print(TextWriter output, UnderstoodText read)
    {
        foreach (var line in read.Lines)
        {
            output.WriteLine($"{line.Line}: {line.Sentence}");
            foreach (var person in line.Choices)
            {
                output.WriteLine($"   {person.Key}");
            }
        }

        if (read.Left > 0)
        {
            output.WriteLine($"{read.Left} more lines were not read: at most {TargetLines.MostLines} at once.");
        }
    }

    private static int Tell(ParseResult parsed, IReadOnlyList<string> sentences)
    {
        if (parsed.GetValue(CommonOptions.Json))
        {
            return parsed.WriteJson(sentences);
        }

        foreach (var sentence in sentences)
        {
            parsed.InvocationConfiguration.Output.WriteLine(sentence);
        }

        return Question.Done;
    }

    private sealed record LineJson(string Line, LineMeaning Meaning, string Sentence, string? Id, IEnumerable<string> Choices, int AllChoices);
}
