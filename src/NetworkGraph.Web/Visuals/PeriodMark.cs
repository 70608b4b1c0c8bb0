using NetworkGraph.Core.Growth;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Visuals;

/// <summary>What the menu on a month, quarter or year of the growth needs to know.</summary>
internal static class PeriodMark
{
    public static Mark Of(DateOnly start, GrowthUnit unit) =>
        Mark.Of(ReportField.Month, $"Connected in {GrowthPeriods.Name(start, unit)}", [.. GrowthPeriods.Months(start, unit).Select(ReportWords.Month)]);
}
