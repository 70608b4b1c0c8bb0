using System.Globalization;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.Intake;

/// <summary>One row that was set aside, or a remark about one; never with a value of the row.</summary>
/// <param name="Line">Physical line, 1 for the first.</param>
/// <param name="Column">Column header, or null.</param>
/// <param name="Reason">Why, for people.</param>
public sealed record RowIssue(int Line, string? Column, string Reason);

/// <summary>What reading one file gave. Accepted + Rejected = Rows; nothing is dropped in silence.</summary>
public sealed record FileReading
{
    /// <summary>Entry name as shown to people.</summary>
    public required string Name { get; init; }

    /// <summary>Which export file it is.</summary>
    public required ExportFile Kind { get; init; }

    /// <summary>Data rows read, header and preamble not counted.</summary>
    public required int Rows { get; init; }

    /// <summary>Rows that gave facts.</summary>
    public required int Accepted { get; init; }

    /// <summary>Rows set aside, by reason ("draft", "date only", "redacted", ...).</summary>
    public required IReadOnlyDictionary<string, int> Rejected { get; init; }

    /// <summary>Remarks that did not cost a row: dates not understood, repaired lines, a fallback encoding; by reason; 0 for a remark on the file as a whole.</summary>
    public required IReadOnlyDictionary<string, int> Remarks { get; init; }

    /// <summary>Rows set aside, at most 10,000, and the first 100 rows that were kept with a remark.</summary>
    public required IReadOnlyList<RowIssue> Issues { get; init; }

    /// <summary>First date in the file.</summary>
    public DateOnly? CoversFrom { get; init; }

    /// <summary>Last date in the file.</summary>
    public DateOnly? CoversTo { get; init; }

    /// <summary>Sum of <see cref="Rejected"/>.</summary>
    public int RejectedRows => Rejected.Values.Sum();

    /// <summary>Rows set aside that <see cref="Issues"/> does not list.</summary>
    public int SetAsideNotListed => RejectedRows - Issues.Count(IsSetAside);

    /// <summary>Whether the issue cost the row.</summary>
    public bool IsSetAside(RowIssue issue) => Rejected.ContainsKey(issue.Reason);
}

/// <summary>An entry that was not used, and why.</summary>
/// <param name="Name">Entry name as shown to people.</param>
/// <param name="Reason">Why not.</param>
public sealed record UnusedFile(string Name, string Reason);

/// <summary>What reading one export gave, before any store has seen it.</summary>
/// <param name="ArchiveName">File name as given, without folders.</param>
/// <param name="Kind">What was read.</param>
/// <param name="SnapshotDate">Date of the export.</param>
/// <param name="ContentHash">SHA-256 of the content, hexadecimal.</param>
/// <param name="ExtractorVersion">What the reader takes out of an archive; a newer one reads the same archive again.</param>
/// <param name="Owner">
/// Whose archive it is. A <see cref="ImportKind.Table"/> has no owner (<see cref="IdentityKey.ArchiveOwner"/>, <see cref="OwnerEvidence.Stated"/>):
/// every sender in it is a member.
/// </param>
/// <param name="Files">The files read.</param>
/// <param name="Unused">Entries not used.</param>
/// <param name="Missing">Known files that are not there, and what each would add.</param>
/// <param name="IsPartial">True for the first of LinkedIn's two mails, or a connections-only archive.</param>
public sealed record ExportReading(
    string ArchiveName, ImportKind Kind, DateOnly SnapshotDate, string ContentHash, int ExtractorVersion, StatedOwner Owner,
    IReadOnlyList<FileReading> Files, IReadOnlyList<UnusedFile> Unused, IReadOnlyList<UnusedFile> Missing, bool IsPartial);

/// <summary>Rows of one file after a commit: Rows = Added + Changed + Unchanged + Rejected.</summary>
public sealed record FileReport(
    string Name, ExportFile Kind, int Rows, int Added, int Changed, int Unchanged, int Rejected,
    IReadOnlyDictionary<string, int> RejectedBy, IReadOnlyDictionary<string, int> Remarks)
{
    /// <summary>Why rows were set aside and what there is to know, each with its number where it has one.</summary>
    public IEnumerable<string> Notes() => RejectedBy.Concat(Remarks)
        .Select(note => note.Value == 0 ? note.Key : string.Create(CultureInfo.InvariantCulture, $"{note.Key}: {note.Value:N0}"));
}

/// <summary>What an import would change, or has changed.</summary>
/// <param name="Files">Row balance per file.</param>
/// <param name="NewPeople">Identities not in the store before.</param>
/// <param name="NewConnections">Connections not in the store before.</param>
/// <param name="ChangedConnections">Connections whose newest listing names another company, title or name.</param>
/// <param name="NoLongerListed">Connections of the member's snapshot before that a complete newer Connections.csv does not list. Never deleted.</param>
/// <param name="NewInteractions">Interactions not in the store before.</param>
/// <param name="AlreadyImported">True when the same content was imported before: nothing changes.</param>
public sealed record ImportDifference(
    IReadOnlyList<FileReport> Files, int NewPeople, int NewConnections, int ChangedConnections, int NoLongerListed, int NewInteractions,
    bool AlreadyImported);

/// <summary>A committed import.</summary>
/// <param name="ImportId">The id chosen by the caller, or that of the earlier import of the same content.</param>
/// <param name="Reading">What was read.</param>
/// <param name="Difference">What changed.</param>
/// <param name="Revision">Revision of the store after it.</param>
public sealed record CommittedImport(Guid ImportId, ExportReading Reading, ImportDifference Difference, long Revision);

/// <summary>An import as the history shows it.</summary>
public sealed record StoredImport(Guid ImportId, DateTimeOffset At, ExportReading Reading, ImportDifference Difference);

/// <summary>The input cannot be imported. The message is one sentence for people: what is wrong, and what to do.</summary>
public sealed class ImportRejectedException : Exception
{
    /// <summary>For serialisers.</summary>
    public ImportRejectedException()
    {
    }

    /// <summary>With the sentence for people.</summary>
    public ImportRejectedException(string message)
        : base(message)
    {
    }

    /// <summary>With the sentence for people and the cause.</summary>
    public ImportRejectedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
