using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Ties;

public class DecayingTiesTests
{
    [Fact]
    public void The_most_urgent_comes_first_and_dormant_ties_last()
    {
        // Weekly friends: ben silent for 21 days (3 rhythms), cleo for 42 (6), dan for four years; eva wrote yesterday.
        var network = new Story().Uploads("ada", "2026-06-30")
            .WritesEvery("ben", "ada", "2026-01-06", 7, 23).WritesEvery("cleo", "ada", "2025-12-16", 7, 23)
            .WritesEvery("dan", "ada", "2022-01-04", 7, 23).WritesEvery("eva", "ada", "2026-01-26", 7, 23)
            .Writes("ada", "ben", "2026-06-09").Writes("ada", "cleo", "2026-05-19").Writes("ada", "dan", "2022-06-07")
            .Writes("ada", "eva", "2026-06-29").Network();
        var ties = DecayingTies.Of(network, network.Members[0], Story.Day("2026-06-30"));
        Assert.Equal(["cleo", "ben", "dan"], ties.Select(t => t.Person.Key.Value));
        Assert.Equal([TieStatus.Fading, TieStatus.Slipping, TieStatus.Dormant], ties.Select(t => t.Status));
        Assert.Equal("You two usually write every 7 days; it has been 42 days (6.0×).", ties[0].WhyStatus);
        Assert.Matches("^Out of touch since 2022, once close \\(\\d+ points\\)\\.$", ties[2].WhyStatus);
    }

    [Fact]
    public void With_few_days_of_contact_the_band_at_the_last_one_sets_the_measure()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Writes("ada", "ben", "2025-06-30").Writes("ben", "ada", "2025-06-30").Network();
        var tie = DecayingTies.Of(network, network.Members[0], Story.Day("2026-06-30")).Single();
        Assert.Null(tie.RhythmDays);
        Assert.Equal(365 / 180.0, tie.SilenceRatio!.Value, 9);
        Assert.Equal("A tie like this is usually kept up every 180 days; it has been 365 days (2.0×).", tie.WhyStatus);
    }
}
