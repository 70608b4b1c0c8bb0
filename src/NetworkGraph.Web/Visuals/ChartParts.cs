namespace NetworkGraph.Web.Visuals;

/// <summary>What the options of all charts share, so that they look alike.</summary>
internal static class ChartParts
{
    public static object Text { get; } = new { fontFamily = "--font", fontSize = 11 };

    public static object Tooltip { get; } = new
    {
        trigger = "axis",
        axisPointer = new { type = "shadow" },
        backgroundColor = "--raised",
        borderColor = "--line-strong",
        textStyle = new { color = "--text", fontSize = 12 },
    };

    public static object Categories(string[] names) => new
    {
        type = "category",
        data = names,
        axisTick = new { show = false },
        axisLine = new { lineStyle = new { color = "--line-strong" } },
        axisLabel = new { color = "--text-3", hideOverlap = true },
    };

    // Null is the end that the highest column gives, and undoes an end that was given before.
    public static object Values(bool hasLines = true, int? top = null) => new
    {
        type = "value",
        max = top,
        minInterval = 1,
        axisLabel = new { color = "--text-3" },
        splitLine = new { show = hasLines, lineStyle = new { color = "--line" } },
    };

    public static object Bars(string name, int[] data, string token) => new
    {
        type = "bar",
        name,
        data,
        barCategoryGap = "28%",
        itemStyle = new { color = token, borderRadius = new[] { 2, 2, 0, 0 } },
        emphasis = new { disabled = true },
    };

    public static object Line(string name, int[] data, string token) => new
    {
        type = "line",
        name,
        data,
        showSymbol = false,
        lineStyle = new { width = 2, color = token },
        itemStyle = new { color = token },
    };
}
