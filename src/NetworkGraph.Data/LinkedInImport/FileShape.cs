using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>How one export file is recognised.</summary>
/// <param name="Kind">Which file it is.</param>
/// <param name="ShownName">LinkedIn's name for it.</param>
/// <param name="Adds">What it adds to the answers, for the list of missing files.</param>
/// <param name="Names">Its names, lower case, without blanks, underscores and hyphens.</param>
/// <param name="Needs">Columns without which it is not this file; of each group one is enough, in normal form.</param>
/// <param name="Telling">Columns that tell this file from all others when its name does not; empty where no column does.</param>
internal sealed record FileShape(
    ExportFile Kind, string ShownName, string Adds, string[] Names, string[][] Needs, string[][] Telling)
{
    /// <summary>Whether this row is the header, given the known name of the file.</summary>
    public bool IsHeader(IReadOnlyList<string> columns) => HasAll(Needs, columns);

    /// <summary>Whether this row is the header of this file and of no other.</summary>
    public bool IsTellingHeader(IReadOnlyList<string> columns) => Telling.Length > 0 && HasAll(Needs, columns) && HasAll(Telling, columns);

    /// <summary>The needed columns, as LinkedIn writes them, for people.</summary>
    public string Expected => string.Join(", ", Needs.Select(group => Columns.Shown(group[0])));

    private static bool HasAll(string[][] groups, IReadOnlyList<string> columns) =>
        groups.All(group => group.Any(columns.Contains));
}
