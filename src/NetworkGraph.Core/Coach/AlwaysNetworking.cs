using System.Globalization;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Coach;

/// <summary>
/// Reason 8, always networking: circles with two-way contact in the last 365 days, of all circles. A circle is a company at which the viewer lists three people
/// and more. Unit: share, 0 to 1, from ten circles on. Beside it, the levels of seniority guessed from titles, old and new ties with two-way contact, and ties kept when the other changed companies (known from
/// two uploads on). Unknown without a messages file or a list of connections. A convention of this program.
/// </summary>
internal static class AlwaysNetworking
{
    internal const string Topic = "always-networking";
    private const int SmallestCircle = 3;

    internal static CoachReason Measure(Correspondence letters)
    {
        const string limits = "Gaps have good reasons, and people without a listed company are in no circle. Phone and meetings are not in the data.";
        foreach (var (file, has) in new[] { (ExportFile.Messages, letters.HasMessages), (ExportFile.Connections, letters.Has(ExportFile.Connections)) })
        {
            if (!has)
            {
                return Unmeasured.Of(Reason.AlwaysNetworking, "share", file, "in which circles you are in contact", limits);
            }
        }

        var circles = Circles(letters);
        var inTouch = circles.Select(c => (c.Company, Talk: LastTalk(letters, c, letters.JudgedDay))).Where(c => c.Talk is not null)
            .OrderByDescending(c => c.Talk!.Value.Day).ThenBy(c => c.Company, StringComparer.Ordinal).ToList();
        var quiet = circles.ExceptBy(inTouch.Select(c => c.Company), c => c.Company)
            .OrderByDescending(c => c.People.Count).ThenBy(c => c.Company, StringComparer.Ordinal).ToList();
        var byRow = inTouch.ToDictionary(c => c.Talk!.Value, c => c.Company);
        var byQuiet = quiet.ToDictionary(c => new Happening(Closest(letters, c.People), -1, letters.JudgedDay, false), c => c);
        var before = circles.Count(c => LastTalk(letters, c, letters.JudgedDay - Tally.YearDays) is not null);
        return new CoachReason
        {
            Reason = Reason.AlwaysNetworking,
            Title = "Always networking",
            Cases = inTouch.Count,
            Of = circles.Count,
            Value = Tally.Share(inTouch.Count, circles.Count),
            Unit = "share",
            Headline = circles.Count == 0 ? "no circles yet" : string.Create(CultureInfo.InvariantCulture, $"{inTouch.Count} of {circles.Count} circles"),
            Says = $"{(circles.Count == 0 ? "You list no company with three people and more." : Tally.Counted(inTouch.Count, circles.Count, "companies where you list three people and more saw messages both ways in a year"))} {Upkeep(letters)}",
            Before = circles.Count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{before} of {circles.Count} in the year before"),
            Trend = [.. Tally.QuartersUntil(letters.Judged).Select(q => Quarter(letters, circles, q.From, q.To))],
            Limits = limits,
            Groups =
            [
                new EvidenceGroup("Circles with two-way contact", EvidencePart.Cases, new EvidenceRows(letters, Topic, [.. byRow.Keys], h => $"{byRow[h]}: last talk")),
                new EvidenceGroup("Quiet circles", EvidencePart.Rest, new EvidenceRows(letters, Topic, [.. byQuiet.Keys], h => string.Create(CultureInfo.InvariantCulture, $"{byQuiet[h].Company}: {byQuiet[h].People.Count} people, no talk in a year"))),
            ],
            Action = byQuiet.Count == 0 ? "Every circle is in contact." : $"One hello outside your usual circles: {letters.Network.People[byQuiet.Keys.First().Person].Name} at {byQuiet.Values.First().Company}.",
        };
    }

    private static List<Circle> Circles(Correspondence letters)
    {
        var circles = new Dictionary<int, List<int>>();
        foreach (var connection in letters.Network.Facts.Connections)
        {
            var person = letters.Network.PersonOf(connection.Person);
            if (letters.Network.PersonOf(connection.Member) != letters.Me || person < 0 || letters.Judgements.IsNotATie(person) || connection.ConnectedOn > letters.AsOf
                || letters.Network.Roles.CompanyOf(person, letters.AsOf) is not (>= 0 and var company))
            {
                continue;
            }

            if (!circles.TryGetValue(company, out var circle))
            {
                circles[company] = circle = [];
            }

            circle.Add(person);
        }

        return
        [
            .. circles.Where(c => c.Value.Count >= SmallestCircle)
                .Select(c => new Circle(letters.Network.Roles.CompanyName(c.Key), c.Value, c.Value.FindAll(letters.IsTwoWay)))
                .Where(c => !letters.Corrections.HasNotSo(Topic) || !letters.Corrections.IsNotSo(Topic, Closest(letters, c.People), letters.JudgedDay)),
        ];
    }

    private static Happening? LastTalk(Correspondence letters, Circle circle, int until)
    {
        Happening? last = null;
        foreach (var person in circle.Talkers)
        {
            if (letters.LastTwoWay(person, until - Tally.YearDays, until) is { } letter && (last is null || letter.Day > last.Value.Day))
            {
                last = new Happening(person, letter.Row, letter.Day, true);
            }
        }

        return last;
    }

    private static int Closest(Correspondence letters, List<int> people)
    {
        var closest = people[0];
        foreach (var person in people)
        {
            var more = letters.With(person).Length - letters.With(closest).Length;
            closest = more > 0 || (more == 0 && letters.Network.People[person].Key < letters.Network.People[closest].Key) ? person : closest;
        }

        return closest;
    }

    private static CoachQuarter Quarter(Correspondence letters, List<Circle> circles, int from, int to)
    {
        var inTouch = circles.Count(c => LastTalk(letters, c, to) is not null);
        return new CoachQuarter(DayNumber.ToDate(from), inTouch, circles.Count, Tally.Share(inTouch, circles.Count));
    }

    private static string Upkeep(Correspondence letters)
    {
        var (kept, made) = (0, 0);
        var titles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var person in letters.Writers)
        {
            if (letters.LastTwoWay(person, letters.JudgedDay - Tally.YearDays, letters.JudgedDay) is not null)
            {
                titles.Add(letters.Network.RoleOf(letters.Network.People[person], letters.AsOf).Title ?? "");
                _ = letters.With(person)[0].Day > letters.JudgedDay - Tally.YearDays ? made++ : kept++;
            }
        }

        // Many share a title, and reading one costs more than all else here.
        var levels = titles.Select(title => JobTitle.Read(title).Seniority).ToHashSet(StringComparer.Ordinal);
        levels.Remove(JobTitle.Unknown);
        return string.Create(CultureInfo.InvariantCulture, $"Two-way in that year: {kept} older ties kept up, {made} new ones, on {levels.Count} of {JobTitle.SeniorityLevels.Count} levels as guessed from titles. {JobChanges(letters)}");
    }

    private static string JobChanges(Correspondence letters)
    {
        var changes = letters.JobChanges;
        if (changes.Count == 0)
        {
            return "Ties across job changes are known from a second upload on.";
        }

        var kept = changes.Count(c => letters.LastTwoWay(c.Person.Number, DayNumber.Of(c.SeenOn), letters.JudgedDay) is not null);
        return string.Create(CultureInfo.InvariantCulture, $"Of {changes.Count} people who changed companies between two uploads, {kept} have written with you since.");
    }

    // Most people of a company never wrote: those who did are looked at once a quarter.
    private sealed record Circle(string Company, List<int> People, List<int> Talkers);
}
