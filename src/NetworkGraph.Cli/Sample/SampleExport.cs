using System.Globalization;

namespace NetworkGraph.Cli.Sample;

/// <summary>One export of a member: what their archive says on a date.</summary>
/// <param name="Member">Place among the members.</param>
/// <param name="Date">Of the file.</param>
/// <param name="IsEarlier">Whether a newer one of the same member follows.</param>
internal sealed record SampleExport(int Member, DateOnly Date, bool IsEarlier = false)
{
    public string FileName => $"Complete_LinkedInDataExport_{Date.ToString("MM-dd-yyyy", CultureInfo.InvariantCulture)}.zip";

    /// <summary>The last moment of anything in it: an export takes a day to be made.</summary>
    public long End { get; } = EndOf(Date);

    public static long EndOf(DateOnly date) => SampleDates.Seconds(date.Year, date.Month, date.Day) - SampleDates.Day;

    /// <summary>Whether something has happened by its end; in the newest everything has.</summary>
    public bool Holds(long at) => !IsEarlier || at <= End;
}
