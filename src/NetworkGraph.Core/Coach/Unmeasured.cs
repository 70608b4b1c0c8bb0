using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Coach;

/// <summary>The answer where a file is missing: unknown is not zero, and the file that would tell has a name.</summary>
internal static class Unmeasured
{
    internal static string FileName(ExportFile kind) => kind switch
    {
        ExportFile.Messages => "messages.csv",
        ExportFile.Connections => "Connections.csv",
        ExportFile.Positions => "Positions.csv",
        ExportFile.Education => "Education.csv",
        _ => kind + ".csv",
    };

    internal static string TitleOf(Reason reason) => reason switch
    {
        Reason.Thanks => "Thanks",
        Reason.Focus => "Focus",
        Reason.FollowUp => "Follow-up",
        Reason.TwoWayTalk => "Two-way talk",
        Reason.Pace => "Pace",
        Reason.CommonGround => "True common ground",
        Reason.Responsiveness => "Responsiveness",
        _ => "Always networking",
    };

    internal static CoachReason Of(Reason reason, string unit, ExportFile missing, string wouldTell, string limits) => new()
    {
        Reason = reason,
        Title = TitleOf(reason),
        Unit = unit,
        Headline = "unknown",
        Says = $"Your data holds no {FileName(missing)}, so this cannot be told.",
        Unknown = $"{FileName(missing)} is not in your data; it would tell {wouldTell}.",
        Limits = limits,
        Action = $"Ask LinkedIn for the larger archive: it holds {FileName(missing)}.",
    };
}
