using System.Globalization;

namespace NetworkGraph.Core.Ties;

/// <summary>The sentences that explain a tie, made of the numbers it holds and of nothing else (docs/model.md, section 9).</summary>
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
        if (tie.LastContact is not { } last)
        {
            return null;
        }

        var usual = tie.RhythmDays is { } rhythm ? $" You two usually begin one every {Days(rhythm)}." : "";
        return tie.Status switch
        {
            TieStatus.OneSided when tie.DaysOut == 0 => $"They wrote on {Count(tie.DaysIn, "day")}, last on {ScreenDate.Of(last)}; you never wrote.",
            TieStatus.OneSided => $"You wrote on {Count(tie.DaysOut, "day")}, last on {ScreenDate.Of(last)}; no answer is in your data.",
            TieStatus.Dormant => $"Out of touch since {ScreenDate.Of(last)}: {Talked(tie)}.",
            _ => $"{Capital(Talked(tie))}; last on {ScreenDate.Of(last)}.{usual}",
        };
    }

    // What the standing rests on, counted.
    private static string Talked(Tie tie)
    {
        var wrote = $"they wrote on {Count(tie.DaysIn, "day")}, you on {Count(tie.DaysOut, "day")}";
        return tie.TalkedSince is not { } since
            ? $"messages to larger groups only, {wrote}"
            : string.Create(CultureInfo.InvariantCulture, $"{Count(tie.Conversations, "conversation")} {(tie.Conversations == 1 ? "in" : "since")} {since.Year}, {wrote}");
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

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
