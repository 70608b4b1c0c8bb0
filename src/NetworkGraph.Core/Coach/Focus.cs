using System.Globalization;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Coach;

/// <summary>
/// Reason 2, focus: of the people with messages in both directions within 90 days, those whose company or title fits a stated goal. Unit: share, 0 to 1,
/// from ten people on. Beside it, the questions in the viewer's first messages, shown as a habit. Unknown without a messages file, and without goals.
/// A convention of this program.
/// </summary>
internal static class Focus
{
    internal const string Topic = "focus";
    private const int WindowDays = 90;

    internal static CoachReason Measure(Correspondence letters)
    {
        const string limits = "A question is not focus by itself. Titles and companies are those of your list of connections; places are not in any export.";
        if (!letters.HasMessages)
        {
            return Unmeasured.Of(Reason.Focus, "share", ExportFile.Messages, "with whom you talk", limits);
        }

        var goals = Goals.Of(letters.Network);
        var fit = letters.Fit;
        var talks = Talks(letters, fit, letters.JudgedDay - WindowDays, letters.JudgedDay);
        var ordered = letters.NewestFirst(talks);
        var (cases, of) = (talks.Count(h => h.IsCase), talks.Count);
        var (clear, none, several) = FirstQuestions(letters);
        var fitting = ordered.Where(h => h.IsCase).Take(3).Select(h => letters.Network.People[h.Person].Name).ToList();
        var stated = goals.PartsStated > 0;
        return new CoachReason
        {
            Reason = Reason.Focus,
            Title = "Focus",
            Cases = stated ? cases : null,
            Of = stated ? of : null,
            Value = stated ? Tally.Share(cases, of) : null,
            Unit = "share",
            Headline = stated ? Tally.Say(cases, of, Tally.TooFew) : "unknown",
            Says = string.Create(CultureInfo.InvariantCulture, $"{(stated ? Tally.Counted(cases, of, "people you talked with in 90 days fit a goal") : "You have not said what you look for.")} {goals.PartsStated} of 4 parts of a goal stated. Your first messages of the last year: {clear} with one clear question, {none} with none, {several} with several."),
            Before = stated ? BeforeOf(letters, fit) : null,
            Trend = stated ? [.. Tally.QuartersUntil(letters.Judged).Select(q => Quarter(letters, fit, q.From, q.To))] : [],
            Unknown = stated ? null : "No goals are stated; with roles, fields or companies that you look for, this tells how many of your talks fit them.",
            Limits = limits,
            Groups = stated
                ?
                [
                    new EvidenceGroup("Fits a goal", EvidencePart.Cases, new EvidenceRows(letters, Topic, [.. ordered.Where(h => h.IsCase)], What)),
                    new EvidenceGroup("Other talks", EvidencePart.Rest, new EvidenceRows(letters, Topic, [.. ordered.Where(h => !h.IsCase)], What)),
                ]
                : [],
            Action = goals.PartsStated < 3 ? "Complete your goals: roles, fields and companies."
                : fitting.Count > 0 ? $"Stay with those who fit: {string.Join(", ", fitting)}."
                : "Write to one person who fits a goal.",
        };

        string What(Happening happening)
        {
            var role = letters.Network.RoleOf(letters.Network.People[happening.Person], letters.AsOf);
            return fit.Of(happening.Person) is { } goal ? $"fits “{goal}”" : role.Company is null && role.Title is null ? "company and title not listed" : "fits no stated goal";
        }
    }

    private static string? BeforeOf(Correspondence letters, GoalFit fit)
    {
        var before = Talks(letters, fit, letters.JudgedDay - Tally.YearDays - WindowDays, letters.JudgedDay - Tally.YearDays);
        return before.Count == 0 ? null : $"{Tally.Say(before.Count(h => h.IsCase), before.Count)} in the same 90 days of the year before";
    }

    private static CoachQuarter Quarter(Correspondence letters, GoalFit fit, int from, int to)
    {
        var talks = Talks(letters, fit, from - 1, to);
        var cases = talks.Count(h => h.IsCase);
        return new CoachQuarter(DayNumber.ToDate(from), cases, talks.Count, Tally.Share(cases, talks.Count));
    }

    private static List<Happening> Talks(Correspondence letters, GoalFit fit, int after, int to)
    {
        var talks = new List<Happening>();
        foreach (var person in letters.Writers)
        {
            if (letters.LastTwoWay(person, after, to) is { } last && !letters.Corrections.IsNotSo(Topic, person, last.Day))
            {
                talks.Add(new Happening(person, last.Row, last.Day, fit.Of(person) is not null));
            }
        }

        return talks;
    }

    private static (int Clear, int None, int Several) FirstQuestions(Correspondence letters)
    {
        var (clear, none, several) = (0, 0, 0);
        foreach (var person in letters.Writers)
        {
            var first = letters.With(person)[0];
            if (first.Mine && first.OneToOne && first.HasText && first.Day > letters.JudgedDay - Tally.YearDays)
            {
                var questions = first.Questions;
                clear += questions == 1 ? 1 : 0;
                none += questions == 0 ? 1 : 0;
                several += questions > 1 ? 1 : 0;
            }
        }

        return (clear, none, several);
    }
}
