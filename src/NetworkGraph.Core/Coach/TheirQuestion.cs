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
    /// <summary>Days from the question to the answer, 0 and more; null without one.</summary>
    internal double? AnswerDays => AnsweredAt is { } at ? (double)(at - Asked.At) / Facts.Moment.SecondsPerDay : null;

    /// <summary>Whether it stood unanswered at the end of a day.</summary>
    internal bool IsOpenOn(int day) =>
        Asked.Day <= day && (AnsweredAt is not { } at || at >= (day + 1L) * Facts.Moment.SecondsPerDay) && (WithdrawnDay is not { } withdrawn || withdrawn > day);

    /// <summary>All questions of all people up to the judged day, by person, oldest first.</summary>
    /// <param name="letters">What was written.</param>
    /// <param name="isSettled">
    /// Whether the user said of a person and a day that nothing is to be answered. It settles what the run has asked until that day, and where it has asked nothing
    /// yet, its first question: earlier versions counted from the first letter of a run, and what was said of that stays said.
    /// </param>
    internal static List<TheirQuestion> All(Correspondence letters, Func<int, int, bool> isSettled)
    {
        var all = new List<TheirQuestion>();
        foreach (var person in letters.Writers)
        {
            AddOf(letters, person, isSettled, all);
        }

        return all;
    }

    private static void AddOf(Correspondence letters, int person, Func<int, int, bool> isSettled, List<TheirQuestion> all)
    {
        Letter? asked = null;
        int? withdrawn = null;
        var (lastDay, settlesNext, haveWritten) = (0, false, false);
        foreach (ref readonly var letter in letters.With(person))
        {
            if (letter.Day > letters.JudgedDay)
            {
                continue;
            }

            if (!letter.OneToOne)
            {
                // A letter to several, an introduction say, makes them correspondents; it answers nobody's question.
                haveWritten |= letter.Mine;
                continue;
            }

            if (letter.Mine)
            {
                Close(letter.At);
                haveWritten = true;
                continue;
            }

            lastDay = letter.Day;
            if (letter.Questions > 0)
            {
                asked = settlesNext ? asked : withdrawn is null ? asked ?? letter : letter;
                (withdrawn, settlesNext) = (null, false);
            }
            else if (asked is { } open && letter.Day > open.Day && letter.Found.HasFlag(Phrases.Thanks))
            {
                withdrawn ??= letter.Day;
            }

            if (isSettled(person, letter.Day))
            {
                (asked, withdrawn, settlesNext) = (null, null, asked is null && letter.Questions == 0);
            }
        }

        Close(null);

        void Close(long? answeredAt)
        {
            if (asked is { } question)
            {
                all.Add(new TheirQuestion(person, question, lastDay, answeredAt, withdrawn, haveWritten));
            }

            (asked, withdrawn, settlesNext) = (null, null, false);
        }
    }
}
