using System.Text.Json;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Erasing;

namespace NetworkGraph.Data.Tests.Erasing;

public sealed class WordsAboutTests
{
    [Fact]
    public void A_letter_that_JSON_writes_as_an_escape_hides_nobody()
    {
        var told = Word(UserFactKinds.ToldTie, "ben", JsonSerializer.Serialize(new { target = "jonas-köhler", level = "knows" }));
        Assert.Contains("\\u00F6", told.Json, StringComparison.Ordinal);
        Assert.True(WordsAbout.Name(told, ["jonas-köhler"]));
        Assert.True(WordsAbout.Name(Word(UserFactKinds.Goals, "goals", JsonSerializer.Serialize(new { roles = new[] { "Successor of Jonas Köhler" } })), ["Jonas Köhler"]));
        Assert.True(WordsAbout.AreOf(Word(UserFactKinds.Ask, "ben", JsonSerializer.Serialize(new { target = "x", viewer = "jonas-köhler" })), "jonas-köhler"));
        Assert.False(WordsAbout.AreOf(told, "jonas-köhler"));
    }

    [Theory]
    [InlineData("jonas-köhler-2", false)]
    [InlineData("(jonas-köhler)", true)]
    [InlineData("jonas", false)]
    public void A_longer_name_is_another_one(string text, bool names) =>
        Assert.Equal(names, WordsAbout.Name(Word(UserFactKinds.SavedView, "view", JsonSerializer.Serialize(new { query = text })), ["jonas-köhler"]));

    [Theory]
    [InlineData("{")]
    [InlineData("jonas-köhler")]
    [InlineData("[[[\"jonas-köhler\"]]]")]
    [InlineData("{\"jonas-köhler\":1}")]
    public void Details_of_any_form_are_looked_through(string json) => Assert.Equal(json.Length > 1, WordsAbout.Name(Word(UserFactKinds.SavedView, "view", json), ["jonas-köhler"]));

    [Fact]
    public void What_was_said_of_an_ask_goes_with_it()
    {
        var ask = Word(UserFactKinds.Ask, "jonas-köhler", "{\"target\":\"x\"}");
        UserFact[] words = [ask, Word(UserFactKinds.AskOutcome, ask.Id.ToString(), "{\"outcome\":\"declined\",\"reason\":\"no time\"}"), Word(UserFactKinds.AskOutcome, Guid.NewGuid().ToString(), "{\"outcome\":\"met\"}")];
        Assert.Equal(words[..2], WordsAbout.With(words, word => WordsAbout.Name(word, ["jonas-köhler"])));
    }

    [Fact]
    public void An_ask_goes_whole_where_any_word_of_it_names_somebody()
    {
        var ask = Word(UserFactKinds.Ask, "ben", "{\"target\":\"x\"}");
        UserFact[] words =
        [
            ask, Word(UserFactKinds.AskOutcome, ask.Id.ToString(), "{\"outcome\":\"introduced\",\"reached\":\"jonas-köhler\"}"), Word(UserFactKinds.NotSo, $"ask-accepted:{ask.Id}:2026-05-03", "{}"),
            Word(UserFactKinds.Ask, "ben", "{\"target\":\"y\"}"), Word(UserFactKinds.NotSo, "favour:ben", "{}"),
        ];
        Assert.Equal(words[..3], WordsAbout.With(words, word => WordsAbout.Name(word, ["jonas-köhler"])));
    }

    private static UserFact Word(string kind, string subject, string json) => new(Guid.NewGuid(), kind, subject, json, DateTimeOffset.UnixEpoch);
}
