using System.Text.Json;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Staging;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>What has been added to or taken out of a workspace and does not show in the graph yet.</summary>
/// <param name="Imports">Ids of the imports.</param>
/// <param name="Owners">Whose they are.</param>
/// <param name="Undone">Those of them that were taken back.</param>
/// <param name="Words">Words of the user.</param>
internal sealed record PendingChanges(IReadOnlyList<string> Imports, IReadOnlyList<IdentityKey> Owners, IReadOnlyList<Guid> Undone, IReadOnlyList<PendingWord> Words)
{
    /// <summary>Asks the server.</summary>
    public static async Task<PendingChanges> ReadAsync(ICypherTransport transport, CancellationToken cancellation)
    {
        var imports = await transport.ReadAsync(CypherStatement.Named("ListPending"), cancellation);
        var words = await transport.ReadAsync(CypherStatement.Named("ListPendingWords"), cancellation);
        return new PendingChanges(
            [.. imports.Select(row => row.Text(0))],
            [.. imports.Select(row => ReadingJson.Read<ExportReading>(row.Text(2)).Owner.Person.Key).Distinct()],
            [.. imports.Where(row => row.Text(1) == "undone").Select(row => Guid.Parse(row.Text(0)))],
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
    public bool IsIdle => Kind is UserFactKinds.Goals or UserFactKinds.WeekItem or UserFactKinds.NotSo or UserFactKinds.Favour or UserFactKinds.Pause or UserFactKinds.Target
        or UserFactKinds.SavedView or UserFactKinds.Remind;

    /// <summary>The one member whose word on the one person it is; null where it is anything else.</summary>
    public (IdentityKey Viewer, IdentityKey Person)? Judgement =>
        Kind is UserFactKinds.KnowsWell or UserFactKinds.NotATie && UserText.Of(Json, "viewer") is { } viewer ? (KeyText.Read(viewer), KeyText.Read(Subject)) : null;
}

/// <summary>A detail of a word.</summary>
internal static class UserText
{
    public static string? Of(string json, string name)
    {
        try
        {
            using var details = JsonDocument.Parse(json);
            return details.RootElement.ValueKind == JsonValueKind.Object && details.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
