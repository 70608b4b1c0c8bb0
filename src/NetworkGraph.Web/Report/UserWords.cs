using System.Text.Json;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Web.Report;

/// <summary>
/// What the user says on a page: kept as a fact of their own, and every answer follows; taken back by its id. Each way to say something tells whether it is
/// kept; where it could not be, <see cref="Acting"/> has said why and the page stays.
/// </summary>
public sealed class UserWords(INetworkStore store, CurrentNetwork current, TimeProvider clock, Acting acting)
{
    /// <summary>Says something of a subject; <paramref name="details"/> becomes the fact's JSON.</summary>
    public Task<bool> SayAsync(string kind, string subject, IReadOnlyDictionary<string, string> details, CancellationToken cancellation) =>
        SayAsync(kind, subject, JsonSerializer.Serialize(details), cancellation);

    /// <summary>Says something of a subject, with details that are JSON already.</summary>
    public Task<bool> SayAsync(string kind, string subject, string json, CancellationToken cancellation) =>
        ChangeAsync([new UserFact(Guid.NewGuid(), kind, subject, json, clock.GetUtcNow())], [], cancellation);

    /// <summary>Takes it back.</summary>
    public Task<bool> RetractAsync(Guid id, CancellationToken cancellation) => ChangeAsync([], [id], cancellation);

    /// <summary>Says some things and takes others back, as one change.</summary>
    public Task<bool> ChangeAsync(IReadOnlyCollection<UserFact> said, IReadOnlyCollection<Guid> takenBack, CancellationToken cancellation) => acting.DoAsync(async () =>
    {
        await store.SayAsync(said, takenBack, cancellation);
        await current.RefreshAsync(cancellation);
    });
}
