using System.Globalization;

namespace NetworkGraph.Core;

/// <summary>Dates as sentences show them: English, in every culture.</summary>
internal static class ScreenDate
{
    /// <summary>For instance <c>14 Oct 2026</c>.</summary>
    public static string Of(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
