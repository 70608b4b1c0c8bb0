using System.Runtime.Versioning;

namespace NetworkGraph.EndToEnd;

/// <summary>A stand-in for the desktop's way to open a browser: it keeps what it was asked to open and stays in the list of programs, as a slow one would.</summary>
[SupportedOSPlatform("linux")]
internal sealed class OpeningBrowser : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("networkgraph-desktop-").FullName;

    public OpeningBrowser()
    {
        // Its arguments are seen as long as it runs.
        Write("xdg-open", $"printf '%s' \"$1\" > '{_folder}/part' && mv '{_folder}/part' '{Asked}'\nsleep 30 & echo $! > '{_folder}/sleep'\nwait");
        Write("xdg-settings", $"cat '{_folder}/browser' 2>/dev/null");
    }

    /// <summary>The desktop, as a started program sees it.</summary>
    public Dictionary<string, string> Environment => new() { ["PATH"] = _folder + Path.PathSeparator + System.Environment.GetEnvironmentVariable("PATH"), ["DISPLAY"] = ":99", ["WSL_DISTRO_NAME"] = "" };

    private string Asked => Path.Combine(_folder, "asked");

    /// <summary>Which browser the user has chosen, by its desktop file.</summary>
    public void Chooses(string desktopFile) => File.WriteAllText(Path.Combine(_folder, "browser"), desktopFile);

    /// <summary>What was to be opened.</summary>
    public async Task<string> AskedAsync(CancellationToken cancellation)
    {
        while (!File.Exists(Asked))
        {
            await Task.Delay(20, cancellation);
        }

        return await File.ReadAllTextAsync(Asked, cancellation);
    }

    public bool WasAsked => File.Exists(Asked);

    public void Dispose()
    {
        if (File.Exists(Path.Combine(_folder, "sleep")) && int.TryParse(File.ReadAllText(Path.Combine(_folder, "sleep")), out var sleep))
        {
            try
            {
                using var waiting = System.Diagnostics.Process.GetProcessById(sleep);
                waiting.Kill();
            }
            catch (ArgumentException)
            {
                // It ended with the one that was started with it.
            }
        }

        Directory.Delete(_folder, recursive: true);
    }

    private void Write(string name, string script)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, "#!/bin/sh\n" + script + "\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
