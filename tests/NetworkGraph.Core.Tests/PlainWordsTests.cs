namespace NetworkGraph.Core.Tests;

public class PlainWordsTests
{
    [Theory]
    [InlineData("李明", "李 明")]
    [InlineData("李 明", "李 明")]
    [InlineData("李　明 Li", "李 明 li")]
    [InlineData("Dr.Müller-Lüdenscheidt, MBA", "dr muller ludenscheidt mba")]
    [InlineData("रमेश कुमार", "रमेश कुमार")]
    [InlineData("uma  kran", "uma kran")]
    [InlineData("-Uma_Kran!", "uma kran")]
    [InlineData("...", "")]
    [InlineData("", "")]
    public void Words_are_letters_between_single_blanks(string text, string words) => Assert.Equal(words, PlainWords.Of(text));

    [Theory]
    [InlineData("李 明", "li ming")]
    [InlineData("игорь орлов", "igor orlov")]
    [InlineData("uma kran", "")]
    public void Other_alphabets_can_be_typed_in_latin_letters(string words, string latin) => Assert.Equal(latin, PlainWords.InLatin(words));

    [Fact]
    public void Letters_of_one_term_stay_together() => Assert.Equal(["李 明", "shanghai", "ガ ン ダ ム"], PlainWords.Terms("李明, Shanghai (ガンダム)"));
}
