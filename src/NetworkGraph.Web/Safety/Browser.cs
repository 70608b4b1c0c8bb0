using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace NetworkGraph.Web.Safety;

/// <summary>Opens a page of this computer in the user's browser; without one the printed address is enough.</summary>
internal static partial class Browser
{
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(2);

    /// <summary>Whether there is a desktop with a browser to open.</summary>
    public static bool IsThere => OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() || IsSet("DISPLAY") || IsSet("WAYLAND_DISPLAY");

    public static void Open(string file)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                using var shell = Process.Start(new ProcessStartInfo(file) { UseShellExecute = true });
            }
            else
            {
                using var opener = Process.Start(Asking(OperatingSystem.IsMacOS() ? "open" : "xdg-open", new Uri(file).AbsoluteUri));
            }
        }
        catch (Win32Exception)
        {
            // No browser to open here.
        }
    }

    /// <summary>
    /// Why the browser could not read the file; null where it should. One from a snap (Ubuntu's Firefox) sees the home without its hidden folders, and one of Windows sees
    /// no file of a Linux inside it. Whoever reads "file not found" at the first start stops there; so the printed address is what they are told of. One from a flatpak
    /// is handed the file by its portal.
    /// </summary>
    public static string? WhyNot(string file) =>
        !OperatingSystem.IsLinux() ? null
        : IsSet("WSL_DISTRO_NAME") ? "No browser was opened, since one of Windows cannot read the data folder. Open the address above in it."
        : IsHidden(file) && IsSnap() ? "No browser was opened, since yours comes from a snap, which cannot read the data folder. Open the address above in it."
        : null;

    private static bool IsSet(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 };

    private static bool IsHidden(string file)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var inside = Path.GetRelativePath(home, file);
        return home.Length == 0 || inside == file || inside.Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.'));
    }

    // The desktop file of a snap is called after the snap and the program in it: firefox_firefox.desktop.
    private static bool IsSnap()
    {
        try
        {
            using var asked = Process.Start(Asking("xdg-settings", "get", "default-web-browser"));
            return asked is not null && asked.StandardOutput.ReadToEndAsync() is var said && said.Wait(LongestAnswer) && SnapFile().IsMatch(said.Result.Trim());
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static ProcessStartInfo Asking(string program, params string[] arguments) => new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };

    [GeneratedRegex(@"^[a-z0-9-]+_[\w.-]+\.desktop$")]
    private static partial Regex SnapFile();
}
