namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Reports how far reading has come, a few times per second.</summary>
internal sealed class ProgressMeter(IReadOnlyList<ReadableFile> files, IProgress<ImportProgress>? progress)
{
    private const long Interval = 200;
    private readonly long _total = files.Sum(f => f.Entry.Length);
    private long _done;
    private long _rows;
    private long _nextAt = Environment.TickCount64;

    /// <summary>Some rows more; the place is within the current file.</summary>
    public void Advance(int rows, long place, string file)
    {
        _rows += rows;
        if (progress is not null && Environment.TickCount64 >= _nextAt)
        {
            _nextAt = Environment.TickCount64 + Interval;
            progress.Report(new ImportProgress(Math.Min(_done + place, _total), _total, _rows, file));
        }
    }

    /// <summary>A file is read to its end.</summary>
    public void Finish(ReadableFile file) => _done += file.Entry.Length;

    /// <summary>All is read.</summary>
    public void Complete() => progress?.Report(new ImportProgress(_total, _total, _rows, null));
}
