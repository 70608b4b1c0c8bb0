namespace NetworkGraph.EndToEnd;

/// <summary>Where the other projects' outputs and the samples lie.</summary>
internal static class Built
{
    public static string Samples(params ReadOnlySpan<string> path) => Repository.PathOf(["import-samples", .. path]);

    public static string[] DemoArchives() => [.. Directory.GetFiles(Samples("demo"), "*.zip").Order(StringComparer.Ordinal)];

    /// <summary>A program of this build, in the same configuration as these tests.</summary>
    public static string Assembly(string project, string? name = null) =>
        Repository.PathOf("artifacts", "bin", project, Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)), (name ?? project) + ".dll");
}
