using NetworkGraph.Core;
using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Week;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Data.Tests.Stores;

/// <summary>What the user said of the coach's findings, of the week and of the ledger outlives every upload, until they take it back.</summary>
public abstract partial class NetworkStoreContract
{
    private static readonly DateOnly Judged = new(2026, 1, 10);

    /// <summary>Ada brought Ben and Cleo together; Ben, Cleo and Dora asked her something that she has not answered.</summary>
    private static StatedArchive Asked => Ada with
    {
        Messages =
        [
            ("t0", "ada", "dora", "2025-02-01T10:00:00"), ("t2", "ada", "ben,cleo", "2025-04-01T10:00:00"),
            ("t3", "ben", "ada", "2026-01-05T10:00:00"), ("t4", "cleo", "ada", "2026-01-06T10:00:00"), ("t0", "dora", "ada", "2026-01-07T10:00:00"),
        ],
    };

    private static StatedArchive AskedLater => Asked with
    {
        Date = "2026-06-10",
        Connections = AdaLater.Connections,
        Messages = [.. Asked.Messages, ("t5", "ada", "eva", "2026-06-01T10:00:00")],
    };

    [Fact]
    public async Task Corrections_outlive_the_same_archive_and_a_newer_one_and_can_be_taken_back()
    {
        string[] found =
        [
            "IntroductionMade ben: NoneFound, False",
            "waiting: dora, cleo, ben",
            "week: Answer dora, Answer cleo",
        ];
        string[] corrected =
        [
            "IntroductionMade ben: ToldByYou, True",
            "waiting: dora",
            "week: ",
        ];
        await ImportAsync(Asked);
        Assert.Equal(found, await ShownAsync());

        List<UserFact> words =
        [
            Word(UserFactKinds.Favour, "introduction-made:ben:2025-04-01", """{"thanked":true}"""),
            Word(UserFactKinds.Favour, "introduction-made:ben:2025-04-01", """{"told":true}"""),
            Word(UserFactKinds.NotSo, "follow-up:ben:2026-01-05", "{}"),
            Word(UserFactKinds.WeekItem, "follow-up:cleo:2026-01-06", """{"state":"done"}"""),
            Word(UserFactKinds.WeekItem, "follow-up:dora:2026-01-07", """{"state":"later"}"""),
        ];
        foreach (var word in words)
        {
            await Store.SayAsync(word, Cancellation);
        }

        Assert.Equal(corrected, await ShownAsync());
        Assert.True((await ImportAsync(Asked)).Difference.AlreadyImported);
        Assert.Equal(corrected, await ShownAsync());
        Assert.Equal(1, (await ImportAsync(AskedLater)).Difference.NewInteractions);
        Assert.Equal(corrected, await ShownAsync());

        foreach (var word in words)
        {
            Assert.True(await Store.RetractAsync(word.Id, Cancellation));
        }

        Assert.Equal(found, await ShownAsync());
    }

    private static UserFact Word(string kind, string subject, string json) => new(Guid.NewGuid(), kind, subject, json, new DateTimeOffset(Judged, new TimeOnly(9, 0), default));

    // Introductions of the ledger, who may wait for an answer, and the week, as of one date: the newer export must not change it.
    private async Task<string[]> ShownAsync()
    {
        var network = NetworkBuilder.Build(await Store.LoadAsync(Cancellation));
        var viewer = network.Viewer(null)!;
        var waiting = EightReasons.Of(network, viewer, Judged).Single(r => r.Reason == Reason.FollowUp).Groups.Single(g => g.Part == EvidencePart.Cases);
        return
        [
            .. FavourLedger.Of(network, viewer, Judged).Select(f => $"{f.Kind} {f.Person.Key}: {f.Thanks}, {f.OutcomeTold}"),
            "waiting: " + string.Join(", ", waiting.Rows.Select(row => row.Person.Key)),
            "week: " + string.Join(", ", ThisWeek.Of(network, viewer, Judged, Judged).Actions.Where(a => a.Kind == WeekActionKind.Answer).Select(a => $"{a.Kind} {a.Person.Key}")),
        ];
    }
}
