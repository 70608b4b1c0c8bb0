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

        // A file that is there already is another's: it is refused before anything could be deleted.
        var output = new FileStream(path, options);
        try
        {
            // What lies in the buffer is written with the end of this block: a full disk may tell of itself only then.
            await using (output)
            {
                await write(output);
            }
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }
}
