using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.Zip;

/// <summary>One file of an export. Its name is a label: nothing is ever written under it.</summary>
/// <param name="Path">Path inside the export, with forward slashes.</param>
/// <param name="Length">Unpacked length as stated; reading never gives more.</param>
/// <param name="Modified">When it was written, or default when that is not known.</param>
internal abstract record ExportEntry(string Path, long Length, DateTime Modified)
{
    /// <summary>The path as shown to people.</summary>
    public string Label { get; init; } = VisibleText.Label(Path);

    /// <summary>A new stream over the content; reading to its end verifies what can be verified.</summary>
    public abstract Stream Open();

    /// <summary>Whether both have the same content, as far as that can be told without reading.</summary>
    public virtual bool LooksLike(ExportEntry other) => Length == other.Length;

    /// <summary>Why the whole import must be refused if this entry were read, or null.</summary>
    public virtual ImportRejectedException? Refusal(ImportLimits limits) => null;
}

/// <summary>A file on disk.</summary>
internal sealed record DiskEntry(string Path, long Length, DateTime Modified, string FullPath) : ExportEntry(Path, Length, Modified)
{
    public override Stream Open() =>
        new FileStream(FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);

    public override ImportRejectedException? Refusal(ImportLimits limits) =>
        Length > limits.MaxEntryBytes ? Rejections.TooLarge(Label, limits.MaxEntryBytes) : null;
}

/// <summary>A file inside a zip.</summary>
internal sealed record ZippedEntry(ArchiveReader Archive, ZipRecord Record) : ExportEntry(Record.Path, Record.Length, Record.Modified)
{
    private const long SmallEnough = 1 << 20;

    public override Stream Open() => Archive.Open(this);

    public override bool LooksLike(ExportEntry other) => base.LooksLike(other) && (other is not ZippedEntry zipped || zipped.Record.Crc == Record.Crc);

    public override ImportRejectedException? Refusal(ImportLimits limits)
    {
        if (Record.IsEncrypted)
        {
            return Rejections.Encrypted(Archive.Name, Label);
        }

        if (Record.IsSymbolicLink)
        {
            return Rejections.SymbolicLink(Archive.Name, Label);
        }

        if (Record.Method is not (0 or 8))
        {
            return Rejections.Method(Archive.Name, Label);
        }

        if (Length > limits.MaxEntryBytes)
        {
            return Rejections.UnpacksTooLarge(Archive.Name, limits.MaxEntryBytes);
        }

        return Length > SmallEnough && Length / limits.MaxRatio > Record.PackedLength
            ? Rejections.RatioTooHigh(Archive.Name, Label, limits.MaxRatio)
            : null;
    }
}
