using System.Globalization;
using Microsoft.Data.Sqlite;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Seals;
using NetworkGraph.Data.Staging;
using NetworkGraph.Data.StoredFacts;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Data.SqliteStore;

/// <summary>
/// The embedded store: one SQLite file. One writer at a time; readers see the last commit. Only opening the store makes the file: one that
/// disappears later is missed, not replaced by an empty one.
/// </summary>
internal sealed partial class SqliteNetworkStore(string path, DataFolder folder) : INetworkStore
{
    internal const int SchemaVersion = 2;
    private readonly SemaphoreSlim _writing = new(1, 1);

    /// <inheritdoc />
    public string? Server => null;

    /// <summary>Called before a database of an earlier schema is brought to this one; what it throws leaves the database as it was.</summary>
    internal Action? BeforeMigration { get; init; }

    /// <inheritdoc />
    public Task OpenAsync(CancellationToken cancellation) => WriteAsync(
        connection =>
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            var isNew = connection.Single(Query("IsEmpty")) is 1L;
            if (isNew)
            {
                connection.Run(Query("Schema"));
            }
            else if (connection.Single(Query("QuickCheck")) is not "ok")
            {
                throw StoreFault.Damaged(null);
            }

            var version = Meta(connection, "schema_version");
            if (version is < 1)
            {
                throw StoreFault.Foreign(path);
            }

            if (version > SchemaVersion)
            {
                throw new StoreUnavailableException(
                    $"The data folder was last used by a newer NetworkGraph (schema {version}, this one knows {SchemaVersion}). Nothing was changed. Start the newer version, or choose another folder with --data.");
            }

            if (version < SchemaVersion && !isNew)
            {
                // Another connection reads what was there before this one began.
                BeforeMigration?.Invoke();
            }

            Migrate(connection, version);
            transaction.Commit();
            return true;
        },
        cancellation,
        SqliteFile.Open);

    /// <inheritdoc />
    public Task<long> RevisionAsync(CancellationToken cancellation) => ReadAsync(connection => Meta(connection, "revision"), cancellation);

    /// <inheritdoc />
    public Task<ImportDifference> CompareAsync(StagedImport staged, CancellationToken cancellation) =>
        ReadAsync(connection => SqliteImport.Compare(connection, staged), cancellation);

    /// <inheritdoc />
    public Task<CommittedImport> CommitAsync(StagedImport staged, DateTimeOffset at, CancellationToken cancellation) =>
        WriteAsync(connection => SqliteImport.Commit(connection, staged, at, cancellation), cancellation);

    /// <inheritdoc />
    public Task<bool> UndoAsync(Guid importId, CancellationToken cancellation) => WriteAsync(
        connection =>
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            if (connection.Single(Query("FindImport"), ("$uuid", importId.ToString("D"))) is not long import)
            {
                return false;
            }

            connection.Run(Query("DeleteImport"), ("$import", import));
            connection.Run(Query("DeleteOrphans"));
            BumpRevision(connection);
            transaction.Commit();
            connection.Run(Query("Checkpoint"));
            return true;
        },
        cancellation);

    /// <inheritdoc />
    public Task<IReadOnlyList<StoredImport>> ImportsAsync(CancellationToken cancellation) => ReadAsync<IReadOnlyList<StoredImport>>(
        connection =>
        {
            using var command = connection.Command(Query("ListImports"));
            using var rows = command.ExecuteReader();
            var imports = new List<StoredImport>();
            while (rows.Read())
            {
                imports.Add(new StoredImport(
                    Guid.Parse(rows.GetString(0)), Instant(rows.GetString(1)), ReadingJson.Read<ExportReading>(rows.GetString(2)),
                    ReadingJson.Read<ImportDifference>(rows.GetString(3))));
            }

            return imports;
        },
        cancellation);

    /// <inheritdoc />
    public Task<NetworkFacts> LoadAsync(CancellationToken cancellation) =>
        ReadAsync(connection => new SqliteFacts(connection, cancellation).Load(), cancellation);

    /// <inheritdoc />
    public Task<int> SayAsync(IReadOnlyCollection<UserFact> said, IReadOnlyCollection<Guid> takenBack, CancellationToken cancellation) => WriteAsync(
        connection =>
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            var isSound = FactSeals.WordsFit(connection);
            var added = said.Sum(fact => connection.Change(
                Query("AddUserFact"), ("$id", fact.Id.ToString("D")), ("$kind", fact.Kind), ("$subject", fact.Subject), ("$json", fact.Json), ("$at", Text(fact.At))));
            var removed = takenBack.Sum(id => connection.Change(Query("DeleteUserFact"), ("$id", id.ToString("D"))));
            if (added + removed > 0)
            {
                FactSeals.SealWords(connection, isSound);
                BumpRevision(connection);
                transaction.Commit();
            }

            return removed;
        },
        cancellation);

    /// <inheritdoc />
    public async Task<string> ContentHashAsync(CancellationToken cancellation) => FactsContentHash.Of(await LoadAsync(cancellation));

    /// <inheritdoc />
    public Task RememberAttemptAsync(ImportAttempt attempt, CancellationToken cancellation) => WriteAsync(
        connection =>
        {
            connection.Run(
                Query("SetAttempt"), ("$uuid", attempt.ImportId.ToString("D")), ("$archiveName", attempt.ArchiveName), ("$at", Text(attempt.At)),
                ("$state", attempt.State.ToString()), ("$reason", attempt.Reason));
            return true;
        },
        cancellation);

    /// <inheritdoc />
    public Task<ImportStatus> StatusAsync(Guid importId, CancellationToken cancellation) => ReadAsync(
        connection =>
        {
            var uuid = importId.ToString("D");
            if (connection.Single(Query("FindImport"), ("$uuid", uuid)) is not null)
            {
                return new ImportStatus(ImportState.Committed, null);
            }

            using var command = connection.Command(Query("FindAttempt"), ("$uuid", uuid));
            using var row = command.ExecuteReader();
            return row.Read()
                ? new ImportStatus(Enum.Parse<ImportState>(row.GetString(0)), row.IsDBNull(1) ? null : row.GetString(1))
                : new ImportStatus(ImportState.Unknown, null);
        },
        cancellation);

    /// <inheritdoc />
    public async Task<bool> TellAsync(Guid importId, IFactSink sink, CancellationToken cancellation)
    {
        var copy = folder.StagingFile(Guid.NewGuid());
        try
        {
            // A reader's transaction is rolled back, and with it the copy.
            if (await WriteAsync(connection => SqliteImport.CopyBack(connection, importId, copy), cancellation) is not { } reading)
            {
                return false;
            }

            FailPoint.Reach(FailPoint.CopiedBack);
            return await Task.Run(
                () => Tell(() =>
                {
                    StagedFacts.TellTo(new StagedImport(importId, copy, reading), sink);
                    return true;
                }),
                cancellation);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    /// <inheritdoc />
    public Task DeriveAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <inheritdoc />
    public INetworkAnswers? AnswersInStore(INetworkAnswers inMemory, TimeSpan limit) => null;

    /// <inheritdoc />
    public Task<long> DerivedTiesAsync(CancellationToken cancellation) => Task.FromResult(0L);

    /// <inheritdoc />
    public Task InterruptAttemptsAsync(CancellationToken cancellation) => WriteAsync(
        connection =>
        {
            connection.Run(Query("InterruptAttempts"));
            return true;
        },
        cancellation);

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        _writing.Dispose();
        return ValueTask.CompletedTask;
    }

    internal static string Query(string name) => SqlFile.Read("SqliteStore", name);

    /// <summary>A number that the database holds about itself.</summary>
    internal static long Meta(SqliteConnection connection, string key) =>
        long.TryParse(connection.Single(Query("ReadMeta"), ("$key", key)) as string, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw StoreFault.Foreign(connection.DataSource);

    /// <summary>One more change, which everyone who follows the store sees. Part of the change itself: where it cannot be told, there is no change.</summary>
    internal static long BumpRevision(SqliteConnection connection) =>
        connection.Single(Query("BumpRevision")) is long revision ? revision : throw StoreFault.Foreign(connection.DataSource);

    internal static string Text(DateTimeOffset instant) => instant.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    internal static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    /// <summary>Brings a database of an earlier schema to this one, in the transaction that opens it.</summary>
    private static void Migrate(SqliteConnection connection, long version)
    {
        if (version < 2)
        {
            connection.Run(Query("Schema2"));
            FactSeals.SealAll(connection);
        }
    }

    private Task<T> ReadAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellation) => Task.Run(
        () => Tell(() =>
        {
            using var connection = SqliteFile.OpenExisting(path);
            using var transaction = connection.BeginTransaction(deferred: true);
            return work(connection);
        }),
        cancellation);

    private async Task<T> WriteAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellation, Func<string, SqliteConnection>? open = null)
    {
        await _writing.WaitAsync(cancellation);
        try
        {
            return await Task.Run(
                () => Tell(() =>
                {
                    using var connection = (open ?? SqliteFile.OpenExisting)(path);
                    return work(connection);
                }),
                cancellation);
        }
        finally
        {
            _writing.Release();
        }
    }

    private T Tell<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (StoreFault.Of(e, path) is { } told)
        {
            throw told;
        }
    }
}
