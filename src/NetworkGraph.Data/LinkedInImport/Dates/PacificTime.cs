namespace NetworkGraph.Data.LinkedInImport;

/// <summary>
/// US Pacific time, in which LinkedIn writes Invitations.csv: second Sunday of March to first Sunday of November is daylight time.
/// A rule of our own, because the zone data of the platform may be absent.
/// </summary>
internal static class PacificTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.CreateCustomTimeZone(
        "NetworkGraph Pacific", TimeSpan.FromHours(-8), "US Pacific", "US Pacific standard", "US Pacific daylight",
        [
            TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
                DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromHours(1),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), 3, 2, DayOfWeek.Sunday),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), 11, 1, DayOfWeek.Sunday)),
        ]);

    /// <summary>UTC of a Pacific wall-clock time; the hour that is skipped in March counts as standard time, the one that is repeated in November too.</summary>
    public static DateTime ToUtc(DateTime wallClock) => Zone.IsInvalidTime(wallClock)
        ? DateTime.SpecifyKind(wallClock.AddHours(8), DateTimeKind.Utc)
        : TimeZoneInfo.ConvertTimeToUtc(wallClock, Zone);
}
