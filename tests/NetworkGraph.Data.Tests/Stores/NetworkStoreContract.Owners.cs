using NetworkGraph.Core;

namespace NetworkGraph.Data.Tests.Stores;

/// <summary>Whose an export is that does not say so: by its list or by the user's word, in any order, and without a trace once either is taken back.</summary>
public abstract partial class NetworkStoreContract
{
    private const string Somebody = "an unnamed member";

    private static StatedArchive AdasBasic => new("basic", "2026-01-09") { NamesNobody = true, Connections = Ada.Connections };

    private static StatedArchive OtherBasic => new("other", "2026-01-09") { NamesNobody = true, Connections = [("ben", "Ben Cole", null, null, "2019-01-01"), ("fay", "Fay Moss", null, null, "2019-02-01")] };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_list_tells_whose_an_unnamed_export_is_until_either_import_is_taken_back(bool smallFirst)
    {
        var first = await ImportAsync(smallFirst ? AdasBasic : Ada);
        var second = await ImportAsync(smallFirst ? Ada : AdasBasic);
        var (small, full) = smallFirst ? (first, second) : (second, first);
        Assert.Equal(["ada"], await MembersAsync());
        await Store.UndoAsync(full.ImportId, Cancellation);
        Assert.Equal([Somebody], await MembersAsync());
        await ImportAsync(Ada);
        Assert.Equal(["ada"], await MembersAsync());
        await Store.UndoAsync(small.ImportId, Cancellation);
        Assert.Equal(["ada"], await MembersAsync());
    }

    [Fact]
    public async Task The_users_word_on_whose_export_it_is_outlives_an_undo_and_can_be_replaced_and_taken_back()
    {
        await ImportAsync(Ada);
        var other = await ImportAsync(OtherBasic);
        var hash = await Store.ContentHashAsync(Cancellation);
        Assert.Equal(["ada", Somebody], await MembersAsync());

        await SayOwnerAsync("Bo Rune");
        Assert.Equal(["ada", "Bo Rune"], await MembersAsync());
        await SayOwnerAsync("ada");
        Assert.Equal(["ada"], await MembersAsync());
        await Store.UndoAsync(other.ImportId, Cancellation);
        await ImportAsync(OtherBasic);
        Assert.Equal(["ada"], await MembersAsync());

        var export = Assert.Single(await UnnamedAsync());
        Assert.Equal(1, await Store.SayAsync([], [.. export.Words], Cancellation));
        Assert.Equal(["ada", Somebody], await MembersAsync());
        Assert.Equal(hash, await Store.ContentHashAsync(Cancellation));
    }

    private async Task SayOwnerAsync(string keyOrName)
    {
        var network = NetworkBuilder.Build(await Store.LoadAsync(Cancellation));
        var export = Assert.Single(await UnnamedAsync());
        var word = OwnerWord.Of(network, export.Owner, export.Archive, keyOrName, At);
        Assert.False(word.IsRefused, word.Sentence);
        await Store.SayAsync(word.Said, word.TakenBack, Cancellation);
    }

    private async Task<IReadOnlyList<UnnamedExport>> UnnamedAsync()
    {
        var network = NetworkBuilder.Build(await Store.LoadAsync(Cancellation));
        return UnnamedExport.Of(network, network.Viewer(null)!, Judged);
    }

    private async Task<IEnumerable<string>> MembersAsync() => NetworkBuilder.Build(await Store.LoadAsync(Cancellation)).Members.Select(member => member.Person.Name);
}
