using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests.Ties;

public class StandingTests
{
    private static readonly ConversationCounts Several = new(4, 3, 4, 3, 0, double.NaN);

    [Theory]
    [InlineData(59, TieStatus.InTouch)]
    [InlineData(60, TieStatus.LosingTouch)]
    [InlineData(1095, TieStatus.LosingTouch)]
    [InlineData(1096, TieStatus.Dormant)]
    public void Several_conversations_are_being_lost_from_sixty_days_to_three_years(int silence, TieStatus status) =>
        Assert.Equal(status, Standing.Of(true, true, Several, silence));

    [Theory]
    [InlineData(200, TieStatus.InTouch)]
    [InlineData(201, TieStatus.LosingTouch)]
    public void Nobody_is_being_lost_within_the_rhythm_of_the_two(int silence, TieStatus status) =>
        Assert.Equal(status, Standing.Of(true, true, Several with { RhythmDays = 200 }, silence));

    [Fact]
    public void One_short_conversation_is_little_to_lose_and_a_long_one_is_not()
    {
        Assert.Equal(TieStatus.OneConversation, Standing.Of(true, true, new ConversationCounts(1, 1, 1, 1, 0, double.NaN), 90));
        Assert.Equal(TieStatus.LosingTouch, Standing.Of(true, true, new ConversationCounts(1, 1, 2, 2, 0, double.NaN), 90));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void One_side_alone_is_never_being_lost(bool they, bool you) => Assert.Equal(TieStatus.OneSided, Standing.Of(they, you, Several, 400));

    [Fact]
    public void Silence_never_brings_a_tie_back()
    {
        foreach (var rhythm in new[] { double.NaN, 1, 30, 180, 900 })
        {
            var worst = TieStatus.InTouch;
            for (var silence = 0; silence < 4_000; silence++)
            {
                var status = Standing.Of(true, true, Several with { RhythmDays = rhythm }, silence);
                Assert.True(status >= worst, $"rhythm {rhythm}, silence {silence}");
                worst = status;
            }
        }
    }
}
