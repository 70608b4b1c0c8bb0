using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Ties;

/// <summary>Worked values of docs/model.md, section 2, computed by hand.</summary>
public class TieStrengthTests
{
    [Fact]
    public void Both_writing_once_today_gives_23_points_from_contact() =>
        Assert.Equal(54 * 1.5 / 3.5, 54 * TieStrength.Contact(TieStrength.Activation(1, 1)), 12);

    [Theory]
    [InlineData(1, 0, 11)]
    [InlineData(0, 1, 6)]
    public void One_message_a_month_ago_gives_eleven_or_six_points(int received, int sent, int points) =>
        Assert.Equal(points, Math.Round(54 * TieStrength.Contact(TieStrength.Activation(received / 2.0, sent / 2.0))));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0.289064826317888)]
    [InlineData(10, 1)]
    [InlineData(40, 1)]
    public void History_grows_with_the_logarithm_of_years_up_to_ten(double years, double part) =>
        Assert.Equal(part, TieStrength.History(years), 12);

    [Fact]
    public void A_recommendation_received_counts_more_than_one_given_and_than_endorsements()
    {
        Assert.Equal(1 - Math.Exp(-1), TieStrength.Services(1, 0, 0, 0), 12);
        Assert.Equal(1 - Math.Exp(-2.0 / 3), TieStrength.Services(0, 1, 0, 0), 12);
        Assert.Equal(1 - Math.Exp(-0.25), TieStrength.Services(0, 0, 1, 1), 12);
    }

    [Fact]
    public void An_overlap_of_a_tenth_gives_half_of_the_mutual_points() => Assert.Equal(0.5, TieStrength.Mutual(0.1), 12);

    [Fact]
    public void All_parts_full_make_a_hundred_points() => Assert.Equal(100, TieStrength.Of(new StrengthParts(1, 1, 1, 1, 1)), 12);

    [Theory]
    [InlineData(19.999, Band.Distant)]
    [InlineData(20, Band.Light)]
    [InlineData(35, Band.Warm)]
    [InlineData(50, Band.Strong)]
    public void Bands_begin_at_20_35_and_50_points(double strength, Band band) => Assert.Equal(band, TieStrength.BandOf(strength));

    [Fact]
    public void Points_left_over_by_rounding_go_to_the_largest_remainders()
    {
        // 54 * .33 = 17.82, 15 * .5 = 7.5, 14 * .15 = 2.1, 9 * .05 = .45, 8 * .1 = .8; together 28.67, shown as 29.
        var points = TieStrength.Round(new StrengthParts(0.33, 0.5, 0.15, 0.05, 0.1));
        Assert.Equal(new StrengthPoints(18, 8, 2, 0, 1), points);
        Assert.Equal(29, points.Total);
    }
}
