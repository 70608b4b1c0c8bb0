using CsCheck;
using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.LinkedInImport;
using NetworkGraph.Data.Neo4jStore;
using NetworkGraph.Data.Stores;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>Whatever the snapshot in memory answers, the database answers too.</summary>
[Collection(SharedNeo4jServer.Name)]
public sealed class PushDownTests(Neo4jServer server) : IDisposable
{
    private static readonly CypherStatement Slow = new(
        "UNWIND range(1, 100000000000) AS x WITH x WHERE x % 2 = 0 AND $question <> '' RETURN count(x)", new Dictionary<string, object?>());

    private readonly List<TestFolder> _folders = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static int Workspaces { get; } = Amount.Of("NETWORKGRAPH_TEST_WORKSPACES", 40);

    [Fact]
    public async Task Any_workspace_is_the_same_and_answered_alike_in_both_engines()
    {
        server.Require();
        await RandomExports.Gen(4).SampleAsync(
            async exports =>
            {
                await using var services = await WithAsync(exports);
                await using var embedded = await WithAsync(exports, await NetworkGraphServices.OpenAsync(Folder(), ImportLimits.Default with { MinFreeBytes = 0 }, Cancellation));
                await SaySomethingAsync(services, embedded);
                Assert.Equal(await embedded.Store.ContentHashAsync(Cancellation), await services.Store.ContentHashAsync(Cancellation));
                await SameAnswers.AssertAsync(embedded.Answers, Pushed(services), null, Cancellation, mostTargets: 3);
                await SameGrowth.AssertAsync(embedded, Pushed(services), Cancellation);
            },
            iter: Workspaces, threads: 1);
    }

    [Fact]
    public async Task The_demo_network_is_answered_alike_on_any_date()
    {
        await using var services = await OpenAsync();
        foreach (var input in ExportInput.From(DemoNetwork.Archives()))
        {
            await services.Runner.ImportAsync(input, Guid.NewGuid(), null, Cancellation);
            await services.DeriveAsync(Cancellation);
        }

        await SaySomethingAsync(services);
        foreach (var asOf in new DateOnly?[] { null, new(2025, 6, 30), new(2019, 1, 1), new(2005, 1, 1) })
        {
            await SameAnswers.AssertAsync(services.Answers, Pushed(services), asOf, Cancellation, mostTargets: 15);
        }
    }

    [Fact]
    public async Task Growth_ends_with_the_viewers_own_export_though_another_member_has_a_newer_one()
    {
        var newest = new DateOnly(2026, 6, 1);
        await using var services = await WithAsync([Examples.January, Examples.OfJonas with { SnapshotDate = newest }]);
        var pushed = Pushed(services);
        foreach (var asOf in new DateOnly?[] { null, newest })
        {
            foreach (var viewer in new[] { "maya-okoye", "jonas-weber" })
            {
                Assert.Equal(await GrowthAsync(services.Answers, viewer, asOf), await GrowthAsync(pushed, viewer, asOf));
            }

            Assert.Equal(new DateOnly(2026, 1, 1), (await GrowthAsync(pushed, "maya-okoye", asOf))[^1].Month);
            Assert.Equal(newest, (await GrowthAsync(pushed, "jonas-weber", asOf))[^1].Month);
        }
    }

    [Fact]
    public async Task What_the_user_says_later_is_answered_without_being_asked_to_derive()
    {
        await using var services = await WithAsync([Examples.January, Examples.OfJonas]);
        var pushed = Pushed(services);
        await SameAnswers.AssertAsync(services.Answers, pushed, null, Cancellation);
        await SaySomethingAsync(services);
        await SameAnswers.AssertAsync(services.Answers, pushed, null, Cancellation);
    }

    [Theory]
    [InlineData(AskState.Declined)]
    [InlineData(AskState.Introduced)]
    public async Task What_came_of_the_viewers_asks_weighs_on_every_way_in_both_engines(AskState outcome)
    {
        await using var services = await WithAsync([Examples.January, Examples.March, Examples.OfJonas with { Connections = [.. Examples.OfJonas.Connections, Examples.March.Connections[2] with { Person = new(new(IdentityKind.Slug, "zoe-lang"), "Zoe Lang") }] }]);
        var pushed = Pushed(services);
        var network = await services.Current.GetAsync(Cancellation);
        var (viewer, asked, day) = (network.Find("maya-okoye")!, network.Find("ada-quist")!, new DateOnly(2024, 5, 1));
        await services.Store.SayAsync(AskWord.Write(network.Find("jonas-weber")!, "person:someone", new DateOnly(2026, 3, 1), viewer, DateTimeOffset.UnixEpoch), Cancellation);
        var before = await ChanceAsync(pushed);
        for (var n = 0; n < AskHistory.OutcomesForCheckedChances; n++)
        {
            var ask = AskWord.Write(asked, $"person:someone-{n}", day, viewer, DateTimeOffset.UnixEpoch, chance: .15, uncorrected: .15);
            await services.Store.SayAsync([ask, AskWord.Step(ask.Id, outcome, day, DateTimeOffset.UnixEpoch)], [], Cancellation);
        }

        services.Current.Outdate();
        var after = await ChanceAsync(pushed);
        Assert.True(outcome == AskState.Declined ? after < before : after > before, $"{before}, {after}");
        await SameAnswers.AssertAsync(services.Answers, pushed, null, Cancellation);

        static async Task<double> ChanceAsync(INetworkAnswers answers)
        {
            var point = (await answers.PointOfViewAsync("maya-okoye", null, Cancellation))!;
            return Assert.Single((await answers.IntroductionsAsync(point, (await answers.FindAsync(point, "zoe-lang", Cancellation))!.Person, Cancellation)).Paths).Chance;
        }
    }

    [Fact]
    public async Task Letters_of_any_style_and_alphabet_are_found_as_they_are_typed_in_both_engines()
    {
        await using var services = await WithAsync([Examples.InManyLetters]);
        var asker = (await services.Answers.PointOfViewAsync(null, null, Cancellation))!;
        (string Typed, string Found)[] searches =
        [
            ("Uma Kran", "uma-k"), ("uma  kran", "uma-k"), ("李明", "li-m"), ("李\u3000明", "li-m"), ("明李", "li-m"), ("li ming", "li-m li-m2"), ("黎明", "li-m2"), ("stefan", "stefan-t"), ("nguyen", "huong-n"),
            ("igor, nordlicht", "igor-o"), ("li, 北京", "li-m"), ("山田花子", "hanako-y"), ("kran, nordlicht", ""), ("grosse", "stefan-t"), ("明 kontor", ""), ("turcan, cook", "stefan-t"), ("cook, turcan", "stefan-t"), ("?", ""),
        ];
        foreach (var engine in new[] { services.Answers, Pushed(services) })
        {
            foreach (var (typed, found) in searches)
            {
                Assert.Equal((typed, found), (typed, string.Join(' ', (await engine.SearchAsync(asker, typed, 10, Cancellation)).Select(match => match.Person.Key.Value))));
            }

            foreach (var (typed, found) in new[] { ("grosse", "stefan-t"), ("größe &", "stefan-t"), ("SOHNE", "stefan-t"), ("北京 银行", "li-m"), ("beijing", "li-m"), ("c++", "") })
            {
                Assert.Equal((typed, found), (typed, string.Join(' ', (await engine.PeopleAsync(asker, typed, 0, 10, Cancellation)).People.Select(p => p.Tie.Person.Key.Value))));
            }
        }
    }

    [Fact]
    public async Task A_process_that_only_asks_never_loads_the_network()
    {
        await using var importer = await WithAsync([Examples.January, Examples.OfJonas]);
        await importer.DeriveAsync(Cancellation);
        await using var asking = await NetworkGraphServices.OpenAsync(Folder(), server.Store, true, ImportLimits.Default, Cancellation);
        var asker = await asking.Answers.PointOfViewAsync(null, null, Cancellation);
        Assert.NotEmpty((await asking.Answers.PeopleAsync(asker!, null, 0, 100, Cancellation)).People);
        Assert.NotEmpty((await asking.Answers.ReachAsync(asker!, Cancellation)).Within);
        Assert.Null(asking.Current.Built);
    }

    [Fact]
    public async Task A_graph_above_the_limit_is_asked_in_the_database_without_being_told_to()
    {
        await using var importer = await WithAsync([Examples.January]);
        await importer.DeriveAsync(Cancellation);
        Environment.SetEnvironmentVariable("NETWORKGRAPH_PUSH_DOWN_ABOVE", "0");
        try
        {
            await using var asking = await NetworkGraphServices.OpenAsync(Folder(), server.Store, ImportLimits.Default, Cancellation);
            Assert.True(asking.IsPushedDown);
            Assert.False(importer.IsPushedDown);
        }
        finally
        {
            Environment.SetEnvironmentVariable("NETWORKGRAPH_PUSH_DOWN_ABOVE", null);
        }
    }

    [Fact]
    public async Task A_question_that_takes_too_long_is_ended_in_the_database_and_says_so()
    {
        await using var services = await WithAsync([Examples.January, Examples.OfJonas]);
        await services.DeriveAsync(Cancellation);
        await using var transport = server.Open();
        var impatient = new GraphQuestion(transport, default, TimeSpan.FromMilliseconds(300), Cancellation);
        var slow = await Assert.ThrowsAsync<StoreUnavailableException>(() => impatient.RowsAsync(Slow));
        Assert.Contains("has not answered within", slow.Message, StringComparison.Ordinal);
        Assert.Equal(0, await RunningAsync(transport));
    }

    [Fact]
    public async Task A_question_that_nobody_waits_for_any_more_is_ended_in_the_database()
    {
        server.Require();
        await using var transport = server.Open();
        using var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var question = new GraphQuestion(transport, default, TimeSpan.FromMinutes(1), gone.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => question.RowsAsync(Slow));
        Assert.Equal(0, await RunningAsync(transport));
    }

    [Fact]
    public async Task A_store_without_a_server_cannot_answer_in_its_place()
    {
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => NetworkGraphServices.OpenAsync(Folder(), null, true, ImportLimits.Default, Cancellation));
        Assert.Contains("--store", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folders.ForEach(folder => folder.Dispose());

    private static async Task<IReadOnlyList<GrowthMonth>> GrowthAsync(INetworkAnswers answers, string viewer, DateOnly? asOf) =>
        await answers.GrowthAsync((await answers.PointOfViewAsync(viewer, asOf, Cancellation))!, Cancellation);

    private static async Task<long> RunningAsync(ICypherTransport transport)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(500), Cancellation);
        return (await transport.ReadAsync(
            new CypherStatement(
                "SHOW TRANSACTIONS YIELD parameters, status WHERE parameters.question IS NOT NULL AND NOT status STARTS WITH 'Terminated' RETURN count(*)",
                new Dictionary<string, object?>()),
            Cancellation))[0].Whole(0);
    }

    private static INetworkAnswers Pushed(NetworkGraphServices services) => services.Store.AnswersInStore(services.InMemory, TimeSpan.FromMinutes(1))!;

    private static async Task SaySomethingAsync(params NetworkGraphServices[] engines)
    {
        var network = await engines[0].Current.GetAsync(Cancellation);
        var (people, viewer) = (network.People, network.Members[^1].Person.Key);
        if (people.Count > 3)
        {
            var at = new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);
            UserFact[] facts =
            [
                new(Guid.NewGuid(), UserFactKinds.ToldTie, Key(1), $$"""{"target":"{{Key(3)}}","level":"close"}""", at),
                new(Guid.NewGuid(), UserFactKinds.Ask, Key(2), """{"on":"2026-01-04"}""", at),
                new(Guid.NewGuid(), UserFactKinds.KnowsWell, Key(2), """{"level":"well"}""", at),
                new(Guid.NewGuid(), UserFactKinds.NotATie, Key(1), """{"as":"recruiter"}""", at),
                new(Guid.NewGuid(), UserFactKinds.NotATie, Key(3), $$"""{"as":"vendor","viewer":"{{viewer}}"}""", at),
            ];
            foreach (var engine in engines)
            {
                foreach (var fact in facts)
                {
                    await engine.Store.SayAsync(fact, Cancellation);
                }

                engine.Current.Outdate();
            }
        }

        string Key(int person) => people[person].Key.ToString();
    }

    private async Task<NetworkGraphServices> WithAsync(IEnumerable<TestExport> exports, NetworkGraphServices? opened = null)
    {
        var services = opened ?? await OpenAsync();
        foreach (var export in exports)
        {
            await export.CommitAsync(services.Store, services.Folder);
            await services.DeriveAsync(Cancellation);
        }

        services.Current.Outdate();
        return services;
    }

    private async Task<NetworkGraphServices> OpenAsync()
    {
        server.Require();
        await server.EmptyAsync(Cancellation);
        return await NetworkGraphServices.OpenAsync(Folder(), server.Store, ImportLimits.Default with { MinFreeBytes = 0 }, Cancellation);
    }

    private DataFolder Folder()
    {
        _folders.Add(new TestFolder());
        return _folders[^1].Data;
    }
}
