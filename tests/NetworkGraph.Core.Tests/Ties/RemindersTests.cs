using NetworkGraph.Core.Week;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;
using NetworkGraph.Core.Tests.Coach;

namespace NetworkGraph.Core.Tests.Ties;

/// <summary>A story's words are said from 2 January 1970 on, one a day; its contacts are later unless a test says otherwise.</summary>
public class RemindersTests
{
    private static readonly DateOnly AsOf = Story.Day("2026-06-30");

    private static Story Ada => new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01").Texts("ada", "ben", "2026-06-01T09:00", "Hello.").Texts("ben", "ada", "2026-06-02T09:00", "Hello Ada.");

    [Theory]
    [InlineData("2026-08-30", 0)]
    [InlineData("2026-08-31", 1)]
    [InlineData("2027-01-01", 1)]
    public void A_reminder_is_due_from_the_last_contact_by_the_calendar_not_by_the_data(string today, int due)
    {
        var network = Ada.Says(UserFactKinds.Remind, "ben", """{"days":90}""").Network();
        var found = Reminders.Due(network, network.Members[0], AsOf, Story.Day(today));
        Assert.Equal(due, found.Count);
        Assert.Equal(due, TiesByCadence.Due(network, network.Members[0], AsOf, Story.Day(today)).Count(d => d.Advice == CadenceAdvice.Reminded));
        Assert.All(found, one => Assert.Equal("Your reminder every 90 days; due since 31 Aug 2026.", one.Why));
    }

    [Fact]
    public void Without_any_contact_it_is_due_from_the_day_of_the_word()
    {
        var network = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01").Says(UserFactKinds.Remind, "ben", """{"days":10}""").Network();
        var said = DateOnly.FromDateTime(network.Facts.UserFacts[0].At.UtcDateTime);
        Assert.Equal(said.AddDays(10), Assert.Single(Reminders.Due(network, network.Members[0], AsOf, AsOf)).Since);
    }

    [Fact]
    public void The_users_interval_takes_the_place_of_the_usual_one_in_due_and_in_the_week()
    {
        var story = new Story().Uploads("ada", "2026-06-30").Connects("ada", "ben", "2020-01-01")
            .WritesEvery("ben", "ada", "2025-01-01", 60, 6).WritesEvery("ada", "ben", "2025-01-02", 60, 6);
        Assert.Equal([CadenceAdvice.Overdue], Advice(story, AsOf));
        Assert.Equal([WeekActionKind.FadingTie], story.Week("2026-06-30").Actions.Select(a => a.Kind));
        story.Says(UserFactKinds.Remind, "ben", """{"days":365}""");
        Assert.Empty(Advice(story, AsOf));
        Assert.Empty(story.Week("2026-06-30").Actions);
        Assert.Equal([CadenceAdvice.Reminded], Advice(story, Story.Day("2027-06-30")));
        var action = Assert.Single(story.Week("2026-06-30", "2027-06-30").Actions);
        Assert.Equal((WeekActionKind.Reminder, "You wanted to think of ben"), (action.Kind, action.Title));
    }

    [Fact]
    public void A_later_word_begins_the_time_anew_and_not_a_tie_ends_it()
    {
        var story = Ada.Says(UserFactKinds.Remind, "ben", """{"days":90}""").Says(UserFactKinds.NotATie, "ben", """{"as":"vendor"}""");
        Assert.Empty(Advice(story, Story.Day("2027-01-01")));
        Assert.Equal([CadenceAdvice.Reminded], Advice(story.Says(UserFactKinds.Remind, "ben", """{"days":30}"""), Story.Day("2026-07-02")));
    }

    private static IEnumerable<CadenceAdvice> Advice(Story story, DateOnly today)
    {
        var network = story.Network();
        return TiesByCadence.Due(network, network.Members[0], AsOf, today).Select(d => d.Advice);
    }
}
