namespace NetworkGraph.Core.Tests;

public class PlainLettersTests
{
    [Theory]
    [InlineData("Élodie Åberg", "elodie aberg")]
    [InlineData("ŁÓDŹ Şahin Žofia Ñandú", "lodz sahin zofia nandu")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("山田", "山田")]
    [InlineData("Ștefan Țăranu", "stefan taranu")]
    [InlineData("Nguyễn Đình Thị Hường", "nguyen dinh thi huong")]
    [InlineData("Straße Ægir Øst Þór", "strasse aegir ost thor")]
    [InlineData("İpek Işık", "ipek isik")]
    public void Case_and_accents_go_and_other_scripts_stay(string text, string plain) => Assert.Equal(plain, PlainLetters.Of(text));

    [Theory]
    [InlineData("𝗨𝗺𝗮 𝗞𝗿𝗮𝗻", "uma kran")]
    [InlineData("𝓤𝓶𝓪 𝕂𝖗𝚊𝘯", "uma kran")]
    [InlineData("Ｕｍａ　Ｋｒａｎ", "uma kran")]
    [InlineData("Ⓤⓜⓐ 🅺🆁🄰🅝", "uma kran")]
    [InlineData("ᴜᴍᴀ ᴷʳᵃⁿ", "uma kran")]
    [InlineData("ﬁnance", "finance")]
    [InlineData("ｶﾞｸ", "ガク")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    public void Letter_styles_go(string text, string plain) => Assert.Equal(plain, PlainLetters.Of(text));

    [Theory]
    [InlineData("Ίων Γιώργος", "ιων γιωργοσ")]
    [InlineData("ΓΙΏΡΓΟΣ", "γιωργοσ")]
    [InlineData("Семён Орлов", "семен орлов")]
    [InlineData("מֹשֶׁה", "משה")]
    [InlineData("مُحَمَّد", "محمد")]
    public void Accents_go_in_every_alphabet_that_writes_without_them(string text, string plain) => Assert.Equal(plain, PlainLetters.Of(text));

    [Theory]
    [InlineData("रमेश")]
    [InlineData("สมชาย")]
    [InlineData("ガンダム")]
    [InlineData("김민수")]
    public void Marks_that_are_vowels_or_sounds_stay(string text) => Assert.Equal(text, PlainLetters.Of(text));

    [Theory]
    [InlineData("Acme™ ® 💡 🇩🇪", "acme™ ® 💡 🇩🇪")]
    [InlineData("Fuji㈱", "fuji㈱")]
    [InlineData("é\uFFFE", "e\uFFFE")]
    public void What_is_no_letter_stays(string text, string plain) => Assert.Equal(plain, PlainLetters.Of(text));

    [Fact]
    public void Half_a_surrogate_pair_does_not_end_a_search() => Assert.Equal("a\uFFFDb", PlainLetters.Of("a\uD83Db"));

    [Theory]
    [InlineData("𝗨𝗺𝗮 Ｋｒáｎ", "Uma Krán")]
    [InlineData("Ⓤⓜⓐ", "Uma")]
    [InlineData("Mª José Ævar Straße", "Mª José Ævar Straße")]
    [InlineData("ｶﾞ", "ガ")]
    [InlineData("Acme™ 💡 é\uFFFE", "Acme™ 💡 é\uFFFE")]
    public void Style_alone_goes_where_a_name_is_printed(string text, string plain) => Assert.Equal(plain, PlainLetters.WithoutStyle(text));

    [Fact]
    public void Every_latin_letter_has_a_plain_form()
    {
        var blocks = new (int First, int Last)[] { (0xC0, 0x24F), (0x1E00, 0x1EFF), (0x2C60, 0x2C7F) };
        foreach (var c in blocks.SelectMany(b => Enumerable.Range(b.First, b.Last - b.First + 1)).Select(i => (char)i).Where(char.IsLetter))
        {
            var plain = PlainLetters.Of(c.ToString());
            Assert.True(plain[0] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '\'' or '`' or '!' or '|', $"{(int)c:X}: {plain}");
        }
    }
}
