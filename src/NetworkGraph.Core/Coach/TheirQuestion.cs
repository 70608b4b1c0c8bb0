using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Coach;

/// <summary>
/// A question of somebody's that waited, or waits, for the viewer: the first one in a run of their one-to-one letters, where a run is what they wrote since the
/// viewer's last letter. The clock starts with the question, not with a greeting that came days before it, and stops with the viewer's next letter. A word of
/// thanks that asks nothing, on a later day of the run, withdraws it: they have their answer from elsewhere. A convention of this program.
/// </summary>
/// <param name="Person">Who asked.</param>
/// <param name="Asked">The letter with the question.</param>
/// <param name="LastDay">Day number of their last letter of the run: until then, at least, they expected an answer.</param>
/// <param name="AnsweredAt">Unix seconds of the viewer's next letter; null while there is none.</param>
/// <param name="WithdrawnDay">Day number of the thanks that withdrew it, or null.</param>
/// <param name="IsFromCorrespondent">Whether the viewer had written to them before.</param>
internal readonly record struct TheirQuestion(int Person, Letter Asked, int LastDay, long? AnsweredAt, int? WithdrawnDay, bool IsFromCorrespondent)
{
    private const int None = -1;

    /// <summary>Days from the question to the answer, 0 and more; null without one.</summary>
    internal double? AnswerDays => AnsweredAt is { } at ? (double)(at - Asked.At) / Facts.Moment.SecondsPerDay : null;

    /// <summary>Whether it stood unanswered at the end of a day.</summary>
    internal bool IsOpenOn(int day) =>
        Asked.Day <= day && (AnsweredAt is not { } at || at >= (day + 1L) * Facts.Moment.SecondsPerDay) && (WithdrawnDay is not { } withdrawn || withdrawn > day);

    /// <summary>All questions of all people up to the judged day, by person, oldest first.</summary>
    /// <param name="letters">What was written.</param>
    /// <param name="isSettled">
    /// Whether the user said of a person and a day that nothing is to be answered; null where nothing was said. It settles what the run has asked until that day, and where it has asked nothing
    /// yet, its first question: earlier versions counted from the first letter of a run, and what was said of that stays said.
    /// </param>
    /// <param name="since">Day number before whose last letter a person is left out: their questions are older than that.</param>
    internal static List<TheirQuestion> All(Correspondence letters, Func<int, int, bool>? isSettled, int since = int.MinValue)
    {
        var all = new List<TheirQuestion>();
        foreach (var person in letters.Writers)
        {
            if (letters.With(person)[^1].Day >= since)
            {
                AddOf(letters, person, isSettled, all);
            }
        }

        return all;
    }

    // By places in the run: a letter is too large to be copied for every one that is looked at.
    private static void AddOf(Correspondence letters, int person, Func<int, int, bool>? isSettled, List<TheirQuestion> all)
    {
        var run = letters.With(person);
        var (asked, withdrawn, lastDay, settlesNext, haveWritten) = (None, (int?)null, 0, false, false);
        for (var i = 0; i < run.Length; i++)
        {
            ref readonly var letter = ref run[i];
            if (letter.Day > letters.JudgedDay)
            {
                break;
            }

            if (!letter.OneToOne)
            {
                // A letter to several, an introduction say, makes them correspondents; it answers nobody's question.
                haveWritten |= letter.Mine;
                continue;
            }

            if (letter.Mine)
            {
                if (asked != None)
                {
                    all.Add(new TheirQuestion(person, run[asked], lastDay, letter.At, withdrawn, haveWritten));
                }

                (asked, withdrawn, settlesNext, haveWritten) = (None, null, false, true);
                continue;
            }

            lastDay = letter.Day;
            if (letter.Questions > 0)
            {
                asked = settlesNext || (withdrawn is null && asked != None) ? asked : i;
                (withdrawn, settlesNext) = (null, false);
            }
            else if (asked != None && letter.Day > run[asked].Day && letter.Found.HasFlag(Phrases.Thanks))
            {
                withdrawn ??= letter.Day;
            }

            if (isSettled?.Invoke(person, letter.Day) is true)
            {
                (asked, withdrawn, settlesNext) = (None, null, asked == None && letter.Questions == 0);
            }
        }

        if (asked != None)
        {
            all.Add(new TheirQuestion(person, run[asked], lastDay, null, withdrawn, haveWritten));
        }
    }
}
