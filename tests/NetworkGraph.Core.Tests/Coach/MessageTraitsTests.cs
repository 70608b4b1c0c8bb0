using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Texts;

namespace NetworkGraph.Core.Tests.Coach;

public sealed class MessageTraitsTests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("👍", 0, 0)]
    [InlineData("I don't know", 3, 0)]
    [InlineData("Really?! What??? No...", 3, 2)]
    [InlineData("See https://example.com/a?b=c and www.example.com?d", 2, 0)]
    [InlineData("你好吗？", 1, 1)]
    [InlineData("one-to-one", 3, 0)]
    public void Words_and_questions_are_counted(string text, int words, int questions)
    {
        var traits = MessageText.TraitsOf(text);
        Assert.Equal((words, questions), (traits.Words, traits.Questions));
    }

    [Fact]
    public void Persons_are_counted_in_the_recognised_language()
    {
        var english = MessageText.TraitsOf("I told you that my plan and your plan are the same, and I meant it.");
        Assert.Equal((TextLanguage.English, 3, 2), (english.Language, english.FirstPerson, english.SecondPerson));

        var german = MessageText.TraitsOf("Ich habe Ihnen geschrieben, weil sie mir das gesagt haben und ich es nicht weiß.");
        Assert.Equal((TextLanguage.German, 3, 1), (german.Language, german.FirstPerson, german.SecondPerson));
    }

    [Theory]
    [InlineData("Grazie mille per la presentazione, ci sentiamo la prossima settimana con il tuo collega.")]
    [InlineData("Tack för att du presenterade mig, vi hörs nästa vecka om det är bra.")]
    [InlineData("你好，谢谢你的介绍")]
    [InlineData("ok")]
    [InlineData("12345")]
    public void An_unread_language_is_unknown_and_reports_no_phrase(string text)
    {
        var traits = MessageText.TraitsOf(text);
        Assert.Equal((TextLanguage.Unknown, Phrases.None, 0, 0), (traits.Language, traits.Found, traits.FirstPerson, traits.SecondPerson));
    }

    [Theory]
    [InlineData("Thanks!", TextLanguage.English)]
    [InlineData("Danke dir!", TextLanguage.German)]
    [InlineData("Merci beaucoup !", TextLanguage.French)]
    [InlineData("¡Muchas gracias!", TextLanguage.Spanish)]
    [InlineData("Muito obrigado!", TextLanguage.Portuguese)]
    [InlineData("Dankjewel!", TextLanguage.Dutch)]
    public void A_word_of_thanks_is_enough_to_be_seen(string text, TextLanguage language)
    {
        var traits = MessageText.TraitsOf(text);
        Assert.Equal((language, Phrases.Thanks), (traits.Language, traits.Found));
    }

    [Fact]
    public void A_phrase_does_not_cross_the_end_of_a_sentence()
    {
        Assert.Equal(Phrases.None, MessageText.TraitsOf("We met the deadline. At the end of the day we went home and thank. You know how it is.").Found);
    }

    [Fact]
    public void Case_and_accents_make_no_difference()
    {
        var asWritten = MessageText.TraitsOf("Je te remercie pour ta présentation, c'était très généreux.");
        Assert.Equal(asWritten, MessageText.TraitsOf("JE TE REMERCIE POUR TA PRESENTATION, C'ETAIT TRES GENEREUX."));
        Assert.Equal(asWritten, MessageText.TraitsOf("Je te remercie pour ta présentation, c’était très généreux."));
        Assert.Equal(Phrases.Thanks, asWritten.Found);
    }

    [Fact]
    public void A_long_text_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("The report of the week is here and all is well. ", 4000)) + "Thank you for the introduction.";
        var traits = MessageText.TraitsOf(text);
        Assert.Equal((44_005, Phrases.Thanks), (traits.Words, traits.Found));
    }

    [Fact]
    public void Counting_takes_no_memory()
    {
        const string text = "Thanks for the introduction to Ada! Could you also forward my notes to your colleague? We worked together at Contoso.";
        MessageText.TraitsOf(text);

        // Now and then the runtime itself takes some on a thread; a text that took any would take it every time.
        Assert.Contains(0, Enumerable.Range(0, 5).Select(_ => Taken()).ToList());

        static long Taken()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 1000; i++)
            {
                MessageText.TraitsOf(text);
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
