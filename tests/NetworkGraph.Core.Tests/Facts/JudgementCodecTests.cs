using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Tests.Facts;

public class JudgementCodecTests
{
    private static readonly DateTimeOffset At = new(2026, 10, 14, 9, 30, 0, TimeSpan.Zero);

    public static TheoryData<string, string, string> StoredForms => new()
    {
        { "known well (family)", "knows-well", """{"level":"well","as":"family","viewer":"ada"}""" },
        { "known well (friend)", "knows-well", """{"level":"well","as":"friend","viewer":"ada"}""" },
        { "known well (colleague)", "knows-well", """{"level":"well","as":"colleague","viewer":"ada"}""" },
        { "known well (you speak elsewhere)", "knows-well", """{"level":"well","as":"elsewhere","viewer":"ada"}""" },
        { "not a tie (vendor)", "not-a-tie", """{"as":"vendor","viewer":"ada"}""" },
        { "not a tie (recruiter)", "not-a-tie", """{"as":"recruiter","viewer":"ada"}""" },
        { "not a tie (stranger)", "not-a-tie", """{"as":"stranger","viewer":"ada"}""" },
        { "reminder every 90 days", "remind", """{"days":90,"viewer":"ada"}""" },
        { "reminder every day", "remind", """{"days":1,"viewer":"ada"}""" },
    };

    [Theory]
    [MemberData(nameof(StoredForms))]
    public void Every_judgement_has_one_stored_form_that_reads_back_and_is_written_again(string inWords, string kind, string json)
    {
        var said = JudgementCodec.Read(Fact(kind, json));
        Assert.Equal(inWords, said?.InWords);
        var network = new Story().Uploads("ada", "2026-10-14").Connects("ada", "ben", "2020-01-01").Network();
        var written = JudgementCodec.Write(said!, network.Find("ben")!, network.Find("ada")!, At);
        Assert.Equal((kind, "ben", json, At), (written.Kind, written.Subject, written.Json, written.At));
    }

    [Theory]
    [InlineData("""{"level":"well"}""", "known well")]
    [InlineData("""{"level":"some"}""", "known a little")]
    [InlineData("""{"level":"not"}""", "not known")]
    public void What_earlier_versions_stored_reads_as_what_it_meant(string json, string inWords) =>
        Assert.Equal(inWords, JudgementCodec.Read(Fact("knows-well", json))?.InWords);

    [Theory]
    [InlineData("knows-well", """{"level":"very"}""")]
    [InlineData("knows-well", """{"level":"0"}""")]
    [InlineData("knows-well", "[")]
    [InlineData("knows-well", "{}")]
    [InlineData("remind", """{"days":0}""")]
    [InlineData("remind", """{"days":4000}""")]
    [InlineData("remind", """{"days":"90"}""")]
    [InlineData("not-so", "{}")]
    public void Details_of_another_shape_say_nothing(string kind, string json) => Assert.Null(JudgementCodec.Read(Fact(kind, json)));

    [Fact]
    public void A_kind_that_a_newer_version_knows_keeps_its_gist()
    {
        Assert.Equal("not a tie", JudgementCodec.Read(Fact("not-a-tie", """{"as":"spammer"}"""))?.InWords);
        Assert.Equal("known well", JudgementCodec.Read(Fact("knows-well", """{"level":"well","as":"neighbour"}"""))?.InWords);
    }

    private static UserFact Fact(string kind, string json) => new(Guid.Empty, kind, "ben", json, At);
}
