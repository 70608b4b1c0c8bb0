using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.SqliteStore;
using NetworkGraph.Data.Staging;
using NetworkGraph.Data.StoredFacts;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// The server store: the workspace lives on a Neo4j server, shared by everyone who is given its address. Each process keeps a local
/// copy of the facts in its data folder, follows the server's list of imports, and answers from that copy; so it gives the very answers
/// of the embedded store, and a server that is away for a while loses nothing.
/// </summary>
internal sealed class Neo4jNetworkStore : INetworkStore
{
    private readonly ICypherTransport _transport;
    private readonly ImportLedger _ledger;
    private readonly SqliteNetworkStore _copy;
    private readonly DataFolder _folder;
    private readonly Neo4jSchema _schema;
    private readonly string _program;
    private readonly SemaphoreSlim _following = new(1, 1);
    private bool _isCopyOpen;
    private volatile bool _wasThere;

    /// <summary>Uses the server at an address; the local copy rests in the data folder.</summary>
    public Neo4jNetworkStore(Neo4jAddress address, DataFolder folder)
        : this(CypherTransports.Open(address), folder, CopyName(address), address.ToString())
    {
    }

    internal Neo4jNetworkStore(ICypherTransport transport, DataFolder folder, string copyName, string server = "")
    {
        Server = server;
        _transport = transport;
        _ledger = new ImportLedger(transport, server);
        _folder = folder;
        _schema = new Neo4jSchema(transport);
        _program = $"{Environment.MachineName}:{Path.GetFullPath(folder.Path)}";
        _copy = new SqliteNetworkStore(Path.Combine(folder.Path, copyName), folder);
    }

    /// <inheritdoc />
    public string? Server { get; }

    /// <inheritdoc cref="GraphWriter.RowsPerBatch" />
    internal int RowsPerBatch { get; init; } = GraphWriter.UsualRows;

    /// <inheritdoc />
    public Task OpenAsync(CancellationToken cancellation) => _schema.OpenAsync(cancellation);

    /// <inheritdoc />
    public async Task<long> RevisionAsync(CancellationToken cancellation)
    {
        if (await _transport.ReadAsync(CypherStatement.Named("ReadRevision"), cancellation) is [var row])
        {
            _wasThere = true;
            return row.Whole(0);
        }

        // Nobody has written yet, or somebody has taken away what was there.
        return _wasThere ? throw ServerFault.Emptied(Server) : 0;
    }

    /// <inheritdoc />
    public async Task<ImportDifference> CompareAsync(StagedImport staged, CancellationToken cancellation)
    {
        await FollowAsync(cancellation);
        return await _copy.CompareAsync(staged, cancellation);
    }

    /// <inheritdoc />
    public async Task<CommittedImport> CommitAsync(StagedImport staged, DateTimeOffset at, CancellationToken cancellation)
    {
        await _schema.PrepareAsync(cancellation);
        await _ledger.TidyAsync(cancellation);
        await FollowAsync(cancellation);
        var difference = await _copy.CompareAsync(staged, cancellation);
        if (!difference.AlreadyImported)
        {
            await _ledger.WriteAsync(staged, cancellation);
        }
        else
        {
            await _ledger.BeginAsync(staged.ImportId, cancellation);
        }

        FailPoint.Reach("neo4j-written");
        Guid import;
        long revision;
        try
        {
            (import, revision) = await _ledger.CommitAsync(staged, difference, at, cancellation);
            FailPoint.Reach("neo4j-committed");
            await FollowAsync(cancellation);
        }
        catch (StoreUnavailableException e) when (e.IsServerAway)
        {
            throw new StoreUnavailableException(
                $"The Neo4j server at {Server} does not answer any more. It has taken the import in as a whole or not at all: once it is back, the history says which; importing again changes nothing that is there.", e);
        }

        if (import == staged.ImportId)
        {
            return new CommittedImport(import, staged.Reading, difference, revision);
        }

        await _ledger.DiscardAsync(staged.ImportId, cancellation);
        return new CommittedImport(import, staged.Reading, ImportBalance.NothingNew(staged.Reading), revision);
    }

    /// <inheritdoc />
    public async Task<bool> UndoAsync(Guid importId, CancellationToken cancellation)
    {
        if (await _ledger.FindAsync(importId, cancellation) is null || !await _ledger.UndoAsync(importId, cancellation))
        {
            return false;
        }

        await FollowAsync(cancellation);
        await TryDeriveAsync(cancellation);
        return true;
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<StoredImport>> ImportsAsync(CancellationToken cancellation) => _ledger.ListAsync(cancellation);

    /// <inheritdoc />
    public async Task<NetworkFacts> LoadAsync(CancellationToken cancellation)
    {
        var revision = await FollowAsync(cancellation);
        return await _copy.LoadAsync(cancellation) with { Revision = revision };
    }

    /// <inheritdoc />
    public async Task<int> SayAsync(IReadOnlyCollection<UserFact> said, IReadOnlyCollection<Guid> takenBack, CancellationToken cancellation)
    {
        await _schema.PrepareAsync(cancellation);
        var removed = await _ledger.SayAsync(said, takenBack, cancellation);
        await TryDeriveAsync(cancellation);
        return removed;
    }

    /// <inheritdoc />
    public async Task<string> ContentHashAsync(CancellationToken cancellation)
    {
        await FollowAsync(cancellation);
        return await _copy.ContentHashAsync(cancellation);
    }

    /// <inheritdoc />
    public async Task RememberAttemptAsync(ImportAttempt attempt, CancellationToken cancellation)
    {
        await _schema.PrepareAsync(cancellation);
        await _ledger.RememberAsync(attempt, _program, cancellation);
    }

    /// <inheritdoc />
    public async Task<ImportStatus> StatusAsync(Guid importId, CancellationToken cancellation)
    {
        var row = (await _transport.ReadAsync(CypherStatement.Named("FindAttempt", ("id", ImportLedger.Text(importId))), cancellation))[0];
        return new ImportStatus(Enum.Parse<ImportState>(row.Text(0)), row.TextOrNull(1));
    }

    /// <inheritdoc />
    public async Task<bool> TellAsync(Guid importId, IFactSink sink, CancellationToken cancellation)
    {
        if (await _ledger.FindAsync(importId, cancellation) is null)
        {
            return false;
        }

        await _ledger.TellAsync(importId, sink, cancellation);
        return true;
    }

    /// <inheritdoc />
    public Task DeriveAsync(CancellationToken cancellation) =>
        new GraphDerivation(_transport, _ledger, _copy, _folder, async stop => await FollowAsync(stop)) { RowsPerBatch = RowsPerBatch }.RunAsync(cancellation);

    /// <inheritdoc />
    public INetworkAnswers? AnswersInStore(INetworkAnswers inMemory, TimeSpan limit) => new CypherAnswers(_transport, inMemory, limit);

    /// <inheritdoc />
    public async Task<long> DerivedTiesAsync(CancellationToken cancellation) => (await _transport.ReadAsync(CypherStatement.Named("CountTies"), cancellation))[0].Whole(0);

    /// <inheritdoc />
    public async Task InterruptAttemptsAsync(CancellationToken cancellation)
    {
        var open = await _transport.ReadAsync(CypherStatement.Named("ListOpenAttempts", ("by", _program)), cancellation);
        if (open.Count > 0)
        {
            await _transport.WriteAsync([CypherStatement.Named("InterruptAttempts", ("ids", open.Select(row => row.Text(0)).ToArray()))], cancellation);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _copy.DisposeAsync();
        await _transport.DisposeAsync();
        _following.Dispose();
    }

    // What was said or taken back is so, whatever becomes of the graph; the next change shows it there.
    private async Task TryDeriveAsync(CancellationToken cancellation)
    {
        try
        {
            await DeriveAsync(cancellation);
        }
        catch (StoreUnavailableException)
        {
            // The server is away, or has no time: what is pending is known there.
        }
    }

    /// <summary>Brings the local copy to the server's list of imports and user facts; returns the revision that it then has at least.</summary>
    private async Task<long> FollowAsync(CancellationToken cancellation)
    {
        await _following.WaitAsync(cancellation);
        try
        {
            if (!_isCopyOpen)
            {
                await _copy.OpenAsync(cancellation);
                _isCopyOpen = true;
            }

            // Read before the lists: what is committed in between is in the copy early, never missing.
            var revision = await RevisionAsync(cancellation);
            var there = await _ledger.IdsAsync(cancellation);
            var here = await _copy.ImportIdsAsync(cancellation);
            foreach (var gone in here.Except(there))
            {
                await _copy.UndoAsync(gone, cancellation);
            }

            foreach (var added in there.Where(id => !here.Contains(id)))
            {
                // One that is taken back in this moment is read no more.
                if (await _ledger.FindAsync(added, cancellation) is { } import)
                {
                    await CopyAsync(import, cancellation);
                }
            }

            await FollowWordsAsync(cancellation);
            return revision;
        }
        finally
        {
            _following.Release();
        }
    }

    private async Task CopyAsync(StoredImport import, CancellationToken cancellation)
    {
        Directory.CreateDirectory(_folder.Staging);
        var path = _folder.StagingFile(Guid.NewGuid());
        using var staging = new StagingDatabase(path, import.ImportId);
        await _ledger.TellAsync(import.ImportId, staging, cancellation);
        await using var staged = new StagedImport(import.ImportId, path, staging.Reading!);
        staging.Dispose();
        await _copy.CommitAsync(staged, import.At, cancellation);
    }

    private async Task FollowWordsAsync(CancellationToken cancellation)
    {
        var there = await _ledger.SaidAsync(cancellation);
        var here = await _copy.SaidAsync(cancellation);
        foreach (var gone in here.Except(there))
        {
            await _copy.RetractAsync(gone.Id, cancellation);
        }

        foreach (var added in there.Except(here))
        {
            await _copy.SayAsync(added, cancellation);
        }
    }

    private static string CopyName(Neo4jAddress address) =>
        $"copy-{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(address.CanonicalName)))[..16]}.db";
}
