using System.CommandLine;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Door;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph open</c>: an address that lets one more browser into the dashboard that runs on this folder.</summary>
internal static class OpenCommand
{
    public static Command Create()
    {
        var command = new Command("open", "Print an address that lets one browser into the running dashboard, once, within ten minutes.") { CommonOptions.Data };
        command.SetAction(parsed =>
        {
            var folder = DataFolder.Open(parsed.GetValue(CommonOptions.Data));
            if (OwnerFile.Read(folder.DashboardAddress) is not { Length: > 0 } address)
            {
                return Question.Fail(parsed, $"No dashboard runs on {folder.Path}. Start the dashboard as the README says, and it prints such an address itself.");
            }

            parsed.InvocationConfiguration.Output.WriteLine($"{address}/?code={new OneTimeCodes(folder, TimeProvider.System).Issue(OneTimeCodes.OnDemand)}");
            return Question.Done;
        });
        return command;
    }
}
