using System.Globalization;
using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Week;

/// <summary>
/// What to do this week: at most five actions, one per person, mixed over their kinds and capped per kind. True at the end of the data; a new upload that shows one
/// done closes it, because the finding behind it is gone. What nothing presses (second exchanges, fading ties, job news) begins with people who fit a stated goal.
/// </summary>
public static class ThisWeek
{
    private const int Longest = 5;
    private const int FreshDays = 14;

    private static readonly Dictionary<WeekActionKind, int> Caps = new()
    {
        [WeekActionKind.SayThanks] = 2,
        [WeekActionKind.Answer] = 2,
        [WeekActionKind.Ask] = 2,
        [WeekActionKind.Reminder] = 2,
        [WeekActionKind.FollowUp] = 1,
        [WeekActionKind.FadingTie] = 2,
        [WeekActionKind.JobNews] = 1,
        [WeekActionKind.LetRest] = 1,
    };

    /// <summary>The list as of a date of the data; <paramref name="today"/> decides what is stale, paused or put off.</summary>
    public static WeekList Of(Network network, Member viewer, DateOnly asOf, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        var letters = Correspondence.Of(network, viewer, asOf);
        var words = new WeekWords(network, today);
        if (words.PausedUntil is { } until)
        {
            return new WeekList(until, letters.Judged, []);
        }

        var stale = DayNumber.Of(today) - letters.JudgedDay > FreshDays ? $"Check first: your data ends on {ScreenDate.Of(letters.Judged)}." : null;
        var fit = letters.Fit;
        var offers = Offers(letters, fit, today).Select(kind => kind.Where(a => !words.IsClosed(a.Key)).Take(Longest * 2).Select(a => WithGoal(a, fit) with { CheckFirst = stale }));
        return new WeekList(null, letters.Judged, Mix(offers));
    }

    // One sequence per kind, in the order of the kinds; only so many of each are worded as may be shown.
    private static IEnumerable<WeekAction>[] Offers(Correspondence letters, GoalFit fit, DateOnly today) =>
        [Thanks(letters), Answers(letters), DueAsks.Of(letters, today), Reminded(letters, today), SecondExchanges(letters, fit), Fading(letters, fit), JobNews(letters, fit), Rests(letters)];

    private static WeekAction WithGoal(WeekAction action, GoalFit fit) =>
        action.Kind != WeekActionKind.LetRest && fit.Of(action.Person.Number) is { } goal ? action with { Reason = $"{action.Reason} Fits your goal “{goal}”." } : action;

    // Round after round, one of each kind, so that no kind fills the list.
    private static List<WeekAction> Mix(IEnumerable<IEnumerable<WeekAction>> offers)
    {
        var byKind = offers.Select(kind => new Queue<WeekAction>(kind)).ToList();
        var (list, used, people) = (new List<WeekAction>(), new Dictionary<WeekActionKind, int>(), new HashSet<int>());
        while (list.Count < Longest && byKind.Exists(q => q.Count > 0))
        {
            foreach (var queue in byKind.Where(q => q.Count > 0))
            {
                WeekAction? next = null;
                while (next is null && queue.TryDequeue(out var offer))
                {
                    next = used.GetValueOrDefault(offer.Kind) < Caps[offer.Kind] && people.Add(offer.Person.Number) ? offer : null;
                }

                if (next is not null && list.Count < Longest)
                {
                    used[next.Kind] = used.GetValueOrDefault(next.Kind) + 1;
                    list.Add(next);
                }
            }
        }

        return [.. list.OrderBy(a => a.Kind)];
    }

    private static IEnumerable<WeekAction> Thanks(Correspondence letters) => FavourLedger.Open(letters)
        .Select(f => New(Coach.Thanks.Topic, WeekActionKind.SayThanks, f.Person, f.On, $"Thank {f.Person.Name}", WhyThank(letters, f), Coach.Thanks.Draft(f, FirstName(f.Person), letters.JudgedDay)));

    private static string WhyThank(Correspondence letters, Favour favour) =>
        $"For {Coach.Thanks.For(favour)}; no thanks found here.{(Coach.Thanks.IsLate(favour, letters.JudgedDay) ? " They would come late, and the draft says so." : "")}";

    private static IEnumerable<WeekAction> Answers(Correspondence letters) => Coach.FollowUp.Waiting(letters, letters.JudgedDay).Select(h => New(
        letters, Coach.FollowUp.Topic, WeekActionKind.Answer, h, p => $"{p.Name} may wait for an answer",
        Sentence(Coach.FollowUp.SayWait(letters, h)),
        (p, on) => $"Hi {FirstName(p)}, you asked me something on {on}.\nHere is my answer: …"));

    private static IEnumerable<WeekAction> Reminded(Correspondence letters, DateOnly today) => Reminders.Due(letters.Network, letters.Viewer, letters.AsOf, today).Select(due => New(
        "reminder", WeekActionKind.Reminder, due.Person, due.Since, $"You wanted to think of {due.Person.Name}", due.Why,
        $"Hi {FirstName(due.Person)}, I thought of you.\nHow are you doing?"));

    private static IEnumerable<WeekAction> SecondExchanges(Correspondence letters, GoalFit fit) => Coach.FollowUp.WithoutSecondExchange(letters).OrderBy(h => fit.Of(h.Person) is null).Select(h => New(
        letters, "second-exchange", WeekActionKind.FollowUp, h, p => $"Write to {p.Name} a second time",
        string.Create(CultureInfo.InvariantCulture, $"One exchange, then {Days(h.Days)} of quiet."),
        (p, on) => $"Hi {FirstName(p)}, we wrote to each other on {on}.\nHow has it been going since?"));

    private static IEnumerable<WeekAction> Fading(Correspondence letters, GoalFit fit) => LosingTouch.Of(letters.Network, letters.Viewer, letters.AsOf)
        .Where(t => t.IsTwoWay && t.Unanswered <= 1 && t.LastContact is not null && !letters.Judgements.HasReminder(t.Person.Number))
        .Where(t => !letters.Corrections.IsNotSo("fading", t.Person.Number, DayNumber.Of(t.LastContact!.Value)))
        .OrderBy(t => fit.Of(t.Person.Number) is null)
        .Select(t => New(
            "fading", WeekActionKind.FadingTie, t.Person, t.LastContact!.Value, $"Say hello to {t.Person.Name}", t.WhyStatus ?? "Quiet for longer than usual between you.",
            $"Hi {FirstName(t.Person)}, I thought of {CommonGround.Shared(letters, t.Person) ?? $"our messages of {t.LastContact.Value.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}"}.\nHow are you doing?"));

    private static IEnumerable<WeekAction> JobNews(Correspondence letters, GoalFit fit) => letters.JobChanges
        .Where(c => DayNumber.Of(c.SeenOn) > letters.JudgedDay - 60 && letters.IsTwoWay(c.Person.Number))
        .Where(c => letters.With(c.Person.Number)[^1].Day < DayNumber.Of(c.SeenOn) && !letters.Corrections.IsNotSo("job-news", c.Person.Number, DayNumber.Of(c.SeenOn)))
        .OrderBy(c => fit.Of(c.Person.Number) is null)
        .Select(c => New(
            "job-news", WeekActionKind.JobNews, c.Person, c.SeenOn, $"{c.Person.Name} is now at {c.To}", $"Listed {(EmploymentStatus.Is(c.From) ? "as" : "at")} {c.From} before your upload of {ScreenDate.Of(c.SeenOn)}.",
            $"Hi {FirstName(c.Person)}, I see that you are now at {c.To}.\nHow is it going there?"));

    private static IEnumerable<WeekAction> Rests(Correspondence letters) => Coach.FollowUp.BetterLeft(letters).Select(h => New(
        letters, "rest", WeekActionKind.LetRest, h, p => $"Let {p.Name} rest",
        h.Days >= 3
            ? string.Create(CultureInfo.InvariantCulture, $"You wrote on {h.Days:0} days without an answer: wait until they write, or 90 days.")
            : "You wrote on 2 days without an answer: wait a week at least.",
        (_, _) => null));

    private static WeekAction New(
        Correspondence letters, string topic, WeekActionKind kind, Happening happening, Func<Person, string> title, string reason, Func<Person, string, string?> draft)
    {
        var (person, on) = (letters.Network.People[happening.Person], DayNumber.ToDate(happening.Day));
        return New(topic, kind, person, on, title(person), reason, draft(person, ScreenDate.Of(on)));
    }

    internal static WeekAction New(string topic, WeekActionKind kind, Person person, DateOnly on, string title, string reason, string? draft) =>
        new(Corrections.Key(topic, person, on), kind, person, title, reason, draft, null);

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..] + ".";

    private static string Days(double days) => days == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{days:0} days");

    // "Dr. Ada" is no first name to open a letter with.
    private static string FirstName(Person person) => GivenName.Of(person.Name);
}
