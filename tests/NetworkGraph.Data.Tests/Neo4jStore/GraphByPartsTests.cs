using CsCheck;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Neo4jStore;
using NetworkGraph.Data.Stores;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>The graph after each change, of which only a part was written, is the graph that is made of everything at once.</summary>
[Collection(SharedNeo4jServer.Name)]
public sealed class GraphByPartsTests(Neo4jServer server)
{
    private const string Seen =
        """
        MATCH (n:NetworkGraph) WHERE n:Person OR n:Company OR n:Status
        RETURN reduce(text = '', label IN labels(n) | text + ':' + label) + ' ' + n.key + ' ' + coalesce(toString(n.h), '') + ' ' + coalesce(n.firm, '')
          + reduce(text = '', name IN ['known', 'settled', 'partners', 'ties', 'factor', 'load', 'rate', 'inferred', 'replies', 'estimates', 'knowsMessages', 'messagesEnd', 'snapshotDate', 'archiveName']
            | text + ' ' + coalesce(toString(n[name]), '')) + reduce(text = ' ', key IN coalesce(n.noTies, []) | text + key) AS one
        ORDER BY one
        UNION ALL
        MATCH (a)-[t]->(b)
        RETURN type(t) + ' ' + a.key + ' ' + b.key + ' ' + coalesce(t.member, '') + ' ' + coalesce(toString(t.h), t.title, '')
          + CASE WHEN t.v IS NULL OR EXISTS { (m:NetworkGraph {key: t.member}) WHERE m.v = t.v } THEN '' ELSE ' of another version' END AS one
        ORDER BY one
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static int Workspaces { get; } = Math.Max(4, Amount.Of("NETWORKGRAPH_TEST_WORKSPACES", 40) / 4);

    [Fact]
    public async Task After_any_changes_the_graph_is_the_one_that_is_made_at_once()
    {
        server.Require();
        await using var transport = server.Open();
        await Gen.Select(RandomExports.Gen(5), Gen.UInt).SampleAsync(
            async (few, seed) =>
            {
                TestExport[] exports = [.. few, .. Team(new Random((int)seed))];
                using var folder = new TestFolder();
                await server.EmptyAsync(Cancellation);
                await using var store = new Neo4jNetworkStore(server.Open(), folder.Data, "copy.db");
                await store.OpenAsync(Cancellation);
                var random = new Random((int)seed);
                foreach (var export in exports)
                {
                    await export.CommitAsync(store, folder.Data);
                    await SameAsync(store, transport, "an import");
                    if (random.Next(3) == 0)
                    {
                        await store.SayAsync(
                            new UserFact(
                                Guid.NewGuid(), random.Next(2) == 0 ? UserFactKinds.NotATie : UserFactKinds.AskRule, $"person-{random.Next(6)}",
                                $$"""{"as":"vendor","rule":"never","viewer":"{{(random.Next(2) == 0 ? export.Owner.Key.ToString() : $"colleague-{random.Next(5)}")}}"}""", DateTimeOffset.UnixEpoch),
                            Cancellation);
                        await SameAsync(store, transport, "a word");
                    }

                    if (random.Next(6) == 0)
                    {
                        await store.SayAsync([.. Asks(random, export.Owner.Key.ToString())], [], Cancellation);
                        await SameAsync(store, transport, "asks and what became of them");
                    }
                }

                foreach (var import in (await store.ImportsAsync(Cancellation)).OrderBy(_ => random.Next()).Take(random.Next(3)))
                {
                    await store.UndoAsync(import.ImportId, Cancellation);
                    await SameAsync(store, transport, "taking an import back");
                }
            },
            iter: Workspaces, threads: 1);
    }

    [Fact]
    public async Task Somebody_whom_only_a_page_that_is_followed_names_is_written_with_the_part()
    {
        server.Require();
        await using var transport = server.Open();
        using var folder = new TestFolder();
        await server.EmptyAsync(Cancellation);
        await using var store = new Neo4jNetworkStore(server.Open(), folder.Data, "copy.db");
        await store.OpenAsync(Cancellation);
        TestExport[] team = [.. Team(new Random(20_261_127)).Take(3)];
        await team[0].CommitAsync(store, folder.Data);
        await team[1].CommitAsync(store, folder.Data);
        await store.DeriveAsync(Cancellation);
        var followed = new PersonReference(new IdentityKey(IdentityKind.Slug, "followed-only"), "Somebody Followed", null);
        await (team[2] with { Interests = [new(InterestKind.CompanyFollow, "Nordlicht", followed, null, null, new Source(5, 1))] }).CommitAsync(store, folder.Data);
        await SameAsync(store, transport, "an import that names somebody in passing");
        Assert.Equal(["followed-only"], await AskAsync(transport, "MATCH (p:Person:NetworkGraph {name: 'Somebody Followed'}) RETURN p.key"));
    }

    /// <summary>Exports of members who know some of the same people and some of each other, not always as the other says.</summary>
    private static IEnumerable<TestExport> Team(Random random)
    {
        string[] everyone = [.. Enumerable.Range(0, 5).Select(i => $"colleague-{i}"), .. Enumerable.Range(0, 9).Select(i => $"person-{i}")];
        foreach (var owner in everyone.Take(5).OrderBy(_ => random.Next()))
        {
            var (line, day) = (0, new DateOnly(2026, 1, 8).AddDays(random.Next(4)));
            string[] listed = [.. everyone.Where(one => one != owner && random.Next(3) > 0)];
            yield return new TestExport
            {
                Owner = Person(owner),
                SnapshotDate = day,
                Connections = [.. listed.Select(one => new StatedConnection(Person(one), Moment.OfDay(new DateOnly(2024, 5, 1)), one[^1] % 2 == 0 ? "Nordlicht" : "Kontor 9", "Engineer", new Source(0, ++line)))],
                Interactions =
                [
                    .. listed.Where(_ => random.Next(3) == 0).Select(one => new StatedInteraction(
                        InteractionKind.Message, $"2-{owner}-{one}", Person(owner), random.Next(4) == 0 ? [Person(one), Person(listed[0])] : [Person(one)], Moment.OfDay(new DateOnly(2025, 12, random.Next(1, 28))),
                        false, new MessageTraits(9, 0, 1, 1, default, default), null, null, new Source(1, ++line))),
                ],
                Backgrounds = random.Next(2) == 0 ? [] : [new(BackgroundKind.Position, "Nordlicht", "Engineer", Moment.OfDay(new DateOnly(2019, 3, 1)), null, new Source(4, ++line))],
            };
        }

        static PersonReference Person(string key) => new(new IdentityKey(IdentityKind.Slug, key), $"Name of {key}", null);
    }

    /// <summary>As many asks of one member as it takes for their own rate to weigh, each with its end.</summary>
    private static IEnumerable<UserFact> Asks(Random random, string viewer)
    {
        for (var number = 0; number < 22; number++)
        {
            var ask = new UserFact(
                Guid.NewGuid(), UserFactKinds.Ask, $"colleague-{random.Next(5)}",
                $$"""{"target":"person-{{random.Next(9)}}","on":"2026-01-{{10 + (number % 5)}}","viewer":"{{viewer}}","chance":0.4,"uncorrected":0.4}""", DateTimeOffset.UnixEpoch);
            yield return ask;
            yield return new UserFact(
                Guid.NewGuid(), UserFactKinds.AskOutcome, ask.Id.ToString(), $$"""{"outcome":"{{(random.Next(4) == 0 ? "introduced" : "declined")}}","on":"2026-01-{{20 + (number % 5)}}"}""", DateTimeOffset.UnixEpoch);
        }
    }

    private static async Task SameAsync(Neo4jNetworkStore store, ICypherTransport transport, string after)
    {
        await store.DeriveAsync(Cancellation);
        var byParts = await AskAsync(transport, Seen);
        await transport.WriteAsync([new CypherStatement("MATCH (w:Workspace) SET w.rules = 0", new Dictionary<string, object?>())], Cancellation);
        await store.DeriveAsync(Cancellation);
        var atOnce = await AskAsync(transport, Seen);
        Assert.True(
            byParts.SequenceEqual(atOnce),
            $"After {after}, by parts only: {string.Join("; ", byParts.Except(atOnce))}. At once only: {string.Join("; ", atOnce.Except(byParts))}. Twice by parts: {Twice(byParts)}. Twice at once: {Twice(atOnce)}.");

        static string Twice(string[] lines) => string.Join("; ", lines.CountBy(line => line).Where(line => line.Value > 1).Select(line => line.Key));
    }

    private static async Task<string[]> AskAsync(ICypherTransport transport, string cypher) =>
        [.. (await transport.ReadAsync(new CypherStatement(cypher, new Dictionary<string, object?>()), Cancellation)).Select(row => row.Text(0))];
}
