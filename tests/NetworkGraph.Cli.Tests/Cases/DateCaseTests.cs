namespace NetworkGraph.Cli.Tests.Cases;

/// <summary>The date that is printed is the date that was used, and every command obeys or refuses one.</summary>
public sealed class DateCaseTests(DemoNetwork demo)
{
    private static readonly string[][] Questions =
    [
        ["growth"], ["changes"], ["people"], ["person", "jonas"], ["company"], ["company", "Contoso"], ["ties"], ["ties", "--list", "due"], ["intro", "jonas"], ["reach"],
        ["groups"], ["week"], ["coach"], ["ledger"],
    ];

    [Fact]
    public async Task A_date_after_the_data_is_answered_as_of_their_end()
    {
        using var network = await CaseNetwork.Of("22-burst");
        var ties = await network.Ask("ties", "--as-of", "2026-12-01");
        Assert.Equal(0, ties.ExitCode);
        Assert.Contains("as of 9 Feb 2026", ties.Output, StringComparison.Ordinal);
        Assert.Equal("The data ends on 9 Feb 2026. Nothing is known of 1 Dec 2026 yet, so this is as of 9 Feb 2026.", Assert.Single(ties.ErrorLines));
        Assert.Equal((await network.Ask("ties", "--json")).Output, (await network.Ask("ties", "--as-of", "2026-12-01", "--json")).Output);
    }

    [Fact]
    public async Task Every_command_refuses_a_date_that_cannot_be_meant_and_obeys_one_that_can()
    {
        foreach (var question in Questions)
        {
            foreach (var date in new[] { "0001-01-01", "9999-12-31", "14.10.2026" })
            {
                var refused = await demo.Ask([.. question, "--as-of", date]);
                Assert.True(refused.ExitCode == 2, string.Join(' ', question));
                Assert.StartsWith("--as-of: ", refused.ErrorLines[0], StringComparison.Ordinal);
            }

            foreach (var date in new[] { "1900-01-01", "2024-05-31" })
            {
                var asked = await demo.Ask([.. question, "--as-of", date]);
                Assert.DoesNotContain("   at ", asked.Error, StringComparison.Ordinal);
                Assert.True(asked.ExitCode <= 1, string.Join(' ', question) + asked.Error);
            }
        }

        foreach (var command in new[] { "import", "export", "sample", "backtest" })
        {
            Assert.InRange((await demo.Ask(command, "--as-of", "2024-05-31")).ExitCode, 1, 2);
        }
    }

    [Theory]
    [InlineData("44-real-intro", 1)]
    [InlineData("45-project-chat", 0)]
    public async Task An_introduction_is_one_and_a_project_chat_is_none(string name, int favours)
    {
        using var network = await CaseNetwork.Of(name);
        var ledger = (await network.Ask("ledger", "--json")).Json;
        Assert.Equal(favours, ledger.GetArrayLength());
        Assert.All(ledger.EnumerateArray(), favour => Assert.Equal(("introductionMade", "thanked"), (Text(favour, "kind"), Text(favour, "thanks"))));

        static string? Text(System.Text.Json.JsonElement one, string property) => one.GetProperty(property).GetString();
    }
}
