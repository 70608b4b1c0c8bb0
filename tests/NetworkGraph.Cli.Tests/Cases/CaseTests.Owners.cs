namespace NetworkGraph.Cli.Tests.Cases;

/// <summary>Whose words count, and whose export it is.</summary>
public sealed partial class CaseTests
{
    [Fact]
    public async Task A_strangers_letter_that_was_answered_is_a_conversation_and_nobody_is_left_to_rest()
    {
        using var network = await CaseNetwork.Of("20-inmail-two-way");
        var rhea = (await network.Ask("person", "rhea-koss", "--json")).Json;
        Assert.Contains("last on 5 Mar 2025, they wrote on 2 days, you on 2 days", Text(rhea, "why"), StringComparison.Ordinal);
        var quarter = Assert.Single(rhea.GetProperty("quarters").EnumerateArray());
        Assert.Equal((2, 2), (quarter.GetProperty("daysIn").GetInt32(), quarter.GetProperty("daysOut").GetInt32()));
        var week = (await network.Ask("week", "--json")).Json;
        Assert.DoesNotContain(week.EnumerateArray(), item => Text(item, "kind") == "letRest");
    }

    private const string BasicExport = "40-small-then-full/Basic_LinkedInDataExport_03-01-2025";
    private const string FullExport = "40-small-then-full/Complete_LinkedInDataExport_03-02-2025";

    [Theory]
    [InlineData("40-small-then-full", null)]
    [InlineData(BasicExport, FullExport)]
    [InlineData(FullExport, BasicExport)]
    public async Task The_small_and_the_full_export_of_one_person_are_one_member_in_any_order(string first, string? second)
    {
        using var network = await CaseNetwork.Of(first);
        Assert.Equal(0, second is null ? 0 : (await network.Ask("import", CaseNetwork.Input(second))).ExitCode);
        Assert.StartsWith("Me Myself, as of 2 Mar 2025: 12 people", (await network.Ask("people")).Output, StringComparison.Ordinal);
        var intro = await network.Ask("intro", "p-1");
        Assert.Contains("You know each other: write yourself.", intro.Output, StringComparison.Ordinal);
        Assert.Contains("last on 2 Jan 2025, they wrote on 1 day, you on 1 day", intro.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("unnamed", intro.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_that_names_nobody_is_an_unnamed_members_until_the_user_says_whose()
    {
        using var network = await CaseNetwork.Of(BasicExport);
        Assert.StartsWith("an unnamed member, as of 1 Mar 2025: 12 people", (await network.Ask("people")).Output, StringComparison.Ordinal);
        var named = await network.Ask("import", CaseNetwork.Input(BasicExport), "--owner", "Bo Rune");
        Assert.Equal(0, named.ExitCode);
        Assert.StartsWith("Bo Rune, as of 1 Mar 2025: 12 people", (await network.Ask("people")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_list_of_a_member_follows_the_users_word_and_cannot_be_a_connections()
    {
        using var network = await CaseNetwork.Of(FullExport);
        var other = CaseNetwork.Input("32-trailing-empty-cols");
        var unsaid = await network.Ask("import", other);
        Assert.Contains("does not say whose it is. Say it on the Import page, or import it again with: --owner KEY_OR_NAME", unsaid.Error, StringComparison.Ordinal);
        Assert.Contains("Members are: me-myself (Me Myself), 32-trailing-empty-cols (an unnamed member).", (await network.Ask("people", "--viewer", "nobody")).Error, StringComparison.Ordinal);
        Assert.StartsWith("Me Myself", (await network.Ask("people")).Output, StringComparison.Ordinal);

        var wrong = await network.Ask("import", other, "--owner", "ada-q");
        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains("lists Ada Quill among its connections, so it cannot be their own export.", wrong.Error, StringComparison.Ordinal);

        Assert.Equal(0, (await network.Ask("import", other, "--owner", "me myself")).ExitCode);
        Assert.Contains("Members are: me-myself (Me Myself).", (await network.Ask("people", "--viewer", "nobody")).Error, StringComparison.Ordinal);
        Assert.Equal("Ada Quill", Text((await network.Ask("person", "ada-q", "--json")).Json, "name"));
    }
}
