namespace NetworkGraph.Data.Intake;

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
