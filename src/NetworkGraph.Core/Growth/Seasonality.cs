namespace NetworkGraph.Core.Growth;

/// <summary>A month of the year over all complete years.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Connections">Connections made in it, all years together.</param>
/// <param name="Share">Its share of them, 0 to 1; a twelfth is even. Null below ten connections.</param>
public sealed record SeasonMonth(int Month, int Connections, double? Share);

/// <summary>
/// In which months do connections come? Formula: connections per month of the year over complete calendar years, so that no month is
/// counted more often than another. Unit: people. No answer: empty without one complete year.
/// </summary>
public static class Seasonality
{
    private const int LeastCases = 10;

    /// <summary>Twelve months, or none.</summary>
    public static IReadOnlyList<SeasonMonth> Of(Network network, Member viewer, DateOnly asOf) => Of(network, viewer, ReportSelection.None, asOf);

    /// <summary>The same of the people inside a selection.</summary>
    public static IReadOnlyList<SeasonMonth> Of(Network network, Member viewer, ReportSelection selection, DateOnly asOf)
    {
        var growth = MonthlyGrowth.Of(network, viewer, selection, asOf);
        if (growth.Count == 0)
        {
            return [];
        }

        var first = growth[0].Month.Month == 1 ? growth[0].Month.Year : growth[0].Month.Year + 1;
        var last = asOf == new DateOnly(asOf.Year, 12, 31) ? asOf.Year : asOf.Year - 1;
        var complete = growth.Where(m => m.Month.Year >= first && m.Month.Year <= last).ToArray();
        var all = complete.Sum(m => m.Connections);
        return complete.Length == 0
            ? []
            : [.. complete.GroupBy(m => m.Month.Month).OrderBy(m => m.Key).Select(m => Season(m.Key, m.Sum(g => g.Connections), all))];
    }

    private static SeasonMonth Season(int month, int connections, int all) =>
        new(month, connections, all < LeastCases ? null : connections / (double)all);
}
