using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace NetworkGraph.Data.Disk;

/// <summary>
/// Named places at which a test makes an import or an export fail. NETWORKGRAPH_FAILPOINT holds the name of one: the process ends there as
/// <c>kill -9</c> would end it. With <c>=full</c> behind the name the disk is full there instead. Without the variable nothing happens.
/// </summary>
internal static class FailPoint
{
    /// <summary>Those of an import, in the order in which it passes them.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "stage-begun", "staging-written", "staged", "commit-begun", "commit-people", "commit-CopyNames", "commit-CopySameRow", "commit-CopyListings",
        "commit-CopyParticipants", "commit-CopyInteractions", "commit-CopyBackgrounds", "commit-CopyInterests", "commit-last", "committed",
    ];

    /// <summary>In an export of the workspace: one import is copied, and not yet written to the file.</summary>
    public const string CopiedBack = "copied-back";

    private const int DiskFull = 13;
    private static readonly string? Named = Environment.GetEnvironmentVariable("NETWORKGRAPH_FAILPOINT");

    public static void Reach(string name)
    {
        if (Named is null || !Named.StartsWith(name, StringComparison.Ordinal))
        {
            return;
        }

        if (Named.Length == name.Length)
        {
            Process.GetCurrentProcess().Kill();
            Thread.Sleep(Timeout.Infinite);
        }

        if (Named.AsSpan(name.Length) is "=full")
        {
            throw new SqliteException("database or disk is full", DiskFull);
        }
    }
}
