using System.Globalization;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Coach;

/// <summary>
/// Reason 1, thanks: of the introductions made for the viewer (mined from threads) and the recommendations received in the last 365 days, those followed by
/// a message of the viewer with thanks within 7 days; later thanks, up to 90 days, are told apart. Unit: share, 0 to 1, from ten cases on. Left out: favours younger than 7 days, answers in a language
/// that is not read, and what the user said is not so. Unknown without a messages file. A convention of this program.
/// </summary>
internal static class Thanks
{
    internal const string Topic = "thanks";
    private const int LateDays = 30;

    internal static CoachReason Measure(Correspondence letters)
    {
        const string limits = "Thanks by phone, mail or in person cannot be seen. Introductions are inferred from threads that somebody opened with you and one more person.";
        if (!letters.HasMessages)
        {
            return Unmeasured.Of(Reason.Thanks, "share", ExportFile.Messages, "whether you wrote a word of thanks after an introduction or a recommendation", limits);
        }

        var received = FavourLedger.Of(letters)
            .Where(f => f.Kind is FavourKind.IntroductionReceived or FavourKind.RecommendationReceived)
            .Where(f => !letters.Judgements.IsNotATie(f.Person.Number) && !letters.Corrections.IsNotSo(Topic, f.Person.Number, DayNumber.Of(f.On)))
            .ToList();
        var byHappening = new Dictionary<Happening, Favour>();
        foreach (var favour in received.Where(f => f.Thanks is ThanksFound.Thanked or ThanksFound.ToldByYou or ThanksFound.ThankedLate or ThanksFound.DeniedByYou or ThanksFound.Answered or ThanksFound.NoneFound))
        {
            byHappening[new Happening(favour.Person.Number, favour.Row, DayNumber.Of(favour.On), favour.Thanks is ThanksFound.Thanked or ThanksFound.ToldByYou)] = favour;
        }

        var tally = new Tally(letters, [.. byHappening.Keys]);
        var (cases, of) = tally.Year;
        var late = tally.Newest(h => byHappening[h].Thanks == ThanksFound.ThankedLate);
        var open = tally.Newest(h => !h.IsCase && byHappening[h].Thanks != ThanksFound.ThankedLate);
        var unread = received.Count(f => f.Thanks == ThanksFound.NotReadable);
        return new CoachReason
        {
            Reason = Reason.Thanks,
            Title = "Thanks",
            Cases = cases,
            Of = of,
            Value = Tally.Share(cases, of),
            Unit = "share",
            Headline = Tally.Say(cases, of),
            Says = of == 0
                ? "No introduction made for you and no recommendation in the last year."
                : string.Create(CultureInfo.InvariantCulture, $"{cases} of {of} introductions and recommendations with a thank-you from you within a week{(late.Count == 0 ? "" : $", {late.Count} later")}; {open.Count(h => byHappening[h].Thanks == ThanksFound.Answered)} answered without."),
            Before = Tally.SayBefore(tally.YearBefore),
            Trend = tally.Trend(Tally.Share),
            Limits = unread == 0 ? limits : string.Create(CultureInfo.InvariantCulture, $"{limits} {unread} answered in a language that is not read: left out."),
            Groups =
            [
                new EvidenceGroup("No thanks found here", EvidencePart.Rest, new EvidenceRows(letters, Topic, open, What)),
                new EvidenceGroup("Thanks came later", EvidencePart.Rest, new EvidenceRows(letters, Topic, late, What)),
                new EvidenceGroup("Thanked within a week", EvidencePart.Cases, new EvidenceRows(letters, Topic, tally.Newest(h => h.IsCase), What)),
            ],
            Action = open.Count == 0
                ? "Nothing is open: tell one introducer how it went."
                : $"Thank {letters.Network.People[open[0].Person].Name} for {For(byHappening[open[0]])}.",
        };

        string What(Happening happening) => $"{Cap(For(byHappening[happening]))}: {byHappening[happening].Thanks switch
        {
            ThanksFound.Thanked => "thanked within a week",
            ThanksFound.ThankedLate => string.Create(CultureInfo.InvariantCulture, $"wrote thanks {DayNumber.Of(byHappening[happening].ThankedOn!.Value) - happening.Day} days later"),
            ThanksFound.ToldByYou => "thanked, as you noted",
            ThanksFound.DeniedByYou => "not thanked, as you noted",
            ThanksFound.Answered => "answered, no thanks found here",
            _ => "no answer found here",
        }}";
    }

    internal static string For(Favour favour) => favour.Whom is { } third
        ? $"the introduction to {third} of {ScreenDate.Of(favour.On)}"
        : $"the recommendation of {ScreenDate.Of(favour.On)}";

    /// <summary>Whether thanks at the end of the data would come more than a month after the favour.</summary>
    internal static bool IsLate(Favour favour, int day) => day - DayNumber.Of(favour.On) > LateDays;

    /// <summary>
    /// Two lines from facts only. An introduction is thanked for with the offer to tell how it went, a recommendation for the words themselves; both name the day, and say so when they come late.
    /// </summary>
    internal static string Draft(Favour favour, string firstName, int day)
    {
        var (late, on) = (IsLate(favour, day), ScreenDate.Of(favour.On));
        return favour.Whom is { } third
            ? $"Hi {firstName}, {(late ? $"my thanks come late: on {on} you introduced me to {third}" : $"thank you for introducing me to {third}")}.\nMay I tell you how it went?"
            : $"Hi {firstName}, {(late ? $"my thanks come late: on {on} you wrote a recommendation for me" : $"thank you for your recommendation of {on}")}.\nThank you for taking the time to put it into words.";
    }

    private static string Cap(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
