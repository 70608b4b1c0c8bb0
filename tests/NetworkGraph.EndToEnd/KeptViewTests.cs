using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>The viewer, the date and the filter that a page was opened with stay, wherever one goes from it.</summary>
public sealed class KeptViewTests
{
    private const string View = "viewer=nadia-brandt&asOf=2025-06-30&function=Engineering";
    private static readonly string[] Pages =
        ["/", "/growth", "/people", "/companies", "/companies?name=Contoso", "/introductions", "/introductions?q=zzz", "/ties", "/ties?list=hello", "/reach", "/groups", "/coach", "/coach/ledger", "/import"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Clicks(Interaction.Palette, "/")]
    public async Task Every_link_of_every_page_and_the_search_keep_viewer_date_and_filter()
    {
        await using var session = await BrowserSession.StartAsync(Cancellation);
        await session.ImportAsync(Built.DemoArchives());
        var members = await CommandLine.RunAsync(Cancellation, ["ties", "--viewer", "nobody", "--data", session.Web.Folder]);
        var second = System.Text.RegularExpressions.Regex.Matches(members.Error, @"([a-z0-9-]+) \(").Select(match => match.Groups[1].Value).ElementAt(1);
        var asked = View.Replace("nadia-brandt", second, StringComparison.Ordinal);
        foreach (var path in Pages)
        {
            await session.GoAsync(path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + asked);
            await session.Page.Locator("main h1").First.WaitForAsync();
            var links = await session.Page.Locator("a[href]:not(.skip-link):not(.reload):not([target=_blank]):not([download])").EvaluateAllAsync<string[]>("all => all.map(one => one.href)");
            Assert.NotEmpty(links);
            Assert.All(links, link => Assert.All(Standing(session, asked), part => Assert.True(link.Contains(part, StringComparison.Ordinal), $"{path}: {link}")));
            Assert.All(links, link => Assert.DoesNotContain(second, link, StringComparison.Ordinal));
        }

        await session.GoAsync("/?" + asked);
        var view = Standing(session, asked);
        await session.Page.Locator("form.search input").FillAsync("engineer");
        await session.Page.Locator("form.search input").PressAsync("Enter");
        await Assertions.Expect(session.Page).ToHaveURLAsync(new Regex(@"/introductions\?q=~"));
        Assert.All(view, part => Assert.Contains(part, session.Page.Url, StringComparison.Ordinal));
        await session.Page.GoBackAsync();
        await Assertions.Expect(session.Page).ToHaveURLAsync(new Regex("^http://[^/]+/([?#]|$)"));
        Assert.All(view, part => Assert.Contains(part, session.Page.Url, StringComparison.Ordinal));
        session.AssertNothingWentWrong();
    }

    // What was asked for, as it stands in the address: the member as a token, the rest as it was.
    private static string[] Standing(BrowserSession session, string asked)
    {
        string[] parts = [.. new Uri(session.Page.Url).Query.TrimStart('?').Split('&').Where(part => part.StartsWith("viewer=~", StringComparison.Ordinal) || asked.Split('&').Contains(part))];
        Assert.Equal(asked.Split('&').Length, parts.Length);
        return parts;
    }

    [Fact]
    public async Task What_the_address_asks_for_in_vain_is_said_on_the_page()
    {
        await using var session = await BrowserSession.StartAsync(Cancellation);
        await session.ImportAsync(Built.DemoArchives());
        foreach (var (query, sentence) in new[]
        {
            ("viewer=zoe-nobody", "Nobody called 'zoe-nobody' has an export here."), ("asOf=2030-01-01", "Nothing is known of 1 Jan 2030 yet"),
            ("asOf=someday", "A date is written as 2026-10-14, not 'someday'."), ("asOf=9999-12-31", "No export speaks of 31 Dec 9999"),
        })
        {
            await session.GoAsync("/ties?" + query);
            await Assertions.Expect(session.Page.Locator("[data-visual=remark]")).ToContainTextAsync(sentence);
        }

        session.AssertNothingWentWrong();
    }
}
