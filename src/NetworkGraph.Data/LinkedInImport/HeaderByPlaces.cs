using CsvHelper;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>
/// Connections.csv with a header in a language that is not known. Its columns come in LinkedIn's order where every row says so: a profile address
/// in the third cell or an e-mail address in the column for these, and a date in the last. Anything less would be a guess.
/// </summary>
internal static class HeaderByPlaces
{
    private const int HeaderRows = 20;
    private const int ShortestDate = 5;
    private const int RowsLookedAt = 200;
    private static readonly string[] WithAddress = ["firstname", "lastname", "url", "emailaddress", "company", "position", "connectedon"];
    private static readonly string[] WithoutAddress = ["firstname", "lastname", "emailaddress", "company", "position", "connectedon"];

    /// <summary>The header, or null where the rows do not make it certain.</summary>
    public static CsvHeader? Find(string text, char delimiter, ImportLimits limits)
    {
        var rows = new List<string[]>();
        using var reader = CsvReader.FromText(text, CsvLayout.Options(delimiter, limits));
        try
        {
            while (rows.Count < HeaderRows + RowsLookedAt && reader.Read())
            {
                rows.Add([.. reader.Current.ToArray().Select(cell => cell.Trim())]);
            }
        }
        catch (CsvFormatException)
        {
            return null;
        }

        // The beginning of a long file ends in the middle of a row.
        return rows.Count < 2 ? null
            : Find(rows, delimiter, WithAddress) ?? Find(rows, delimiter, WithoutAddress);
    }

    private static CsvHeader? Find(List<string[]> rows, char delimiter, string[] columns)
    {
        var at = rows.FindIndex(row => row.Length == columns.Length && row.All(cell => cell.Length > 0) && row.Distinct().Count() == row.Length);
        if (at is < 0 or >= HeaderRows || IsRow(rows[at], columns))
        {
            return null;
        }

        var below = rows.Skip(at + 1).Where(row => row.Any(cell => cell.Length > 0)).ToList();
        below = below.Count > 1 && below[^1].Length < columns.Length ? below[..^1] : below;
        // The third cell is the address of the profile, or else that for mail: without any of these nothing tells names from other words.
        return below.Count > 0 && below.TrueForAll(row => IsRow(row, columns)) && below.Exists(row => row[2].Length > 0)
            ? new CsvHeader(KnownFiles.Of(ExportFile.Connections), delimiter, at, rows[at], columns, true)
            : null;
    }

    private static bool IsRow(string[] row, string[] columns)
    {
        if (row.Length != columns.Length || row[^1].Length < ShortestDate
            || MomentText.Read(row[^1], StatedZone.Utc, null, out _) is not (DateReading.Read or DateReading.OrderUnknown))
        {
            return false;
        }

        var email = row[Array.IndexOf(columns, "emailaddress")];
        var address = columns == WithAddress ? row[2] : "";
        return (email.Length == 0 || email.Contains('@', StringComparison.Ordinal))
            && (address.Length == 0 || ProfileAddress.Slug(address) is not null)
            && row[..2].All(name => ProfileAddress.Slug(name) is null && !name.Contains('@', StringComparison.Ordinal));
    }
}
