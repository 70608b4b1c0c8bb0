namespace NetworkGraph.Data.LinkedInImport;

/// <summary>One export to read: a zip, several zips of one export, a folder or a single CSV.</summary>
/// <param name="Name">Archive name without folders, as shown to people.</param>
/// <param name="Paths">The files or the folder; for parts of one export in the order in which the later one wins.</param>
public sealed record ExportInput(string Name, IReadOnlyList<string> Paths)
{
    /// <summary>Groups paths given by the user into exports: parts of one export together, everything else on its own.</summary>
    public static IReadOnlyList<ExportInput> From(IReadOnlyList<string> paths) => throw new NotSupportedException();
}

/// <summary>How far reading has come; at most a few reports per second.</summary>
/// <param name="BytesRead">Bytes of input read.</param>
/// <param name="BytesTotal">Bytes of input in all.</param>
/// <param name="Rows">Rows read.</param>
/// <param name="File">The file being read.</param>
public sealed record ImportProgress(long BytesRead, long BytesTotal, long Rows, string? File);

/// <summary>Limits of safety: settings, so that a test can reach them.</summary>
public sealed record ImportLimits
{
    /// <summary>The defaults of the product.</summary>
    public static ImportLimits Default { get; } = new();

    /// <summary>Entries in one archive.</summary>
    public int MaxEntries { get; init; } = 10_000;

    /// <summary>Bytes of an archive's central directory.</summary>
    public long MaxDirectoryBytes { get; init; } = 4L << 20;

    /// <summary>Unpacked bytes of all entries together, counted while reading.</summary>
    public long MaxUnpackedBytes { get; init; } = 5L << 30;

    /// <summary>Unpacked bytes of one entry, counted while reading.</summary>
    public long MaxEntryBytes { get; init; } = 2L << 30;

    /// <summary>Unpacked to packed ratio of an entry above 1 MiB.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>Characters of one CSV record.</summary>
    public int MaxRecordChars { get; init; } = 1 << 20;

    /// <summary>Characters of one CSV field.</summary>
    public int MaxFieldChars { get; init; } = 256 << 10;

    /// <summary>Columns of one CSV file.</summary>
    public int MaxColumns { get; init; } = 256;

    /// <summary>Rows of one CSV file.</summary>
    public int MaxRows { get; init; } = 5_000_000;

    /// <summary>Bytes of one uploaded archive.</summary>
    public long MaxUploadBytes { get; init; } = 1L << 30;

    /// <summary>Bytes that must stay free on the volume of the data folder, beside 2.5 times the unpacked size.</summary>
    public long MinFreeBytes { get; init; } = 512L << 20;
}

/// <summary>Reads one export into a sink. Knows LinkedIn's files; knows no store.</summary>
public static class ExportReader
{
    /// <summary>Changes whenever the same archive would give other facts.</summary>
    public const int ExtractorVersion = 1;

    /// <summary>Reads everything that bears on people and ties. Throws <see cref="ImportRejectedException"/> when nothing is usable.</summary>
    public static ExportReading Read(
        ExportInput input, IFactSink sink, ImportLimits limits, IProgress<ImportProgress>? progress, CancellationToken cancellation) =>
        throw new NotSupportedException();
}
