using System.CommandLine;
using NetworkGraph.Cli.Sample;

namespace NetworkGraph.Cli;

/// <summary>The whole command line: one command per question.</summary>
internal static class NetworkGraphCommandLine
{
    /// <summary>Exit code: 0 done, 1 an error with a sentence that says what to do, 2 wrong usage.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Answers from LinkedIn exports, on this machine.")
        {
            ImportCommand.Create(), GrowthCommand.Create(), ChangesCommand.Create(), PeopleCommand.Create(), PersonCommand.Create(), CompanyCommand.Create(), TiesCommand.Create(),
            IntroCommand.Create(), ReachCommand.Create(), GroupsCommand.Create(), WeekCommand.Create(), CoachCommand.Create(), LedgerCommand.Create(), BacktestCommand.Create(),
            ExportCommand.Create(), SampleCommand.Create(),
        };
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

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }
}
