using System.Globalization;
using NetworkGraph.Core.Growth;

namespace NetworkGraph.Web.Visuals;

/// <summary>
/// The ECharts option of the growth chart: pale columns for everyone, solid ones for the selected, a line for the total. A column that would flatten
/// all others is cut and carries its figure; one that holds a mass import carries the day.
/// </summary>
internal static class GrowthChart
{
    // Room for "100,000" on either axis.
    private const int Side = 50;

    public static object Option(IReadOnlyList<GrowthColumn> columns, GrowthUnit unit, IReadOnlyList<MassImport> imports, bool isFiltered)
    {
        var top = RobustAxis.Top(columns.Select(column => column.All));
        var named = imports.ToLookup(import => GrowthPeriods.Start(import.From, unit));
        var showsTwoWay = !isFiltered && columns.Any(column => column.TwoWay is not null);
        var solid = showsTwoWay ? "With two-way contact" : "Selected";
        return new
        {
            animationDuration = 200,
            animationDurationUpdate = 200,
            textStyle = ChartParts.Text,
            // Fixed, whatever the labels: a column stays where it is while the page is filtered, so that a second click meets it again.
            grid = new { left = Side, right = Side, top = 16, bottom = 62, containLabel = false, outerBoundsMode = "none" },
            tooltip = ChartParts.Tooltip,
            xAxis = ChartParts.Categories([.. columns.Select(column => GrowthPeriods.Name(column.Month, unit))]),
            yAxis = new[] { ChartParts.Values(top: top), ChartParts.Values(false) },
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
                Columns("All new connections", [.. columns.Select(column => column.All > top || named.Contains(column.Month) ? Named(column.All, [.. named[column.Month]]) : column.All)], "--pale", 1),
                Columns(solid, [.. columns.Select(column => (object?)(isFiltered ? column.Selected : column.TwoWay))], "--series-1", 2),
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

    // "said" is for the reader of the screen, who hears it after the figures.
    private static object Named(int count, MassImport[] imports) => new
    {
        value = count,
        label = new { show = true, position = "top", distance = 2, formatter = Label(count, imports), color = "--text-2", fontSize = 11 },
        said = imports.Length > 0 ? "many at once: " + string.Join(", ", imports.Select(import => import.InWords)) : null,
    };

    private static string Label(int count, MassImport[] imports) => imports.MaxBy(import => import.Connections) is { } largest && largest.From == largest.To
        ? $"{Words.Number(count)}, of them {Words.Number(largest.Connections)} on {largest.From.ToString("d MMM", CultureInfo.InvariantCulture)}"
        : Words.Number(count);

    private static object Columns(string name, object?[] data, string token, int z) => new
    {
        type = "bar",
        name,
        data,
        barGap = "-100%",
        barCategoryGap = "28%",
        itemStyle = new { color = token, borderRadius = new[] { 2, 2, 0, 0 } },
        emphasis = new { disabled = true },
        labelLayout = new { hideOverlap = true },
        z,
    };
}
