using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Asks;

/// <summary>A message to one person after some quiet days, and whether an answer came: the nearest thing to an ask that a log shows.</summary>
/// <param name="Day">When, in days of the timeline.</param>
/// <param name="Sender">Who wrote.</param>
/// <param name="Ground">What had passed before.</param>
/// <param name="Strength">Strength from the sender to the other, in points.</param>
/// <param name="Unanswered">Messages in a row that the sender had sent before.</param>
/// <param name="Count">Contacts of the pair before.</param>
/// <param name="Silence">Days since the last one; NaN for first contacts.</param>
/// <param name="Answered">Whether an answer came in time.</param>
internal readonly record struct Ask(double Day, int Sender, AskGround Ground, double Strength, int Unanswered, int Count, double Silence, bool Answered)
{
    /// <summary>Days without contact after which a message counts as an ask.</summary>
    public const double QuietDays = 3;

    /// <summary>Days within which an answer counts: most answers that come at all are in by then.</summary>
    public const double AnswerDays = 7;

    /// <summary>Days at the start of a log in which nobody has a past yet: their asks would test nothing.</summary>
    public const double WarmUpDays = 15;

    /// <summary>Chance of an answer by the model, without what a workspace's own replies add.</summary>
    public double Chance => ChanceWith(0);

    /// <summary>The same with an offset of the intercept, in logits.</summary>
    public double ChanceWith(double offset) => ReplyChance.Of(Strength, Unanswered, Ground, offset);

    /// <summary>
    /// Asks of a timeline: to one person only, after <paramref name="quiet"/> days without contact, with <paramref name="answer"/> days
    /// left to answer, and not in its first <paramref name="warmUp"/> days.
    /// </summary>
    public static List<Ask> Of(ContactTimeline timeline, double quiet, double answer, double warmUp)
    {
        var answers = Answers(timeline);
        var so = new ContactsSoFar();
        var asks = new List<Ask>();
        for (var i = 0; i < timeline.Count; i++)
        {
            var (contact, day) = (timeline[i], timeline.Days[i]);
            var before = so.Between(contact.From, contact.To);
            if (day >= warmUp && day <= timeline.End - answer && (before is null || day - before.Last >= quiet) && IsToOneOnly(timeline, i))
            {
                var answered = AnsweredWithin(answers, contact, day, answer);
                asks.Add(before is null
                    ? new Ask(day, contact.From, AskGround.FirstContact, 0, 0, 0, double.NaN, answered)
                    : FromPast(so, before, contact, day, answered));
            }

            so.Add(contact, day);
        }

        return asks;
    }

    // Contacts of one sender at one time stand side by side.
    private static bool IsToOneOnly(ContactTimeline timeline, int place) => !IsSame(timeline, place, place - 1) && !IsSame(timeline, place, place + 1);

    private static bool IsSame(ContactTimeline timeline, int place, int other) =>
        other >= 0 && other < timeline.Count && timeline[other].At == timeline[place].At && timeline[other].From == timeline[place].From;

    private static Ask FromPast(ContactsSoFar so, PairContacts before, DatedContact contact, double day, bool answered)
    {
        var low = contact.From < contact.To;
        return new Ask(
            day, contact.From, AskGrounds.Of(theyWrote: before.HasWritten(!low), youWrote: before.HasWritten(low)),
            before.Strength(low, day, so.Overlap(contact.From, contact.To)), before.Unanswered(low), before.Count, day - before.Last, answered);
    }

    private static Dictionary<(int From, int To), List<double>> Answers(ContactTimeline timeline)
    {
        var answers = new Dictionary<(int, int), List<double>>();
        for (var i = 0; i < timeline.Count; i++)
        {
            var key = (timeline[i].From, timeline[i].To);
            if (!answers.TryGetValue(key, out var days))
            {
                answers[key] = days = [];
            }

            days.Add(timeline.Days[i]);
        }

        return answers;
    }

    private static bool AnsweredWithin(Dictionary<(int From, int To), List<double>> answers, DatedContact ask, double day, double limit)
    {
        if (!answers.TryGetValue((ask.To, ask.From), out var days))
        {
            return false;
        }

        var (low, high) = (0, days.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = days[middle] <= day ? (middle + 1, high) : (low, middle);
        }

        return low < days.Count && days[low] - day <= limit;
    }
}
