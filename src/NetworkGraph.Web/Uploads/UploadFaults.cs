using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Web.Uploads;

/// <summary>What goes wrong with uploads, in sentences for people.</summary>
internal sealed partial class UploadFaults(ILogger log)
{
    private const int MaxFiles = 50;

    /// <summary>Why these files are not taken at all; null where they are.</summary>
    public static string? Complaint(IReadOnlyList<(string Name, long Bytes)> files, ImportLimits limits) =>
        files.Count == 0 ? "No file was chosen."
        : files.Count > MaxFiles ? "These are more than 50 files; choose the zips that LinkedIn sent."
        : files.FirstOrDefault(f => f.Bytes > limits.MaxUploadBytes) is { Name: { } large }
            ? $"{large} is larger than {Sizes.Show(limits.MaxUploadBytes)}, more than an export of LinkedIn has; choose the zip that LinkedIn sent."
        : null;

    /// <summary>"Nothing was changed" is said of the export that failed; those before it are in.</summary>
    public static string? Summary(UploadState upload, Exception? told) => upload.Exports.Count(e => e.Committed is not null) is var done and > 0 && told is not null
        ? FormattableString.Invariant($"{done} of {upload.Exports.Count} exports are imported. The next one is not: {told.Message}")
        : told?.Message;

    /// <summary>The error with a sentence for people. Of a fault only the kind is logged: a message could quote a row.</summary>
    public Exception Told(Exception problem, string otherwise = "The upload ended with a fault in NetworkGraph. Nothing was changed.")
    {
        switch (problem)
        {
            case ImportRejectedException or StoreUnavailableException:
                return problem;
            case var _ when StoreFault.Of(problem) is { } full:
                return full;
            case IOException or UnauthorizedAccessException:
                return new StoreUnavailableException("The files could not be kept in the data folder while they are read. Nothing was changed. Check that the folder is there and can be written, then try again.", problem);
            default:
                LogFault(log, problem.GetType().Name);
                return new InvalidOperationException(otherwise, problem);
        }
    }

    [LoggerMessage(LogLevel.Error, "An import failed with {Fault}.")]
    private static partial void LogFault(ILogger logger, string fault);
}
