using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Staging;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>What has been added to or taken out of a workspace and does not show in the graph yet.</summary>
/// <param name="Derived">Ids of the imports that are to be shown.</param>
/// <param name="Undone">Ids of those that were taken back.</param>
/// <param name="Owners">Whose they are.</param>
/// <param name="Words">Words of the user.</param>
internal sealed record PendingChanges(IReadOnlyList<string> Derived, IReadOnlyList<Guid> Undone, IReadOnlyList<IdentityKey> Owners, IReadOnlyList<PendingWord> Words)
{
    /// <summary>Asks the server.</summary>
    public static async Task<PendingChanges> ReadAsync(ICypherTransport transport, CancellationToken cancellation)
    {
        var imports = (await transport.ReadAsync(CypherStatement.Named("ListPending"), cancellation)).ToLookup(row => row.Text(1) == "undone");
        var words = await transport.ReadAsync(CypherStatement.Named("ListPendingWords"), cancellation);
        return new PendingChanges(
            [.. imports[false].Select(row => row.Text(0))],
            [.. imports[true].Select(row => Guid.Parse(row.Text(0)))],
            [.. imports.SelectMany(rows => rows).Select(row => ReadingJson.Read<ExportReading>(row.Text(2)).Owner.Person.Key).Distinct()],
            [.. words.Select(row => new PendingWord(row.Text(0), row.Text(1), row.Text(2), row.Text(3), row.Values[4] is true))]);
    }
}

/// <summary>A word of the user that is new or was taken back.</summary>
/// <param name="Id">Id of its node.</param>
/// <param name="Kind">One of <see cref="UserFactKinds"/>.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Json">Details.</param>
/// <param name="IsTakenBack">Whether it is one no longer.</param>
internal sealed record PendingWord(string Id, string Kind, string Subject, string Json, bool IsTakenBack)
{
    /// <summary>Whether no answer of the graph depends on it.</summary>
    public bool IsIdle => WordKind.Of(Kind).Reach == WordReach.Nothing;

    /// <summary>The one member whose word on the one person it is; null where it is anything else.</summary>
    public (IdentityKey Viewer, IdentityKey Person)? Judgement => WordKind.Of(Kind).Reach == WordReach.OneTie && WordKind.ViewerIn(Json) is { } viewer ? (viewer, IdentityKey.Parse(Subject)) : null;
}
