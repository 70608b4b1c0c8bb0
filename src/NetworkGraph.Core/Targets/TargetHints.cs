using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Targets;

/// <summary>Why somebody may know a target, the better reason first.</summary>
public enum HintKind
{
    /// <summary>Listed at the target's company now.</summary>
    ThereNow,

    /// <summary>Listed there before.</summary>
    ThereBefore,

    /// <summary>Listed, now or before, where the target was before.</summary>
    FormerColleague,

    /// <summary>At the target's school by the own exports of both.</summary>
    SameSchool,
}

/// <summary>Somebody whom the viewer knows and who may know the target: a guess, never a step of a way.</summary>
/// <param name="Kind">By what.</param>
/// <param name="Tie">The viewer's tie to them.</param>
/// <param name="Why">The reason in one sentence.</param>
public sealed record TargetHint(HintKind Kind, Tie Tie, string Why);

/// <summary>
/// Who may know a target: people of the viewer's list who are or were at its company, then those who are or were where the person was before, then those of the same
/// school. Within a reason the closest come first, by layer and strength. Empty where nothing is known of the target. A convention of this program.
/// </summary>
public static class TargetHints
{
    /// <summary>Most hints.</summary>
    public const int Most = 10;

    /// <summary>The hints for a target, each person once, best first.</summary>
    public static IReadOnlyList<TargetHint> Of(Network network, Member viewer, TargetRow row, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(row);
        return row.IsCompany
            ? [.. row.Before.Take(Most).Select(one => WasThere(one))]
            : Of(network, viewer, row.Person, row.Role?.Company, asOf);
    }

    /// <summary>Whose export would tell most: the closest of those who may know the target; null where nobody does.</summary>
    public static Person? BestExport(IReadOnlyList<TargetHint> hints)
    {
        ArgumentNullException.ThrowIfNull(hints);
        return hints.Count == 0 ? null : hints[0].Tie.Person;
    }

    /// <summary>Address of LinkedIn's own search for people of the second degree, for the user to open; this program opens nothing.</summary>
    public static string LinkedInSearch(TargetRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var words = row.IsCompany || row.Role?.Company is not { } company || EmploymentStatus.Is(company) ? row.Name : $"{row.Name} {company}";
        return $"https://www.linkedin.com/search/results/people/?keywords={Uri.EscapeDataString(words)}&network=%5B%22S%22%5D";
    }

    internal static IReadOnlyList<TargetHint> Of(Network network, Member viewer, Person? person, string? company, DateOnly asOf)
    {
        var places = KnownPlaces.Of(network, viewer, asOf);
        var (now, before) = company is null ? ([], []) : places.At(Kin(network, company));
        var hints = now.Select(IsThere).Concat(before.Select(WasThere));
        if (person is not null)
        {
            hints = hints.Concat(FormerColleagues(network, places, person, company, asOf)).Concat(Schools(network, viewer, person, asOf));
        }

        return [.. hints.Where(hint => hint.Tie.Person != person).DistinctBy(hint => hint.Tie.Person.Number).Take(Most)];
    }

    private static TargetHint IsThere(KnownThere one) => new(HintKind.ThereNow, one.Tie, $"listed at {one.Company}.");

    private static TargetHint WasThere(KnownThere one) => new(HintKind.ThereBefore, one.Tie, $"was listed at {one.Company} on {ScreenDate.Of(one.ListedOn)}.");

    private static IEnumerable<int> Kin(Network network, string company) => FirmKin.Of(network).Find(company).Select(one => one.Company);

    private static IEnumerable<TargetHint> FormerColleagues(Network network, KnownPlaces places, Person person, string? company, DateOnly asOf)
    {
        var present = company is null ? "" : network.Firms.Key(company);
        return FormerEmployers(network, person, asOf)
            .Where(former => network.Firms.Key(former) != present)
            .DistinctBy(network.Firms.Key)
            .SelectMany(former =>
            {
                var (now, before) = places.At(Kin(network, former));
                return now.Concat(before).Select(one => new TargetHint(HintKind.FormerColleague, one.Tie, $"at {one.Company}, where {person.Name} was before."));
            });
    }

    private static List<string> FormerEmployers(Network network, Person person, DateOnly asOf)
    {
        var former = new List<string>();
        var listings = network.Roles.ListingsOf(person.Number);
        for (var i = listings.Length - 1; i >= 0; i--)
        {
            if (network.Facts.Imports[network.Facts.Listings[listings[i]].Import].SnapshotDate <= asOf && network.Roles.CompanyAt(listings[i]) >= 0)
            {
                former.Add(network.Facts.Listings[listings[i]].Company!);
            }
        }

        former.AddRange(network.Backgrounds.Of(person.Number).Where(one => one.Kind == BackgroundKind.Position && one.Key.Length > 0).Select(one => one.Name));
        return former;
    }

    // Schools are known of members alone.
    private static IEnumerable<TargetHint> Schools(Network network, Member viewer, Person person, DateOnly asOf)
    {
        var theirs = network.Backgrounds.Of(person.Number).Where(one => one.Kind == BackgroundKind.Education && one.Key.Length > 0).ToArray();
        return theirs.Length == 0 ? [] : network.Members
            .Where(member => member != viewer && member.Person != person)
            .Select(member => (member.Person, Both: theirs.FirstOrDefault(one => network.Backgrounds.Of(member.Person.Number).Any(other => other.Kind == one.Kind && other.Key == one.Key))))
            .Where(one => one.Both is not null)
            .Select(one => (one.Both, Tie: MemberTies.Between(network, viewer, one.Person, asOf)))
            .Where(one => one.Tie is { Said: not NotATie })
            .Select(one => new TargetHint(HintKind.SameSchool, one.Tie!, $"at {one.Both!.Name}, as {person.Name} was."));
    }
}
