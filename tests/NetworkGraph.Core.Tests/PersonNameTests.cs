namespace NetworkGraph.Core.Tests;

public class PersonNameTests
{
    [Theory]
    [InlineData("José  Núñez", "JOSE NUNEZ")]
    [InlineData("Ștefan Weiß", "stefan weiss")]
    [InlineData("𝗨𝗺𝗮 Kran", "Uma Kran")]
    [InlineData("Zoe\u0308 O’Brién", "zoë o’brien")]
    [InlineData("李\u3000明", "李 明")]
    [InlineData("ИГОРЬ Орлов", "Игорь Орлов")]
    public void Names_that_differ_in_case_accents_and_styles_of_latin_letters_are_one(string one, string other) => Assert.Equal(PersonName.Key(one), PersonName.Key(other));

    [Theory]
    [InlineData("李明", "黎明")]
    [InlineData("李明", "Li Ming")]
    [InlineData("李明", "李 明")]
    [InlineData("Игорь", "Igor")]
    [InlineData("Андрей", "Андреи")]
    [InlineData("रमेश", "रमश")]
    [InlineData("ガク", "カク")]
    [InlineData("Ann-Lee", "Ann Lee")]
    [InlineData("Sam .", "Sam")]
    [InlineData("Kim 💡", "Kim ★")]
    public void Names_that_differ_in_anything_else_are_two(string one, string other) => Assert.NotEqual(PersonName.Key(one), PersonName.Key(other));
}
