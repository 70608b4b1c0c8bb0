namespace NetworkGraph.Data.Tests.Stores;

/// <summary>The four invented exports that are shipped with the program.</summary>
internal static class DemoNetwork
{
    public static string Repository { get; } = FindRepository();

    public static string[] Archives() =>
        [.. Directory.GetFiles(Path.Combine(Repository, "import-samples", "demo"), "*.zip").Order(StringComparer.Ordinal)];

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NetworkGraph.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("NetworkGraph.sln is in no folder above the tests.");
        }

        return folder.FullName;
    }
}
