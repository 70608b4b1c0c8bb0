using NetworkGraph.Core.Calibration;

namespace NetworkGraph.Core.Tests.Calibration;

public class AreaUnderCurveTests
{
    [Fact]
    public void Ties_count_half_and_the_interval_is_that_of_DeLong()
    {
        // Positives 3, 2, 2 against negatives 2, 1: of six pairs four are in order and two tie, 5/6. Components above: 1, .75, .75
        // (variance 1/48), below: 2/3, 1 (variance 1/18); standard error sqrt(1/144 + 1/36) = .186339; the upper end is cut.
        var area = AreaUnderCurve.Of([3, 2, 2, 2, 1], [true, true, true, false, false]);
        Assert.Equal(5 / 6.0, area.Value, 12);
        Assert.Equal((5 / 6.0) - (1.959963985 * 0.186338998), area.Low, 8);
        Assert.Equal(1, area.High);
    }

    [Fact]
    public void Without_both_outcomes_there_is_no_area() => Assert.True(double.IsNaN(AreaUnderCurve.Of([1, 2], [true, true]).Value));
}
