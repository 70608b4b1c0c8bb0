namespace NetworkGraph.Core.Tests;

public class DaysInWordsTests
{
    [Theory]
    [InlineData(0, "0 days")]
    [InlineData(1, "1 day")]
    [InlineData(44, "44 days")]
    [InlineData(45, "2 months")]
    [InlineData(46, "2 months")]
    [InlineData(152, "5 months")]
    [InlineData(699, "23 months")]
    [InlineData(700, "1.9 years")]
    [InlineData(731, "2 years")]
    public void Days_are_told_in_the_unit_in_which_people_think_of_them(int days, string words) => Assert.Equal(words, DaysInWords.Of(days));
}
