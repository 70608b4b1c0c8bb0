using System.CommandLine;
using NetworkGraph.Cli.Sample.Eras;

namespace NetworkGraph.Cli.Sample;

/// <summary><c>networkgraph sample</c>: invented exports to try, to test and to measure with.</summary>
internal static class SampleCommand
{
    public static Command Create()
    {
        var connections = new Option<int>("--connections") { Description = "Connections per member.", DefaultValueFactory = _ => 500 };
        var messages = new Option<int>("--messages") { Description = "Messages per member.", DefaultValueFactory = _ => 2000 };
        var members = new Option<int>("--members") { Description = "Members, each with an archive of their own.", DefaultValueFactory = _ => 1 };
        var seed = new Option<ulong>("--seed") { Description = "The same seed gives the same contents.", DefaultValueFactory = _ => 1 };
        var output = new Option<DirectoryInfo>("--out") { Description = "Folder to write the archives to.", Required = true };
        var demo = new Option<bool>("--demo") { Description = "The demo network: four colleagues, one of them with an earlier export as well; sizes and seed fixed." };
        var eras = new Option<bool>("--eras") { Description = "One tiny archive per era of LinkedIn's export, 2018 to 2026." };
        Limit(connections, 0, 30_000);
        Limit(messages, 0, 5_000_000);
        Limit(members, 1, 200);
        var command = new Command("sample", "Writes invented LinkedIn exports.") { connections, messages, members, seed, output, demo, eras };
        command.SetAction(parsed =>
        {
            var directory = parsed.GetRequiredValue(output).FullName;
            var sizes = Enumerable.Repeat(new SampleSize(parsed.GetValue(connections), parsed.GetValue(messages)), parsed.GetValue(members)).ToList();
            var written = parsed.GetValue(eras) ? EraArchives.Write(directory)
                : parsed.GetValue(demo) ? SampleArchives.WriteDemo(directory)
                : SampleArchives.Write(parsed.GetValue(seed), sizes, directory);
            foreach (var path in written)
            {
                parsed.InvocationConfiguration.Output.WriteLine(path);
            }

            return 0;
        });
        return command;
    }

    private static void Limit(Option<int> option, int least, int most) => option.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<int>() is var value && (value < least || value > most))
        {
            result.AddError($"{option.Name} must lie between {least} and {most}.");
        }
    });
}
