namespace NetworkGraph.EndToEnd;

/// <summary>
/// The browser of the tests: the one that NETWORKGRAPH_CHROMIUM names (<c>none</c>: no browser), else Chromium, Chrome or Edge on PATH, else
/// in the usual places of Linux, macOS and Windows.
/// </summary>
internal static class Chromium
{
    private static readonly string[] OnPath =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge"];

    private static readonly string[] OnLinux =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium", "/opt/google/chrome/chrome", "/opt/chromium.org/chromium/chromium", "/opt/microsoft/msedge/msedge"];

    private static readonly string[] OnMac =
        ["Chromium.app/Contents/MacOS/Chromium", "Google Chrome.app/Contents/MacOS/Google Chrome", "Microsoft Edge.app/Contents/MacOS/Microsoft Edge"];

    private static readonly string[] OnWindows = ["Chromium/Application/chrome.exe", "Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

    /// <summary>The browser's program; skips the test where there is none.</summary>
    public static string Required()
    {
        var named = Environment.GetEnvironmentVariable("NETWORKGRAPH_CHROMIUM");
        var (found, missing) = Find(named, Programs.OnPath(OnPath), UsualPlaces(), File.Exists);
        if (found is null)
        {
            Needed.IsMissing(Needed.Chromium, missing!);
        }

        return found;
    }

    /// <summary>The browser's program, or the reason why there is none.</summary>
    internal static (string? Found, string? Missing) Find(string? named, string? onPath, IEnumerable<string> usual, Func<string, bool> exists) => named switch
    {
        "none" => (null, "NETWORKGRAPH_CHROMIUM says none."),
        { Length: > 0 } => exists(named) ? (named, null) : (null, $"NETWORKGRAPH_CHROMIUM names {named}, which is not there."),
        _ => (onPath ?? usual.FirstOrDefault(exists)) is { } found
            ? (found, null)
            : (null, "no Chromium, Chrome or Edge on PATH or in the usual places. Install one, or name its program in NETWORKGRAPH_CHROMIUM."),
    };

    /// <summary>Where an installation puts the browser on this system, whether PATH knows it or not.</summary>
    internal static IEnumerable<string> UsualPlaces() =>
        OperatingSystem.IsWindows() ? Each(OnWindows, Known(Environment.SpecialFolder.ProgramFiles), Known(Environment.SpecialFolder.ProgramFilesX86), Known(Environment.SpecialFolder.LocalApplicationData))
        : OperatingSystem.IsMacOS() ? Each(OnMac, "/Applications", Path.Combine(Known(Environment.SpecialFolder.UserProfile), "Applications"))
        : OnLinux;

    private static string Known(Environment.SpecialFolder folder) => Environment.GetFolderPath(folder);

    private static IEnumerable<string> Each(string[] programs, params string[] folders) =>
        from folder in folders where folder.Length > 0 from program in programs select Path.Combine(folder, program);
}
