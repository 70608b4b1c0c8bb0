using AngleSharp.Dom;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data;
using NetworkGraph.Data.Backups;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Door;
using NetworkGraph.Data.Intake;
using NetworkGraph.Web.Pages;
using NetworkGraph.Web.Safety;

namespace NetworkGraph.Web.Tests.Pages;

/// <summary>The Settings page makes backups, verifies them, puts them back after asking, and looks through the folder.</summary>
public sealed class SettingsTests : PageContext
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_backup_is_made_verified_and_restored_after_asking()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenSettingsAsync(folder);
        var page = Render<Settings>();
        Assert.Contains(folder.Path, page.Markup, StringComparison.Ordinal);
        Assert.Contains("as personal as the data itself", page.Markup, StringComparison.Ordinal);
        await Button(page, "Back up now").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("Backed up: network-", page.Find(".notice.done").TextContent, StringComparison.Ordinal));

        await Button(page, "Verify").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("is good", page.Find(".notice.done").TextContent, StringComparison.Ordinal));

        await services.Store.SayAsync([Goals("Later")], [], Cancellation);
        await Button(page, "Restore").ClickAsync(new());
        Assert.Equal(2, (await services.Store.LoadAsync(Cancellation)).UserFacts.Count);
        await Button(page, "Restore it").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("Restored.", page.Find(".notice.done").TextContent, StringComparison.Ordinal));
        Assert.Single((await services.Store.LoadAsync(Cancellation)).UserFacts);
        Assert.Equal(2, page.FindAll("tbody tr").Count);
    }

    [Fact]
    public async Task Who_does_not_want_to_restore_keeps_what_is_there()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenSettingsAsync(folder);
        await services.Backups.CreateAsync(BackupKind.Manual, Cancellation);
        var page = Render<Settings>();
        await Button(page, "Restore").ClickAsync(new());
        JSInterop.VerifyFocusAsyncInvoke();
        await Button(page, "Keep what is there").ClickAsync(new());
        Assert.Empty(page.FindAll("[role=alertdialog]"));
        await Button(page, "Restore").ClickAsync(new());
        await page.Find("[role=alertdialog]").KeyDownAsync(Key.Escape);
        Assert.Empty(page.FindAll("[role=alertdialog]"));
        Assert.Single(services.Backups.List());
    }

    [Fact]
    public async Task A_file_that_is_no_backup_is_refused_with_the_reason()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenSettingsAsync(folder);
        var page = Render<Settings>();
        Assert.True(Button(page, "Restore this file").HasAttribute("disabled"));
        await page.Find("input.path").InputAsync(new() { Value = Path.Combine(folder.Path, "network.db") });
        await Button(page, "Restore this file").ClickAsync(new());
        await Button(page, "Restore it").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("no manifest", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_doctor_says_what_is_wrong_and_repairs_it()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenSettingsAsync(folder);
        var page = Render<Settings>();
        await Button(page, "Look through everything").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("There is no good backup", page.Find(".findings .wrong").TextContent, StringComparison.Ordinal));
        await Button(page, "Repair what loses nothing").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".findings .wrong")));
        Assert.Single(page.FindAll("tbody tr"));
    }

    [Fact]
    public async Task Browsers_that_were_let_in_are_listed_and_ended_and_another_one_gets_an_address()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenSettingsAsync(folder);
        var passes = Services.GetRequiredService<BrowserPasses>();
        passes.Admit("Firefox on Linux", "127.0.0.1");
        var page = Render<Settings>();
        var row = page.Find("[data-visual=browsers] tbody tr");
        Assert.Contains("Firefox on Linux", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1, which other programs share", row.TextContent, StringComparison.Ordinal);
        await row.QuerySelector("button")!.ClickAsync(new());
        Assert.Empty(page.FindAll("[data-visual=browsers] tbody tr"));
        Assert.Empty(passes.All);
        await Button(page, "Let another browser in").ClickAsync(new());
        Assert.Matches("^http://ng-[a-z2-9]+[.]localhost:5080/[?]code=[A-Za-z0-9_-]{43}$", page.Find("[data-visual=new-address] code").TextContent);
    }

    private static UserFact Goals(string role) => new(Guid.NewGuid(), UserFactKinds.Goals, "goals", $$"""{"roles":["{{role}}"]}""", DateTimeOffset.UnixEpoch);

    private static IElement Button(IRenderedComponent<Settings> page, string text) => page.FindAll("button").First(button => button.TextContent.Trim() == text);

    private async Task<NetworkGraphServices> OpenSettingsAsync(PageFolder folder)
    {
        var services = await NetworkGraphServices.OpenAsync(DataFolder.Open(folder.Path), ImportLimits.Default, Cancellation);
        Services.AddSingleton(services);
        // Its backup of the day would come between those of the test: there is nothing to back up until it is done.
        var daily = new DailyBackups(services, NullLogger<DailyBackups>.Instance);
        await daily.DisposeAsync();
        Services.AddSingleton(daily);
        Services.AddSingleton(new BrowserPasses(services.Folder, TimeProvider.System));
        Services.AddSingleton(new Door(services.Folder, new OneTimeCodes(services.Folder, TimeProvider.System)));
        this.AddAuthorization();
        await services.Store.SayAsync([Goals("First")], [], Cancellation);
        return services;
    }
}
