using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Staging;

namespace NetworkGraph.Data.Stores;

/// <summary>
/// Where facts live. State is a function of the set of imports and the user's own facts, never of their order:
/// a fact lives as long as one import states it. Every change is one transaction; a change that fails leaves the store as it was.
/// </summary>
public interface INetworkStore : IAsyncDisposable
{
    /// <summary>Address of the server that other people and programs may ask and change directly; null for a store of this machine alone.</summary>
    string? Server { get; }

    /// <summary>Checks the schema, creates or migrates it where it must; refuses a newer one with a sentence that says what to do.</summary>
    Task OpenAsync(CancellationToken cancellation);

    /// <summary>Grows with every committed change; 0 for an empty store.</summary>
    Task<long> RevisionAsync(CancellationToken cancellation);

    /// <summary>What committing this import would change. Writes nothing.</summary>
    Task<ImportDifference> CompareAsync(StagedImport staged, CancellationToken cancellation);

    /// <summary>Commits an import, all of it or nothing. The same content read by the same extractor again changes nothing.</summary>
    Task<CommittedImport> CommitAsync(StagedImport staged, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Takes one import back: its sightings, then every fact that no other import states. False when there is no such import.</summary>
    Task<bool> UndoAsync(Guid importId, CancellationToken cancellation);

    /// <summary>Imports, newest upload first.</summary>
    Task<IReadOnlyList<StoredImport>> ImportsAsync(CancellationToken cancellation);

    /// <summary>Everything, for the network builder.</summary>
    Task<NetworkFacts> LoadAsync(CancellationToken cancellation);

    /// <summary>Remembers what the user said and takes back other words of theirs, all of it or nothing; an id that is known already, or is not
    /// there, changes nothing. Returns how many were taken back.</summary>
    Task<int> SayAsync(IReadOnlyCollection<UserFact> said, IReadOnlyCollection<Guid> takenBack, CancellationToken cancellation);

    /// <summary>SHA-256 over all facts by their natural keys, in a fixed order, without surrogate numbers: equal for equal content in any store.</summary>
    Task<string> ContentHashAsync(CancellationToken cancellation);

    /// <summary>Notes that an import has begun, was refused or was cancelled.</summary>
    Task RememberAttemptAsync(ImportAttempt attempt, CancellationToken cancellation);

    /// <summary>What became of an import: committed, rejected, cancelled, interrupted, still reading, or an id never heard of.</summary>
    Task<ImportStatus> StatusAsync(Guid importId, CancellationToken cancellation);

    /// <summary>Tells a sink everything that one import states, so that it becomes the same import in another store. False when there is no such import.</summary>
    Task<bool> TellAsync(Guid importId, IFactSink sink, CancellationToken cancellation);

    /// <summary>Writes what is derived from the facts, where others ask the store directly; nothing elsewhere, nothing when it is there already. One program at a time.</summary>
    Task DeriveAsync(CancellationToken cancellation);

    /// <summary>Answers questions without a snapshot; null where the store cannot.</summary>
    /// <param name="inMemory">Answers from a snapshot, for dates that what is derived does not carry.</param>
    /// <param name="limit">Longest time for one question.</param>
    INetworkAnswers? AnswersInStore(INetworkAnswers inMemory, TimeSpan limit);

    /// <summary>Ties in what is derived; 0 where nothing is.</summary>
    Task<long> DerivedTiesAsync(CancellationToken cancellation);

    /// <summary>At start, when nobody is reading: whatever this program still counts as being read was interrupted.</summary>
    Task InterruptAttemptsAsync(CancellationToken cancellation);
}
