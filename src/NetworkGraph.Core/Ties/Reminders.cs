using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Ties;

/// <summary>A reminder whose time is over.</summary>
/// <param name="Person">Of whom.</param>
/// <param name="Days">The interval that the user set, in days.</param>
/// <param name="Since">The day on which it was over.</param>
public sealed record DueReminder(Person Person, int Days, DateOnly Since)
{
    /// <summary>The reason in one sentence.</summary>
    public string Why => FormattableString.Invariant($"Your {new RemindEvery(Days).InWords}; due since {ScreenDate.Of(Since)}.");
}

/// <summary>
/// Of whom did I want to be reminded?
/// Formula: due from the last contact seen, or the day of the word where that is later, plus the interval. Unit: days. The clock is that of
/// the reader, not of the data: a reminder is due whether or not a newer export was loaded. Contact after the end of the data is not seen.
/// A convention of this program.
/// </summary>
public static class Reminders
{
    /// <summary>The reminders that are due today, longest due first.</summary>
    public static IReadOnlyList<DueReminder> Due(Network network, Member viewer, DateOnly asOf, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return
        [
            .. Judgements.Of(network, viewer).All.Where(held => held.Said is RemindEvery)
                .Select(held => new DueReminder(held.Person, ((RemindEvery)held.Said).Days, NextOf(network, viewer, held, asOf)))
                .Where(due => due.Since <= today)
                .OrderBy(due => due.Since).ThenBy(due => due.Person.Number),
        ];
    }

    /// <summary>The day on which a reminder is due next.</summary>
    public static DateOnly NextOf(Network network, Member viewer, HeldJudgement reminder, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        var last = MemberTies.Between(network, viewer, reminder.Person, asOf)?.LastContact;
        return (last > reminder.On ? last.Value : reminder.On).AddDays(((RemindEvery)reminder.Said).Days);
    }
}
