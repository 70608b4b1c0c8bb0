namespace NetworkGraph.Core.Growth;

/// <summary>One year of growth, of people still connected.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Connections">Connections made in it.</param>
/// <param name="TwoWay">Of those, how many have since had messages in both directions; null without a messages file.</param>
/// <param name="IsWhole">False for the year that the as-of date cuts short.</param>
public sealed record GrowthYear(int Year, int Connections, int? TwoWay, bool IsWhole);

/// <summary>Year against year: the months of <see cref="MonthlyGrowth"/> added up.</summary>
public static class YearlyGrowth
{
    /// <summary>Every year from the as-of date back to the first connection, newest first. Unit: people. Empty without a dated connection.</summary>
    public static IReadOnlyList<GrowthYear> Of(Network network, Member viewer, DateOnly asOf) => Tell(MonthlyGrowth.Of(network, viewer, asOf), asOf);

    /// <summary>The same from months that are known already, the last one that of the as-of date.</summary>
    public static IReadOnlyList<GrowthYear> Tell(IReadOnlyList<GrowthMonth> months, DateOnly asOf) =>
    [
        .. months
            .GroupBy(month => month.Month.Year)
            .OrderByDescending(year => year.Key)
            .Select(year => new GrowthYear(
                year.Key,
                year.Sum(month => month.Connections),
                year.All(month => month.TwoWay is not null) ? year.Sum(month => month.TwoWay) : null,
                asOf >= new DateOnly(year.Key, 12, 31))),
    ];
}
