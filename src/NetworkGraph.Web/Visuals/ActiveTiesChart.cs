using NetworkGraph.Core.Growth;

namespace NetworkGraph.Web.Visuals;

/// <summary>The ECharts option of the ties in use, month by month.</summary>
internal static class ActiveTiesChart
{
    public static object Option(IReadOnlyList<ActiveMonth> months) => new
    {
        animationDuration = 200,
        textStyle = ChartParts.Text,
        grid = new { left = 8, right = 28, top = 16, bottom = 8, containLabel = true },
        tooltip = ChartParts.Tooltip,
        xAxis = ChartParts.Categories([.. months.Select(month => Words.Month(month.Month))]),
        yAxis = ChartParts.Values(),
        series = new[]
        {
            ChartParts.Line("A message in the last 90 days", [.. months.Select(month => month.Active)], "--series-1"),
            ChartParts.Line("Both wrote so far", [.. months.Select(month => month.TwoWay)], "--series-2"),
            ChartParts.Line("Losing touch", [.. months.Select(month => month.GoingQuiet)], "--fading"),
        },
    };
}
