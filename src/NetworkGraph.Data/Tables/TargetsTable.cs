using NetworkGraph.Core.Targets;

namespace NetworkGraph.Data.Tables;

/// <summary>The targets as a table. An unknown value is an empty cell, never 0: who moved is not known with one upload.</summary>
public static class TargetsTable
{
    /// <summary>Name of the file without its ending: fixed, so that no name from an export ends in a file name.</summary>
    public const string File = "networkgraph-targets";

    /// <summary>A row per target, in the order given.</summary>
    public static ExportTable Of(IReadOnlyList<TargetRow> rows) => ExportTable.Of(
        "Targets",
        rows,
        ("Target", 28, row => TableCell.Of(row.Name)),
        ("Company", 28, row => TableCell.Of(row.Role?.Company)),
        ("Title", 32, row => TableCell.Of(row.Role?.Title)),
        ("Why", 40, row => TableCell.Of(row.Why)),
        ("You Know Now", 15, row => row.IsCompany ? TableCell.Of(row.Now.Count) : default),
        ("Who", 36, row => TableCell.Of(Names(row.Now))),
        ("You Know Before", 17, row => row.IsCompany ? TableCell.Of(row.Before.Count) : default),
        ("Who Before", 36, row => TableCell.Of(Names(row.Before))),
        ("Closest", 12, row => TableCell.Of(row.Closest?.ToString())),
        ("Joined", 9, row => TableCell.Of(row.Joined?.Count)),
        ("Left", 9, row => TableCell.Of(row.Left?.Count)),
        ("Best Way", 16, row => TableCell.Of(row.Way.Kind.ToString())),
        ("Write To", 28, row => TableCell.Of(row.Way.Write?.Name)),
        ("Chance", 9, row => TableCell.Share(row.Way.Chance)),
        ("Ask", 40, row => TableCell.Of(row.Ask?.InWords)),
        ("Id", 44, row => TableCell.Of(row.Id)))
        .Noting("Chance is an estimate, 0 to 1, that a first letter on the best way leads to the target.", "Joined and Left are known from the second upload on.");

    private static string Names(IEnumerable<KnownThere> people) => string.Join(", ", people.Select(one => one.Person.Name));
}
