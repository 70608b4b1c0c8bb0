using System.Diagnostics;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>What a machine can find of WCAG 2.2 AA and of good practice, by axe-core.</summary>
[Collection(nameof(EveryPage))]
public sealed class AxeTests(SharedDashboards dashboards, ITestOutputHelper output)
{
    internal static readonly AxeRunOptions All = new()
    {
        // Experimental holds the rule that a name which is heard contains the one that is seen.
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "experimental"),
        ResultTypes = [ResultType.Violations],
    };

    // The rules that depend on the theme: each is asked in both themes at both widths, the others once at each width.
    private static readonly AxeRunOptions OfColour = new()
    {
        RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block"),
        ResultTypes = [ResultType.Violations],
    };

    private static readonly (ColorScheme Colours, int Width, AxeRunOptions Rules)[] Looks =
        [(ColorScheme.Light, 1440, All), (ColorScheme.Dark, 390, All), (ColorScheme.Dark, 1440, OfColour), (ColorScheme.Light, 390, OfColour)];

    [Theory]
    [InlineData(Workspace.Empty)]
    [InlineData(Workspace.OneMember)]
    [InlineData(Workspace.FourMembers)]
    public async Task No_page_breaks_a_rule(Workspace workspace)
    {
        var (session, pages) = await dashboards.OpenAsync(workspace);
        var (found, watch) = (new List<string>(), Stopwatch.StartNew());

        // One member's pages are those of the four with less on them: fewer looks at each, in turn.
        var most = workspace == Workspace.OneMember ? Amount.Of("NETWORKGRAPH_TEST_LOOKS", 1) : Looks.Length;
        foreach (var (place, page) in pages.Index())
        {
            await session.GoAsync(page);
            await session.SettledAsync();
            foreach (var (colours, width, rules) in most == 1 ? [Looks[place % 2]] : Looks[..most])
            {
                await session.LookAsync(colours, width);
                await session.Page.Locator($"html[data-theme={colours.ToString().ToLowerInvariant()}]").WaitForAsync();
                var result = await session.Page.RunAxe(rules);
                found.AddRange(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}  {page}  {colours} {width}  {node.Html}")));
            }

            await session.LookAsync(ColorScheme.Light, 1440);
        }

        output.WriteLine($"{pages.Count} pages in {watch.Elapsed.TotalSeconds:0} s, {found.Count} violations");
        Assert.True(found.Count == 0, $"{found.Count} violations on {pages.Count} pages\n" + string.Join('\n', found.Order(StringComparer.Ordinal)));
        session.AssertNothingWentWrong();
    }
}
