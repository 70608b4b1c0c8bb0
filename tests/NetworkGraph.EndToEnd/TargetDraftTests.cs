using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>From the Overview to a copied text for a company that matters: at most four acts, in a real browser.</summary>
public sealed class TargetDraftTests
{
    private const int MostActs = 4;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_for_a_company_of_an_application_is_copied_with_at_most_four_acts()
    {
        await using var session = await BrowserSession.StartAsync(Cancellation);
        var page = session.Page;
        await session.ImportAsync(Built.DemoArchives());
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await session.GoAsync("/");
        var acts = 0;

        await Act(page.Locator("[data-visual=targets-sentence] a"));
        await page.Locator("[data-visual=targets]").WaitForAsync();
        var first = page.Locator("[data-visual=targets] tbody").First;
        await Act(first.GetByRole(AriaRole.Button, new() { NameRegex = new("^Open ") }));
        var text = page.Locator("[data-visual=draft] textarea").First;
        await text.WaitForAsync();
        await Act(page.Locator("[data-visual=draft] [data-copy]").First);
        await Assertions.Expect(page.Locator("[data-visual=draft] [data-copy]").First).ToHaveTextAsync("Copied");

        var copied = await page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.Equal(await text.InputValueAsync(), copied.ReplaceLineEndings("\n"));
        Assert.Contains("I have applied for ", copied, StringComparison.Ordinal);
        Assert.True(acts <= MostActs, $"{acts} acts");
        session.AssertNothingWentWrong();

        Task Act(ILocator what)
        {
            acts++;
            return what.ClickAsync();
        }
    }

    [Fact]
    [Clicks(Interaction.Undo, "/targets")]
    public async Task By_keyboard_a_name_is_added_opened_and_taken_back_with_the_key_that_undoes()
    {
        await using var session = await BrowserSession.StartAsync(Cancellation);
        var page = session.Page;
        await session.ImportAsync(Built.DemoArchives()[^1]);
        await session.GoAsync("/targets");
        var rows = page.Locator("[data-visual=targets] tbody");
        await rows.First.WaitForAsync();
        var before = await rows.CountAsync();
        await page.Locator("[data-visual=paste] textarea").FillAsync("Zephyr Dynamics");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.Locator("[data-target='company:zephyrdynamics'] [data-visual=target]").WaitForAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(rows).ToHaveCountAsync(before + 1);
        await page.Locator("h1").FocusAsync();
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(rows).ToHaveCountAsync(before, new() { Timeout = 60_000 });
        session.AssertNothingWentWrong();
    }
}
