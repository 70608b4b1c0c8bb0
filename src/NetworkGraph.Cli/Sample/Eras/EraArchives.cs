namespace NetworkGraph.Cli.Sample.Eras;

/// <summary>A file of an era archive: its name and its exact bytes.</summary>
internal sealed record EraFile(string Name, byte[] Bytes);

/// <summary>One tiny archive per era of LinkedIn's export.</summary>
internal static class EraArchives
{
    public static IReadOnlyList<string> Write(string directory)
    {
        Directory.CreateDirectory(directory);
        return [];
    }
}
