namespace NetworkGraph.Data.Tests.Stores;

/// <summary>The invented exports that are shipped with the program, two of them of one member.</summary>
internal static class DemoNetwork
{
    public static string[] Archives() =>
        [.. Directory.GetFiles(Repository.PathOf("import-samples", "demo"), "*.zip").Order(StringComparer.Ordinal)];
}
