using System.Globalization;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Coach;

/// <summary>
/// Reason 5, pace: of the very first messages that the viewer wrote to somebody in the last 365 days (nothing came before), those that ask for something.
/// Unit: share, 0 to 1, from ten on. Beside it, people to whom the viewer wrote on three and more days before any answer. People whom the user marked as known
/// and languages that are not read are left out. Unknown without a messages file. A convention of this program.
/// </summary>
internal static class Pace
{
    internal const string Topic = "pace";
    private const int ManyDays = 3;

    internal static CoachReason Measure(Correspondence letters)
    {
        const string limits = "Familiarity of words is not measured. Whom you met elsewhere before is not in the data: mark them as known and they are left out.";
        if (!letters.HasMessages)
        {
            return Unmeasured.Of(Reason.Pace, "share", ExportFile.Messages, "how you write to people for the first time", limits);
        }

        var (firsts, streaks) = (new List<Happening>(), new List<Happening>());
        foreach (var person in letters.Writers)
        {
            var run = letters.With(person);
            var first = run[0];
            if (!first.Mine || !first.OneToOne || first.Day > letters.JudgedDay || letters.Judgements.IsKnown(person)
                || letters.Corrections.IsNotSo(Topic, person, first.Day))
            {
                continue;
            }

            if (first.IsRead)
            {
                firsts.Add(new Happening(person, first.Row, first.Day, first.Found.HasFlag(Phrases.Ask)));
            }

            var days = DaysBeforeAnswer(run, letters.JudgedDay);
            if (days >= ManyDays && first.Day > letters.JudgedDay - Tally.YearDays)
            {
                streaks.Add(new Happening(person, first.Row, first.Day, false, days));
            }
        }

        var tally = new Tally(letters, firsts);
        var (cases, of) = tally.Year;
        streaks = [.. streaks.OrderByDescending(h => h.Days).ThenBy(h => letters.Network.People[h.Person].Key)];
        return new CoachReason
        {
            Reason = Reason.Pace,
            Title = "Pace",
            Cases = cases,
            Of = of,
            Value = Tally.Share(cases, of),
            Unit = "share",
            Headline = Tally.Say(cases, of, Tally.TooFew),
            Says = $"{Tally.Counted(cases, of, "very first messages of yours ask for something")} {(streaks.Count == 0 ? "Nobody got three messages before an answer." : string.Create(CultureInfo.InvariantCulture, $"{streaks.Count} got three or more before an answer."))}",
            Before = Tally.SayBefore(tally.YearBefore),
            Trend = tally.Trend(Tally.Share),
            Limits = limits,
            Groups =
            [
                new EvidenceGroup("Asked in the first message", EvidencePart.Cases, new EvidenceRows(letters, Topic, tally.Newest(h => h.IsCase), _ => "your first message asks for something")),
                new EvidenceGroup("First message without an ask", EvidencePart.Rest, new EvidenceRows(letters, Topic, tally.Newest(h => !h.IsCase), _ => "your first message asks for nothing")),
                new EvidenceGroup("Three and more before an answer", EvidencePart.Beside, new EvidenceRows(letters, Topic, streaks, h => string.Create(CultureInfo.InvariantCulture, $"you wrote on {h.Days:0} days before an answer"))),
            ],
            Action = streaks.Count > 0 ? $"Three messages before an answer: let {letters.Network.People[streaks[0].Person].Name} write next."
                : cases > 0 ? "Let the next first message give or ask nothing."
                : "Nothing to change.",
        };
    }

    private static int DaysBeforeAnswer(ReadOnlySpan<Letter> run, int until)
    {
        var (days, last) = (0, int.MinValue);
        foreach (var letter in run)
        {
            if (!letter.Mine || letter.Day > until)
            {
                break;
            }

            days += letter.Day != last ? 1 : 0;
            last = letter.Day;
        }

        return days;
    }
}
