namespace NetworkGraph.Cli.Tests;

/// <summary>Where the checked-out repository lies, found from the test's own folder upwards.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new InvalidOperationException("No NetworkGraph.sln above the test's folder.")
        : File.Exists(Path.Combine(folder.FullName, "NetworkGraph.sln")) ? folder.FullName
        : Find(folder.Parent);
}
