using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Coach;

/// <summary>Somebody who was listed at a company that matters to the viewer, and is listed elsewhere now.</summary>
/// <param name="Person">Who.</param>
/// <param name="Before">Company and title in the earlier list.</param>
/// <param name="After">The same in the later list; without a company where it names none, which makes the departure a guess.</param>
/// <param name="Interests">What the viewer's exports say of the company left: jobs saved, applications, follows. Newest first.</param>
/// <param name="Goal">The company as the viewer's goals name it, or null.</param>
/// <param name="Tie">The viewer's tie, or null.</param>
public sealed record Departure(Person Person, Role Before, Role After, IReadOnlyList<CompanyInterest> Interests, string? Goal, Tie? Tie);

/// <summary>Who left the companies that matter to the viewer.</summary>
/// <param name="From">Date of the list before the last one; null with fewer than two.</param>
/// <param name="To">Date of the last list; null with fewer than two.</param>
/// <param name="Companies">Companies that the viewer saved a job at, applied to, follows or named as a goal.</param>
/// <param name="Left">Those who left, strongest tie first; null where it is not known, because there is one list only.</param>
/// <param name="NoLongerListed">People of these companies who are not in the last list at all, so that nothing is known of them; null with fewer than two lists.</param>
/// <param name="Note">What was compared, and what it cannot show.</param>
public sealed record DeparturesAnswer(DateOnly? From, DateOnly? To, int Companies, IReadOnlyList<Departure>? Left, int? NoLongerListed, string Note);

/// <summary>Who left the companies that I have an interest or goal in since the last upload?</summary>
public static class Departures
{
    // Two may well follow each other; three with their titles unchanged are seldom chance.
    private const int LeastTogether = 3;

    /// <summary>
    /// Those whose company reads otherwise in the last of the viewer's lists up to the as-of date than in the one before it, the company before being one
    /// that matters: named by a saved job, an application or a follow known by that date, or by the goals said last. Names of companies are compared as
    /// everywhere (<see cref="CompanyName"/>), so that another spelling is no departure. With one list the answer is not known, and says so.
    /// </summary>
    public static DeparturesAnswer Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        var interests = CompanyInterests.Of(network, viewer, asOf);
        var goals = Goals.Of(network).Companies.Where(goal => network.Firms.Key(goal).Length > 0).DistinctBy(network.Firms.Key).ToDictionary(network.Firms.Key, StringComparer.Ordinal);
        var companies = interests.Keys.Union(goals.Keys).Count();
        if (ChangesBetweenSnapshots.Of(network, viewer, asOf) is not [var last, ..])
        {
            return new DeparturesAnswer(null, null, companies, null, null, "One upload alone cannot show who left a company: load a later export of the same member.");
        }

        var left = last.Changed
            .Where(change => change.NewCompany && Matters(change.Before))
            .Select(change => new Departure(
                change.Person, change.Before, change.After, interests.GetValueOrDefault(Key(network, change.Before)) ?? [], goals.GetValueOrDefault(Key(network, change.Before)),
                MemberTies.Between(network, viewer, change.Person, asOf)))
            .OrderByDescending(one => one.Tie?.Strength ?? 0)
            .ThenBy(one => one.Person.Name, StringComparer.Ordinal)
            .ThenBy(one => one.Person.Key);
        var unlisted = last.Gone.Count(gone => Matters(gone.Role));
        Departure[] found = [.. left];
        return new DeparturesAnswer(last.From, last.To, companies, found, unlisted, Note(network, last, companies, found, unlisted));

        bool Matters(Role role) => Key(network, role) is { Length: > 0 } key && (interests.ContainsKey(key) || goals.ContainsKey(key));
    }

    private static string Key(Network network, Role role) => network.Firms.Key(role.Company ?? "");

    private static string Note(Network network, SnapshotChanges last, int companies, Departure[] found, int unlisted)
    {
        if (companies == 0)
        {
            return "No saved job, application, follow or goal names a company, so nobody could leave one.";
        }

        var compared = $"Your lists of {ScreenDate.Of(last.From)} and {ScreenDate.Of(last.To)} were compared for {(companies == 1 ? "1 company" : $"{companies} companies")} whose jobs you saved or applied to, that you follow or named as a goal. {Renamed(network, found)}";
        var unstated = found.Count(one => one.After.Company is null);
        var guessed = unstated switch
        {
            0 => "",
            1 => " 1 of these people names no company now: that they left is a guess.",
            _ => $" {unstated} of these people name no company now: that they left is a guess.",
        };
        var unknown = unlisted == 0 ? "" : $" {(unlisted == 1 ? "1 person there is" : $"{unlisted} people there are")} no longer in your list: whether they left the company is not known.";
        return compared + guessed + unknown;
    }

    // Several who go from one company to the same other with the title they had have hardly moved: their employer may have changed its name.
    private static string Renamed(Network network, Departure[] found)
    {
        var together = found
            .Where(one => one.After.Company is not null && string.Equals(one.Before.Title, one.After.Title, StringComparison.OrdinalIgnoreCase))
            .GroupBy(one => (Before: Key(network, one.Before), After: Key(network, one.After)))
            .Where(group => group.Count() >= LeastTogether)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Before, StringComparer.Ordinal)
            .ThenBy(group => group.Key.After, StringComparer.Ordinal)
            .Select(group => (Number: group.Count(), group.First().Before, group.First().After))
            .ToArray();
        return together switch
        {
            [] => "A company that took another name looks the same.",
            [var (number, before, after), ..] => $"{number} of them went from {before.Company} to {after.Company} with the title they had: perhaps the company took another name.",
        };
    }
}
