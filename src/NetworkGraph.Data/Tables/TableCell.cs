namespace NetworkGraph.Data.Tables;

/// <summary>What stands in a cell of a table: a text, a number or a day. Nothing at all is how an unknown value is told, and never 0.</summary>
public readonly record struct TableCell
{
    /// <summary>The text; null where the cell holds none.</summary>
    public string? Text { get; private init; }

    /// <summary>The number; null where the cell holds none.</summary>
    public double? Number { get; private init; }

    /// <summary>How a number is written, in the signs that .NET and spreadsheets share: <c>0</c> or <c>0.00</c>.</summary>
    public string Format => IsShare ? "0.00" : "0";

    /// <summary>The day; null where the cell holds none.</summary>
    public DateOnly? Day { get; private init; }

    /// <summary>Whether the number is a share or a chance, 0 to 1, and not a count.</summary>
    public bool IsShare { get; private init; }

    /// <summary>A text, whoever wrote it; none where it is null or empty.</summary>
    public static TableCell Of(string? text) => new() { Text = string.IsNullOrEmpty(text) ? null : text };

    /// <summary>A count; none where it is unknown.</summary>
    public static TableCell Of(int? number) => new() { Number = number };

    /// <summary>A day; none where it is unknown.</summary>
    public static TableCell Of(DateOnly? day) => new() { Day = day };

    /// <summary>A share or a chance, 0 to 1; none where it is unknown.</summary>
    public static TableCell Share(double? share) => new() { Number = share, IsShare = true };
}
