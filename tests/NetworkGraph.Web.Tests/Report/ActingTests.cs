using Bunit;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Report;
using NetworkGraph.Web.Tests.Pages;

namespace NetworkGraph.Web.Tests.Report;

/// <summary>What a button of the frame asks for while the database is away: a sentence, and the page stays.</summary>
public sealed class ActingTests : PageContext
{
    [Fact]
    public async Task The_demo_is_neither_opened_nor_left_without_a_database_and_the_page_says_why()
    {
        await using var folder = new PageFolder();
        await using var services = await NetworkGraphServices.OpenAsync(DataFolder.Open(folder.Path), ImportLimits.Default, TestContext.Current.CancellationToken);
        Services.AddSingleton(new DemoNetwork(services.Store, services.Runner, services.Current));
        File.Delete(Path.Combine(folder.Path, "network.db"));
        Navigation.NavigateTo("/growth");

        var welcome = Render<EmptyWorkspace>();
        await welcome.Find("button").ClickAsync(new());
        var banner = Render<DemoBanner>(parameters => parameters.Add(one => one.IsDemo, true));
        await banner.Find("button").ClickAsync(new());

        var said = Services.GetRequiredService<ISnackbar>().ShownSnackbars.Select(one => one.Message).ToList();
        Assert.Contains("no longer there", Assert.Single(said.Distinct()), StringComparison.Ordinal);
        Assert.EndsWith("/growth", Navigation.Uri, StringComparison.Ordinal);
        Assert.False(banner.Find("button").HasAttribute("disabled"));
    }

    [Fact]
    public async Task A_word_that_cannot_be_kept_is_told_and_no_page_says_that_it_was_saved()
    {
        await using var folder = new PageFolder();
        await using var services = await NetworkGraphServices.OpenAsync(DataFolder.Open(folder.Path), ImportLimits.Default, TestContext.Current.CancellationToken);
        var words = new UserWords(services.Store, services.Current, TimeProvider.System, Services.GetRequiredService<Acting>());
        Assert.True(await words.SayAsync(UserFactKinds.Pause, "coach", "{}", TestContext.Current.CancellationToken));
        File.Delete(Path.Combine(folder.Path, "network.db"));

        Assert.False(await words.SayAsync(UserFactKinds.Pause, "coach", "{}", TestContext.Current.CancellationToken));
        var said = Services.GetRequiredService<ISnackbar>().ShownSnackbars.Select(one => one.Message);
        Assert.Contains("no longer there", Assert.Single(said), StringComparison.Ordinal);
    }
}
