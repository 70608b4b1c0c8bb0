using NetworkGraph.Core.Growth;

namespace NetworkGraph.Data.Tables;

/// <summary>The people of a report as a table. An unknown value is an empty cell, never 0.</summary>
public static class PeopleTable
{
    /// <summary>Name of the file without its ending: fixed, so that no name from an export ends in a file name.</summary>
    public const string File = "networkgraph-people";

    /// <summary>A row per person, in the order given.</summary>
    public static ExportTable Of(IReadOnlyList<ReportPerson> people) => Of(people, PeopleNames.Shown);

    /// <summary>The same, with names or without.</summary>
    public static ExportTable Of(IReadOnlyList<ReportPerson> people, PeopleNames names) => names.Noting(ExportTable.Of(
        "People",
        people,
        ("Name", 28, person => TableCell.Of(names.Of(person.Tie.Person))),
        ("Company", 28, person => TableCell.Of(person.Role.Company)),
        ("Title", 36, person => TableCell.Of(person.Role.Title)),
        ("Function", 16, person => TableCell.Of(person.Function)),
        ("Seniority", 14, person => TableCell.Of(person.Seniority)),
        ("Connected On", 15, person => TableCell.Of(person.Tie.ConnectedOn)),
        ("Tie", 8, person => TableCell.Of(person.Tie.Points.Total)),
        ("Band", 10, person => TableCell.Of(person.Tie.Band.ToString())),
        ("Status", 17, person => TableCell.Of(person.Tie.Status.ToString())),
        ("Last Message", 15, person => TableCell.Of(person.Tie.LastContact)),
        ("How It Began", 26, person => TableCell.Of(person.Origin)),
        ("Profile", 44, person => names.Key(person.Tie.Person)))
        .Noting(
            "Function and Seniority are guessed from the words of titles; Unknown where they tell nothing.",
            "Tie is the strength of the tie from 0 to 100, as measured from messages, endorsements, recommendations and what you share."));
}
