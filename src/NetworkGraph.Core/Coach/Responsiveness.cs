using System.Globalization;
using System.Runtime.InteropServices;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Coach;

/// <summary>
/// Reason 7, responsiveness: median days until the viewer answered a question of a two-way tie in the last 365 days, one-to-one, counted from the first
/// unanswered question of their run (<see cref="TheirQuestion"/>). Unit: days, 0 and more, from ten answers on; cases are the answered ones, of all those asked
/// 14 days before the end of the data or answered. Beside it, how often the viewer's own openings were answered, by kind. Unknown without a messages file. A
/// convention of this program.
/// </summary>
internal static class Responsiveness
{
    internal const string Topic = "responsiveness";
    private const int GraceDays = 14;

    internal static CoachReason Measure(Correspondence letters)
    {
        const string limits = "Likeability cannot be measured, and no tone is read. Answers by other ways are not in the data.";
        if (!letters.HasMessages)
        {
            return Unmeasured.Of(Reason.Responsiveness, "days", ExportFile.Messages, "how soon you answer", limits);
        }

        var asked = Asked(letters);
        var tally = new Tally(letters, asked);
        var (cases, of) = tally.Year;
        var median = Median(asked, letters.JudgedDay - Tally.YearDays, letters.JudgedDay);
        var before = Median(asked, letters.JudgedDay - (2 * Tally.YearDays), letters.JudgedDay - Tally.YearDays);
        var open = tally.Newest(h => !h.IsCase);
        return new CoachReason
        {
            Reason = Reason.Responsiveness,
            Title = "Responsiveness",
            Cases = cases,
            Of = of,
            Value = median,
            Unit = "days",
            Headline = median is { } days ? Say(days) : Tally.Say(cases, of, Tally.TooFew),
            Says = $"{(median is null ? "" : "Median time from a question to your answer, in two-way ties. ")}{Tally.Counted(cases, of, "questions answered")}{Openings(letters)}",
            Before = before is { } was ? $"{Say(was)} in the year before" : Tally.SayBefore(tally.YearBefore),
            Trend = [.. Tally.QuartersUntil(letters.Judged).Select(q => Quarter(asked, q.From, q.To))],
            Limits = limits,
            Groups =
            [
                new EvidenceGroup("No answer found here", EvidencePart.Rest, new EvidenceRows(letters, Topic, open, _ => "asked you something; no answer found here")),
                new EvidenceGroup("Answered", EvidencePart.Cases, new EvidenceRows(letters, Topic, tally.Newest(h => h.IsCase), h => $"answered after {Say(h.Days)}")),
            ],
            Action = Action(letters),
        };
    }

    private static string Action(Correspondence letters)
    {
        var first = FollowUp.Waiting(letters, letters.JudgedDay).Take(3).Select(h => letters.Network.People[h.Person].Name).ToList();
        return first.Count == 0 ? "Nobody waits in your data." : $"Answer first: {string.Join(", ", first)}.";
    }

    private static string Say(double days) => days < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, days * 24):0} h")
        : string.Create(CultureInfo.InvariantCulture, $"{days:0.0} days");

    private static List<Happening> Asked(Correspondence letters)
    {
        var asked = new List<Happening>();
        var (person, isTwoWay) = (-1, false);
        foreach (ref readonly var question in CollectionsMarshal.AsSpan(letters.MeasuredQuestions))
        {
            // Questions are by person: whether both wrote is looked up once for all of one.
            (person, isTwoWay) = question.Person == person ? (person, isTwoWay) : (question.Person, letters.IsTwoWay(question.Person));

            // What was withdrawn was answered elsewhere: when, nobody can tell.
            if (question.WithdrawnDay is null && isTwoWay
                && (question.AnsweredAt is not null || letters.JudgedDay - question.Asked.Day >= GraceDays))
            {
                asked.Add(new Happening(question.Person, question.Asked.Row, question.Asked.Day, question.AnsweredAt is not null, question.AnswerDays ?? 0));
            }
        }

        return asked;
    }

    private static double? Median(List<Happening> asked, int after, int to)
    {
        var days = new List<double>();
        foreach (var one in asked)
        {
            if (one.IsCase && one.Day > after && one.Day <= to)
            {
                days.Add(one.Days);
            }
        }

        days.Sort();
        return days.Count < CoachReason.FewestForShare ? null : (days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2;
    }

    private static CoachQuarter Quarter(List<Happening> asked, int from, int to)
    {
        var (answered, of) = (0, 0);
        foreach (var one in asked)
        {
            if (one.Day >= from && one.Day <= to)
            {
                (answered, of) = (answered + (one.IsCase ? 1 : 0), of + 1);
            }
        }

        return new CoachQuarter(DayNumber.ToDate(from), answered, of, Median(asked, from - 1, to));
    }

    private static string Openings(Correspondence letters)
    {
        var (asks, asksAnswered, others, othersAnswered) = (0, 0, 0, 0);
        foreach (var conversation in letters.Conversations)
        {
            var opening = conversation.Opening;
            if (!opening.Mine || !opening.IsRead || opening.Day <= letters.JudgedDay - Tally.YearDays || opening.Day > letters.JudgedDay - GraceDays)
            {
                continue;
            }

            var answered = conversation.Turns > 1 ? 1 : 0;
            if (opening.Found.HasFlag(Phrases.Ask))
            {
                (asks, asksAnswered) = (asks + 1, asksAnswered + answered);
            }
            else
            {
                (others, othersAnswered) = (others + 1, othersAnswered + answered);
            }
        }

        var parts = new[] { (Name: "of those with an ask", Answered: asksAnswered, Of: asks), (Name: "of the others", Answered: othersAnswered, Of: others) }
            .Where(p => p.Of > 0).Select(p => $"{Tally.Say(p.Answered, p.Of)} {p.Name}").ToList();
        return parts.Count == 0 ? "" : $" Your openings answered: {string.Join(", ", parts)}.";
    }
}
