using System.Diagnostics;
using System.Globalization;
using NetworkGraph.Benchmarks.Import;
using NetworkGraph.Core;
using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Week;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Benchmarks.Coach;

/// <summary>
/// All eight reasons and the week of a generated export, imported by the real command. Every round asks a snapshot that nobody has asked before.
/// Usage: <c>coach [connections] [messages] [rounds] [folder]</c>; with a folder, what is in it is measured, or made there the first time. Ends with an error where the median of the warm rounds is above the limit.
/// </summary>
internal static class CoachBenchmarks
{
    private const double LimitMilliseconds = 300;

    private const string SampleGoals = """{"roles":["engineer","designer"],"fields":["energy"],"companies":["Northwind"],"places":["Oslo"]}""";

    public static async Task<int> RunAsync(string[] args)
    {
        var (connections, messages) = (args.ElementAtOrDefault(0) ?? "30000", args.ElementAtOrDefault(1) ?? "500000");
        var rounds = int.Parse(args.ElementAtOrDefault(2) ?? "15", CultureInfo.InvariantCulture);
        var folder = args.ElementAtOrDefault(3) ?? Directory.CreateTempSubdirectory("networkgraph-benchmark-").FullName;
        try
        {
            var facts = await FactsAsync(folder, connections, messages);
            var asOf = facts.Imports.Max(i => i.SnapshotDate);

            // The whole goes first: only its first round finds the program as it starts.
            var whole = Rounds(rounds, facts, network => Whole(network, network.Viewer(null)!, asOf));
            return Report(facts, whole, Rounds(rounds, facts, network => Parts(network, network.Viewer(null)!, asOf)));
        }
        finally
        {
            if (args.Length < 4)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static async Task<NetworkFacts> FactsAsync(string folder, string connections, string messages)
    {
        var data = await SampleFolder.DataInAsync(folder, connections, messages, "1");
        await using var services = await NetworkGraphServices.OpenAsync(new DataFolder(data), new ImportLimits(), CancellationToken.None);
        var facts = await services.Store.LoadAsync(CancellationToken.None);
        var goals = new UserFact(Guid.Empty, UserFactKinds.Goals, Goals.Subject, SampleGoals, DateTimeOffset.UnixEpoch);
        return facts with { UserFacts = [.. facts.UserFacts, goals] };
    }

    private static List<List<(string What, double Milliseconds)>> Rounds(
        int rounds, NetworkFacts facts, Func<Network, IEnumerable<(string What, Action Work)>> works)
    {
        var all = new List<List<(string, double)>>();
        for (var round = 0; round <= rounds; round++)
        {
            var network = NetworkBuilder.Build(facts);
            GC.Collect();
            all.Add([.. works(network).Select(w => (w.What, Milliseconds(w.Work)))]);
        }

        return all;
    }

    private static IEnumerable<(string What, Action Work)> Whole(Network network, Member viewer, DateOnly asOf) =>
    [
        ("all eight reasons", () => EightReasons.Of(network, viewer, asOf)),
        ("this week, after them", () => ThisWeek.Of(network, viewer, asOf, asOf)),
    ];

    // The same work piece by piece, in the order in which the whole needs it, to see where a change is worth its while.
    private static IEnumerable<(string What, Action Work)> Parts(Network network, Member viewer, DateOnly asOf)
    {
        yield return ("letters by person", () => Correspondence.Of(network, viewer, asOf));
        var letters = Correspondence.Of(network, viewer, asOf);
        yield return ("ledger of favours", () => FavourLedger.Of(letters));
        yield return ("thanks", () => Thanks.Measure(letters));
        yield return ("focus", () => Focus.Measure(letters));
        yield return ("follow-up", () => FollowUp.Measure(letters));
        yield return ("two-way talk", () => TwoWayTalk.Measure(letters));
        yield return ("pace", () => Pace.Measure(letters));
        yield return ("true common ground", () => CommonGround.Measure(letters));
        yield return ("responsiveness", () => Responsiveness.Measure(letters));
        yield return ("always networking", () => AlwaysNetworking.Measure(letters));
    }

    private static double Milliseconds(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static int Report(
        NetworkFacts facts, List<List<(string What, double Milliseconds)>> whole, List<List<(string What, double Milliseconds)>> parts)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{facts.Connections.Count:N0} people listed, {facts.Interactions.Count:N0} interactions"));
        Console.WriteLine("| | first in the process | warm, median | warm, slowest |");
        Console.WriteLine("|---|---:|---:|---:|");
        var median = Rows(whole, first: true)[0];
        Rows(parts, first: false);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"limit {LimitMilliseconds:0} ms: {(median < LimitMilliseconds ? "kept" : "exceeded")}"));
        return median < LimitMilliseconds ? 0 : 1;
    }

    private static List<double> Rows(List<List<(string What, double Milliseconds)>> rounds, bool first)
    {
        var medians = new List<double>();
        for (var i = 0; i < rounds[0].Count; i++)
        {
            var warm = rounds.Skip(1).Select(r => r[i].Milliseconds).Order().ToArray();
            var (what, cold) = rounds[0][i];
            medians.Add(warm[warm.Length / 2]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {(first ? $"{cold:0} ms" : "")} | {medians[^1]:0.0} ms | {warm[^1]:0.0} ms |"));
        }

        return medians;
    }
}
