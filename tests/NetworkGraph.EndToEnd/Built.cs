namespace NetworkGraph.EndToEnd;

/// <summary>Where the other projects' outputs and the samples lie.</summary>
internal static class Built
{
    /// <summary>Top of the repository.</summary>
    public static string Root { get; } = FindRoot();

    public static string Samples(params ReadOnlySpan<string> path) => Path.Combine([Root, "import-samples", .. path]);

    public static string[] DemoArchives() => [.. Directory.GetFiles(Samples("demo"), "*.zip").Order(StringComparer.Ordinal)];

    /// <summary>A program of this build, in the same configuration as these tests.</summary>
    public static string Assembly(string project, string? name = null) =>
        Path.Combine(Root, "artifacts", "bin", project, Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)), (name ?? project) + ".dll");

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NetworkGraph.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("NetworkGraph.sln was not found above the tests.");
        }

        return folder;
    }
}
