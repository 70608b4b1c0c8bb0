using System.Diagnostics;
using System.Globalization;
using NetworkGraph.Core.Graph;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Data.Neo4jStore;

namespace NetworkGraph.Benchmarks.Server;

/// <summary>
/// The importer's batches against a plain UNWIND loop by the official JavaScript driver, and paths in the database against the
/// hand-written Cypher and the answer in memory: one server, one run.
/// </summary>
internal static class ServerComparison
{
    private const int Rounds = 3;
    private const int Pairs = 300;
    private const int RowsPerBatch = 20_000;

    public static async Task<int> RunAsync(string[] sizes)
    {
        var people = sizes.Length > 0 ? int.Parse(sizes[0], CultureInfo.InvariantCulture) : 200_000;
        var ties = sizes.Length > 1 ? int.Parse(sizes[1], CultureInfo.InvariantCulture) : 2_000_000;
        if (!JavaScriptDriver.IsInstalled)
        {
            await Console.Error.WriteLineAsync("The JavaScript driver is missing: npm install --prefix tests/NetworkGraph.Benchmarks/Server");
            return 1;
        }

        var (server, missing) = await Neo4jProcess.StartAsync();
        if (server is null)
        {
            await Console.Error.WriteLineAsync(missing);
            return 1;
        }

        await using var running = server;
        await using var transport = new HttpTransport(new Neo4jAddress(server.Http, "neo4j", "neo4j", Neo4jProcess.Password));
        foreach (var definition in CypherStatement.EachOf("Schema"))
        {
            await transport.DefineAsync(definition, CancellationToken.None);
        }

        var graph = new GeneratedGraph(people, ties);
        var javaScript = new JavaScriptDriver(server);
        await transport.WriteAsync([CypherStatement.Named("CreateWorkspace", ("schemaVersion", Neo4jSchema.Version))], CancellationToken.None);
        await using var lease = await GraphLease.TakeAsync(transport, CancellationToken.None);
        await CompareWritesAsync(transport, lease, graph, javaScript);
        var clock = Stopwatch.StartNew();
        await WriteAsync(transport, lease.Put, graph.KnownTies(graph.Ties / 10 * Rounds, ties).Select(PlainRow.Put));
        Console.WriteLine($"\nThe other {ties - (graph.Ties / 10 * Rounds):N0} ties were written in {clock.Elapsed.TotalSeconds:F0} s.\n");
        await ComparePathsAsync(transport, graph, javaScript);
        return 0;
    }

    private static async Task CompareWritesAsync(HttpTransport transport, GraphLease lease, GeneratedGraph graph, JavaScriptDriver javaScript)
    {
        var perRound = graph.People / Rounds;
        var people = new List<(double Loop, double Ours)>();
        Console.WriteLine("| Round | People, plain loop | People, importer | Ratio | Ties, plain loop | Ties, importer | Ratio |\n|---|---|---|---|---|---|---|");
        for (var round = 0; round < Rounds; round++)
        {
            // The loop writes people with keys of their own, so both work on as many nodes under the same constraints.
            var last = round == Rounds - 1 ? graph.People : perRound * (round + 1);
            var rows = graph.KnownPeople(perRound * round, last).ToList();
            var loopPeople = await javaScript.WriteAsync("people", rows.Select(PlainRow.Of));
            var ourPeople = await RateAsync(() => WriteAsync(transport, batch => lease.Statement("PutPeople", ("rows", batch)), rows.Select(p => new PersonRow(p.Person.Key.Value, PersonText.Values(p, [p.Person.Key.Value]), []).Put())));
            people.Add((loopPeople, ourPeople));
        }

        var tiesPerRound = graph.Ties / 10;
        for (var round = 0; round < Rounds; round++)
        {
            var rows = graph.KnownTies(tiesPerRound * round, tiesPerRound * (round + 1)).ToList();
            var loopTies = await javaScript.WriteAsync("ties", rows.Select(PlainRow.Of));
            var ourTies = await RateAsync(() => WriteAsync(transport, lease.Put, rows.Select(PlainRow.Put)));
            var (loopPeople, ourPeople) = people[round];
            Console.WriteLine(FormattableString.Invariant(
                $"| {round + 1} | {loopPeople:N0}/s | {ourPeople:N0}/s | {ourPeople / loopPeople:F2} | {loopTies:N0}/s | {ourTies:N0}/s | {ourTies / loopTies:F2} |"));
        }
    }

    private static async Task<long> WriteAsync(HttpTransport transport, Func<object?[][], CypherStatement> statement, IEnumerable<object?[]> rows)
    {
        var count = 0L;
        foreach (var batch in rows.Chunk(RowsPerBatch))
        {
            await transport.WriteAsync([statement(batch)], CancellationToken.None);
            count += batch.Length;
        }

        return count;
    }

    private static async Task<double> RateAsync(Func<Task<long>> write)
    {
        var clock = Stopwatch.StartNew();
        return await write() / clock.Elapsed.TotalSeconds;
    }

    private static async Task ComparePathsAsync(HttpTransport transport, GeneratedGraph graph, JavaScriptDriver javaScript)
    {
        var pairs = graph.RandomPairs(Pairs);
        var memory = graph.ToTieGraph();
        Console.WriteLine($"| Best paths, {graph.People:N0} people, {graph.Ties:N0} ties, {Pairs} pairs | p50 | p95 |\n|---|---|---|");
        Print("Hand-written Cypher, Bolt (JavaScript driver)", await javaScript.PathsAsync(pairs));
        Print("Hand-written Cypher, Query API", await TimesAsync(pairs, pair => transport.ReadAsync(
            new CypherStatement(JavaScriptDriver.HandWritten, new Dictionary<string, object?> { ["a"] = GeneratedGraph.Key(pair.From), ["b"] = GeneratedGraph.Key(pair.To) }), CancellationToken.None)));
        Print("Pushed down, Query API", await TimesAsync(pairs, pair => transport.ReadAsync(
            CypherStatement.Named(
                "PathsBetween", ("viewer", GeneratedGraph.Key(pair.From)), ("target", GeneratedGraph.Key(pair.To)),
                ("without", Array.Empty<string>()), ("least", Introducers.LeastChance), ("limit", Introducers.PathsForIndependence)),
            CancellationToken.None)));
        Print("In memory", await TimesAsync(pairs, pair =>
        {
            new BestPathsAlgorithm(memory, Introducers.MostPaths, Introducers.LeastChance) { Factor = graph.Factor, Disjoint = true }.Compute(pair.From, pair.To);
            new BestPathsAlgorithm(memory, Introducers.PathsForIndependence, Introducers.LeastChance) { Factor = graph.Factor }.Compute(pair.From, pair.To);
            return Task.CompletedTask;
        }));
    }

    private static void Print(string what, double[] milliseconds)
    {
        Array.Sort(milliseconds);
        Console.WriteLine(FormattableString.Invariant(
            $"| {what} | {milliseconds[milliseconds.Length / 2]:0.000} ms | {milliseconds[milliseconds.Length * 95 / 100]:0.000} ms |"));
    }

    private static async Task<double[]> TimesAsync((int From, int To)[] pairs, Func<(int From, int To), Task> answer)
    {
        foreach (var pair in pairs)
        {
            await answer(pair);
        }

        var times = new double[pairs.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            var clock = Stopwatch.StartNew();
            await answer(pairs[i]);
            times[i] = clock.Elapsed.TotalMilliseconds;
        }

        return times;
    }
}
