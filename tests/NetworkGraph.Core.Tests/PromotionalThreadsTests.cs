using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests;

public class PromotionalThreadsTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    [Fact]
    public void A_strangers_letter_that_was_answered_counts_whole()
    {
        var network = Letters(thread: 4).Adds(InteractionKind.Message, "ada", ["rhea"], "2026-03-03", thread: 4).Network();
        Assert.Equal((1, 2), Days(network));
    }

    [Fact]
    public void Without_conversation_ids_the_participants_are_the_thread()
    {
        var network = Letters(thread: -1).Writes("ada", "rhea", "2026-03-03").Network();
        Assert.Equal((1, 2), Days(network));
    }

    [Fact]
    public void A_letter_in_another_thread_is_no_answer()
    {
        var network = Letters(thread: 4).Adds(InteractionKind.Message, "ada", ["rhea"], "2026-03-03", thread: 5).Network();
        Assert.Equal((1, 0), Days(network));
    }

    [Fact]
    public void What_somebody_else_wrote_in_the_thread_is_no_answer()
    {
        var network = Letters(thread: 4)
            .Adds(InteractionKind.Message, "rhea", ["ada"], "2026-03-05", thread: 4)
            .Adds(InteractionKind.Message, "ada", ["rhea"], "2026-03-06", thread: 5).Network();
        Assert.Equal((1, 1), Days(network));
    }

    [Fact]
    public void An_answer_from_the_spam_folder_is_spam_itself()
    {
        var network = Letters(thread: 4).Adds(InteractionKind.Message, "ada", ["rhea"], "2026-03-03", promotional: true, thread: 4)
            .Adds(InteractionKind.Message, "ada", ["rhea"], "2026-03-06", thread: 5).Network();
        Assert.Equal((1, 0), Days(network));
    }

    [Fact]
    public void A_member_who_sends_campaigns_does_not_answer_them()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Uploads("rhea", "2026-06-30")
            .Adds(InteractionKind.Message, "rhea", ["ada"], "2026-03-02", promotional: true, thread: 4)
            .Adds(InteractionKind.Message, "rhea", ["ada"], "2026-03-04", thread: 4)
            .Adds(InteractionKind.Message, "ada", ["rhea"], "2026-03-06", thread: 5).Network();
        Assert.Equal((1, 1), Days(network));
    }

    private static Story Letters(int thread) => new Story().Uploads("ada", "2026-06-30")
        .Adds(InteractionKind.Message, "rhea", ["ada"], "2026-03-02", promotional: true, thread: thread)
        .Adds(InteractionKind.Message, "rhea", ["ada"], "2026-03-04", promotional: true, thread: thread);

    private static (int Mine, int Theirs) Days(Network network)
    {
        var tie = MemberTies.Between(network, network.Members[0], network.Find("rhea")!, AsOf)!;
        return (tie.DaysOut, tie.DaysIn);
    }
}
