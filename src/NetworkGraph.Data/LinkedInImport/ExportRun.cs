using CsvHelper;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>
/// One reading of an export, in two passes: the first learns from small files who the owner is and who has which address, the second
/// gives the facts. Messages come first in it, because they teach more names than any other file.
/// </summary>
internal sealed class ExportRun(IReadOnlyList<ReadableFile> files, ImportSession session, ImportLimits limits, ProgressMeter meter)
{
    private const int RowsPerLook = 256;
    private static readonly ExportFile[] LastOfAll = [ExportFile.Connections, ExportFile.Invitations, ExportFile.EndorsementsGiven, ExportFile.EndorsementsReceived];
    private readonly ConnectionSurvey _connections = new();
    private readonly HashSet<(ExportFile, IdentityKey, string, long)> _endorsements = [];

    /// <summary>Whether the input is a who-wrote-whom table.</summary>
    public bool IsTable => files.All(f => f.Shape.Kind == ExportFile.Table);

    /// <summary>The last date that any file speaks of.</summary>
    public DateOnly? NewestDate { get; private set; }

    /// <summary>First pass: no facts.</summary>
    public void Survey()
    {
        foreach (var file in files.Where(f => f.Shape.Kind == ExportFile.Profile))
        {
            Pass(file, 0, new FileTally(file.Entry.Label, file.Shape.Kind), survey: false, quiet: true);
        }

        foreach (var file in files.Where(f => f.Shape.Kind != ExportFile.Profile))
        {
            Pass(file, 0, new FileTally(file.Entry.Label, file.Shape.Kind), survey: true, quiet: true);
        }
    }

    /// <summary>Second pass: all facts, and the balance of each file.</summary>
    public IReadOnlyList<FileReading> Read()
    {
        var tallies = files.Select(f => new FileTally(f.Entry.Label, f.Shape.Kind)).ToList();
        foreach (var place in Enumerable.Range(0, files.Count).OrderBy(i => Turn(files[i].Shape.Kind)))
        {
            Pass(files[place], place, tallies[place], survey: false, quiet: false);
            meter.Finish(files[place]);
            if (files[place].Shape.Kind is not (ExportFile.Positions or ExportFile.Education) && tallies[place].CoversTo is { } date && (NewestDate is null || date > NewestDate))
            {
                NewestDate = date;
            }
        }

        meter.Complete();
        return [.. tallies.Select(t => t.Finish())];
    }

    private static int Turn(ExportFile kind) => kind == ExportFile.Messages ? 0 : 1 + Array.IndexOf(LastOfAll, kind) is var turn and > 0 ? turn : LastOfAll.Length + 1;

    private void Pass(ReadableFile file, int place, FileTally tally, bool survey, bool quiet)
    {
        using var table = CsvLayout.TryOpen(file.Entry, file.ByColumns ? null : file.Shape, limits, out _)
            ?? throw Rejections.UnknownColumns(file.Entry.Label, "it changed while it was read");
        var reader = ReaderOf(table, place);
        if (survey && !reader.WantsSurvey)
        {
            return;
        }

        var rows = 0;
        while (table.Read())
        {
            if (++rows > limits.MaxRows)
            {
                throw Rejections.TooManyRows(file.Entry.Label, limits.MaxRows);
            }

            if (rows % RowsPerLook == 0)
            {
                session.Cancellation.ThrowIfCancellationRequested();
                if (!quiet)
                {
                    meter.Advance(RowsPerLook, table.Place, file.Entry.Label);
                }
            }

            if (survey)
            {
                reader.Survey();
            }
            else
            {
                Row(reader, table, tally);
            }
        }

        if (!survey)
        {
            reader.End(tally);
            tally.RemarkOnFile(table.Undecodable.Remark, table.Undecodable.Count);
            tally.RemarkOnFile(table.Doubled.Done == Doubling.Undo ? Reasons.DoubledUndone : Reasons.DoubledLeft, table.Doubled.Count);
            SayOfColumns(table, file, tally);
        }

        if (!quiet)
        {
            meter.Advance(rows % RowsPerLook, 0, file.Entry.Label);
        }
    }

    private static void SayOfColumns(CsvTable table, ReadableFile file, FileTally tally)
    {
        if (tally.Rows == 0)
        {
            tally.Say(Reasons.NoRows);
        }

        if (table.IsByPlaces)
        {
            tally.Say(Reasons.ColumnsByPlaces);
        }

        var unused = KnownFiles.IsLinkedInsContactList(file.Entry.Path) ? [] : table.UnusedColumns().ToList();
        if (unused.Count > 0)
        {
            tally.Say(Reasons.ColumnsUnused(unused));
        }
    }

    private static void Row(ExportFileReader reader, CsvTable table, FileTally tally)
    {
        tally.Line = table.Line;
        tally.Rows++;
        if (table.Malformed == CsvMalformedReason.UnterminatedQuote)
        {
            tally.Reject(Reasons.QuoteNeverClosed);
            tally.RemarkOnFile(Reasons.LinesLost, table.LineBreaks);
            return;
        }

        if (table.IsEmptyRow())
        {
            tally.Reject(Reasons.Empty);
            return;
        }

        if (table.Malformed is not null)
        {
            tally.Remark(Reasons.StrayQuote);
        }

        // Comments.csv is broken by its maker and mended by its reader.
        if (table.Cells != table.ColumnCount && table.Shape.Kind != ExportFile.Comments)
        {
            tally.Remark(table.Cells > table.ColumnCount ? Reasons.MoreCells : Reasons.FewerCells);
        }

        reader.Row(tally);
    }

    private ExportFileReader ReaderOf(CsvTable table, int place) => table.Shape.Kind switch
    {
        ExportFile.Connections => new ConnectionsFile(session, table, place, _connections),
        ExportFile.Messages => new MessagesFile(session, table, place),
        ExportFile.Invitations => new InvitationsFile(session, table, place),
        ExportFile.EndorsementsGiven or ExportFile.EndorsementsReceived => new EndorsementsFile(session, table, place, _endorsements),
        ExportFile.RecommendationsGiven or ExportFile.RecommendationsReceived => new RecommendationsFile(session, table, place),
        ExportFile.Positions => new PositionsFile(session, table, place),
        ExportFile.Education => new EducationFile(session, table, place),
        ExportFile.Profile => new ProfileFile(session, table, place),
        ExportFile.CompanyFollows => new CompanyInterestFile(session, table, place, InterestKind.CompanyFollow),
        ExportFile.SavedJobs => new CompanyInterestFile(session, table, place, InterestKind.SavedJob),
        ExportFile.JobApplications => new CompanyInterestFile(session, table, place, InterestKind.JobApplication),
        ExportFile.MemberFollows => new MemberFollowsFile(session, table, place),
        ExportFile.ImportedContacts => new ContactsFile(session, table, place),
        ExportFile.Notes => new NotesFile(session, table, place),
        ExportFile.Comments => new CommentsFile(session, table, place),
        ExportFile.Table => new TableFile(session, table, place),
        _ => throw new InvalidOperationException($"No reader for {table.Shape.Kind}."),
    };
}
