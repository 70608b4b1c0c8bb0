using Bunit;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Tests.Visuals;

public sealed class SparklineTests : BunitContext
{
    [Fact]
    public void Runs_from_the_lowest_to_the_highest_value() =>
        Assert.Equal("4,24 38,14 72,4", Line([10, 15, 20]).GetAttribute("points"));

    [Fact]
    public void A_flat_line_stays_inside_the_picture() =>
        Assert.Equal("4,24 72,24", Line([5, 5]).GetAttribute("points"));

    [Fact]
    public void One_value_is_no_line() =>
        Assert.Empty(Render<Sparkline>(spark => spark.Add(s => s.Points, [3])).FindAll("svg"));

    private AngleSharp.Dom.IElement Line(int[] points) => Render<Sparkline>(spark => spark.Add(s => s.Points, points)).Find("polyline");
}
