namespace NetworkGraph.Core.Tests;

public class PlainLettersTests
{
    [Theory]
    [InlineData("Élodie Åberg", "elodie aberg")]
    [InlineData("ŁÓDŹ Şahin Žofia Ñandú", "lodz sahin zofia nandu")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("Ίων 山田", "ίων 山田")]
    public void Case_and_accents_go_and_other_scripts_stay(string text, string plain) => Assert.Equal(plain, PlainLetters.Of(text));

    [Fact]
    public void Every_latin_letter_has_a_plain_form()
    {
        for (var c = '\u00C0'; c <= '\u017F'; c++)
        {
            var plain = PlainLetters.Of(c.ToString());
            Assert.True(plain == " " || plain[0] is >= 'a' and <= 'z', c.ToString());
        }
    }
}
