using NetworkGraph.Core.Calibration;

namespace NetworkGraph.Core.Tests.Calibration;

public class ChanceCheckTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Fact]
    public void Few_asks_give_no_curve_and_say_how_many_it_takes()
    {
        var check = Of(new Story().Uploads("ada", "2026-06-30").WritesEvery("ada", "ben", "2025-01-01", 10, 25));

        Assert.Equal(ChanceVerdict.NotEnough, check.Verdict);
        Assert.Empty(check.Groups);
        Assert.Matches("^Not enough asks yet: [0-9]+ of your messages .* it takes 30.$", check.InWords);
    }

    [Fact]
    public void Answers_that_stop_show_that_the_chances_run_high()
    {
        var check = Of(new Story().Uploads("ada", "2026-06-30")
            .WritesEvery("ada", "ben", "2023-01-01", 8, 60).WritesEvery("ben", "ada", "2023-01-02", 8, 60)
            .WritesEvery("cleo", "ada", "2024-06-01", 8, 90).WritesEvery("ada", "ben", "2024-06-05", 8, 60));

        Assert.Equal(ChanceVerdict.RunsHigh, check.Verdict);
        Assert.EndsWith("The chances run high: expect somewhat less than they say.", check.InWords, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_that_begin_show_that_the_chances_run_low()
    {
        var story = new Story().Uploads("ada", "2026-06-30").WritesEvery("ada", "ben", "2022-01-01", 10, 60);
        for (var i = 0; i < 60; i++)
        {
            // Somebody new every time, who answers at once.
            var day = Story.Day("2024-01-01").AddDays(12 * i);
            story.Writes("ada", $"new-{i}", Text(day), Text(day.AddDays(9))).Writes($"new-{i}", "ada", Text(day.AddDays(1)), Text(day.AddDays(10)));
        }

        Assert.Equal(ChanceVerdict.RunsLow, Of(story).Verdict);
    }

    [Fact]
    public void Groups_hold_at_least_ten_asks_rise_in_chance_and_cover_the_later_half()
    {
        var check = Of(new Story().Uploads("ada", "2026-06-30")
            .WritesEvery("ada", "ben", "2022-01-01", 10, 130).WritesEvery("ben", "ada", "2022-01-02", 20, 65));

        Assert.Equal((check.Asks + 1) / 2, check.Groups.Sum(g => g.Asks));
        Assert.All(check.Groups, g => Assert.True(g.Asks >= 10 && g.Answered <= g.Asks && g.Said is > 0 and < 1));
        Assert.Equal(check.Groups.Select(g => g.Said).Order(), check.Groups.Select(g => g.Said));
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static ChanceCheck Of(Story story)
    {
        var network = story.Network();
        return ChanceCheck.Of(network, network.Members[0], AsOf);
    }
}
