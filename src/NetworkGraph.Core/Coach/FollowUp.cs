using System.Globalization;
using System.Runtime.InteropServices;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Coach;

/// <summary>
/// Reason 3, follow-up: people to whom the viewer has written and whose question (<see cref="TheirQuestion"/>) has no answer and is at most 60 days old. Unit: people.
/// Beside it: first exchanges of the last 90 days without a second one after 14 days, and runs of two and more unanswered days of the viewer's.
/// With the viewer's own reply curve. Unknown without a messages file. A convention of this program.
/// </summary>
internal static class FollowUp
{
    internal const string Topic = "follow-up";
    internal const int WaitingDays = 60;
    private const int SecondExchangeDays = 14;
    private const int NewDays = 90;

    internal static CoachReason Measure(Correspondence letters)
    {
        const string limits = "Finished talks, answers by phone and questions without a question mark cannot be told apart: “may wait”.";
        if (!letters.HasMessages)
        {
            return Unmeasured.Of(Reason.FollowUp, "people", ExportFile.Messages, "who may wait for an answer", limits);
        }

        var waiting = Waiting(letters, letters.JudgedDay);
        var (second, rest) = (WithoutSecondExchange(letters), BetterLeft(letters));
        var talks = letters.Writers.Count(p => letters.With(p)[^1].Day > letters.JudgedDay - WaitingDays && letters.IsTwoWay(p));
        var before = WaitingOn(letters, letters.JudgedDay - Tally.YearDays);
        return new CoachReason
        {
            Reason = Reason.FollowUp,
            Title = "Follow-up",
            Cases = waiting.Count,
            Of = talks,
            Value = waiting.Count,
            Unit = "people",
            Headline = talks == 0 && waiting.Count == 0 ? Tally.TooFew : waiting.Count == 1 ? "1 may wait" : string.Create(CultureInfo.InvariantCulture, $"{waiting.Count} may wait"),
            Says = $"{(talks == 0 ? "Not enough messages: no talk with both sides in 60 days." : Tally.Counted(waiting.Count, talks, "recent two-way talks wait for an answer of yours"))} {SayCurve(letters.Replies)}",
            Before = string.Create(CultureInfo.InvariantCulture, $"{before} on the same day of the year before"),
            Trend = [.. Tally.QuartersUntil(letters.Judged).Select(q => Quarter(letters, q.From, q.To))],
            Limits = limits,
            Groups =
            [
                new EvidenceGroup("May wait for your answer", EvidencePart.Cases, new EvidenceRows(letters, Topic, waiting, h => SayWait(letters, h))),
                new EvidenceGroup("No second exchange yet", EvidencePart.Beside, new EvidenceRows(letters, "second-exchange", second, h => string.Create(CultureInfo.InvariantCulture, $"one exchange, then {h.Days:0} quiet days"))),
                new EvidenceGroup("Better left to rest", EvidencePart.Beside, new EvidenceRows(letters, "rest", rest, h => string.Create(CultureInfo.InvariantCulture, $"you wrote on {h.Days:0} days without an answer"))),
            ],
            Action = waiting.Count > 0 ? $"Answer {letters.Network.People[waiting[0].Person].Name}."
                : rest.Count > 0 ? $"Let {letters.Network.People[rest[0].Person].Name} rest until they write."
                : second.Count > 0 ? $"Write a second time to {letters.Network.People[second[0].Person].Name}."
                : "Nobody waits in your data.",
        };
    }

    /// <summary>
    /// People whose question stood unanswered on a day, by what is still expected: the share of answers that usually come later than this (<see cref="ReplyCurve.StillToCome"/>
    /// of the days since they last wrote; where that cannot be told or is equal, the more recent first), then a request before a mere question.
    /// <see cref="Happening.Days"/> is the wait since the question.
    /// </summary>
    internal static List<Happening> Waiting(Correspondence letters, int day) =>
    [
        .. letters.OpenQuestionsSince(day - WaitingDays).Where(q => IsWaiting(q, day))
            .OrderByDescending(q => letters.Replies.StillToCome(Math.Max(0, day - q.LastDay)) ?? 0)
            .ThenByDescending(q => q.LastDay)
            .ThenByDescending(q => q.Asked.Found.HasFlag(Phrases.Ask))
            .ThenByDescending(q => q.Asked.Day)
            .ThenBy(q => letters.Network.People[q.Person].Key)
            .Select(q => new Happening(q.Person, q.Asked.Row, q.Asked.Day, true, day - q.Asked.Day)),
    ];

    private static int WaitingOn(Correspondence letters, int day)
    {
        var waiting = 0;
        foreach (ref readonly var question in CollectionsMarshal.AsSpan(letters.OpenQuestions))
        {
            waiting += IsWaiting(question, day) ? 1 : 0;
        }

        return waiting;
    }

    private static bool IsWaiting(in TheirQuestion question, int day) =>
        question.Asked.Day >= day - WaitingDays && question.IsOpenOn(day) && question.IsFromCorrespondent;

    /// <summary>How long a question has waited, and what part of the answers that the viewer gets takes longer.</summary>
    internal static string SayWait(Correspondence letters, Happening waiting)
    {
        var wait = string.Create(CultureInfo.InvariantCulture, $"asked you something {(waiting.Days == 1 ? "1 day" : $"{waiting.Days:0} days")} before your data ends");
        return letters.Replies.StillToCome((int)waiting.Days) switch
        {
            null => wait,
            < .005 => wait + "; hardly any answer in your messages takes longer",
            { } later => string.Create(CultureInfo.InvariantCulture, $"{wait}; {later * 100:0} % of the answers that you get take longer"),
        };
    }

    /// <summary>People to whom the viewer wrote on two and more days since they last wrote, longest run first.</summary>
    internal static List<Happening> BetterLeft(Correspondence letters)
    {
        var runs = new List<Happening>();
        foreach (var person in letters.Writers)
        {
            var (days, lastDay, row) = (0, int.MinValue, -1);
            var run = letters.With(person);
            if (run[^1].Day <= letters.JudgedDay - NewDays)
            {
                continue;
            }

            for (var i = run.Length - 1; i >= 0 && run[i].Mine; i--)
            {
                days += run[i].Day != lastDay ? 1 : 0;
                (lastDay, row) = (run[i].Day, row < 0 ? run[i].Row : row);
            }

            if (days >= 2 && !letters.Judgements.ExplainsSilence(person) && !letters.Corrections.IsNotSo("rest", person, run[^1].Day))
            {
                runs.Add(new Happening(person, row, run[^1].Day, false, days));
            }
        }

        return [.. runs.OrderByDescending(h => h.Days).ThenByDescending(h => h.Day).ThenBy(h => letters.Network.People[h.Person].Key)];
    }

    /// <summary>People with a first exchange in the last 90 days and nothing after it for 14 days, newest first.</summary>
    internal static List<Happening> WithoutSecondExchange(Correspondence letters)
    {
        var found = new List<Happening>();
        foreach (var person in letters.Writers)
        {
            var run = letters.With(person);
            var quiet = letters.JudgedDay - run[^1].Day;
            if (quiet >= SecondExchangeDays && run[0].Day > letters.JudgedDay - NewDays && run[^1].Questions == 0 && Turns(run) == 2
                && !letters.Judgements.ExplainsSilence(person) && !letters.Corrections.IsNotSo("second-exchange", person, run[^1].Day))
            {
                found.Add(new Happening(person, run[^1].Row, run[^1].Day, false, quiet));
            }
        }

        return [.. found.OrderByDescending(h => h.Day).ThenBy(h => letters.Network.People[h.Person].Key)];
    }

    private static int Turns(ReadOnlySpan<Letter> run)
    {
        var turns = 1;
        for (var i = 1; i < run.Length; i++)
        {
            turns += run[i].Mine != run[i - 1].Mine ? 1 : 0;
        }

        return turns;
    }

    internal static string SayCurve(ReplyCurve curve) => curve.Openings < CoachReason.FewestForShare || curve.DayOfShare(0.8) is not { } day
        ? "Too few messages of yours to tell when answers come."
        : string.Create(CultureInfo.InvariantCulture, $"Of the answers that come within 90 days, 8 of 10 have come by day {day}; {curve.AnsweredBy(7) * 100:0} % of your messages are answered within a week.");

    private static CoachQuarter Quarter(Correspondence letters, int from, int to)
    {
        var waiting = WaitingOn(letters, to);
        return new CoachQuarter(DayNumber.ToDate(from), waiting, waiting, waiting);
    }
}
