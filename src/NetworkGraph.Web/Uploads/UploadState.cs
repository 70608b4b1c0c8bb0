using System.Security.Cryptography;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.LinkedInImport;

namespace NetworkGraph.Web.Uploads;

/// <summary>Where an upload stands.</summary>
public enum UploadPhase
{
    /// <summary>Files are on their way from the browser.</summary>
    Receiving,

    /// <summary>Archives are read into a staging database.</summary>
    Reading,

    /// <summary>Read; waits for the user to say yes.</summary>
    Preview,

    /// <summary>Being written.</summary>
    Committing,

    /// <summary>Finished, with a report.</summary>
    Done,

    /// <summary>Stopped by the user, or because the browser went away.</summary>
    Stopped,
}

/// <summary>A file that the browser sends.</summary>
/// <param name="Name">Name as shown to people, without folders.</param>
/// <param name="Bytes">Size that the browser announced.</param>
/// <param name="Received">Bytes that have arrived.</param>
/// <param name="IsComplete">Whether all of it is here.</param>
public sealed record UploadFile(string Name, long Bytes, long Received = 0, bool IsComplete = false);

/// <summary>One export of an upload.</summary>
/// <param name="ImportId">The number under which it can be asked for later.</param>
/// <param name="Name">Archive name.</param>
/// <param name="Reading">What was read, or null.</param>
/// <param name="Difference">What committing would change, or null.</param>
/// <param name="Rejected">Why it cannot be imported, one sentence for people, or null.</param>
/// <param name="Committed">The commit, or null.</param>
public sealed record UploadExport(
    Guid ImportId, string Name, ExportReading? Reading = null, ImportDifference? Difference = null, string? Rejected = null, CommittedImport? Committed = null)
{
    /// <summary>The client chose one number for all it sent; the first export bears it, the others follow from it.</summary>
    public static Guid NumberOf(Guid upload, int index) =>
        index == 0 ? upload : new Guid(SHA256.HashData([.. upload.ToByteArray(), (byte)index]).AsSpan(0, 16));
}

/// <summary>An upload at one moment. Immutable, so that every page that watches sees the same.</summary>
public sealed record UploadState(Guid Id, UploadPhase Phase, IReadOnlyList<UploadFile> Files)
{
    /// <summary>The exports found in the files.</summary>
    public IReadOnlyList<UploadExport> Exports { get; init; } = [];

    /// <summary>How far reading has come.</summary>
    public ImportProgress? Progress { get; init; }

    /// <summary>What went wrong, one sentence for people, or null.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether something is still going on.</summary>
    public bool IsBusy => Phase is UploadPhase.Receiving or UploadPhase.Reading or UploadPhase.Committing;

    /// <summary>Whether there is anything to import.</summary>
    public bool CanCommit => Phase == UploadPhase.Preview && Exports.Any(export => export.Rejected is null);

    /// <summary>The same with one file changed.</summary>
    public UploadState WithFile(int index, Func<UploadFile, UploadFile> change) =>
        this with { Files = [.. Files.Select((f, i) => i == index ? change(f) : f)] };

    /// <summary>The same with one export changed.</summary>
    public UploadState WithExport(Guid importId, Func<UploadExport, UploadExport> change) =>
        this with { Exports = [.. Exports.Select(e => e.ImportId == importId ? change(e) : e)] };
}
