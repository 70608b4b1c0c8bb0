using System.Globalization;
using NetworkGraph.Core.Groups;

namespace NetworkGraph.Web.Visuals;

/// <summary>The ECharts option of the map of circles: a bubble per circle, a line where contacts tie two of them.</summary>
internal static class CircleMap
{
    /// <summary>Circles with a bubble; more of them would only be a cloud.</summary>
    public const int MostCircles = 24;

    private const int MostLinks = 80;
    private const double SmallestBubble = 14;
    private const double BubblePerRoot = 4;

    // A longer name is cut; the tooltip says it in full.
    private const int LabelWidth = 130;

    public static object Option(GroupsAnswer answer)
    {
        var shown = answer.Groups.Take(MostCircles).ToList();
        var place = shown.Select((circle, index) => (circle.Number, index)).ToDictionary(circle => circle.Number, circle => circle.index);
        var links = answer.Links.Where(link => place.ContainsKey(link.First) && place.ContainsKey(link.Second)).Take(MostLinks).ToList();
        var most = links.Select(link => link.People).DefaultIfEmpty(1).Max();
        var places = SpringLayout.Place([.. shown.Select(circle => Size(circle) / 2)], [.. links.Select(link => (place[link.First], place[link.Second], (double)link.People / most))]);
        return new
        {
            textStyle = ChartParts.Text,
            tooltip = new { trigger = "item", backgroundColor = "--raised", borderColor = "--line-strong", textStyle = new { color = "--text", fontSize = 12 } },
            series = new[]
            {
                new
                {
                    type = "graph",
                    layout = "none",
                    animation = false,
                    roam = false,
                    preserveAspect = true,
                    left = 24,
                    right = 150,
                    top = 30,
                    bottom = 30,
                    data = shown.Select((circle, index) => Bubble(circle, places[index])).ToArray(),
                    links = links.Select(link => new
                    {
                        source = place[link.First],
                        target = place[link.Second],
                        value = link.People,
                        lineStyle = new { width = 1 + (4.0 * link.People / most), color = "--line-strong", opacity = .55, curveness = .08 },
                    }).ToArray(),
                    label = new { show = true, position = "right", width = LabelWidth, overflow = "truncate", color = "--text", fontSize = 11, textBorderColor = "--card", textBorderWidth = 3 },
                    labelLayout = new { hideOverlap = true },
                    emphasis = new { focus = "adjacency" },
                },
            },
        };
    }

    // The more of a circle is in touch, the more solid is its bubble.
    private static object Bubble(ContactGroup circle, (double X, double Y) place) => new
    {
        // Two circles may have one name, around two people of one name: without ids of their own the chart fails.
        id = "circle-" + circle.Number.ToString(CultureInfo.InvariantCulture),
        name = circle.Label,
        value = circle.People.Count,
        x = place.X,
        y = place.Y,
        symbolSize = Size(circle),
        itemStyle = new { color = circle.HangsOn is null ? "--series-1" : "--slipping", opacity = .35 + (.65 * circle.Active / circle.People.Count) },
        // A pale bubble keeps its name readable.
        label = new { opacity = 1 },
    };

    private static double Size(ContactGroup circle) => SmallestBubble + (BubblePerRoot * Math.Sqrt(circle.People.Count));
}
