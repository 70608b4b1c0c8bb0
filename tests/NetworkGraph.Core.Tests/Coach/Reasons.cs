using System.Globalization;
using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Week;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Tests.Coach;

/// <summary>Asks for one reason of a story, and shows its evidence in short.</summary>
internal static class Reasons
{
    internal static CoachReason Coach(this Story story, Reason reason, string asOf = "2026-10-14")
    {
        var network = story.Network();
        return EightReasons.Of(network, network.Viewer(null)!, Story.Day(asOf)).Single(r => r.Reason == reason);
    }

    internal static WeekList Week(this Story story, string asOf = "2026-10-14", string? today = null)
    {
        var network = story.Network();
        return ThisWeek.Of(network, network.Viewer(null)!, Story.Day(asOf), Story.Day(today ?? asOf));
    }

    /// <summary>"group | person | date | what" per row, in the order shown.</summary>
    internal static IReadOnlyList<string> Rows(this CoachReason reason) =>
        [.. reason.Groups.SelectMany(g => g.Rows.Select(r => string.Create(CultureInfo.InvariantCulture, $"{g.Title} | {r.Person.Key} | {r.Date:yyyy-MM-dd} | {r.What}")))];

    internal static Story Ana(string date = "2026-10-14") => new Story().Uploads("ana", date);

    internal static Story NotSo(this Story story, string key) => story.Says(UserFactKinds.NotSo, key, "{}");
}
