using NetworkGraph.Core.Ties;

namespace NetworkGraph.Web.Visuals;

/// <summary>The ECharts option of a tie's quarters: who wrote on how many days.</summary>
internal static class TimelineChart
{
    public static object Option(IReadOnlyList<TimelineQuarter> quarters) => new
    {
        animationDuration = 200,
        textStyle = ChartParts.Text,
        grid = new { left = 8, right = 28, top = 16, bottom = 8, containLabel = true },
        tooltip = ChartParts.Tooltip,
        xAxis = ChartParts.Categories([.. quarters.Select(quarter => QuarterBars.Name(quarter.Quarter))]),
        yAxis = ChartParts.Values(),
        series = new[]
        {
            ChartParts.Bars("They wrote", [.. quarters.Select(quarter => quarter.DaysIn)], "--series-1"),
            ChartParts.Bars("You wrote", [.. quarters.Select(quarter => quarter.DaysOut)], "--series-2"),
        },
    };
}
