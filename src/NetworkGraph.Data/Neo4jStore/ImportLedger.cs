using System.Globalization;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Staging;
using NetworkGraph.Data.StoredFacts;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// The imports of a workspace as the server keeps them: each import's facts as pages of lines, written in idempotent batches, then made
/// part of the workspace by one small transaction. Until that one commits nobody sees them; a crash on either side leaves the old or the new state.
/// </summary>
internal sealed class ImportLedger(ICypherTransport transport, string? server = null)
{
    private const int LinesPerPage = 2_000;
    private const int PagesPerRead = 10;

    /// <summary>An import that nobody has continued for this long was interrupted.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    /// <summary>Writes the facts of a staged import. Nobody sees them yet; writing them again changes nothing.</summary>
    public async Task WriteAsync(StagedImport staged, CancellationToken cancellation)
    {
        var import = Text(staged.ImportId);
        await BeginAsync(staged.ImportId, cancellation);
        var number = 0;
        // Pages are sent as they fill, one behind the other, so that memory stays bounded.
        var writer = new FactLineWriter(LinesPerPage, page => InWorkspaceAsync(
            [CypherStatement.Named("AddFactPage", ("import", import), ("number", number++), ("lines", page))], cancellation).GetAwaiter().GetResult());
        await Task.Run(() => StagedFacts.TellTo(staged, writer), cancellation);
    }

    /// <summary>Makes room for an import whose facts may follow.</summary>
    public Task BeginAsync(Guid import, CancellationToken cancellation) => InWorkspaceAsync([CypherStatement.Named("BeginImport", ("id", Text(import)))], cancellation);

    /// <summary>Remembers an attempt at an import.</summary>
    public Task RememberAsync(ImportAttempt attempt, string program, CancellationToken cancellation) => InWorkspaceAsync(
        [CypherStatement.Named(
            "SetAttempt", ("id", Text(attempt.ImportId)), ("archiveName", attempt.ArchiveName), ("at", Text(attempt.At)), ("state", attempt.State.ToString()),
            ("reason", attempt.Reason), ("by", program))],
        cancellation);

    /// <summary>Makes a written import part of the workspace, all of it or nothing; names the import that holds this content now.</summary>
    public async Task<(Guid Import, long Revision)> CommitAsync(StagedImport staged, ImportDifference difference, DateTimeOffset at, CancellationToken cancellation)
    {
        var reading = staged.Reading;
        var rows = await InWorkspaceAsync(
            [CypherStatement.Named(
                "CommitImport", ("id", Text(staged.ImportId)), ("member", reading.Owner.Person.Key.ToString()), ("contentHash", reading.ContentHash), ("kind", reading.Kind.ToString()),
                ("extractorVersion", reading.ExtractorVersion), ("archiveName", reading.ArchiveName),
                ("snapshotDate", reading.SnapshotDate.ToString("O", CultureInfo.InvariantCulture)), ("at", Text(at)),
                ("reading", ReadingJson.Write(reading)), ("difference", ReadingJson.Write(difference)))],
            cancellation);
        return (Guid.Parse(rows[0].Text(0)), rows[0].Whole(1));
    }

    public async Task<bool> UndoAsync(Guid import, CancellationToken cancellation) =>
        (await transport.WriteAsync([CypherStatement.Named("UndoImport", ("id", Text(import)))], cancellation)).Count > 0;

    public async Task<IReadOnlyList<StoredImport>> ListAsync(CancellationToken cancellation) =>
        [.. (await transport.ReadAsync(CypherStatement.Named("ListImports"), cancellation)).Select(Import)];

    /// <summary>Ids of the imports, without their reports.</summary>
    public async Task<HashSet<Guid>> IdsAsync(CancellationToken cancellation) =>
        [.. (await transport.ReadAsync(CypherStatement.Named("ListImportIds"), cancellation)).Select(row => Guid.Parse(row.Text(0)))];

    /// <summary>One import, or null where there is none of this id.</summary>
    public async Task<StoredImport?> FindAsync(Guid import, CancellationToken cancellation) =>
        (await transport.ReadAsync(CypherStatement.Named("ReadImport", ("id", Text(import))), cancellation)).Select(Import).FirstOrDefault();

    /// <summary>Tells a sink the facts of one import again.</summary>
    public async Task TellAsync(Guid import, IFactSink sink, CancellationToken cancellation)
    {
        for (var from = 0; ; from += PagesPerRead)
        {
            var pages = await transport.ReadAsync(
                CypherStatement.Named("ReadFactPages", ("import", Text(import)), ("from", from), ("count", PagesPerRead)), cancellation);
            foreach (var line in pages.SelectMany(page => page.List(0)))
            {
                ReadingJson.Read<FactLine>((string)line!).TellTo(sink);
            }

            if (pages.Count < PagesPerRead)
            {
                return;
            }
        }
    }

    /// <summary>Removes what undone and interrupted imports have left, in small steps.</summary>
    public async Task TidyAsync(CancellationToken cancellation)
    {
        var abandoned = await transport.ReadAsync(
            CypherStatement.Named("ListAbandoned", ("quietMilliseconds", (long)Abandoned.TotalMilliseconds)), cancellation);
        foreach (var import in abandoned)
        {
            await DiscardAsync(Guid.Parse(import.Text(0)), cancellation);
        }
    }

    /// <summary>Removes an import that is not part of the workspace.</summary>
    public async Task DiscardAsync(Guid import, CancellationToken cancellation)
    {
        var id = Text(import);
        while ((await transport.WriteAsync([CypherStatement.Named("DeleteFactPages", ("import", id))], cancellation))[0].Whole(0) > 0)
        {
        }

        await transport.WriteAsync([CypherStatement.Named("DeleteImport", ("import", id))], cancellation);
    }

    public async Task<int> SayAsync(IReadOnlyCollection<UserFact> said, IReadOnlyCollection<Guid> takenBack, CancellationToken cancellation)
    {
        var act = Text(Guid.NewGuid());
        var facts = said.Select(fact => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = Text(fact.Id),
            ["kind"] = fact.Kind,
            ["subject"] = fact.Subject,
            ["json"] = fact.Json,
            ["at"] = Text(fact.At),
        });
        var removed = await InWorkspaceAsync(
            [CypherStatement.Named("AddUserFacts", ("act", act), ("facts", facts.ToArray())), CypherStatement.Named("DeleteUserFacts", ("act", act), ("ids", takenBack.Select(Text).ToArray()))],
            cancellation);
        return (int)removed[0].Whole(0);
    }

    public async Task<IReadOnlyList<UserFact>> SaidAsync(CancellationToken cancellation) =>
        [.. (await transport.ReadAsync(CypherStatement.Named("ListUserFacts"), cancellation)).Select(row =>
            new UserFact(Guid.Parse(row.Text(0)), row.Text(1), row.Text(2), row.Text(3), Instant(row.Text(4))))];

    internal static string Text(Guid id) => id.ToString("D");

    internal static string Text(DateTimeOffset instant) => instant.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Writes what is nothing without a workspace: each of these statements names it first, and gives no row where it is gone.</summary>
    private async Task<IReadOnlyList<CypherRow>> InWorkspaceAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellation) =>
        await transport.WriteAsync(statements, cancellation) is { Count: > 0 } rows ? rows : throw ServerFault.Emptied(server);

    private static StoredImport Import(CypherRow row) => new(
        Guid.Parse(row.Text(0)), Instant(row.Text(1)), ReadingJson.Read<ExportReading>(row.Text(2)), ReadingJson.Read<ImportDifference>(row.Text(3)));

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
