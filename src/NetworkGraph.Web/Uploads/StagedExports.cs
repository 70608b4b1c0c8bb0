using NetworkGraph.Data;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.LinkedInImport;
using NetworkGraph.Data.Staging;

namespace NetworkGraph.Web.Uploads;

/// <summary>The exports of an upload that are read and wait for a yes.</summary>
internal sealed class StagedExports(ImportRunner runner)
{
    private readonly List<StagedImport> _staged = [];

    public IReadOnlyList<StagedImport> All => _staged;

    /// <summary>Reads one export and keeps it; the export with what was read, or why it cannot be.</summary>
    public async Task<UploadExport> ReadAsync(UploadExport export, ExportInput input, Action<ImportProgress> progress, CancellationToken cancellation)
    {
        try
        {
            var staged = await runner.StageAsync(input, export.ImportId, new LatestProgress(progress), cancellation);
            _staged.Add(staged);
            return export with { Reading = staged.Reading, Difference = await runner.CompareAsync(staged, cancellation) };
        }
        catch (Exception problem) when (problem is ImportRejectedException or StoreUnavailableException)
        {
            return export with { Rejected = problem.Message };
        }
    }

    /// <summary>Lets all go: whoever asks for one that was not committed hears that it was cancelled.</summary>
    public async Task DropAsync()
    {
        foreach (var staged in _staged)
        {
            try
            {
                await runner.DiscardAsync(staged);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // What cannot be deleted or noted now is deleted and called interrupted by the next start.
            }
        }

        _staged.Clear();
    }

    private sealed class LatestProgress(Action<ImportProgress> report) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => report(value);
    }
}
