using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>A column of the growth chart is where it was: the second click undoes the first.</summary>
[Collection(nameof(EveryPage))]
public sealed class GrowthClickTests(SharedDashboards dashboards)
{
    private const int Places = 12;

    [Fact]
    [Clicks(Interaction.CrossFilter, "/")]
    [Clicks(Interaction.ChipsResetAndBack, "/")]
    public async Task A_second_click_on_the_same_column_clears_it()
    {
        var (session, _) = await dashboards.OpenAsync(Workspace.FourMembers);
        var page = session.Page;
        await session.GoAsync("/");
        await session.SettledAsync();
        var box = (await page.Locator("[data-visual=growth]").BoundingBoxAsync())!;
        var chips = page.Locator(".chips .chip");
        List<string> wrong = [];
        for (var place = 1; place < Places; place++)
        {
            var (x, y) = (box.X + (box.Width * place / Places), box.Y + (box.Height / 2));
            await ClickAsync(page, x, y);
            await Assertions.Expect(chips).ToHaveCountAsync(1);
            var first = await chips.InnerTextAsync();
            Assert.Matches(@"^Connected in: (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) 20\d\d ×$", first.ReplaceLineEndings(" ").Trim());
            Assert.DoesNotMatch(@"20\d\d-\d\d", await page.Locator("main").InnerTextAsync());
            await ClickAsync(page, x, y);
            if (await chips.CountAsync() > 0)
            {
                wrong.Add($"{first}, then {await chips.InnerTextAsync()}");
                await page.GetByRole(AriaRole.Button, new() { Name = "Reset" }).ClickAsync();
                await Assertions.Expect(chips).ToHaveCountAsync(0);
                await session.SettledAsync();
            }
        }

        Assert.Empty(wrong);
        session.AssertNothingWentWrong();
    }

    // Clicks, and waits until the chart shows the answer.
    private static async Task ClickAsync(IPage page, double x, double y)
    {
        var chart = page.Locator("[data-visual=growth]");
        var before = await chart.GetAttributeAsync("data-rev");
        await page.Mouse.ClickAsync((float)x, (float)y);
        await Assertions.Expect(chart).Not.ToHaveAttributeAsync("data-rev", before!);
    }
}
