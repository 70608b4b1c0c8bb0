using CsCheck;
using Microsoft.Data.Sqlite;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Seals;
using NetworkGraph.Data.SqliteStore;
using NetworkGraph.Data.Stores;
using NetworkGraph.Data.Tests.Stores;

namespace NetworkGraph.Data.Tests.Seals;

public sealed class FactSealsTests : IDisposable
{
    private static readonly string[] FactTables = ["identity_name", "same_row", "listing", "interaction", "participant", "background", "interest", "user_fact", "identity", "thread", "import"];
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task Every_import_is_sealed_as_it_is_committed_whatever_was_committed_before() => RandomExports.Gen(4).SampleAsync(
        async exports =>
        {
            var (left, right) = (await OpenAsync(), await OpenAsync());
            foreach (var (export, other) in exports.Zip(exports.Reverse()))
            {
                await export.CommitAsync(left.Store, _folder.Data, NumberOf(export));
                await other.CommitAsync(right.Store, _folder.Data, NumberOf(other));
            }

            await left.Store.UndoAsync(NumberOf(exports[0]), Cancellation);
            await right.Store.UndoAsync(NumberOf(exports[0]), Cancellation);
            var seals = Seals(left.Path).Computed;
            Assert.Equal(seals, Seals(left.Path).Kept.Where(seal => seal.What != Seal.Words).Concat(seals.Where(seal => seal.What == Seal.Words)));
            // What an import would change depends on what was there before; what it states does not.
            Assert.Equal(seals.Select(seal => (seal.What, seal.Facts)), Seals(right.Path).Computed.Select(seal => (seal.What, seal.Facts)));
        },
        iter: 15, threads: 1);

    [Fact]
    public async Task A_value_changed_anywhere_breaks_the_seal_that_it_belongs_to()
    {
        var (store, path) = await OpenAsync();
        await FullExport.CommitAsync(store, _folder.Data);
        await store.SayAsync(new UserFact(Guid.NewGuid(), UserFactKinds.Goals, "goals", "{}", DateTimeOffset.UnixEpoch), Cancellation);
        using var connection = SqliteFile.OpenExisting(path);
        connection.Run("PRAGMA foreign_keys = OFF");
        Assert.Empty(FactSeals.Broken(FactSeals.Kept(connection), FactSeals.Compute(connection)));
        var tried = 0;
        foreach (var (table, column) in Columns(connection))
        {
            using var transaction = connection.BeginTransaction();
            // Text gets another end, a number another value, nothing becomes something.
            var changed = connection.Change(
                $"UPDATE {table} SET {column} = CASE typeof({column}) WHEN 'text' THEN {column} || 'x' WHEN 'integer' THEN {column} + 7777 ELSE 5 END WHERE {column} IS (SELECT max({column}) FROM {table})");
            Assert.True(changed > 0, $"{table} is empty.");
            Assert.NotEmpty(FactSeals.Broken(FactSeals.Kept(connection), FactSeals.Compute(connection)));
            transaction.Rollback();
            tried++;
        }

        Assert.True(tried > 60, $"Only {tried} columns were tried.");
    }

    [Fact]
    public async Task A_row_that_is_gone_breaks_the_seal_of_its_import_alone()
    {
        var (store, path) = await OpenAsync();
        await Examples.January.CommitAsync(store, _folder.Data);
        var march = await Examples.March.CommitAsync(store, _folder.Data);
        using (var connection = SqliteFile.OpenExisting(path))
        {
            connection.Run("DELETE FROM listing WHERE name = 'Ada Quist-Berg'");
        }

        Assert.Equal([march.ImportId.ToString("D")], FactSeals.Broken(Seals(path).Kept, Seals(path).Computed));
    }

    [Fact]
    public async Task A_new_word_does_not_hide_that_another_one_was_changed()
    {
        var (store, path) = await OpenAsync();
        await store.SayAsync(new UserFact(Guid.NewGuid(), UserFactKinds.Goals, "goals", "{}", DateTimeOffset.UnixEpoch), Cancellation);
        using (var connection = SqliteFile.OpenExisting(path))
        {
            connection.Run("UPDATE user_fact SET subject = 'goald'");
        }

        await store.SayAsync(new UserFact(Guid.NewGuid(), UserFactKinds.Pause, "coach", "{}", DateTimeOffset.UnixEpoch), Cancellation);
        Assert.Equal([Seal.Words], FactSeals.Broken(Seals(path).Kept, Seals(path).Computed));
    }

    [Fact]
    public async Task A_database_of_the_schema_before_is_sealed_when_it_is_opened()
    {
        var path = Path.Combine(_folder.Data.Path, "old.db");
        using (var connection = SqliteFile.Open(path))
        {
            connection.Run(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Stores", "Schemas", "schema-1.sql"), Cancellation));
        }

        await using var store = new SqliteNetworkStore(path, _folder.Data);
        await store.OpenAsync(Cancellation);
        Assert.Equal(3, Seals(path).Kept.Count);
        Assert.Empty(FactSeals.Broken(Seals(path).Kept, Seals(path).Computed));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Something in every table.</summary>
    private static TestExport FullExport => Examples.January with
    {
        Connections = [.. Examples.January.Connections, new(Person("ines", new IdentityKey(IdentityKind.Email, "ines@example.org")), null, null, null, new Source(0, 9))],
        Interactions =
        [
            .. Examples.January.Interactions,
            Examples.January.Interactions[0] with { Recipients = [Person("jonas-weber"), Person("ada-quist")], Source = new Source(1, 7), Status = "ACCEPTED" },
        ],
        Backgrounds = [new(BackgroundKind.Position, "Nordlicht", "Engineer", Moment.OfDay(new DateOnly(2019, 3, 1)), Moment.OfDay(new DateOnly(2020, 3, 1)), new Source(4, 2))],
        Interests = [new(InterestKind.CompanyFollow, "Blue Heron", Person("ada-quist"), "Analyst", Moment.OfDay(new DateOnly(2019, 3, 1)), new Source(5, 2))],
    };

    private static PersonReference Person(string slug, IdentityKey? also = null) => new(new IdentityKey(IdentityKind.Slug, slug), slug, also);

    private static Guid NumberOf(TestExport export) => new(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(export.ContentHash)).AsSpan(0, 16));

    private static List<(string Table, string Column)> Columns(SqliteConnection connection)
    {
        using var command = connection.Command("SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'");
        using var rows = command.ExecuteReader();
        var columns = new List<(string, string)>();
        while (rows.Read())
        {
            // An import's number in its rows is a reference; it changes with the import's own.
            columns.Add((rows.GetString(0), rows.GetString(1)));
        }

        return [.. columns.Where(column => FactTables.Contains(column.Item1, StringComparer.Ordinal))];
    }

    private static (IReadOnlyList<Seal> Kept, IReadOnlyList<Seal> Computed) Seals(string path)
    {
        using var connection = SqliteFile.OpenExisting(path);
        return (FactSeals.Kept(connection), FactSeals.Compute(connection));
    }

    private async Task<(INetworkStore Store, string Path)> OpenAsync()
    {
        var path = Path.Combine(_folder.Data.Path, $"{Guid.NewGuid():N}.db");
        var store = new SqliteNetworkStore(path, _folder.Data);
        await store.OpenAsync(Cancellation);
        return (store, path);
    }
}
