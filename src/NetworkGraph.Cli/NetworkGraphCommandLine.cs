using System.CommandLine;
using NetworkGraph.Cli.Sample;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Cli;

/// <summary>The whole command line: one command per question.</summary>
public static class NetworkGraphCommandLine
{
    /// <summary>Exit code: 0 done, 1 an error with a sentence that says what to do, 2 wrong usage.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Answers from LinkedIn exports, on this machine.") { ImportCommand.Create() };
        foreach (var question in Questions.All)
        {
            root.Add(question.Name == "backtest" ? BacktestCommand.Create(question) : QuestionCommand.Create(question));
        }

        root.Add(SayCommand.Create());
        root.Add(TargetCommand.Create());
        root.Add(AskCommand.Create());
        root.Add(SameCompanyCommand.Create());
        root.Add(ExportCommand.Create());
        root.Add(BackupCommand.Create());
        root.Add(DoctorCommand.Create());
        root.Add(EraseCommand.Create());
        root.Add(SampleCommand.Create());
        root.Add(OpenCommand.Create());
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
            {
                error.WriteLine(problem.Message);
            }

            error.WriteLine("See: networkgraph --help");
            return Question.WrongUsage;
        }

        var invocation = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        return await Question.EndAsync(error, () => parsed.InvokeAsync(invocation));
    }
}
