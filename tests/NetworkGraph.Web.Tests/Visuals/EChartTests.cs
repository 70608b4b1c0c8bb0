using Bunit;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Tests.Visuals;

public sealed class EChartTests : BunitContext
{
    private readonly BunitJSModuleInterop _module;
    private readonly object _option = new { animation = true };
    private readonly List<ChartPick> _picks = [];

    public EChartTests()
    {
        _module = JSInterop.SetupModule("./js/echart.js");
        _module.SetupVoid("create", _ => true).SetVoidResult();
        _module.SetupVoid("show", _ => true).SetVoidResult();
        _module.SetupVoid("dispose", _ => true).SetVoidResult();
    }

    [Fact]
    public void Sends_each_option_once_with_its_revision()
    {
        var cut = RenderChart(1);
        cut.Render(chart => chart.Add(c => c.Revision, 1));
        Assert.Equal([_option, 1], _module.VerifyInvoke("show").Arguments.Skip(1));
        cut.Render(chart => chart.Add(c => c.Option, new { animation = false }).Add(c => c.Revision, 2));
        Assert.Equal(2, _module.VerifyInvoke("show", 2)[1].Arguments[2]);
    }

    [Fact]
    public async Task Tells_where_it_was_clicked()
    {
        await RenderChart(1).Instance.Picked(3, add: true);
        Assert.Equal([new ChartPick(3, true)], _picks);
    }

    [Fact]
    public void Is_an_image_with_a_description()
    {
        var image = RenderChart(1).Find("[role=img]");
        Assert.Equal("Connections by month", image.GetAttribute("aria-label"));
        Assert.Equal("growth", image.GetAttribute("data-visual"));
    }

    [Fact]
    public void Is_one_stop_of_the_keyboard_where_a_click_means_something()
    {
        Assert.Equal("0", RenderChart(1).Find("[role=application]").GetAttribute("tabindex"));
        var picture = Render<EChart>(chart => chart.Add(c => c.Visual, "season").Add(c => c.Label, "By month").Add(c => c.Option, _option));
        Assert.Empty(picture.FindAll("[tabindex]"));
    }

    [Fact]
    public async Task Frees_the_chart_with_the_page()
    {
        RenderChart(1);
        await DisposeComponentsAsync();
        _module.VerifyInvoke("dispose");
    }

    private IRenderedComponent<EChart> RenderChart(int revision) => Render<EChart>(chart => chart
        .Add(c => c.Visual, "growth").Add(c => c.Label, "Connections by month").Add(c => c.Option, _option).Add(c => c.Revision, revision).Add(c => c.OnPick, _picks.Add));
}
