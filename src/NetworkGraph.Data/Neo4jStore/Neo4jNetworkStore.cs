using NetworkGraph.Core;
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
    private const int SchemaVersion = 2;
    private readonly ICypherTransport _transport;
    private readonly ImportLedger _ledger;
    private readonly SqliteNetworkStore _copy;
    private readonly DataFolder _folder;
    private readonly SemaphoreSlim _following = new(1, 1);

    /// <summary>Uses the server at an address; the local copy rests in the data folder.</summary>
    public Neo4jNetworkStore(Neo4jAddress address, DataFolder folder)
        : this(CypherTransports.Open(address), folder, CopyName(address), address.ToString())
    {
    }

    internal Neo4jNetworkStore(ICypherTransport transport, DataFolder folder, string copyName, string server = "")
    {
        Server = server;
        _transport = transport;
        _ledger = new ImportLedger(transport);
        _folder = folder;
        _copy = new SqliteNetworkStore(Path.Combine(folder.Path, copyName), folder);
    }

    /// <inheritdoc />
    public string? Server { get; }

    /// <inheritdoc />
    public async Task OpenAsync(CancellationToken cancellation)
    {
        await DefineAsync("Schema", cancellation);
        var rows = await _transport.WriteAsync([CypherStatement.Named("OpenWorkspace", ("schemaVersion", SchemaVersion))], cancellation);
        if (rows[0].Whole(0) > SchemaVersion)
        {
            throw new StoreUnavailableException(
                $"The workspace on this server was last used by a newer NetworkGraph (schema {rows[0].Whole(0)}, this one knows {SchemaVersion}). Nothing was changed. Start the newer version.");
        }

        if (rows[0].Whole(0) < SchemaVersion)
        {
            await DefineAsync("MarkGraph", cancellation);
        }

        await _ledger.TidyAsync(cancellation);
        await _copy.OpenAsync(cancellation);
    }

    /// <inheritdoc />
    public async Task<long> RevisionAsync(CancellationToken cancellation) =>
        await _transport.ReadAsync(CypherStatement.Named("ReadRevision"), cancellation) is [var row] ? row.Whole(0) : throw ServerFault.Emptied(Server);

    /// <inheritdoc />
    public async Task<ImportDifference> CompareAsync(StagedImport staged, CancellationToken cancellation)
    {
        await FollowAsync(cancellation);
        return await _copy.CompareAsync(staged, cancellation);
    }

    /// <inheritdoc />
    public async Task<CommittedImport> CommitAsync(StagedImport staged, DateTimeOffset at, CancellationToken cancellation)
    {
        await FollowAsync(cancellation);
        var difference = await _copy.CompareAsync(staged, cancellation);
        if (!difference.AlreadyImported)
        {
            await _ledger.WriteAsync(staged, cancellation);
        }
        else
        {
            await _transport.WriteAsync([CypherStatement.Named("BeginImport", ("id", ImportLedger.Text(staged.ImportId)))], cancellation);
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
        var undone = await _ledger.UndoAsync(importId, cancellation);
        await _ledger.TidyAsync(cancellation);
        await FollowAsync(cancellation);
        return undone;
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
    public Task<int> SayAsync(IReadOnlyCollection<UserFact> said, IReadOnlyCollection<Guid> takenBack, CancellationToken cancellation) =>
        _ledger.SayAsync(said, takenBack, cancellation);

    /// <inheritdoc />
    public async Task<string> ContentHashAsync(CancellationToken cancellation)
    {
        await FollowAsync(cancellation);
        return await _copy.ContentHashAsync(cancellation);
    }

    /// <inheritdoc />
    public Task RememberAttemptAsync(ImportAttempt attempt, CancellationToken cancellation) => _transport.WriteAsync(
        [CypherStatement.Named(
            "SetAttempt", ("id", ImportLedger.Text(attempt.ImportId)), ("archiveName", attempt.ArchiveName), ("at", ImportLedger.Text(attempt.At)),
            ("state", attempt.State.ToString()), ("reason", attempt.Reason))],
        cancellation);

    /// <inheritdoc />
    public async Task<ImportStatus> StatusAsync(Guid importId, CancellationToken cancellation)
    {
        var row = (await _transport.ReadAsync(CypherStatement.Named("FindAttempt", ("id", ImportLedger.Text(importId))), cancellation))[0];
        return new ImportStatus(Enum.Parse<ImportState>(row.Text(0)), row.TextOrNull(1));
    }

    /// <inheritdoc />
    public async Task<bool> TellAsync(Guid importId, IFactSink sink, CancellationToken cancellation)
    {
        if ((await _ledger.ListAsync(cancellation)).All(i => i.ImportId != importId))
        {
            return false;
        }

        await _ledger.TellAsync(importId, sink, cancellation);
        return true;
    }

    /// <inheritdoc />
    public Task DeriveAsync(Func<CancellationToken, Task<Network>> network, DateOnly? asOf, CancellationToken cancellation) =>
        new GraphGeneration(_transport).WriteAsync(network, asOf, cancellation);

    /// <inheritdoc />
    public INetworkAnswers? AnswersInStore(Func<DateOnly?, CancellationToken, Task> derive, TimeSpan limit) => new CypherAnswers(_transport, derive, limit);

    /// <inheritdoc />
    public async Task<long> DerivedTiesAsync(CancellationToken cancellation) => (await new GraphGeneration(_transport).ShownAsync(cancellation)).Ties;

    /// <inheritdoc />
    public Task InterruptAttemptsAsync(CancellationToken cancellation) =>
        _transport.WriteAsync([CypherStatement.Named("InterruptAttempts")], cancellation);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _copy.DisposeAsync();
        await _transport.DisposeAsync();
        _following.Dispose();
    }

    private async Task DefineAsync(string file, CancellationToken cancellation)
    {
        foreach (var definition in CypherStatement.EachOf(file))
        {
            await _transport.DefineAsync(definition, cancellation);
        }
    }

    /// <summary>Brings the local copy to the server's list of imports and user facts; returns the revision that it then has at least.</summary>
    private async Task<long> FollowAsync(CancellationToken cancellation)
    {
        await _following.WaitAsync(cancellation);
        try
        {
            // Read before the lists: what is committed in between is in the copy early, never missing.
            var revision = await RevisionAsync(cancellation);
            var there = await _ledger.ListAsync(cancellation);
            var here = (await _copy.ImportsAsync(cancellation)).Select(i => i.ImportId).ToHashSet();
            foreach (var gone in here.Except(there.Select(i => i.ImportId)))
            {
                await _copy.UndoAsync(gone, cancellation);
            }

            foreach (var import in there.Where(i => !here.Contains(i.ImportId)))
            {
                await CopyAsync(import, cancellation);
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
