namespace NetworkGraph.EndToEnd;

public sealed class ChromiumTests
{
    private static readonly string[] Usual = ["/opt/first", "/opt/second"];

    [Fact]
    public void None_says_no_browser_even_where_there_is_one() =>
        Assert.Equal((null, "NETWORKGRAPH_CHROMIUM says none."), Chromium.Find("none", "/usr/bin/chromium", Usual, _ => true));

    [Fact]
    public void The_named_browser_goes_before_all_others() =>
        Assert.Equal("/home/me/chrome", Chromium.Find("/home/me/chrome", "/usr/bin/chromium", Usual, _ => true).Found);

    [Fact]
    public void A_named_browser_that_is_not_there_is_not_replaced_in_silence()
    {
        var (found, missing) = Chromium.Find("/home/me/chrome", "/usr/bin/chromium", Usual, place => place != "/home/me/chrome");
        Assert.Null(found);
        Assert.Equal("NETWORKGRAPH_CHROMIUM names /home/me/chrome, which is not there.", missing);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_a_name_PATH_goes_before_the_usual_places(string? named)
    {
        Assert.Equal("/usr/bin/chromium", Chromium.Find(named, "/usr/bin/chromium", Usual, _ => true).Found);
        Assert.Equal("/opt/second", Chromium.Find(named, null, Usual, place => place == "/opt/second").Found);
    }

    [Fact]
    public void Where_there_is_none_the_reason_says_what_to_do() =>
        Assert.EndsWith("Install one, or name its program in NETWORKGRAPH_CHROMIUM.", Chromium.Find(null, null, Usual, _ => false).Missing, StringComparison.Ordinal);

    [Fact]
    public void Every_usual_place_is_a_whole_path() => Assert.All(Chromium.UsualPlaces(), place => Assert.True(Path.IsPathFullyQualified(place), place));
}
