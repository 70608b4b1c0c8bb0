namespace NetworkGraph.Cli.Tests.Commands;

/// <summary>A text to copy in a terminal, in the language that is asked for; nobody is an answer.</summary>
public sealed class DraftCommandTests(DemoNetwork demo)
{
    [Fact]
    public async Task A_company_of_an_application_gives_a_note_to_somebody_there_with_what_it_rests_on()
    {
        var targets = (await demo.Ask("targets", "--json")).Json.GetProperty("targets").EnumerateArray();
        var applied = targets.First(target => target.GetProperty("knowsSomebody").GetBoolean() && target.GetProperty("reasons")[0].GetProperty("kind").GetString() == "applied");
        var name = applied.GetProperty("name").GetString()!;
        var written = await demo.Ask("draft", name);
        Assert.Contains("To " + applied.GetProperty("now")[0].GetProperty("name").GetString(), written.Output, StringComparison.Ordinal);
        Assert.Contains("I have applied for ", written.Output, StringComparison.Ordinal);
        Assert.Contains($"{name}: you applied", written.Output, StringComparison.Ordinal);
        var german = (await demo.Ask("draft", name, "--language", "de", "--json")).Json.GetProperty("draft");
        Assert.Contains("beworben.", german.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_is_to_be_asked_the_answer_says_so()
    {
        var nobody = await demo.Ask("draft", "Zephyr Dynamics");
        Assert.Equal(0, nobody.ExitCode);
        Assert.Contains("No way to Zephyr Dynamics is in your data, which does not mean that there is none.", nobody.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft", "<b>")]
    [InlineData("draft", "x", "--language", "xx")]
    [InlineData("draft", "x", "--kind", "love")]
    public async Task What_cannot_be_understood_is_an_error_in_a_sentence(params string[] words) => Assert.NotEqual(0, (await demo.Ask(words)).ExitCode);
}
