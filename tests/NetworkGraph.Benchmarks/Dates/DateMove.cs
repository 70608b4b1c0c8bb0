using System.Globalization;
using NetworkGraph.Benchmarks.Graphs;
using NetworkGraph.Benchmarks.Import;
using NetworkGraph.Core;
using NetworkGraph.Core.Week;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Reach;
using NetworkGraph.Core.Ties;
using NetworkGraph.Data;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Benchmarks.Dates;

/// <summary>
/// What a user waits for when the as-of date moves: every answer that the Overview page asks for, each time on a date never asked before,
/// in a process that has answered before. Usage: <c>dates [connections] [messages] [members] [folder]</c>; with a folder, what is
/// in it is measured, or made there the first time.
/// </summary>
internal static class DateMove
{
    private const int WarmUps = 40;
    private const int Moves = 60;
    private const int DaysApart = 11;

    public static async Task<int> RunAsync(string[] args)
    {
        var (connections, messages, members) = (args.ElementAtOrDefault(0) ?? "30000", args.ElementAtOrDefault(1) ?? "500000", args.ElementAtOrDefault(2) ?? "1");
        var folder = args.ElementAtOrDefault(3) ?? Directory.CreateTempSubdirectory("networkgraph-dates-").FullName;
        try
        {
            var network = await NetworkOfAsync(folder, connections, messages, members);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{network.Members.Count} members, {network.People.Count:N0} people, {network.Facts.Interactions.Count:N0} interactions; {Moves} dates after {WarmUps} others, ms"));
            Measure(network);
            return 0;
        }
        finally
        {
            if (args.Length < 4)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static async Task<Network> NetworkOfAsync(string folder, string connections, string messages, string members)
    {
        var data = await SampleFolder.DataInAsync(folder, connections, messages, members);
        await using var services = await NetworkGraphServices.OpenAsync(new DataFolder(data), ImportLimits.Default, CancellationToken.None);
        return await services.Current.GetAsync(CancellationToken.None);
    }

    private static void Measure(Network network)
    {
        var viewer = network.Viewer(null)!;
        var today = viewer.SnapshotDate;
        var parts = new List<(string Name, Action<DateOnly> Ask)>
        {
            ("ties of everyone loaded", date => Array.ForEach([.. network.Members], member => TieTable.Of(network, member, date))),
            ("Overview with who is falling silent", date => GC.KeepAlive(Overview.Of(network, viewer, ReportSelection.None, date).LosingTouch.Take(6).ToArray())),
            ("this week", date => ThisWeek.Of(network, viewer, date, today)),
            ("steps of introductions", date => IntroductionLegs.Of(network, viewer, date)),
            ("reach", date => MemberReach.Of(network, viewer, date)),
        };
        var times = parts.ToDictionary(p => p.Name, _ => new double[Moves]);
        var (page, all, first) = (new double[Moves], new double[Moves], 0.0);
        for (var move = -WarmUps; move < Moves; move++)
        {
            var date = viewer.SnapshotDate.AddDays(-DaysApart * (move + WarmUps));
            foreach (var (name, ask) in parts)
            {
                var spent = Timing.Of(1, _ => ask(date)).Median;
                first += move == -WarmUps ? spent : 0;
                if (move >= 0)
                {
                    times[name][move] = spent;
                    all[move] += spent;
                    page[move] += name is "steps of introductions" or "reach" ? 0 : spent;
                }
            }
        }

        Console.WriteLine("| | median | 95 % | largest |");
        Console.WriteLine("|---|---:|---:|---:|");
        foreach (var (name, _) in parts)
        {
            Row(name, times[name]);
        }

        Row("**the Overview page, together**", page);
        Row("the Overview page and reach", all);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The very first date after loading, with all that is read once, in code not yet compiled: {first:N0} ms."));
    }

    private static void Row(string name, double[] times)
    {
        var timing = new Timing(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {timing.Median:0.00} | {timing.P95:0.0} | {times.Max():0.0} |"));
    }
}
