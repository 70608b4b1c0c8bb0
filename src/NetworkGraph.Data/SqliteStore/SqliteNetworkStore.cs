using System.Globalization;
using Microsoft.Data.Sqlite;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.StoredFacts;

namespace NetworkGraph.Data.SqliteStore;

/// <summary>The embedded store: one SQLite file. One writer at a time; readers see the last commit.</summary>
public sealed class SqliteNetworkStore(string path) : INetworkStore
{
    private const int SchemaVersion = 1;
    private const int Corrupt = 11;
    private const int NotADatabase = 26;
    private readonly SemaphoreSlim _writing = new(1, 1);

    /// <inheritdoc />
    public string? Server => null;

    /// <inheritdoc />
    public Task OpenAsync(CancellationToken cancellation) => WriteAsync(
        connection =>
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            if (connection.Single(Query("IsEmpty")) is 1L)
            {
                connection.Run(Query("Schema"));
            }
            else if (connection.Single(Query("QuickCheck")) is not "ok")
            {
                throw Damaged(null);
            }

            var version = int.Parse((string)connection.Single(Query("ReadMeta"), ("$key", "schema_version"))!, CultureInfo.InvariantCulture);
            if (version > SchemaVersion)
            {
                throw new StoreException(
                    $"The data folder was last used by a newer NetworkGraph (schema {version}, this one knows {SchemaVersion}). Nothing was changed. Start the newer version, or choose another folder with --data.");
            }

            transaction.Commit();
            return true;
        },
        cancellation);

    /// <inheritdoc />
    public Task<long> RevisionAsync(CancellationToken cancellation) =>
        ReadAsync(connection => long.Parse((string)connection.Single(Query("ReadMeta"), ("$key", "revision"))!, CultureInfo.InvariantCulture), cancellation);

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
            connection.Single(Query("BumpRevision"));
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
    public Task SayAsync(UserFact fact, CancellationToken cancellation) => WriteAsync(
        connection =>
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            connection.Run(
                Query("AddUserFact"), ("$id", fact.Id.ToString("D")), ("$kind", fact.Kind), ("$subject", fact.Subject), ("$json", fact.Json), ("$at", Text(fact.At)));
            connection.Single(Query("BumpRevision"));
            transaction.Commit();
            return true;
        },
        cancellation);

    /// <inheritdoc />
    public Task<bool> RetractAsync(Guid userFactId, CancellationToken cancellation) => WriteAsync(
        connection =>
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            using var command = connection.Command(Query("DeleteUserFact"), ("$id", userFactId.ToString("D")));
            if (command.ExecuteNonQuery() == 0)
            {
                return false;
            }

            connection.Single(Query("BumpRevision"));
            transaction.Commit();
            return true;
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
        var copy = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path)!, $"told-{Guid.NewGuid():N}.facts");
        try
        {
            // A reader's transaction is rolled back, and with it the copy.
            if (await WriteAsync(connection => SqliteImport.CopyBack(connection, importId, copy), cancellation) is not { } reading)
            {
                return false;
            }

            await Task.Run(() => StagedFacts.TellTo(new StagedImport(importId, copy, reading), sink), cancellation);
            return true;
        }
        finally
        {
            File.Delete(copy);
        }
    }

    /// <inheritdoc />
    public Task DeriveAsync(Func<CancellationToken, Task<Network>> network, DateOnly? asOf, CancellationToken cancellation) => Task.CompletedTask;

    /// <inheritdoc />
    public INetworkAnswers? AnswersInStore(Func<DateOnly?, CancellationToken, Task> derive, TimeSpan limit) => null;

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

    /// <summary>What the user has said, without the rest.</summary>
    internal Task<List<UserFact>> SaidAsync(CancellationToken cancellation) => ReadAsync(SqliteFacts.Said, cancellation);

    internal static string Query(string name) => SqlFile.Read("SqliteStore", name);

    internal static string Text(DateTimeOffset instant) => instant.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    internal static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    private Task<T> ReadAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellation) => Task.Run(
        () => Tell(() =>
        {
            using var connection = SqliteFile.Open(path);
            using var transaction = connection.BeginTransaction(deferred: true);
            return work(connection);
        }),
        cancellation);

    private async Task<T> WriteAsync<T>(Func<SqliteConnection, T> work, CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation);
        try
        {
            return await Task.Run(
                () => Tell(() =>
                {
                    using var connection = SqliteFile.Open(path);
                    return work(connection);
                }),
                cancellation);
        }
        finally
        {
            _writing.Release();
        }
    }

    private static T Tell<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e) when (DiskError.Of(e) is not null)
        {
            throw DiskError.Of(e)!;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is Corrupt or NotADatabase)
        {
            throw Damaged(e);
        }
    }

    private static StoreException Damaged(Exception? cause) => new(
        "The database in the data folder is damaged and was not changed. Put back a copy of the folder, or move network.db aside and import your exports again.", cause ?? new InvalidDataException("quick_check found damage."));
}
