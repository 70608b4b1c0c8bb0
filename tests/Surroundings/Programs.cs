namespace NetworkGraph.Tests.Surroundings;

/// <summary>Programs of this computer.</summary>
internal static class Programs
{
    /// <summary>The first of these names in the folders of PATH, or null. Names without ending, as they are typed.</summary>
    public static string? OnPath(params ReadOnlySpan<string> names)
    {
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in names)
        {
            if (folders.Select(folder => Path.Combine(folder, name + ending)).FirstOrDefault(File.Exists) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
