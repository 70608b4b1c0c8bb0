using System.Security.Cryptography;
using System.Text;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Zip;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Everything in one input: the entries that are read, the entries that are not and why, whatever it came as.</summary>
internal sealed class ExportContents : IDisposable
{
    private readonly List<ArchiveReader> _archives = [];
    private readonly List<UnusedFile> _unused = [];
    private readonly List<KnownEntry> _known = [];
    private readonly List<ExportEntry> _others = [];

    private ExportContents(ExportInput input) => Input = input;

    /// <summary>What was given.</summary>
    public ExportInput Input { get; }

    /// <summary>Entries whose names are known, the best copy of each.</summary>
    public IReadOnlyList<KnownEntry> Known => _known;

    /// <summary>Tables of text whose names say nothing.</summary>
    public IReadOnlyList<ExportEntry> Others => _others;

    /// <summary>Entries not used.</summary>
    public IReadOnlyList<UnusedFile> Unused => _unused;

    /// <summary>All file names, for a refusal.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>Paths whose folder names may carry the date of the export.</summary>
    public IReadOnlyList<string> DatedNames { get; private set; } = [];

    /// <summary>When the newest of the files given was written to disk.</summary>
    public DateTime OnDisk { get; private set; }

    public static ExportContents Open(ExportInput input, ImportLimits limits, CancellationToken cancellation)
    {
        var contents = new ExportContents(input);
        try
        {
            contents.Fill(limits, cancellation);
            return contents;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            contents.Dispose();
            throw Rejections.Unreadable(input.Name, cause);
        }
        catch
        {
            contents.Dispose();
            throw;
        }
    }

    /// <summary>SHA-256: of the bytes of the one archive, else of the names and contents of the entries that are read, in order of name.</summary>
    public string Hash(CancellationToken cancellation)
    {
        if (_archives.Count == 1 && Input.Paths.Count == 1)
        {
            return Convert.ToHexStringLower(_archives[0].Hash(cancellation));
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var entries = _known.Count > 0 ? _known.Select(k => k.Entry) : _others;
        foreach (var entry in entries.OrderBy(e => FileName(e.Path), StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            using var stream = entry.Open();
            hash.AppendData(Encoding.UTF8.GetBytes(FileName(entry.Path) + "\0"));
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public void Dispose() => _archives.ForEach(a => a.Dispose());

    private void Fill(ImportLimits limits, CancellationToken cancellation)
    {
        var parts = Input.Paths.Select(path => WithoutWrapping(Entries(path, limits))).ToList();
        var all = parts.SelectMany(p => p).ToList();
        Names = [.. all.Select(e => e.Label)];
        DatedNames = [Input.Name, .. Input.Paths, .. all.Select(e => Folder(e.Path))];
        OnDisk = all.OfType<DiskEntry>().Select(e => e.Modified).Concat(Input.Paths.Where(File.Exists).Select(File.GetLastWriteTimeUtc)).DefaultIfEmpty().Max();

        var chosen = new Dictionary<string, KnownEntry>(StringComparer.Ordinal);
        for (var part = 0; part < parts.Count; part++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var entry in parts[part])
            {
                Sort(entry, part, chosen);
            }
        }

        foreach (var known in chosen.Values.OrderBy(k => KnownFiles.Shapes.ToList().IndexOf(k.Shape)).ThenBy(k => k.Entry.Path, StringComparer.Ordinal))
        {
            if (known.Entry.Refusal(limits) is { } refusal)
            {
                throw refusal;
            }

            _known.Add(known);
        }
    }

    private void Sort(ExportEntry entry, int part, Dictionary<string, KnownEntry> chosen)
    {
        if (WhyUnsafe(entry.Path) is { } reason)
        {
            _unused.Add(new UnusedFile(entry.Label, reason));
        }
        else if (IsLeftByMac(entry.Path))
        {
            _unused.Add(new UnusedFile(entry.Label, "left behind by macOS"));
        }
        else if (KnownFiles.IsCsv(entry.Path) && KnownFiles.ByFileName(entry.Path) is { } shape)
        {
            var key = FileName(entry.Path);
            if (!chosen.TryGetValue(key, out var other))
            {
                chosen.Add(key, new KnownEntry(entry, shape, part));
                return;
            }

            if (other.Part == part && other.Entry.Path == entry.Path)
            {
                throw Rejections.Duplicate(Input.Name, entry.Label);
            }

            if (other.Part == part && Depth(entry.Path) == Depth(other.Entry.Path) && Folder(entry.Path) != Folder(other.Entry.Path)
                && (shape.Kind is ExportFile.Connections or ExportFile.Messages or ExportFile.Profile) && !other.Entry.LooksLike(entry))
            {
                throw Rejections.SeveralExports(Input.Name, Folder(other.Entry.Path), Folder(entry.Path));
            }

            var isBetter = other.Part < part || Depth(entry.Path).CompareTo(Depth(other.Entry.Path)) < 0;
            var loser = isBetter ? other.Entry : entry;
            _unused.Add(new UnusedFile(loser.Label, other.Part < part ? "a later part of this export has it too" : "another copy of this file is used"));
            if (isBetter)
            {
                chosen[key] = new KnownEntry(entry, shape, part);
            }
        }
        else if (KnownFiles.IsCsv(entry.Path) && KnownFiles.WhyLeftAlone(entry.Path) is null)
        {
            _others.Add(entry);
        }
        else
        {
            _unused.Add(new UnusedFile(entry.Label, WhyUnused(entry.Path)));
        }
    }

    private IReadOnlyList<ExportEntry> Entries(string path, ImportLimits limits)
    {
        if (Directory.Exists(path))
        {
            return FolderEntries(path, limits);
        }

        if (!File.Exists(path))
        {
            throw Rejections.NotFound(path);
        }

        var name = Path.GetFileName(path);
        var head = new byte[512];
        using (var file = File.OpenRead(path))
        {
            head = head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        }

        var content = TextSource.Recognise(head);
        if (content == Content.Empty)
        {
            throw Rejections.EmptyFile(name);
        }

        // Whatever its name, what begins like a zip is one; what is named so and begins otherwise may still be one behind a program.
        if (content != Content.Zip && !path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) && content == Content.Text && !IsOtherArchive(path))
        {
            var info = new FileInfo(path);
            return [new DiskEntry(name, info.Length, info.LastWriteTimeUtc, path)];
        }

        if (content != Content.Zip && (content != Content.Binary || !LooksLikeProgram(head)))
        {
            throw Rejections.NotAnArchive(name, TextSource.Describe(head));
        }

        var archive = ArchiveReader.Open(path, name, limits);
        _archives.Add(archive);
        return archive.Entries.Any(e => e.Path is "[Content_Types].xml" or "xl/workbook.xml") ? throw Rejections.Workbook(name) : archive.Entries;
    }

    private static bool IsOtherArchive(string path) =>
        path.EndsWith(".rar", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".7z", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    private static bool LooksLikeProgram(ReadOnlySpan<byte> head) => head.StartsWith("MZ"u8) || head.StartsWith("\u007fELF"u8);

    private static List<ExportEntry> FolderEntries(string folder, ImportLimits limits)
    {
        // Links are not followed: they could lead anywhere.
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true, MaxRecursionDepth = 8 };
        var entries = new List<ExportEntry>();
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", options))
        {
            if (entries.Count == limits.MaxEntries)
            {
                throw Rejections.TooManyEntries(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), entries.Count + 1, limits.MaxEntries);
            }

            entries.Add(new DiskEntry(Path.GetRelativePath(folder, file.FullName).Replace('\\', '/'), file.Length, file.LastWriteTimeUtc, file.FullName));
        }

        entries.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return entries;
    }

    private static string? WhyUnsafe(string path) => path.Contains('\0', StringComparison.Ordinal) || path.StartsWith('/') || path.Split('/').Contains("..")
        || (path.Length > 1 && path[1] == ':') ? "its path points outside the archive" : null;

    private static bool IsLeftByMac(string path) => path.StartsWith("__MACOSX/", StringComparison.Ordinal)
        || FileName(path) is var name && (name.StartsWith("._", StringComparison.Ordinal) || name.StartsWith(".ds_store", StringComparison.Ordinal));

    // People pack the folder that they unpacked: its name would stand before every file of the report.
    private static IReadOnlyList<ExportEntry> WithoutWrapping(IReadOnlyList<ExportEntry> entries)
    {
        var own = entries.Where(e => !IsLeftByMac(e.Path)).ToList();
        var length = own.Count == 0 ? 0 : own[0].Path.IndexOf('/', StringComparison.Ordinal) + 1;
        return length > 0 && own.TrueForAll(e => e.Path.Length > length && e.Path.StartsWith(own[0].Path[..length], StringComparison.Ordinal) && WhyUnsafe(e.Path) is null)
            ? [.. entries.Select(e => IsLeftByMac(e.Path) ? e : e with { Label = VisibleText.Label(e.Path[length..]) })]
            : entries;
    }

    private static string WhyUnused(string path) => KnownFiles.WhyLeftAlone(path)
        ?? (ForeignLists.IsAddressBook(path) ? ForeignLists.AddressBookReason : null)
        ?? (path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? "an archive inside the archive is not opened" : "not a file that bears on people and ties");

    private static int Depth(string path) => path.Count(c => c == '/');

    private static string Folder(string path) => VisibleText.Label(path[..(path.LastIndexOf('/') + 1)]);

    private static string FileName(string path) => KnownFiles.WithoutCopyMark(path[(path.LastIndexOf('/') + 1)..].ToLowerInvariant());
}

/// <summary>An entry whose name is known.</summary>
internal sealed record KnownEntry(ExportEntry Entry, FileShape Shape, int Part);
