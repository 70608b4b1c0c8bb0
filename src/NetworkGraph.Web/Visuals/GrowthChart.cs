using NetworkGraph.Core.Growth;

namespace NetworkGraph.Web.Visuals;

/// <summary>The ECharts option of the growth chart: pale columns for everyone, solid ones for the selected, a line for the total.</summary>
internal static class GrowthChart
{
    public static object Option(IReadOnlyList<GrowthColumn> columns, bool isFiltered)
    {
        var showsTwoWay = !isFiltered && columns.Any(column => column.TwoWay is not null);
        var solid = showsTwoWay ? "With two-way contact" : "Selected";
        return new
        {
            animationDuration = 200,
            animationDurationUpdate = 200,
            textStyle = ChartParts.Text,
            grid = new { left = 8, right = 8, top = 16, bottom = 44, containLabel = true },
            tooltip = ChartParts.Tooltip,
            xAxis = ChartParts.Categories([.. columns.Select(column => Words.Month(column.Month))]),
            yAxis = new[] { ChartParts.Values(), ChartParts.Values(false) },
            dataZoom = new object[]
            {
                new
                {
                    type = "slider",
                    height = 16,
                    bottom = 6,
                    showDetail = false,
                    brushSelect = false,
                    borderColor = "--line",
                    backgroundColor = "--page",
                    fillerColor = "--accent-soft",
                    handleStyle = new { color = "--card", borderColor = "--line-strong" },
                    moveHandleStyle = new { color = "--line-strong" },
                    dataBackground = new { lineStyle = new { color = "--line-strong" }, areaStyle = new { color = "--pale" } },
                    selectedDataBackground = new { lineStyle = new { color = "--series-1" }, areaStyle = new { color = "--pale" } },
                },
            },
            series = new object[]
            {
                Columns("All new connections", [.. columns.Select(column => (int?)column.All)], "--pale", 1),
                Columns(solid, [.. columns.Select(column => isFiltered ? column.Selected : column.TwoWay)], "--series-1", 2),
                new
                {
                    type = "line",
                    name = "Total",
                    yAxisIndex = 1,
                    data = columns.Select(column => column.Total).ToArray(),
                    showSymbol = false,
                    lineStyle = new { width = 2, color = "--series-2" },
                    itemStyle = new { color = "--series-2" },
                    z = 3,
                },
            },
        };
    }

    private static object Columns(string name, int?[] data, string token, int z) => new
    {
        type = "bar",
        name,
        data,
        barGap = "-100%",
        barCategoryGap = "28%",
        itemStyle = new { color = token, borderRadius = new[] { 2, 2, 0, 0 } },
        emphasis = new { disabled = true },
        z,
    };
}
