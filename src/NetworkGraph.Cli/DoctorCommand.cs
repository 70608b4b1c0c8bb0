using System.CommandLine;
using NetworkGraph.Cli.Output;
using NetworkGraph.Data;
using NetworkGraph.Data.Backups;
using NetworkGraph.Data.Health;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph doctor [--repair]</c>: is everything in the data folder as it should be?</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var repair = new Option<bool>("--repair") { Description = "Narrow rights, make indexes and local copies of a server anew, make a backup where there is no good one." };
        var command = new Command("doctor", "Checks the data folder: the database, what each import says, backups, rights, space. Exit code 1 when something is wrong.")
        {
            repair, CommonOptions.Data, CommonOptions.Json,
        };
        command.SetAction((parsed, cancellation) => Question.OnFolderAsync(parsed, async folder =>
        {
            using var backups = NetworkBackups.Open(folder, TimeProvider.System);
            var report = await new FolderDoctor(folder, backups, TimeProvider.System).ExamineAsync(parsed.GetValue(repair), cancellation);
            if (parsed.GetValue(CommonOptions.Json))
            {
                parsed.WriteJson(new { Healthy = report.IsHealthy, report.At, report.Findings });
            }
            else
            {
                foreach (var finding in report.Findings)
                {
                    parsed.InvocationConfiguration.Output.WriteLine($"{finding.State switch { HealthState.Good => "ok      ", HealthState.Repaired => "repaired", _ => "WRONG   " }}  {finding.Sentence}");
                }
            }

            return report.IsHealthy ? Question.Done : Question.Failed;
        }));
        return command;
    }
}
