using AngleSharp.Dom;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Tests;
using NetworkGraph.Data;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Stores;
using NetworkGraph.Web.Layout;
using NetworkGraph.Web.Pages;

namespace NetworkGraph.Web.Tests.Pages;

/// <summary>An export that does not say whose it is: the Import page asks, keeps the answer and takes it back.</summary>
public sealed class WhoseExportTests : PageContext
{
    private const string Small = "name:unnamed-0123456789abcdef|unnamed-0123456789abcdef";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Story WithSmall => AdaAlone.Uploads(Small, "2026-10-01", ExportFile.Connections).Connects(Small, "ben", "2019-01-01").Connects(Small, "eve", "2019-01-02").Named("eve", "Eve Weber");

    [Fact]
    public async Task A_name_that_is_typed_becomes_the_members_and_is_taken_back_with_one_button()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenWithMenusAsync(folder);
        var card = Show(WithSmall);
        Assert.Contains("does not say whose it is. Until you say it, it counts as an unnamed member’s.", card.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("unnamed-0123456789abcdef does", card.Find("p").TextContent.Replace(Small, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(Button(card, "Keep").HasAttribute("disabled"));
        await TypeAsync(card, "Bo Rune");
        await Button(card, "Keep").ClickAsync(new());
        var said = Assert.Single(Said(services));
        Assert.Equal((UserFactKinds.MemberName, Small, """{"name":"Bo Rune"}"""), (said.Kind, said.Subject, said.Json));

        card = Show(WithSmall.Says(said.Kind, said.Subject, said.Json));
        Assert.Contains("You said that it is the export of Bo Rune.", card.Markup, StringComparison.Ordinal);
        Assert.Single(card.FindAll("button"), button => button.TextContent.Trim() == "Take back");
    }

    [Fact]
    public async Task Taking_back_removes_the_word()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenWithMenusAsync(folder);
        var story = WithSmall.Says(UserFactKinds.MemberName, Small, """{"name":"Bo Rune"}""");
        await services.Store.SayAsync(story.Facts().UserFacts[0], Cancellation);
        var card = Show(story);
        await Button(card, "Take back").ClickAsync(new());
        Assert.Empty(Said(services));
    }

    [Fact]
    public async Task A_likely_member_is_named_with_the_reason_and_chosen_with_one_button()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenWithMenusAsync(folder);
        var card = Show(WithSmall.Connects(Small, "cleo", "2025-03-02"));
        Assert.Contains("One of its connections is in the list of Ada Okafor too.", card.Find(".candidate").TextContent, StringComparison.Ordinal);
        await Button(card, "It is Ada Okafor’s").ClickAsync(new());
        var said = Assert.Single(Said(services));
        Assert.Equal((UserFactKinds.SamePerson, "ada"), (said.Kind, said.Subject));
    }

    [Fact]
    public async Task Who_stands_in_the_list_is_refused_with_the_reason()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenWithMenusAsync(folder);
        var card = Show(WithSmall);
        await TypeAsync(card, "Eve Weber");
        await Button(card, "Keep").ClickAsync(new());
        Assert.Contains("lists Eve Weber among its connections, so it cannot be their own export.", card.Markup, StringComparison.Ordinal);
        Assert.Empty(Said(services));
    }

    [Fact]
    public async Task What_the_list_told_can_be_said_otherwise()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenWithMenusAsync(folder);
        var card = Show(new Story().Uploads("ada", "2026-10-14").Named("ada", "Ada Okafor").Connects("ada", "ben", "2024-01-10")
            .Uploads(Small, "2026-10-01", ExportFile.Connections).Connects(Small, "ben", "2024-01-10"));
        Assert.Contains("Its list of connections is that of Ada Okafor, so it counts as theirs.", card.Markup, StringComparison.Ordinal);
        Assert.Empty(card.FindComponents<MudAutocomplete<string>>());
        await Button(card, "Somebody else’s").ClickAsync(new());
        Assert.Single(card.FindComponents<MudAutocomplete<string>>());
    }

    [Fact]
    public void Nothing_is_asked_where_every_export_names_its_owner() => Assert.Empty(Show(AdaAlone).Markup.Trim());

    private IRenderedComponent<WhoseExport> Show(Story story)
    {
        Navigation.NavigateTo("import");
        return Render<WhoseExport>(page => page.AddCascadingValue(ViewPoint.Of(story.Network(), Where)!));
    }

    private static Task TypeAsync(IRenderedComponent<WhoseExport> card, string text) =>
        card.InvokeAsync(() => card.FindComponent<MudAutocomplete<string>>().Instance.ValueChanged.InvokeAsync(text));

    private static IElement Button(IRenderedComponent<WhoseExport> card, string text) => card.FindAll("button").Single(button => button.TextContent.Trim() == text);

    private static IReadOnlyList<UserFact> Said(NetworkGraphServices services) => services.Store.LoadAsync(Cancellation).Result.UserFacts;

    private async Task<NetworkGraphServices> OpenWithMenusAsync(PageFolder folder)
    {
        var services = await OpenAsync(folder);
        Render<MudPopoverProvider>();
        return services;
    }
}
