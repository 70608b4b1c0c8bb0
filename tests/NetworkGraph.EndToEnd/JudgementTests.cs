using System.Globalization;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>A judgement takes the row out of the list and changes every count, and Undo brings all of it back: by mouse and by keyboard.</summary>
public sealed class JudgementTests
{
    // The snapshot is built anew after each word; a busy machine takes its time.
    private const float Patience = 60_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Clicks(Interaction.Undo, "/ties")]
    public async Task By_mouse_the_row_leaves_the_counts_follow_and_undo_brings_both_back()
    {
        await using var session = await BrowserSession.StartAsync(Cancellation);
        var page = session.Page;
        await session.ImportAsync(Built.DemoArchives());
        var overview = await OverviewCountAsync(session);
        await session.GoAsync("/ties");
        var before = await CountAsync(page);
        Assert.Equal(overview, before);
        var first = await FirstAsync(page);

        await page.Locator(".ties .tie").First.GetByRole(AriaRole.Button, new() { Name = "Not so" }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Recruiter" }).ClickAsync();
        await CountIsAsync(page, before - 1);
        await Assertions.Expect(page.Locator(".ties")).Not.ToContainTextAsync(first);
        await Assertions.Expect(page.Locator(".mud-snackbar")).ToContainTextAsync(first + ": not a tie (recruiter).", new() { Timeout = Patience });
        Assert.Equal(before - 1, (await CommandLine.AskAsync(Cancellation, "ties", "--decaying", "--data", session.Web.Folder)).GetArrayLength());

        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await CountIsAsync(page, before);
        Assert.Equal(first, await FirstAsync(page));
        await Assertions.Expect(page.Locator(".mud-snackbar")).ToHaveCountAsync(0);
        Assert.Equal(overview, await OverviewCountAsync(session));
        session.AssertNothingWentWrong();
    }

    [Fact]
    [Clicks(Interaction.MultiSelect, "/ties")]
    [Clicks(Interaction.Undo, "/", "/ties")]
    public async Task By_keyboard_two_at_once_leave_the_overview_and_come_back_with_one_undo()
    {
        await using var session = await BrowserSession.StartAsync(Cancellation);
        var page = session.Page;
        await session.ImportAsync(Built.DemoArchives());
        await session.GoAsync("/ties");
        var before = await CountAsync(page);

        await page.Locator(".ties .pick").Nth(0).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator(".selection b")).ToHaveTextAsync("1 selected");
        await page.Locator(".ties .pick").Nth(1).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator(".selection b")).ToHaveTextAsync("2 selected");
        await page.Locator(".selection").GetByRole(AriaRole.Button, new() { Name = "I know them well" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Friend" }).WaitForAsync();
        await ReachAsync(page, "ArrowDown", "Friend");
        await page.Keyboard.PressAsync("Enter");
        await CountIsAsync(page, before - 2);
        await Assertions.Expect(page.Locator(".mud-snackbar")).ToContainTextAsync("2 people: known well (friend).", new() { Timeout = Patience });

        // The message stays while pages change, and its Undo is reached by Tab.
        await page.Locator("nav.rail a[href='/']").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-visual=kpi-going-quiet] .value")).ToHaveAttributeAsync("data-value", (before - 2).ToString(CultureInfo.InvariantCulture), new() { Timeout = Patience });
        await ReachAsync(page, "Tab", "Undo");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-visual=kpi-going-quiet] .value")).ToHaveAttributeAsync("data-value", before.ToString(CultureInfo.InvariantCulture), new() { Timeout = Patience });

        // And by the key that undoes, without leaving the list.
        await session.GoAsync("/ties");
        await CountIsAsync(page, before);
        await page.Locator(".ties .tie").First.GetByRole(AriaRole.Button, new() { Name = "Not so" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Vendor" }).WaitForAsync();
        await ReachAsync(page, "ArrowDown", "Vendor");
        await page.Keyboard.PressAsync("Enter");
        await CountIsAsync(page, before - 1);
        await page.Locator(".mud-snackbar").WaitForAsync();
        await page.Keyboard.PressAsync("Control+z");
        await CountIsAsync(page, before);
        session.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Later_it_is_taken_back_from_the_list_of_everything_said()
    {
        await using var session = await BrowserSession.StartAsync(Cancellation);
        var page = session.Page;
        await session.ImportAsync(Built.DemoArchives()[^1]);
        var person = (await CommandLine.AskAsync(Cancellation, "ties", "--decaying", "--data", session.Web.Folder))[0].GetProperty("person").GetString()!;
        var before = (await CommandLine.AskAsync(Cancellation, "ties", "--decaying", "--data", session.Web.Folder)).GetArrayLength();

        // Said by another program: the page follows the store.
        await CommandLine.AskAsync(Cancellation, "say", person, "--known", "elsewhere", "--data", session.Web.Folder);
        await session.GoAsync("/ties?list=said");
        await Assertions.Expect(page.Locator("[data-visual=said]")).ToContainTextAsync("known well (you speak elsewhere)", new() { Timeout = Patience });
        await page.Locator("[data-visual=said]").GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();
        await page.GetByText("You have said nothing of anybody yet").WaitForAsync();
        await session.GoAsync("/ties");
        await CountIsAsync(page, before);
        session.AssertNothingWentWrong();
    }

    private static async Task<int> OverviewCountAsync(BrowserSession session)
    {
        await session.GoAsync("/");
        var value = session.Page.Locator("[data-visual=kpi-going-quiet] .value");
        await value.WaitForAsync();
        return int.Parse((await value.GetAttributeAsync("data-value"))!, CultureInfo.InvariantCulture);
    }

    private static async Task<int> CountAsync(IPage page)
    {
        var list = page.Locator("[data-visual=ties]");
        await list.WaitForAsync();
        return int.Parse((await list.GetAttributeAsync("data-count"))!, CultureInfo.InvariantCulture);
    }

    private static Task CountIsAsync(IPage page, int count) =>
        Assertions.Expect(page.Locator("[data-visual=ties]")).ToHaveAttributeAsync("data-count", count.ToString(CultureInfo.InvariantCulture), new() { Timeout = Patience });

    private static Task<string> FirstAsync(IPage page) => page.Locator(".ties .tie .who a").First.InnerTextAsync();

    // Presses a key until what has the focus reads so; fails where it never does. The arrows of a menu are answered by the server, so that
    // the next key waits for the last one, as a person looks before pressing again.
    internal static async Task ReachAsync(IPage page, string key, string text)
    {
        for (var pressed = 0; pressed < 200; pressed++)
        {
            if (await page.EvaluateAsync<string>("() => document.activeElement?.textContent.trim() ?? ''") == text)
            {
                return;
            }

            await page.EvaluateAsync("() => { window.focusedBefore = document.activeElement; }");
            await page.Keyboard.PressAsync(key);
            await page.WaitForFunctionAsync("() => document.activeElement !== window.focusedBefore", null, new() { Timeout = Patience });
        }

        Assert.Fail($"{key} never reaches {text}.");
    }
}
