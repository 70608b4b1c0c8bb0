namespace NetworkGraph.Data.Tests.Crash.PowerCuts;

/// <summary>Something that a program asked of the disk and that the disk granted, in the order of the granting.</summary>
internal abstract record DiskOperation(string Path)
{
    /// <summary>How many operations had been granted when this one was asked for: a sync promises nothing about what came later.</summary>
    public int AskedAt { get; init; }
}

/// <summary>A file that may be new, and may be emptied.</summary>
internal sealed record Opened(string Path, bool IsEmptied) : DiskOperation(Path);

internal sealed record Written(string Path, long Offset, byte[] Bytes) : DiskOperation(Path);

internal sealed record Resized(string Path, long Length) : DiskOperation(Path);

internal sealed record FolderMade(string Path) : DiskOperation(Path);

/// <summary>A name that goes, and what it named under a new one; a link keeps the old one, too.</summary>
internal sealed record Renamed(string Path, string To, bool IsLink) : DiskOperation(Path);

internal sealed record Removed(string Path) : DiskOperation(Path);

/// <summary>A file or a folder of which the disk has promised that it is kept.</summary>
internal sealed record Synced(string Path) : DiskOperation(Path);

/// <summary>The user was told that it is done.</summary>
internal sealed record Acknowledged() : DiskOperation("");
