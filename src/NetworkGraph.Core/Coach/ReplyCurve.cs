namespace NetworkGraph.Core.Coach;

/// <summary>
/// How soon answers to the viewer's own one-to-one messages come. For each first message of a run of the viewer's: days until the other writes, censored at
/// the end of the data. Share answered by day t = 1 - S(t), S the Kaplan-Meier estimate (Kaplan and Meier 1958): product over answer days d up to t of
/// 1 - answers(d) / still waiting(d). Range 0 to 1.
/// </summary>
internal sealed class ReplyCurve
{
    internal const int LongestDays = 90;
    private readonly double[] _answered;

    private ReplyCurve(double[] answered, int openings) => (_answered, Openings) = (answered, openings);

    /// <summary>Number of runs that it is estimated from.</summary>
    internal int Openings { get; }

    /// <summary>Share of runs answered within a number of days, 0 to 1.</summary>
    internal double AnsweredBy(int days) => _answered[Math.Clamp(days, 0, LongestDays)];

    /// <summary>First day by which this share of the answers that come within 90 days has come; null without any answer.</summary>
    internal int? DayOfShare(double share)
    {
        var wanted = share * _answered[LongestDays];
        return wanted > 0 ? Array.FindIndex(_answered, a => a >= wanted - 1e-12) : null;
    }

    /// <summary>
    /// Of the answers that come within 90 days, the share that comes after a number of days, 0 to 1: 1 - F(d) / F(90). So much of the wait is still usual on day d.
    /// Null from fewer than ten runs, and without any answer.
    /// </summary>
    internal double? StillToCome(int days) =>
        Openings < CoachReason.FewestForShare || _answered[LongestDays] <= 0 ? null : 1 - (AnsweredBy(days) / _answered[LongestDays]);

    // Where a run begins and when it is answered depends on no date: a date only says which of it is known by then.
    private static (int Sent, int Answer)[] Runs(Correspondence letters) => letters.Network.Undated.Get((typeof(ReplyCurve), letters.Me), () =>
    {
        var (all, runs) = (AllLetters.Of(letters.Network, letters.Viewer), new List<(int, int)>());
        for (var person = 0; person < letters.People; person++)
        {
            if (!letters.Judgements.IsNotATie(person))
            {
                Add(all.Letters.AsSpan(all.Start[person], all.Start[person + 1] - all.Start[person]), runs);
            }
        }

        return runs.ToArray();
    });

    private static void Add(ReadOnlySpan<Letter> letters, List<(int Sent, int Answer)> runs)
    {
        int? waiting = null;
        foreach (ref readonly var letter in letters)
        {
            if (letter.OneToOne && letter.Mine)
            {
                waiting ??= letter.Day;
            }
            else if (letter.OneToOne && waiting is { } sent)
            {
                runs.Add((sent, letter.Day));
                waiting = null;
            }
        }

        if (waiting is { } open)
        {
            runs.Add((open, int.MaxValue));
        }
    }

    internal static ReplyCurve Of(Correspondence letters)
    {
        var (answers, censored) = (new int[LongestDays + 1], new int[LongestDays + 2]);
        var openings = 0;
        foreach (var (sent, answer) in Runs(letters))
        {
            if (sent <= letters.JudgedDay)
            {
                Count(Math.Min(answer, letters.JudgedDay) - sent, answer <= letters.JudgedDay ? answers : censored);
            }
        }

        var answered = new double[LongestDays + 1];
        var (atRisk, stillOpen) = (openings, 1.0);
        for (var day = 0; day <= LongestDays; day++)
        {
            stillOpen *= atRisk > 0 ? 1 - ((double)answers[day] / atRisk) : 1;
            atRisk -= answers[day] + censored[day];
            answered[day] = 1 - stillOpen;
        }

        return new ReplyCurve(answered, openings);

        void Count(int days, int[] into)
        {
            // An answer after the longest day is, up to that day, no answer.
            openings++;
            if (days <= LongestDays)
            {
                into[days]++;
            }
            else
            {
                censored[LongestDays + 1]++;
            }
        }
    }
}
