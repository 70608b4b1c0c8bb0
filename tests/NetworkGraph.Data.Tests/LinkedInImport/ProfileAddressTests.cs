using System.Diagnostics;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.LinkedInImport;

namespace NetworkGraph.Data.Tests.LinkedInImport;

public sealed class ProfileAddressTests
{
    [Theory]
    [InlineData("https://www.linkedin.com/in/ada-byron", "ada-byron")]
    [InlineData("http://linkedin.com/in/Ada-Byron/", "ada-byron")]
    [InlineData("www.linkedin.com/in/ada-byron", "ada-byron")]
    [InlineData("https://de.linkedin.com/in/ada-byron/en?trk=x#top", "ada-byron")]
    [InlineData("  https://www.linkedin.com/in/ada-byron ", "ada-byron")]
    [InlineData("/in/ada-byron", "ada-byron")]
    [InlineData("https://www.linkedin.com/in/jos%C3%A9", "josé")]
    [InlineData("https://www.linkedin.com/in/jos%c3%a9", "josé")]
    [InlineData("https://www.linkedin.com/in/jose\u0301", "josé")]
    [InlineData("https://www.linkedin.com/in/JOSÉ", "josé")]
    [InlineData("https://www.linkedin.com/in/bad%C3%28", "bad%c3%28")]
    [InlineData("https://www.linkedin.com/in/half%C3", "half%c3")]
    [InlineData("https://www.linkedin.com/in/100%", "100%")]
    [InlineData("https://www.linkedin.com/in/a%2Fb", "a%2fb")]
    [InlineData("https://www.linkedin.com/in/%F0%9F%8C%8D", "🌍")]
    [InlineData("https://www.linkedin.com/in/ACoAAB1x", "acoaab1x")]
    [InlineData("https://www.linkedin.com/pub/ada-byron", "ada-byron")]
    [InlineData("https://www.linkedin.com/pub/Ada-Byron/1a/2B/3c", "pub/ada-byron/1a/2b/3c")]
    [InlineData("https://www.linkedin.com/in", null)]
    [InlineData("https://www.linkedin.com/in/", null)]
    [InlineData("https://www.linkedin.com/company/looms", null)]
    [InlineData("https://evil.example/in/ada-byron", null)]
    [InlineData("urn:li:member:12345", null)]
    [InlineData("", null)]
    public void The_key_is_the_decoded_slug(string address, string? slug) => Assert.Equal(slug, ProfileAddress.Slug(address));

    [Theory]
    [InlineData("  Ada \u00A0 Byron ", "Ada Byron")]
    [InlineData("Ada\u200BByron\u202E", "AdaByron")]
    [InlineData("Jose\u0301", "José")]
    [InlineData(" . ", ".")]
    public void Names_are_made_comparable(string cell, string expected) => Assert.Equal(expected, VisibleText.Clean(cell));

    [Fact]
    public void A_megabyte_of_marks_is_made_comparable_in_less_than_a_second()
    {
        var cell = "e" + string.Concat(Enumerable.Repeat("\u0301\u0323", 250_000));
        var least = Enumerable.Range(0, 3).Min(_ =>
        {
            var clock = Stopwatch.StartNew();
            Assert.NotEmpty(VisibleText.Clean(cell));
            return clock.Elapsed;
        });
        Assert.True(least < TimeSpan.FromSeconds(1), $"{least}");
    }

    [Fact]
    public void Half_a_character_is_shown_as_lost() => Assert.Equal("\uFFFDAda\uFFFD", VisibleText.Clean("\uD800Ada\uDC00"));
}
