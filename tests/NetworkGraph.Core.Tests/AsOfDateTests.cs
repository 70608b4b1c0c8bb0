using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests;

public class AsOfDateTests
{
    private static readonly Network AdaUntilJune = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2024-01-10").Network();

    [Theory]
    [InlineData("yesterday", "A date is written as 2026-10-14, not 'yesterday'.")]
    [InlineData("14.10.2026", "A date is written as 2026-10-14, not '14.10.2026'.")]
    [InlineData("0001-01-01", "No export speaks of 1 Jan 0001: a date lies between 1 Jan 1900 and 31 Dec 2199.")]
    [InlineData("9999-12-31", "No export speaks of 31 Dec 9999: a date lies between 1 Jan 1900 and 31 Dec 2199.")]
    public void A_date_that_cannot_be_meant_is_refused_with_a_sentence(string text, string sentence)
    {
        Assert.Null(AsOfDate.Read(text, out var problem));
        Assert.Equal(sentence, problem);
    }

    [Fact]
    public void The_date_used_is_never_later_than_the_data_and_that_is_said()
    {
        var (viewer, end) = (AdaUntilJune.Members[0], Story.Day("2026-06-30"));
        Assert.Equal(end, AsOfDate.Of(viewer, null));
        Assert.Equal(Story.Day("2020-01-01"), AsOfDate.Of(viewer, Story.Day("2020-01-01")));
        Assert.Equal(end, AsOfDate.Of(viewer, Story.Day("2026-12-01")));
        Assert.Null(AsOfDate.Remark(end, end));
        Assert.Equal("The data ends on 30 Jun 2026. Nothing is known of 1 Dec 2026 yet, so this is as of 30 Jun 2026.", AsOfDate.Remark(Story.Day("2026-12-01"), end));
    }

    [Fact]
    public void Silence_up_to_the_date_in_the_name_of_the_archive_is_real()
    {
        var facts = new Story().UploadsCovering("ada", "2026-06-30", "2025-09-30").Connects("ada", "ben", "2024-01-10")
            .Writes("ada", "ben", "2025-09-29").Writes("ben", "ada", "2025-09-30").Facts();
        var named = NetworkBuilder.Build(facts with { Imports = [facts.Imports[0] with { ArchiveName = "Complete_LinkedInDataExport_06-30-2026.zip" }] });
        var unnamed = NetworkBuilder.Build(facts);
        Assert.Equal(Story.Day("2026-06-30"), Judged(named));
        Assert.Equal(Story.Day("2025-09-30"), Judged(unnamed));
        Assert.Equal("Data until 30 Jun 2026; newest message 30 Sep 2025, silence since", AsOfDate.Coverage(named.Members[0]));

        static DateOnly Judged(Network network) => MemberTies.Of(network, network.Members[0], Story.Day("2026-06-30"))[0].JudgedOn;
    }
}
