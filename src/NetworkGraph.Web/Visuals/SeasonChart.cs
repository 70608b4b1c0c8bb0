using System.Globalization;
using NetworkGraph.Core.Growth;

namespace NetworkGraph.Web.Visuals;

/// <summary>The ECharts option of the months in which connections come.</summary>
internal static class SeasonChart
{
    public static object Option(IReadOnlyList<SeasonMonth> months) => new
    {
        animationDuration = 200,
        textStyle = ChartParts.Text,
        grid = new { left = 8, right = 28, top = 16, bottom = 8, containLabel = true },
        tooltip = ChartParts.Tooltip,
        xAxis = ChartParts.Categories([.. months.Select(month => Name(month.Month))]),
        yAxis = ChartParts.Values(),
        series = new[] { ChartParts.Bars("Connections", [.. months.Select(month => month.Connections)], "--series-1") },
    };

    public static string Name(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month);
}
