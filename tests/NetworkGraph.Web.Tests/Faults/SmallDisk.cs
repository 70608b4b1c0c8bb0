using System.Diagnostics;

namespace NetworkGraph.Web.Tests.Faults;

/// <summary>A disk of a few megabytes in memory, which can be full and can be read-only: tmpfs, which needs Linux and root.</summary>
internal sealed class SmallDisk(string folder) : IAsyncDisposable
{
    private bool _isMounted;

    private string Filler => Path.Combine(folder, "filler");

    /// <summary>The disk in place of a folder. Without Linux and root the folder stays as it is.</summary>
    public static async Task<SmallDisk> OverAsync(string folder, string size) => new(folder)
    {
        _isMounted = OperatingSystem.IsLinux() && await RunAsync("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder) == 0,
    };

    public void RequireMounted() => Assert.SkipUnless(_isMounted, "A small disk is made with tmpfs, which needs Linux and root.");

    public void Fill()
    {
        RequireMounted();
        using var filler = new FileStream(Filler, FileMode.Create, FileAccess.Write, FileShare.None, 0);
        foreach (var size in (int[])[1 << 20, 1 << 12, 1])
        {
            var block = new byte[size];
            try
            {
                while (true)
                {
                    filler.Write(block);
                }
            }
            catch (IOException)
            {
                // Full for blocks of this size.
            }
        }
    }

    public void MakeRoom() => File.Delete(Filler);

    /// <summary>Whatever is open for writing stays open; a folder that can only be read is mounted over it.</summary>
    public async Task ReadOnlyAsync(bool isReadOnly)
    {
        RequireMounted();
        Assert.Equal(0, isReadOnly
            ? await RunAsync("sh", "-c", $"mount --bind '{folder}' '{folder}' && mount -o remount,bind,ro '{folder}'")
            : await RunAsync("umount", folder));
    }

    public async ValueTask DisposeAsync()
    {
        if (_isMounted)
        {
            MakeRoom();

            // Lazily: the dashboard still holds its claim, and removes the folder itself.
            Assert.Equal(0, await RunAsync("umount", "--lazy", folder));
        }
    }

    private static async Task<int> RunAsync(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        await process.WaitForExitAsync(CancellationToken.None);
        return process.ExitCode;
    }
}
