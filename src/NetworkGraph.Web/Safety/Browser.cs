using System.ComponentModel;
using System.Diagnostics;

namespace NetworkGraph.Web.Safety;

/// <summary>Opens the user's browser; without one the printed address is enough.</summary>
internal static class Browser
{
    public static void Open(Uri address)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                using var shell = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
            }
            else if (OperatingSystem.IsMacOS() || HasDesktop())
            {
                using var opener = Process.Start(new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open")
                {
                    ArgumentList = { address.AbsoluteUri },
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                });
            }
        }
        catch (Win32Exception)
        {
            // No browser to open here.
        }
    }

    private static bool HasDesktop() =>
        Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 } || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 };
}
