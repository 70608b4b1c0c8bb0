using System.Globalization;

namespace NetworkGraph.Core.Ties;

/// <summary>The sentences that explain a tie, made of the numbers it holds and of nothing else (relationship-model.md section 9).</summary>
internal static class TieSentences
{
    public static string Strength(Tie tie)
    {
        var parts = string.Join(", ", Parts(tie).Where(p => p is not null));
        var sentence = $"{tie.Points.Total}/100 {tie.Band}: {(parts.Length > 0 ? parts : "nothing known that counts")}.";
        if (tie.Assumed.Contains("contact"))
        {
            return sentence + " Estimated: this export has no messages, so an average amount of contact was assumed.";
        }

        return tie.LastContact is null ? NoMessages(tie) + " " + sentence : sentence;
    }

    public static string? Status(Tie tie)
    {
        if (tie.Status == TieStatus.None || tie.LastContact is not { } last)
        {
            return null;
        }

        var gap = tie.JudgedOn.DayNumber - last.DayNumber;
        if (tie.Status == TieStatus.Dormant)
        {
            var former = tie.FormerStrength is >= 35 and var points
                ? string.Create(CultureInfo.InvariantCulture, $", once close ({points:0} points)")
                : "";
            return $"Out of touch since {last.Year.ToString(CultureInfo.InvariantCulture)}{former}.";
        }

        var usual = tie.RhythmDays is { } rhythm
            ? string.Create(CultureInfo.InvariantCulture, $"You two usually write every {Days(rhythm)}")
            : string.Create(CultureInfo.InvariantCulture, $"A tie like this is usually kept up every {Days(gap / Math.Max(tie.SilenceRatio ?? 1, 1e-9))}");
        if (tie.RhythmDays is null && gap == 0)
        {
            return "You were in contact on the last day of the data.";
        }

        return string.Create(CultureInfo.InvariantCulture, $"{usual}; it has been {Days(gap)} ({tie.SilenceRatio:0.0}×).");
    }

    private static string NoMessages(Tie tie) => tie.ConnectedOn is { } on
        ? $"Connected since {ScreenDate.Of(on)}; no messages in your export."
        : "No messages in your export.";

    private static IEnumerable<string?> Parts(Tie tie)
    {
        var points = tie.Points;
        yield return Part(points.Contact, "from contact" + Contact(tie));
        yield return Part(points.History, "from knowing each other" + Years(tie));
        yield return Part(points.Context, tie.Assumed.Contains("context")
            ? "assumed for shared work and school"
            : "from " + (tie.Grounds.SharedAt ?? "shared work and school"));
        yield return Part(points.Services, tie.Assumed.Contains("services")
            ? "assumed for recommendations and endorsements"
            : "from " + Services(tie.Grounds.Services));
        yield return Part(points.Mutual, tie.Assumed.Contains("mutual")
            ? "assumed for shared contacts"
            : "from " + Count(tie.Grounds.SharedContacts, "shared contact"));
    }

    private static string? Part(int points, string what) =>
        points == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{points} {(points == 1 ? "point" : "points")} {what}");

    private static string Contact(Tie tie) => tie.LastContact is { } last
        ? $" (last on {ScreenDate.Of(last)}, they wrote on {Count(tie.DaysIn, "day")}, you on {Count(tie.DaysOut, "day")})"
        : "";

    private static string Years(Tie tie)
    {
        if (tie.Grounds.KnownSince is not { } since)
        {
            return "";
        }

        var years = (tie.JudgedOn.DayNumber - since.DayNumber) / 365.25;
        return years < 1 ? " less than a year" : " " + Count((int)years, "year");
    }

    private static string Services(ServiceCounts services)
    {
        var recommendations = services.RecommendationsReceived + services.RecommendationsGiven;
        var endorsements = services.EndorsementsReceived + services.EndorsementsGiven;
        return (recommendations, endorsements) switch
        {
            (0, _) => Count(endorsements, "day") + " of endorsements",
            (_, 0) => Count(recommendations, "recommendation"),
            _ => Count(recommendations, "recommendation") + " and " + Count(endorsements, "day") + " of endorsements",
        };
    }

    private static string Days(double days) => days < 9.95 && Math.Abs(days - Math.Round(days)) > 0.05
        ? string.Create(CultureInfo.InvariantCulture, $"{days:0.0} days")
        : Count((int)Math.Round(days), "day");

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
