using System.Text;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Backups;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Erasing;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Tests.Backups;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Erasing;

public sealed class DataEraserTests
{
    private static readonly string[] Ada = ["ada-quist", "Ada Quist", "ada.quist@example.org"];
    private static readonly PersonReference AdaQuist = new(new IdentityKey(IdentityKind.Slug, "ada-quist"), "Ada Quist", new IdentityKey(IdentityKind.Email, "ada.quist@example.org"));
    private static readonly PersonReference AdaByName = new(new IdentityKey(IdentityKind.MemberName, "Ada Quist"), "Ada Quist");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_erasing_a_person_no_file_knows_them_and_others_are_as_before()
    {
        using var folder = await FolderAsync();
        var others = await OthersAsync(folder);
        Assert.Contains(Hits(folder), hit => hit.StartsWith("network.db", StringComparison.Ordinal));
        Assert.Equal(3, Hits(folder).Count(hit => hit.StartsWith("network-", StringComparison.Ordinal)));

        var erased = await EraseAsync(folder, eraser => eraser.PersonAsync("Ada Quist-Berg", Cancellation));

        Assert.Equal(1, erased.BackupsRewritten);
        Assert.Empty(Hits(folder));
        Assert.Equal(others, await OthersAsync(folder));
        Assert.True((await new FolderDoctor(folder.Data, folder.Backups, folder.Clock).ExamineAsync(false, Cancellation)).IsHealthy);
        Assert.True((await folder.Backups.VerifyAsync(folder.Backups.List()[0].Name, Cancellation)).IsGood);
    }

    [Fact]
    public async Task Neither_an_export_nor_an_old_backup_brings_an_erased_person_back()
    {
        using var folder = await FolderAsync();
        var old = Path.Combine(Directory.CreateTempSubdirectory("networkgraph-old-").FullName, "old.backup");
        File.Copy(folder.Of(folder.Backups.List()[0]), old);
        await EraseAsync(folder, eraser => eraser.PersonAsync("ada-quist", Cancellation));

        await using (var services = await folder.OpenAsync())
        {
            foreach (var import in await services.Store.ImportsAsync(Cancellation))
            {
                await services.Store.UndoAsync(import.ImportId, Cancellation);
            }

            foreach (var export in Exports)
            {
                await using var staged = export.Stage(folder.Data);
                await services.Store.CompareAsync(staged, Cancellation);
                Assert.False((await services.Store.CommitAsync(staged, DateTimeOffset.UnixEpoch, Cancellation)).Difference.AlreadyImported);
            }

            // Somebody else is there, in the same group and on the same list.
            Assert.NotNull((await services.Current.GetAsync(Cancellation)).Find("jonas-weber"));
        }

        Assert.Empty(Hits(folder));
        await folder.Backups.RestoreAsync(old, Cancellation);
        Assert.Equal(2, (await folder.Backups.VerifyAsync(folder.Backups.List()[0].Name, Cancellation)).Manifest!.Counts.Imports);
        Assert.Empty(Hits(folder));
        Directory.Delete(Path.GetDirectoryName(old)!, recursive: true);
    }

    [Fact]
    public async Task A_member_is_erased_with_their_exports_alone_and_stays_as_a_contact()
    {
        using var folder = await FolderAsync();
        await folder.ChangeAsync(Examples.OfJonas);
        await EraseAsync(folder, eraser => eraser.MemberAsync("Jonas Weber", Cancellation));

        await using var services = await folder.OpenAsync();
        Assert.All(await services.Store.ImportsAsync(Cancellation), import => Assert.Equal("maya-okoye", import.Reading.Owner.Person.Key.ToString()));
        Assert.NotNull((await services.Current.GetAsync(Cancellation)).Find("jonas-weber"));
        var refused = await Assert.ThrowsAsync<EraseRefusedException>(() => new DataEraser(services, folder.Clock).PersonAsync("maya-okoye", Cancellation));
        Assert.Contains("--member", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<EraseRefusedException>(() => new DataEraser(services, folder.Clock).PersonAsync("nobody", Cancellation));
    }

    [Fact]
    public async Task The_users_words_are_erased_from_the_backups_too()
    {
        using var folder = await FolderAsync();
        Assert.NotEmpty(Hits(folder, "Engineer of words"));
        await EraseAsync(folder, eraser => eraser.WordsAsync(Cancellation));
        Assert.Empty(Hits(folder, "Engineer of words"));
        Assert.NotEmpty(Hits(folder));
    }

    [Fact]
    public async Task Everything_is_everything_and_only_when_nobody_is_there()
    {
        using var folder = await FolderAsync();
        Assert.Throws<EraseRefusedException>(() => DataEraser.Everything(DataFolder.Open(folder.Path)));
        folder.Backups.Dispose();
        DataEraser.Everything(DataFolder.Open(folder.Path));
        Assert.Empty(Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
    }

    private static TestExport[] Exports =>
    [
        Examples.January with
        {
            Connections = [.. Examples.January.Connections.Where(c => c.Person.Key != AdaQuist.Key), new(AdaQuist, null, "Kontor 9", "Analyst", new Source(0, 5))],
            Interactions =
            [
                .. Examples.January.Interactions,
                Message("2-ada", [AdaQuist], 10), Message("2-group", [AdaQuist, Examples.January.Connections[0].Person], 11), Message(null, [AdaQuist, Examples.January.Connections[0].Person], 12),
                Message(null, [AdaByName], 13),
                new(InteractionKind.Endorsement, null, AdaQuist, [Examples.January.Owner], Examples.January.Interactions[0].At, false, null, "Sailing", "ACCEPTED", new Source(3, 2)),
            ],
            Interests = [new(InterestKind.CompanyFollow, "Blue Heron", AdaQuist, null, null, new Source(5, 2))],
        },
        Examples.March,
    ];

    private static StatedInteraction Message(string? thread, PersonReference[] to, int line) =>
        Examples.January.Interactions[0] with { Thread = thread, Recipients = to, Source = new Source(1, line) };

    /// <summary>Two exports that name Ada in every way, words about her, a refused upload named after her, a backup, and a damaged one put aside.</summary>
    private static async Task<BackupFolder> FolderAsync()
    {
        var folder = BackupFolder.Empty();
        foreach (var export in Exports)
        {
            await folder.ChangeAsync(export);
        }

        await using var services = await folder.OpenAsync();
        await services.Store.SayAsync(
            [
                new UserFact(Guid.NewGuid(), UserFactKinds.KnowsWell, "ada-quist", "{}", DateTimeOffset.UnixEpoch),
                new UserFact(Guid.NewGuid(), UserFactKinds.ToldTie, "jonas-weber", """{"target":"ada-quist","level":"knows"}""", DateTimeOffset.UnixEpoch),
                new UserFact(Guid.NewGuid(), UserFactKinds.Goals, "goals", """{"roles":["Engineer of words"]}""", DateTimeOffset.UnixEpoch),
            ],
            [], Cancellation);
        await services.Store.RememberAttemptAsync(new ImportAttempt(Guid.NewGuid(), "Ada Quist.zip", DateTimeOffset.UnixEpoch, ImportState.Rejected, "Ada Quist"), Cancellation);
        await folder.Backups.CreateAsync(BackupKind.Manual, Cancellation);
        var aside = Directory.CreateDirectory(Path.Combine(folder.Backups.Folder, "damaged-network-2026-01-01T000000-manual"));
        await File.WriteAllTextAsync(Path.Combine(aside.FullName, "network-wal"), "Ada Quist", Cancellation);
        await File.WriteAllBytesAsync(Path.Combine(folder.Backups.Folder, "network-2026-01-01T000000-daily.backup"), Encoding.Unicode.GetBytes("Ada Quist"), Cancellation);
        return folder;
    }

    private static async Task<EraseOutcome> EraseAsync(BackupFolder folder, Func<DataEraser, Task<EraseOutcome>> erase)
    {
        await using var services = await folder.OpenAsync();
        return await erase(new DataEraser(services, folder.Clock));
    }

    /// <summary>Names of files that hold one of the texts, in either encoding.</summary>
    private static List<string> Hits(BackupFolder folder, params string[] texts)
    {
        byte[][] wanted = [.. (texts.Length == 0 ? Ada : texts).SelectMany(text => new[] { Encoding.UTF8.GetBytes(text), Encoding.Unicode.GetBytes(text), Encoding.BigEndianUnicode.GetBytes(text) })];
        return [.. Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "claim")
            .Where(file => File.ReadAllBytes(file) is var bytes && wanted.Any(text => bytes.AsSpan().IndexOf(text) >= 0)).Select(file => Path.GetFileName(file)!)];
    }

    private static async Task<string[]> OthersAsync(BackupFolder folder)
    {
        await using var services = await folder.OpenAsync();
        var network = await services.Current.GetAsync(Cancellation);
        return [.. network.People.Where(person => !Ada.Any(name => person.Key.ToString().Contains(name, StringComparison.Ordinal))).Select(person => $"{person.Key} {person.Name}").Order(StringComparer.Ordinal)];
    }
}
