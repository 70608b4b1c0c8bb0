using System.Globalization;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Coach;

/// <summary>
/// Reason 4, two-way talk: of the one-to-one conversations that the viewer opened in the last 365 days, those whose first message asks for nothing. Unit:
/// share, 0 to 1, from ten on. Beside it, the viewer's questions in conversations of three exchanges and more, and introductions and recommendations given
/// and received. Openings in a language that is not read are left out. Unknown without a messages file. A convention of this program.
/// </summary>
internal static class TwoWayTalk
{
    internal const string Topic = "two-way-talk";
    private const int ThreeExchanges = 6;

    internal static CoachReason Measure(Correspondence letters)
    {
        const string limits = "Length is no fault. Nothing is told from languages that are not read.";
        if (!letters.HasMessages)
        {
            return Unmeasured.Of(Reason.TwoWayTalk, "share", ExportFile.Messages, "how your conversations begin", limits);
        }

        var conversations = letters.Conversations;
        var (happenings, unread) = (new List<Happening>(), 0);
        foreach (var opened in conversations.Where(c => c.Opening.Mine && !letters.Corrections.IsNotSo(Topic, c.Person, c.Opening.Day)))
        {
            if (opened.Opening.IsRead)
            {
                happenings.Add(new Happening(opened.Person, opened.Opening.Row, opened.Opening.Day, !opened.Opening.Found.HasFlag(Phrases.Ask)));
            }
            else
            {
                unread += opened.Opening.Day > letters.JudgedDay - Tally.YearDays ? 1 : 0;
            }
        }

        var tally = new Tally(letters, happenings);
        var (cases, of) = tally.Year;
        var longer = conversations.Where(c => c.Turns >= ThreeExchanges && c.Opening.Day > letters.JudgedDay - Tally.YearDays).ToList();
        var (given, received) = GiveAndTake(letters);
        return new CoachReason
        {
            Reason = Reason.TwoWayTalk,
            Title = "Two-way talk",
            Cases = cases,
            Of = of,
            Value = Tally.Share(cases, of),
            Unit = "share",
            Headline = Tally.Say(cases, of, Tally.TooFew),
            Says = string.Create(CultureInfo.InvariantCulture, $"{Tally.Counted(cases, of, "conversations that you opened came without an ask")} {Asked(longer)} Introductions and recommendations of the last year: {given} given, {received} received."),
            Before = Tally.SayBefore(tally.YearBefore),
            Trend = tally.Trend(Tally.Share),
            Limits = unread == 0 ? limits : string.Create(CultureInfo.InvariantCulture, $"{limits} {unread} openings left out for that."),
            Groups =
            [
                new EvidenceGroup("Opened without an ask", EvidencePart.Cases, new EvidenceRows(letters, Topic, tally.Newest(h => h.IsCase), _ => "you opened without an ask")),
                new EvidenceGroup("Opened with an ask", EvidencePart.Rest, new EvidenceRows(letters, Topic, tally.Newest(h => !h.IsCase), _ => "you opened with an ask")),
            ],
            Action = Action(letters, tally),
        };
    }

    private static string Action(Correspondence letters, Tally tally)
    {
        var asked = tally.Newest(h => !h.IsCase);
        return asked.Count > 0 ? $"Ask {letters.Network.People[asked[0].Person].Name} how it went for them, without an ask of your own." : "Ask somebody how it went.";
    }

    private static string Asked(List<Conversation> longer) => longer.Count switch
    {
        0 => "None had three exchanges and more.",
        1 => $"In the one of three exchanges and more you asked {longer[0].MyQuestions} questions.",
        _ => string.Create(CultureInfo.InvariantCulture, $"In the {longer.Count} of three exchanges and more you asked {longer.Average(c => c.MyQuestions):0.0} questions each."),
    };

    private static (int Given, int Received) GiveAndTake(Correspondence letters)
    {
        var year = FavourLedger.Of(letters).Where(f => DayNumber.Of(f.On) > letters.JudgedDay - Tally.YearDays).ToList();
        return (
            year.Count(f => f.Kind is FavourKind.IntroductionMade or FavourKind.RecommendationGiven),
            year.Count(f => f.Kind is FavourKind.IntroductionReceived or FavourKind.RecommendationReceived));
    }
}
