using Bunit;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Tests;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Stores;
using NetworkGraph.Web.Pages;
using NetworkGraph.Web.Visuals;
using TiesPage = NetworkGraph.Web.Pages.Ties;

namespace NetworkGraph.Web.Tests.Pages;

/// <summary>What the user says of people on a page is kept, shown, undone and taken back.</summary>
public sealed class JudgementsTests : PageContext
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Ben and Dora both fell silent.</summary>
    private static Story TwoQuiet => AdaAlone.Named("dora", "Dora Lind").Connects("ada", "dora", "2024-01-10", "Fabrikam", "Analyst")
        .WritesEvery("dora", "ada", "2025-06-01", 7, 50).WritesEvery("ada", "dora", "2025-06-02", 7, 50);

    [Fact]
    public async Task A_choice_in_the_menu_is_kept_and_the_message_that_appears_undoes_it()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        var messages = Render<MudSnackbarProvider>();
        var cut = Show<TiesPage>(TwoQuiet.Network(), "ties");
        await cut.InvokeAsync(() => Menu(cut, "Ben Hartley").OnChoose.InvokeAsync(new NotATie(NotATieAs.Recruiter)));

        var said = (await UntilSaidAsync(services, 1))[0];
        Assert.Equal(("not-a-tie", "ben", """{"as":"recruiter","viewer":"ada"}"""), (said.Kind, said.Subject, said.Json));
        messages.WaitForAssertion(() => Assert.Contains("Ben Hartley: not a tie (recruiter).", messages.Markup, StringComparison.Ordinal));
        await UndoAsync(messages);
        await UntilSaidAsync(services, 0);
    }

    [Fact]
    public async Task Several_at_once_are_one_act_with_one_undo()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        var messages = Render<MudSnackbarProvider>();
        var cut = Show<TiesPage>(TwoQuiet.Network(), "ties");
        Assert.Equal("0 selected", cut.Find(".selection b").TextContent);
        await cut.FindAll(".ties .pick")[0].ChangeAsync(new() { Value = true });
        Assert.Equal("1 selected", cut.Find(".selection b").TextContent);
        await cut.Find(".select-row label input").ChangeAsync(new() { Value = true });
        Assert.Equal("2 selected", cut.Find(".selection b").TextContent);
        Assert.Equal(["Not a tie", "I know them well", "Remind me"], cut.FindComponent<SelectionBar>().FindComponents<JudgeMenu>().Select(menu => menu.Instance.Label));

        await cut.InvokeAsync(() => cut.FindComponent<SelectionBar>().FindComponents<JudgeMenu>()[1].Instance.OnChoose.InvokeAsync(new Known(Acquaintance.Well, KnownAs.Family)));
        Assert.Equal(["ben", "dora"], (await UntilSaidAsync(services, 2)).Select(fact => fact.Subject).Order());
        Assert.Equal("0 selected", cut.Find(".selection b").TextContent);
        messages.WaitForAssertion(() => Assert.Contains("2 people: known well (family).", messages.Markup, StringComparison.Ordinal));
        await UndoAsync(messages);
        await UntilSaidAsync(services, 0);
    }

    [Fact]
    public async Task Only_who_is_seen_stays_selected()
    {
        var cut = Show<TiesPage>(TwoQuiet.Network(), "ties");
        await cut.Find(".select-row label input").ChangeAsync(new() { Value = true });
        await cut.Find("input[type=search]").InputAsync(new() { Value = "Dora" });
        Assert.Equal("1 selected", cut.Find(".selection b").TextContent);
        await cut.Find("input[type=search]").InputAsync(new() { Value = "" });
        Assert.Equal("1 selected", cut.Find(".selection b").TextContent);
    }

    [Fact]
    public async Task Everything_said_has_a_list_and_the_person_a_line_and_both_take_it_back()
    {
        await using var folder = new PageFolder();
        await using var services = await OpenAsync(folder);
        var story = TwoQuiet.Says(UserFactKinds.KnowsWell, "ben", """{"level":"well"}""").Says(UserFactKinds.Remind, "cleo", """{"days":90}""");
        foreach (var fact in story.Facts().UserFacts)
        {
            await services.Store.SayAsync(fact, Cancellation);
        }

        var list = Show<TiesPage>(story.Network(), "ties?list=said");
        Assert.Equal("What you said of people", list.Find("h1").TextContent);
        var rows = list.FindAll("[data-visual=said] li.said").Select(row => row.TextContent).ToArray();
        Assert.Contains("reminder every 90 days", rows[0], StringComparison.Ordinal);
        Assert.Contains("known well, said on", rows[1], StringComparison.Ordinal);

        var person = Show<PersonPage>(story.Network(), "person?key=ben");
        Assert.Contains("you said: known well", person.Find(".said").TextContent, StringComparison.Ordinal);
        await person.Find(".said button").ClickAsync(new());
        Assert.Equal("remind", (await UntilSaidAsync(services, 1))[0].Kind);
    }

    [Fact]
    public void People_carry_what_was_said_of_them()
    {
        var cut = Show<People>(TwoQuiet.Says(UserFactKinds.NotATie, "ben", """{"as":"recruiter"}""").Network(), "people");
        Assert.Contains("not a tie (recruiter)", cut.FindAll("tbody tr").Single(row => row.TextContent.Contains("Ben Hartley", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_list_says_how_to_fill_it() =>
        Assert.Contains("You have said nothing of anybody yet", Show<TiesPage>(AdaAlone.Network(), "ties?list=said").Markup, StringComparison.Ordinal);

    private static JudgeMenu Menu(IRenderedComponent<TiesPage> cut, string person) =>
        cut.FindComponents<JudgeMenu>().Single(menu => menu.Instance.Of == person && menu.Instance.Label == "Not so").Instance;

    // The message fades in: found and pressed in one step, the button is the one that is shown.
    private static Task UndoAsync(IRenderedComponent<MudSnackbarProvider> messages) =>
        messages.InvokeAsync(() => messages.FindAll("button").Single(button => button.TextContent.Trim() == "Undo").ClickAsync(new()));
}
