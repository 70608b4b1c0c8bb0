namespace NetworkGraph.Data.LinkedInImport;

/// <summary>One export to read: a zip, several zips of one export, a folder or a single CSV.</summary>
/// <param name="Name">Archive name without folders, as shown to people.</param>
/// <param name="Paths">The files or the folder; for parts of one export in the order in which the later one wins.</param>
public sealed record ExportInput(string Name, IReadOnlyList<string> Paths)
{
    /// <summary>Groups paths given by the user into exports: parts of one export together, everything else on its own.</summary>
    public static IReadOnlyList<ExportInput> From(IReadOnlyList<string> paths) => InputGrouping.Group(paths);
}
