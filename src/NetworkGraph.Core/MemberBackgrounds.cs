using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core;

/// <summary>A position or an education of a member, with the organisation's comparable name and its span of days.</summary>
/// <param name="Kind">Work or school.</param>
/// <param name="Key">Comparable name, by <see cref="FirmNames.Key"/>.</param>
/// <param name="Name">Name as written.</param>
/// <param name="Title">Title or degree, or null.</param>
/// <param name="From">First day, or null.</param>
/// <param name="To">Last day, null for current or unknown.</param>
internal sealed record MemberBackground(BackgroundKind Kind, string Key, string Name, string? Title, DateOnly? From, DateOnly? To)
{
    public bool IsCurrent(DateOnly asOf) => (From is null || From <= asOf) && (To is null || To >= asOf);

    /// <summary>Whether both spans are known to share a day; false where a start is not known.</summary>
    public bool Overlaps(MemberBackground other, DateOnly asOf) =>
        From is { } from && other.From is { } otherFrom
        && from <= (other.To ?? asOf) && otherFrom <= (To ?? asOf) && from <= asOf && otherFrom <= asOf;
}

/// <summary>Positions and educations of the members, from the newest import of each that states any.</summary>
internal sealed class MemberBackgrounds
{
    private static readonly IReadOnlyList<MemberBackground> None = [];
    private readonly Dictionary<int, IReadOnlyList<MemberBackground>> _byPerson;
    private readonly Dictionary<(int Person, string Key), int> _companies = [];

    public MemberBackgrounds(NetworkFacts facts, int[] personOf, RoleHistory roles, FirmNames firms)
    {
        _byPerson = facts.Backgrounds
            .Where(b => personOf[b.Member] >= 0)
            .GroupBy(b => personOf[b.Member])
            .ToDictionary(g => g.Key, g => Newest(facts, g, firms));
        foreach (var (person, backgrounds) in _byPerson)
        {
            foreach (var position in backgrounds.Where(b => b.Kind == BackgroundKind.Position))
            {
                _companies[(person, position.Key)] = roles.CompanyNumber(position.Name);
            }
        }
    }

    /// <summary>Positions and educations of a person, oldest first; empty for people who are no members.</summary>
    public IReadOnlyList<MemberBackground> Of(int person) => _byPerson.GetValueOrDefault(person, None);

    /// <summary>Number of the company among the listed ones, or -1.</summary>
    public int CompanyOf(int person, MemberBackground position) => _companies.GetValueOrDefault((person, position.Key), -1);

    /// <summary>The latest position that a member held on a date, or null.</summary>
    public Role? RoleOf(int person, DateOnly asOf) =>
        Of(person).LastOrDefault(b => b.Kind == BackgroundKind.Position && b.IsCurrent(asOf)) is { } held
            ? new Role(held.Name, held.Title, false)
            : null;

    private static IReadOnlyList<MemberBackground> Newest(NetworkFacts facts, IEnumerable<BackgroundFact> stated, FirmNames firms)
    {
        var newest = stated.GroupBy(b => b.Stated.Kind).SelectMany(kind => kind
            .GroupBy(b => b.Import)
            .OrderByDescending(g => facts.Imports[g.Key].SnapshotDate)
            .ThenByDescending(g => facts.Imports[g.Key].ContentHash, StringComparer.Ordinal)
            .First());
        return
        [
            .. newest.Select(b => Read(b.Stated, firms)).Distinct()
                .OrderBy(b => b.From ?? DateOnly.MinValue).ThenBy(b => b.Key, StringComparer.Ordinal).ThenBy(b => b.Title, StringComparer.Ordinal),
        ];
    }

    private static MemberBackground Read(StatedBackground stated, FirmNames firms) => new(
        stated.Kind, firms.Key(stated.Organisation), stated.Organisation, stated.Title, stated.From?.Date, stated.To is { } to ? LastDay(to) : null);

    private static DateOnly LastDay(Moment moment) => moment.Precision switch
    {
        Precision.Year => new DateOnly(moment.Date.Year, 12, 31),
        Precision.Month => new DateOnly(moment.Date.Year, moment.Date.Month, DateTime.DaysInMonth(moment.Date.Year, moment.Date.Month)),
        _ => moment.Date,
    };
}
