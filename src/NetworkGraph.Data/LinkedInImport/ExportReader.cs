using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Zip;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Reads one export into a sink. Knows LinkedIn's files; knows no store.</summary>
public static class ExportReader
{
    private const int OwnVersion = 3;

    /// <summary>Changes whenever the same archive would give other facts.</summary>
    public const int ExtractorVersion = (OwnVersion * 100) + MessageTraits.Version;

    /// <summary>Reads everything that bears on people and ties. Throws <see cref="ImportRejectedException"/> when nothing is usable.</summary>
    public static ExportReading Read(
        ExportInput input, IFactSink sink, ImportLimits limits, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        using var contents = ExportContents.Open(input, limits, cancellation);
        var unused = new List<UnusedFile>(contents.Unused);
        var files = ReadableFiles(contents, limits, unused);
        var hash = contents.Hash(cancellation);
        var session = new ImportSession(sink, cancellation);
        var run = new ExportRun(files, session, limits, new ProgressMeter(files, progress));
        run.Survey();
        var read = run.Read();
        var reading = new ExportReading(
            input.Name, run.IsTable ? ImportKind.Table : ImportKind.Archive,
            SnapshotDate.Of(contents.DatedNames, run.NewestDate, contents.OnDisk),
            hash, ExtractorVersion,
            run.IsTable ? new StatedOwner(People.Owner, OwnerEvidence.Stated) : session.Owner.Find(),
            read, [.. unused.OrderBy(u => u.Name, StringComparer.Ordinal)], run.IsTable ? [] : Missing(read), !run.IsTable && IsPartial(read));
        sink.Complete(reading);
        return reading;
    }

    private static List<ReadableFile> ReadableFiles(ExportContents contents, ImportLimits limits, List<UnusedFile> unused)
    {
        var unusable = new List<UnusedFile>();
        var files = new List<ReadableFile>();
        foreach (var known in contents.Known)
        {
            Try(known.Entry, known.Shape);
        }

        // A renamed file is known by its columns. Beside files of known names only the tables about people are looked for, and only those that are missing.
        var named = files.Select(f => f.Shape).ToHashSet();
        foreach (var other in contents.Others)
        {
            if (named.Count == 0)
            {
                Try(other, null);
            }
            else if (ByColumns(other, limits, out var why) is not { } shape)
            {
                unused.Add(new UnusedFile(other.Label, ForeignLists.IsReason(why) ? why : "not a file that bears on people and ties"));
            }
            else if (named.Contains(shape))
            {
                unused.Add(new UnusedFile(other.Label, $"has the columns of {shape.ShownName}, and the file of that name is used"));
            }
            else
            {
                files.Add(new ReadableFile(other, shape, true));
            }
        }

        unused.AddRange(unusable);
        return files.Count > 0 ? files : throw Nothing(contents, unusable);

        void Try(ExportEntry entry, FileShape? shape)
        {
            if (entry.Refusal(limits) is { } refusal)
            {
                throw refusal;
            }

            using var table = CsvLayout.TryOpen(entry, shape, limits, out var reason)
                ?? (shape is not null && contents.Names.Count == 1 ? CsvLayout.TryOpen(entry, null, limits, out _) : null);
            if (table is null)
            {
                unusable.Add(new UnusedFile(entry.Label, reason));
            }
            else
            {
                files.Add(new ReadableFile(entry, table.Shape, shape is null || table.Shape != shape));
            }
        }
    }

    private static FileShape? ByColumns(ExportEntry entry, ImportLimits limits, out string why)
    {
        why = "";
        using var table = entry.Refusal(limits) is null ? CsvLayout.TryOpen(entry, null, limits, out why) : null;
        return table?.Shape is { Kind: ExportFile.Connections or ExportFile.Messages or ExportFile.Invitations or ExportFile.EndorsementsGiven or ExportFile.EndorsementsReceived } shape ? shape : null;
    }

    private static ImportRejectedException Nothing(ExportContents contents, List<UnusedFile> unusable) =>
        unusable.Concat(contents.Unused).FirstOrDefault(u => ForeignLists.IsReason(u.Reason)) is { } foreign ? Rejections.UnknownColumns(foreign.Name, foreign.Reason)
            : contents.Known.Count == 0 && unusable.Count == 1 ? Rejections.UnknownColumns(unusable[0].Name, unusable[0].Reason)
            : contents.Names.Count == 1 && unusable.Count == 1 && contents.Input.Paths.Count == 1 && File.Exists(contents.Input.Paths[0])
            ? Rejections.UnknownColumns(unusable[0].Name, unusable[0].Reason)
            : unusable.Count > 0 && contents.Known.Count > 0 ? Rejections.NothingUsable(contents.Input.Name, unusable)
            : Rejections.NothingKnown(contents.Input.Name, contents.Names, KnownFiles.ExpectedNames);

    private static List<UnusedFile> Missing(IReadOnlyList<FileReading> read) =>
        [.. KnownFiles.Shapes.Where(s => s.Kind is not (ExportFile.Table or ExportFile.Comments) && read.All(r => r.Kind != s.Kind))
            .Select(s => new UnusedFile(s.ShownName, s.Adds))];

    // The first of LinkedIn's two mails lacks one of the two files that every whole archive has.
    private static bool IsPartial(IReadOnlyList<FileReading> read) =>
        read.All(r => r.Kind != ExportFile.Connections) || read.All(r => r.Kind != ExportFile.Messages);
}

/// <summary>A file whose header was found.</summary>
/// <param name="Entry">Where it is.</param>
/// <param name="Shape">What it is.</param>
/// <param name="ByColumns">Whether it was known by its columns and not by its name.</param>
internal sealed record ReadableFile(ExportEntry Entry, FileShape Shape, bool ByColumns);
