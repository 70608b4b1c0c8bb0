using NetworkGraph.Core.Backtests;

namespace NetworkGraph.Core.Tests.Backtests;

/// <summary>Reference figures: a plain Python version of the model on the same logs (model-check/expected.txt).</summary>
public class RhythmBacktestTests
{
    [Fact]
    public void The_longer_the_silence_against_the_rhythm_the_fewer_come_back_on_the_chat_platform() => Check(
        RhythmBacktest.Of(MessageLog.College(), [60, 80, 100]), [290, 161, 283, 512, 699, 1023], [0.40, 0.29, 0.13, 0.07, 0.04, 0.02]);

    [Fact]
    public void The_longer_the_silence_against_the_rhythm_the_fewer_come_back_on_mail() => Check(
        RhythmBacktest.Of(MessageLog.Eu(), [70, 90, 110]), [2780, 1306, 928, 533, 238, 126], [0.85, 0.79, 0.73, 0.63, 0.47, 0.31]);

    private static void Check(IReadOnlyList<RhythmPersistence> rows, int[] pairs, double[] alive)
    {
        Assert.Equal(pairs, rows.Select(r => r.Pairs));
        Assert.Equal(alive, rows.Select(r => Math.Round(r.Alive!.Value, 2)));
    }
}
