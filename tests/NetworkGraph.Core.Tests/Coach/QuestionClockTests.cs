using System.Globalization;
using NetworkGraph.Core.Coach;

namespace NetworkGraph.Core.Tests.Coach;

/// <summary>From when to when an answer takes: ten invented runs, their days counted by hand, and what is still expected of those that are open.</summary>
public sealed class QuestionClockTests
{
    // Each: what they wrote since Ana's last letter (day and time, text), when she wrote next, and the days between question and answer.
    private static readonly (string Person, (string At, string Text)[] Run, string? Answer, double? Days)[] Runs =
    [
        // A plain question: 2 Mar 09:00 to 3 Mar 21:00.
        ("p0", [("2026-03-02T09:00", "Are you coming on Friday?")], "2026-03-03T21:00", 1.5),
        // A greeting three weeks before the question does not start the clock: 24 Mar 09:00 to 25 Mar 09:00.
        ("p1", [("2026-03-03T09:00", "Hello Ana, all is well here."), ("2026-03-24T09:00", "Which day suits you?")], "2026-03-25T09:00", 1),
        // The first of two questions counts, not the second: 1 Apr to 5 Apr.
        ("p2", [("2026-04-01T09:00", "Have you seen the plan?"), ("2026-04-04T09:00", "And now?")], "2026-04-05T09:00", 4),
        // A remark after the question does not stop the clock: 10 Apr to 12 Apr.
        ("p3", [("2026-04-10T09:00", "Have you seen the plan?"), ("2026-04-11T09:00", "The weather is fine today.")], "2026-04-12T09:00", 2),
        // An answer within the hour: 15 Apr 09:00 to 09:36, 0.6 hours.
        ("p4", [("2026-04-15T09:00", "Is it you?")], "2026-04-15T09:36", .025),
        // No question, no clock.
        ("p5", [("2026-04-20T09:00", "I have read your article and liked it.")], "2026-04-29T09:00", null),
        // Thanks on a later day withdraw the question, whatever Ana writes then.
        ("p6", [("2026-05-01T09:00", "Do you have the address?"), ("2026-05-03T09:00", "I found it, thank you.")], "2026-05-20T09:00", null),
        // Thanks in advance on the same day do not: 10 May to 13 May.
        ("p7", [("2026-05-10T09:00", "Could you send me the address?"), ("2026-05-10T09:01", "Thank you.")], "2026-05-13T09:00", 3),
        // Withdrawn and asked again: from the new question, 8 Jun to 9 Jun.
        ("p8", [("2026-06-01T09:00", "Do you have the address?"), ("2026-06-02T09:00", "I found it, thank you."), ("2026-06-08T09:00", "And the phone number?")], "2026-06-09T09:00", 1),
        // Never answered.
        ("p9", [("2026-07-01T09:00", "Hello Ana."), ("2026-07-15T09:00", "How is the new job?")], null, null),
    ];

    [Fact]
    public void The_clock_runs_from_the_first_unanswered_question_to_the_next_letter()
    {
        var (network, viewer) = Of(Told(Reasons.Ana()));
        var measured = Correspondence.Of(network, viewer, Story.Day("2026-10-14")).MeasuredQuestions
            .Where(q => q.AnswerDays is not null && q.WithdrawnDay is null)
            .Select(q => string.Create(CultureInfo.InvariantCulture, $"{network.People[q.Person].Key} {q.AnswerDays:0.###}"));
        Assert.Equal(Runs.Where(r => r.Days is not null).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Person} {r.Days:0.###}")), measured);
    }

    [Fact]
    public void The_card_counts_seven_of_eight_and_the_median_waits_for_ten()
    {
        var reason = Told(Reasons.Ana()).Coach(Reason.Responsiveness);
        Assert.Equal((7, 8, null, "7 of 8"), (reason.Cases, reason.Of, reason.Value, reason.Headline));
        Assert.Equal("No answer found here | p9 | 2026-07-15 | asked you something; no answer found here", reason.Rows()[0]);
    }

    [Fact]
    public void From_ten_on_the_median_is_that_of_the_questions_not_of_the_greetings()
    {
        // 0.025, 1, 1, 1.5, 2, 3, 4 and three of five days: the middle two are 2 and 3.
        var story = Told(Reasons.Ana());
        foreach (var person in (string[])["q0", "q1", "q2"])
        {
            story.Texts("ana", person, "2026-01-02T09:00", "Hello.").Texts(person, "ana", "2026-08-01T09:00", "Hello Ana.")
                .Texts(person, "ana", "2026-08-20T09:00", "How are you?").Texts("ana", person, "2026-08-25T09:00", "Well.");
        }

        Assert.Equal(2.5, story.Coach(Reason.Responsiveness).Value!.Value, 9);
    }

    [Fact]
    public void A_remark_after_an_open_question_does_not_close_it_and_a_word_of_thanks_on_a_later_day_does()
    {
        var waiting = Reasons.Ana()
            .Texts("ana", "ben", "2026-09-01T09:00", "Hello Ben.").Texts("ben", "ana", "2026-10-01T09:00", "Which day suits you?").Texts("ben", "ana", "2026-10-03T09:00", "The weather is fine today.")
            .Texts("ana", "carla", "2026-09-01T09:00", "Hello Carla.").Texts("carla", "ana", "2026-10-01T09:00", "Do you have the address?").Texts("carla", "ana", "2026-10-04T09:00", "I found it, thank you.");
        Assert.Equal(["May wait for your answer | ben | 2026-10-01 | asked you something 13 days before your data ends"], waiting.Coach(Reason.FollowUp).Rows());
    }

    [Fact]
    public void Who_has_asked_again_is_expected_to_wait_longer_than_who_asked_once_at_the_same_time()
    {
        var rows = Reasons.Ana()
            .Texts("ana", "ben", "2026-09-01T09:00", "Hello Ben.").Texts("ben", "ana", "2026-09-20T09:00", "Which day suits you?")
            .Texts("ana", "carla", "2026-09-01T09:00", "Hello Carla.").Texts("carla", "ana", "2026-09-18T09:00", "Which day suits you?").Texts("carla", "ana", "2026-10-10T09:00", "And now?")
            .Coach(Reason.FollowUp).Rows();
        Assert.Equal(["May wait for your answer | carla | 2026-09-18", "May wait for your answer | ben | 2026-09-20"], rows.Take(2).Select(r => string.Join(" | ", r.Split(" | ")[..3])));
    }

    [Fact]
    public void What_part_of_the_answers_takes_longer_is_told_from_ten_letters_on()
    {
        // Ten letters of Ana's: answers after 1 day (six), 10 days (three) and 40 days (one).
        var story = Reasons.Ana();
        foreach (var (place, days) in ((int[])[1, 1, 1, 1, 1, 1, 10, 10, 10, 40]).Index())
        {
            story.Texts("ana", $"p{place}", "2026-01-05T09:00", "Hello.").Texts($"p{place}", "ana", $"{Story.Day("2026-01-05").AddDays(days):yyyy-MM-dd}T09:00", "Hello Ana.");
        }

        Assert.Contains(
            "May wait for your answer | p0 | 2026-10-05 | asked you something 9 days before your data ends; 40 % of the answers that you get take longer",
            story.Texts("p0", "ana", "2026-10-05T09:00", "Which day suits you?").Coach(Reason.FollowUp).Rows());
        Assert.Contains(
            "May wait for your answer | p1 | 2026-08-25 | asked you something 50 days before your data ends; hardly any answer in your messages takes longer",
            story.Texts("p1", "ana", "2026-08-25T09:00", "Which day suits you?").Coach(Reason.FollowUp).Rows());
    }

    [Theory]
    [InlineData("responsiveness:p9:2026-07-15")]
    [InlineData("responsiveness:p9:2026-07-01")]
    public void What_was_said_of_a_run_stays_said_whichever_of_its_days_it_was_said_of(string key) =>
        Assert.Equal(7, Told(Reasons.Ana()).NotSo(key).Coach(Reason.Responsiveness).Of);

    private static Story Told(Story story)
    {
        foreach (var (person, run, answer, _) in Runs)
        {
            story.Texts("ana", person, "2026-01-01T09:00", "Hello.");
            foreach (var (at, text) in run)
            {
                story.Texts(person, "ana", at, text);
            }

            _ = answer is null ? story : story.Texts("ana", person, answer, "Here I am.");
        }

        return story;
    }

    private static (Network Network, Member Viewer) Of(Story story)
    {
        var network = story.Network();
        return (network, network.Viewer(null)!);
    }
}
