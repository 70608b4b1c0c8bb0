using Bunit;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using NetworkGraph.Data;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Web.Layout;
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
}
