using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Data.Tests.Stores;

/// <summary>What the user says of people outlives every upload and its undoing, whichever version stored it, until they take it back.</summary>
public abstract partial class NetworkStoreContract
{
    [Fact]
    public async Task Judgements_of_this_and_earlier_versions_survive_the_same_archive_a_newer_one_and_the_undoing_of_both()
    {
        // As the bytes stand in a store: the first three were written by earlier versions.
        UserFact[] words =
        [
            Word("knows-well", "ben", """{"level":"well"}"""),
            Word("knows-well", "cleo", """{"level":"some"}"""),
            Word("knows-well", "eva", """{"level":"not"}"""),
            Word("not-a-tie", "dora", """{"as":"recruiter","viewer":"ada"}"""),
            Word("remind", "ben", """{"days":90,"viewer":"ada"}"""),
        ];
        string[] said = ["ben: known well", "ben: reminder every 90 days", "cleo: known a little", "dora: not a tie (recruiter)", "eva: not known"];
        string[] withoutEva = said[..^1];
        var withDora = Ada with { Messages = [.. Ada.Messages, ("t9", "ada", "dora", "2025-02-01T10:00:00")] };
        var later = AdaLater with { Messages = [.. withDora.Messages, ("t9", "ada", "cleo", "2026-02-01T10:00:00")] };
        var first = await ImportAsync(withDora);
        Assert.Equal(0, await Store.SayAsync(words, [], Cancellation));
        Assert.Equal(withoutEva, await SaidAsync());

        Assert.True((await ImportAsync(withDora)).Difference.AlreadyImported);
        Assert.Equal(withoutEva, await SaidAsync());
        var newer = await ImportAsync(later);
        Assert.Equal(said, await SaidAsync());
        await Store.UndoAsync(newer.ImportId, Cancellation);
        Assert.Equal(withoutEva, await SaidAsync());
        await Store.UndoAsync(first.ImportId, Cancellation);
        await ImportAsync(later);
        Assert.Equal(said, await SaidAsync());
        Assert.Equal(
            words.Select(w => (w.Kind, w.Subject, w.Json)).Order(),
            (await Store.LoadAsync(Cancellation)).UserFacts.Select(w => (w.Kind, w.Subject, w.Json)).Order());
    }

    [Fact]
    public async Task Many_words_are_one_act_and_one_undoing()
    {
        await ImportAsync(Ada);
        UserFact[] before = [Word("knows-well", "ben", """{"level":"well"}""")];
        await Store.SayAsync(before, [], Cancellation);
        var (hash, revision) = (await Store.ContentHashAsync(Cancellation), await Store.RevisionAsync(Cancellation));

        UserFact[] act = [Word("not-a-tie", "ben", """{"as":"vendor"}"""), Word("not-a-tie", "cleo", """{"as":"vendor"}""")];
        Assert.Equal(1, await Store.SayAsync(act, [before[0].Id, Guid.NewGuid()], Cancellation));
        Assert.Equal(["ben: not a tie (vendor)", "cleo: not a tie (vendor)"], await SaidAsync());
        Assert.True(await Store.RevisionAsync(Cancellation) > revision);

        Assert.Equal(2, await Store.SayAsync(before, [.. act.Select(word => word.Id)], Cancellation));
        Assert.Equal(hash, await Store.ContentHashAsync(Cancellation));
        revision = await Store.RevisionAsync(Cancellation);
        Assert.Equal(0, await Store.SayAsync(before, [act[0].Id], Cancellation));
        Assert.Equal(revision, await Store.RevisionAsync(Cancellation));
    }

    private async Task<IEnumerable<string>> SaidAsync()
    {
        var network = NetworkBuilder.Build(await Store.LoadAsync(Cancellation));
        return Judgements.Of(network, network.Viewer("ada")!).All.Select(held => $"{held.Person.Key.Value}: {held.Said.InWords}").Order(StringComparer.Ordinal);
    }
}
