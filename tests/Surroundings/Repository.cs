namespace NetworkGraph.Tests.Surroundings;

/// <summary>Where the checked-out repository lies, found from the test's own folder upwards.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>A file or folder of the repository.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file or folder beside the repository; what is there is no part of it and may be missing.</summary>
    public static string Beside(params ReadOnlySpan<string> parts) => Path.Combine([Path.GetDirectoryName(Root) ?? Root, .. parts]);

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new InvalidOperationException("No NetworkGraph.sln above the test's folder.")
        : File.Exists(Path.Combine(folder.FullName, "NetworkGraph.sln")) ? folder.FullName
        : Find(folder.Parent);
}
