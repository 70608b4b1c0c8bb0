namespace NetworkGraph.Core.Growth;

/// <summary>One month of growth, of people still connected.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="Connections">Connections made in it.</param>
/// <param name="Total">Connections up to its end.</param>
/// <param name="TwoWay">Of those made in it, how many have since had messages in both directions; null without a messages file.</param>
public sealed record GrowthMonth(DateOnly Month, int Connections, int Total, int? TwoWay);

/// <summary>How does my network grow?</summary>
public static class MonthlyGrowth
{
    /// <summary>Every month from the first connection to the as-of date, none left out.</summary>
    public static IReadOnlyList<GrowthMonth> Of(Network network, Member viewer, DateOnly asOf) => throw new NotSupportedException();
}
