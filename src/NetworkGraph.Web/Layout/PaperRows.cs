namespace NetworkGraph.Web.Layout;

/// <summary>How much of a long list goes on paper. On the screen a list holds the rows that are in sight; printed from the menu it holds all, up to a limit.</summary>
internal static class PaperRows
{
    /// <summary>Name of the cascading value: whether the page is on its way to paper.</summary>
    public const string Name = "OnPaper";

    /// <summary>Most rows on paper: some fifty sheets, more is a matter for a spreadsheet.</summary>
    public const int Most = 2_000;

    /// <summary>Rows that a list in sight holds at least; a shorter one is whole on any way to paper.</summary>
    public const int InSight = 12;

    /// <summary>What to say under a printed list of which there is more; null where it is whole.</summary>
    public static string? Note(int rows, bool isOnPaper) =>
        isOnPaper ? rows > Most ? $"The first {Visuals.Words.Number(Most)} of {Visuals.Words.Number(rows)} rows; the workbook (Export) has all." : null
        : rows > InSight ? $"Of {Visuals.Words.Number(rows)} rows, those that were in sight on the screen; Export, Print prints all." : null;
}
