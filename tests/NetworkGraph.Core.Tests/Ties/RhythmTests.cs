using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Ties;

public class RhythmTests
{
    [Fact]
    public void Four_days_of_contact_make_a_rhythm_and_three_do_not()
    {
        Assert.Null(Rhythm.Of(0, 60, 3));
        Assert.Equal(20, Rhythm.Of(0, 60, 4));
        Assert.Equal(1, Rhythm.Of(10, 10, 4));
    }

    [Theory]
    [InlineData(19, TieStatus.OnRhythm)]
    [InlineData(20, TieStatus.Slipping)]
    [InlineData(40, TieStatus.Fading)]
    [InlineData(80, TieStatus.Fading)]
    [InlineData(81, TieStatus.Lapsed)]
    [InlineData(179, TieStatus.Lapsed)]
    [InlineData(180, TieStatus.Dormant)]
    public void Silence_is_measured_against_a_rhythm_of_ten_days(double silence, TieStatus status) =>
        Assert.Equal(status, Rhythm.Status(silence, 10));

    [Theory]
    [InlineData(1094, TieStatus.Slipping)]
    [InlineData(1095, TieStatus.Dormant)]
    public void Three_years_are_dormant_for_everyone(double silence, TieStatus status) =>
        Assert.Equal(status, Rhythm.Status(silence, 365));

    [Fact]
    public void Silence_never_improves_a_status()
    {
        foreach (var rhythm in new[] { 1, 7, 30, 90, 180, 365, 900 })
        {
            var worst = TieStatus.None;
            for (var silence = 0; silence < 4000; silence++)
            {
                var status = Rhythm.Status(silence, rhythm);
                Assert.True(status >= worst, $"rhythm {rhythm}, silence {silence}");
                worst = status;
            }
        }
    }
}
