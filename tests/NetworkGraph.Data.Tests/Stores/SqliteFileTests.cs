using Microsoft.Data.Sqlite;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.SqliteStore;
using NetworkGraph.Data.Staging;

namespace NetworkGraph.Data.Tests.Stores;

/// <summary>Database files that this program did not just make: of an earlier schema, of a later one, damaged, or none at all.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Every released schema keeps a file in Schemas: what a database of that time held, as SQL.</summary>
    [Theory]
    [InlineData("schema-1.sql", 2, "da9d988388e66742d31739427f2481f0e0e68c08a586aa28d1e1697bb3324ab4")]
    public async Task A_database_of_a_released_schema_opens_with_all_that_it_held(string file, int imports, string hash)
    {
        Run(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Stores", "Schemas", file), Cancellation));
        await using var store = new SqliteNetworkStore(_folder.Data.Database, _folder.Data);
        await store.OpenAsync(Cancellation);

        Assert.Equal(hash, await store.ContentHashAsync(Cancellation));
        Assert.Equal(imports, (await store.ImportsAsync(Cancellation)).Count);
        Assert.Single((await store.LoadAsync(Cancellation)).UserFacts);
        var added = await Examples.January.CommitAsync(store, _folder.Data);
        Assert.False(added.Difference.AlreadyImported);
        Assert.True(await store.UndoAsync(added.ImportId, Cancellation));
        Assert.Equal(hash, await store.ContentHashAsync(Cancellation));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused_and_left_alone()
    {
        await using var store = new SqliteNetworkStore(_folder.Data.Database, _folder.Data);
        await store.OpenAsync(Cancellation);
        Run("UPDATE meta SET value = '99' WHERE key = 'schema_version'");

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.OpenAsync(Cancellation));

        Assert.Contains("newer NetworkGraph", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE FROM meta")]
    [InlineData("DROP TABLE meta")]
    [InlineData("UPDATE meta SET value = 'x' WHERE key = 'schema_version'")]
    [InlineData("UPDATE meta SET value = '0' WHERE key = 'schema_version'")]
    public async Task A_database_that_does_not_say_its_schema_is_refused_with_a_sentence(string change)
    {
        await using var store = new SqliteNetworkStore(_folder.Data.Database, _folder.Data);
        await store.OpenAsync(Cancellation);
        Run(change);

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.OpenAsync(Cancellation));

        Assert.Contains("does not hold what NetworkGraph keeps there", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE import SET imported_at = 'once'")]
    [InlineData("UPDATE import SET reading = '{'")]
    [InlineData("UPDATE import SET uuid = 'x'")]
    public async Task A_row_that_cannot_be_read_is_told_as_damage(string change)
    {
        await using var store = new SqliteNetworkStore(_folder.Data.Database, _folder.Data);
        await store.OpenAsync(Cancellation);
        await Examples.January.CommitAsync(store, _folder.Data);
        Run(change);

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.ImportsAsync(Cancellation));

        Assert.Contains("damaged", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_alone()
    {
        Run("CREATE TABLE theirs (a TEXT)");
        await using var store = new SqliteNetworkStore(_folder.Data.Database, _folder.Data);

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.OpenAsync(Cancellation));

        Assert.Contains("another program made it", refused.Message, StringComparison.Ordinal);
        Run("INSERT INTO theirs VALUES ('still theirs')");
    }

    [Fact]
    public async Task A_damaged_database_is_refused_with_a_sentence()
    {
        await using var store = new SqliteNetworkStore(_folder.Data.Database, _folder.Data);
        await store.OpenAsync(Cancellation);
        await Examples.January.CommitAsync(store, _folder.Data);
        Run("PRAGMA wal_checkpoint(TRUNCATE)");
        await using (var file = new FileStream(_folder.Data.Database, FileMode.Open))
        {
            // Past the first page, which holds the schema.
            file.Position = 4096;
            file.Write(new byte[file.Length - 4096]);
        }

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.OpenAsync(Cancellation));

        Assert.Contains("damaged", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_file_in_the_place_of_the_database_is_refused_with_a_sentence()
    {
        await File.WriteAllTextAsync(_folder.Data.Database, string.Concat(Enumerable.Repeat("Not a database. ", 500)), Cancellation);
        await using var store = new SqliteNetworkStore(_folder.Data.Database, _folder.Data);

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.OpenAsync(Cancellation));

        Assert.Contains("damaged", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_owner_may_read_the_database_and_what_stands_beside_it()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such file modes; the per-user folder is private there.");
            return;
        }

        await using var services = await NetworkGraphServices.OpenAsync(_folder.Data, ImportLimits.Default, Cancellation);
        using var staged = new StagingDatabase(_folder.Data.StagingFile(Guid.NewGuid()), Guid.NewGuid());

        foreach (var file in Directory.EnumerateFiles(_folder.Data.Path, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "claim"))
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    public void Dispose() => _folder.Dispose();

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.Data.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
