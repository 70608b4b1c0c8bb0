using System.Text.Json;
using Bunit;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Tests;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Tests.Visuals;

public sealed class GrowthViewTests : BunitContext
{
    private static readonly MassImport Import = new(Story.Day("2024-03-12"), Story.Day("2024-03-12"), 900);
    private readonly BunitJSModuleInterop _module;
    private readonly List<PeriodPick> _picks = [];

    public GrowthViewTests()
    {
        _module = JSInterop.SetupModule("./js/echart.js");
        _module.SetupVoid("create", _ => true).SetVoidResult();
        _module.SetupVoid("show", _ => true).SetVoidResult();
        _module.SetupVoid("dispose", _ => true).SetVoidResult();
    }

    [Fact]
    public async Task Begins_with_the_months_of_the_last_five_years_and_shows_all_of_it_on_one_click()
    {
        var cut = Show(new GrowthSpan());
        Assert.Equal(60, Shown().GetProperty("xAxis").GetProperty("data").GetArrayLength());
        Assert.StartsWith("Connections by month and in total.", cut.Find("[role=application]").GetAttribute("aria-label"), StringComparison.Ordinal);
        await cut.FindAll("button")[^1].ClickAsync(new());
        Assert.Equal("All since 2017", cut.FindAll("button")[^1].TextContent);
        Assert.Equal(120, Shown().GetProperty("xAxis").GetProperty("data").GetArrayLength());
    }

    [Theory]
    [InlineData(GrowthUnit.Year, "2022 2023 2024 2025 2026")]
    [InlineData(GrowthUnit.Quarter, "Q1 2022")]
    public void Years_and_quarters_are_whole(GrowthUnit unit, string first)
    {
        Show(new GrowthSpan(unit));
        Assert.StartsWith(first, string.Join(' ', Shown().GetProperty("xAxis").GetProperty("data").EnumerateArray().Select(name => name.GetString())), StringComparison.Ordinal);
    }

    [Fact]
    [Clicks(Interaction.DrillInDates, "/")]
    public async Task A_click_on_a_quarter_picks_its_three_months()
    {
        var cut = Show(new GrowthSpan(GrowthUnit.Quarter));
        await cut.InvokeAsync(() => cut.FindComponent<EChart>().Instance.Picked(1, add: false));
        Assert.Equal([Story.Day("2022-04-01"), Story.Day("2022-05-01"), Story.Day("2022-06-01")], Assert.Single(_picks).Months);
    }

    [Fact]
    public void A_column_that_would_flatten_the_others_is_cut_and_carries_its_figure_and_its_day()
    {
        var cut = Show(new GrowthSpan());
        var option = Shown();
        Assert.Equal(3, option.GetProperty("yAxis")[0].GetProperty("max").GetInt32());
        var column = Assert.Single(option.GetProperty("series")[0].GetProperty("data").EnumerateArray(), data => data.ValueKind == JsonValueKind.Object);
        Assert.Equal("902, of them 900 on 12 Mar", column.GetProperty("label").GetProperty("formatter").GetString());
        Assert.Equal((902, "many at once: 900 on 12 Mar 2024"), (column.GetProperty("value").GetInt32(), column.GetProperty("said").GetString()));
        var note = cut.Find("[data-visual=mass-imports]").TextContent;
        Assert.Contains("Many at once (an address book, a fair, a spree), rather than one by one: 900 on 12 Mar 2024.", note, StringComparison.Ordinal);
        Assert.Contains("cut and carry their figure", note, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_mass_import_nothing_is_said_and_the_axis_ends_where_the_columns_do()
    {
        var cut = Show(new GrowthSpan(), Months(0), []);
        Assert.Empty(cut.FindAll("[data-visual=mass-imports]"));
        Assert.Equal(JsonValueKind.Null, Shown().GetProperty("yAxis")[0].GetProperty("max").ValueKind);
    }

    private JsonElement Shown() => JsonSerializer.SerializeToElement(_module.Invocations["show"][^1].Arguments[1]);

    private IRenderedComponent<GrowthView> Show(GrowthSpan span) => Show(span, Months(900), [Import]);

    private IRenderedComponent<GrowthView> Show(GrowthSpan span, IReadOnlyList<GrowthColumn> months, IReadOnlyList<MassImport> imports)
    {
        IRenderedComponent<GrowthView> cut = null!;
        cut = Render<GrowthView>(view => view
            .Add(v => v.Months, months).Add(v => v.Imports, imports).Add(v => v.Span, span).Add(v => v.OnPick, _picks.Add)
            .Add(v => v.SpanChanged, chosen => cut.Render(again => again.Add(v => v.Span, chosen))));
        return cut;
    }

    // Ten years with two or three people a month, and an import in March 2024.
    private static GrowthColumn[] Months(int import) =>
    [
        .. Enumerable.Range(0, 120).Select(i => Story.Day("2017-01-01").AddMonths(i)).Select((month, i) =>
            new GrowthColumn(month, 2 + (i % 2) + (month == Story.Day("2024-03-01") ? import : 0), 2, 1, i)),
    ];
}
