using System.Collections.Concurrent;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Web.Uploads;

/// <summary>How uploads ended, for as long as the store cannot take it down: a disk that is full has no room for the note either.</summary>
internal sealed class UnsaidEnds(INetworkStore store)
{
    private readonly ConcurrentDictionary<Guid, ImportAttempt> _ends = [];

    /// <summary>How an upload ended that the store does not know of yet; null of all others.</summary>
    public ImportStatus? Of(Guid id) => _ends.TryGetValue(id, out var end) ? new ImportStatus(end.State, end.Reason) : null;

    /// <summary>Tells the store, or keeps it until the store listens again.</summary>
    public async Task SayAsync(ImportAttempt end)
    {
        _ends[end.ImportId] = end;
        await SayAsync();
    }

    /// <summary>Tells the store what it could not take down before.</summary>
    public async Task SayAsync()
    {
        try
        {
            foreach (var (id, end) in _ends)
            {
                await store.RememberAttemptAsync(end, CancellationToken.None);
                _ends.TryRemove(id, out _);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Kept until the next upload begins or ends; after a start the store calls it interrupted.
        }
    }
}
