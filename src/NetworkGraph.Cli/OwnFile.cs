namespace NetworkGraph.Cli;

/// <summary>A new file that its owner alone can read; whole, or not there.</summary>
internal static class OwnFile
{
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            await using var output = new FileStream(path, options);
            await write(output);
        }
        catch when (File.Exists(path))
        {
            File.Delete(path);
            throw;
        }
    }
}
