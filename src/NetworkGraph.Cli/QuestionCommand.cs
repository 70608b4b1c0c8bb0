using System.CommandLine;
using System.CommandLine.Parsing;
using NetworkGraph.Cli.Output;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Cli;

/// <summary>The command of a question of the list: its options, its JSON, its printed text.</summary>
internal static class QuestionCommand
{
    public static Command Create(ListedQuestion question)
    {
        var command = new Command(question.Name, $"{question.Sentence} {question.Detail}".TrimEnd()) { CommonOptions.Data, CommonOptions.Store, CommonOptions.Viewer, CommonOptions.Json };
        if (question.TakesDate)
        {
            command.Add(CommonOptions.AsOf);
        }

        if (question.MayBeInDatabase)
        {
            command.Add(CommonOptions.PushDown);
        }

        foreach (var parameter in question.Parameters)
        {
            Add(command, parameter);
        }

        command.SetAction((parsed, cancellation) => AskAsync(parsed, question, cancellation));
        return command;
    }

    /// <summary>Asks with the values of the command line, and writes what became of it.</summary>
    public static Task<int> AskAsync(ParseResult parsed, ListedQuestion question, CancellationToken cancellation) =>
        Question.RunAsync(parsed, async services => Tell(parsed, question, await services.AskAsync(question, Given(parsed, question), cancellation)));

    /// <summary>The values of the command line. JSON holds everything: what is of the printed text only is not asked for then.</summary>
    public static Dictionary<string, object> Given(ParseResult parsed, ListedQuestion question)
    {
        var given = new Dictionary<string, object>(StringComparer.Ordinal);
        var isWhole = parsed.GetValue(CommonOptions.Json);
        foreach (var parameter in question.Parameters.Where(parameter => !isWhole || !parameter.IsOfPrintOnly))
        {
            Add(parameter, parameter.Kind == ParameterKind.Flag ? parsed.GetValue<bool>(NameOf(parameter)) : parsed.GetValue<object?>(NameOf(parameter)));
        }

        Add(Parameter.Viewer, parsed.GetValue(CommonOptions.Viewer));
        Add(Parameter.AsOf, question.TakesDate ? parsed.GetValue(CommonOptions.AsOf) : null);
        return given;

        void Add(Parameter parameter, object? value)
        {
            if (value is not null)
            {
                given[parameter.Name] = value;
            }
        }
    }

    /// <summary>Writes what became of a question.</summary>
    public static int Tell(ParseResult parsed, ListedQuestion question, Outcome outcome) => outcome switch
    {
        Answered answered => Tell(parsed, question, answered),
        NoSuchMember nobody => Question.Fail(parsed, nobody),
        NotOnePerson several => Matches.Tell(parsed, several),
        Misread misread => Question.Fail(parsed, $"{OptionName(misread.Parameter)}: {misread.Reason}"),
        Refused refused => Question.Fail(parsed, refused.Parameter is { } name ? $"{OptionName(name)} {refused.Reason}" : refused.Reason),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private static int Tell(ParseResult parsed, ListedQuestion question, Answered answered)
    {
        // Beside the answer, so that a JSON answer stays one.
        if (answered.Remark is { } remark)
        {
            parsed.InvocationConfiguration.Error.WriteLine(remark);
        }

        if (parsed.GetValue(CommonOptions.Json))
        {
            return parsed.WriteJson(question.Json(answered.Answer));
        }

        Printers.Print(question, new Printed(parsed.InvocationConfiguration.Output, answered.Asking), answered.Answer);
        return Question.Done;
    }

    private static void Add(Command command, Parameter parameter)
    {
        var name = NameOf(parameter);
        if (parameter.IsPositional)
        {
            command.Add(new Argument<object?>(name)
            {
                Description = parameter.Description,
                Arity = parameter.IsRequired ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne,
                CustomParser = result => Read(result, parameter),
            });
        }
        else if (parameter.Kind == ParameterKind.Flag)
        {
            command.Add(new Option<bool>(name) { Description = parameter.Description });
        }
        else
        {
            var option = new Option<object?>(name)
            {
                Description = parameter.Description,
                HelpName = parameter.Placeholder,
                Arity = ArgumentArity.ExactlyOne,
                Required = parameter.IsRequired,
                DefaultValueFactory = parameter.Usual is { } usual ? _ => usual : null,
                CustomParser = result => Read(result, parameter),
            };
            option.CompletionSources.Add([.. parameter.Choices]);
            command.Add(option);
        }
    }

    private static object? Read(ArgumentResult result, Parameter parameter)
    {
        if (result.Tokens.Count == 0)
        {
            return null;
        }

        var value = parameter.Read(result.Tokens[0].Value, NameOf(parameter), out var problem);
        if (problem is not null)
        {
            result.AddError(problem);
        }

        return value;
    }

    private static string NameOf(Parameter parameter) => parameter.IsPositional ? parameter.Placeholder ?? parameter.Name : OptionName(parameter.Name);

    /// <summary>For instance <c>--as-of</c>.</summary>
    private static string OptionName(string name) => "--" + string.Concat(name.Select(letter => char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{letter}"));
}
