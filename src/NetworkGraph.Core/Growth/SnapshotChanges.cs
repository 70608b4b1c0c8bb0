using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Growth;

/// <summary>A person whose company or title reads otherwise in the later of two snapshots.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="Before">As listed in the earlier snapshot.</param>
/// <param name="After">As listed in the later one.</param>
/// <param name="NewCompany">True when the company is another one: compared by <see cref="CompanyName.Key"/>, so that spelling alone is no move, nor one status for another ("Freelance", then "Retired").</param>
public sealed record RoleChange(Person Person, Role Before, Role After, bool NewCompany)
{
    /// <summary>Whether the title reads otherwise, case aside; without it and without a new company, one status took the place of another.</summary>
    public bool NewTitle => IsOther(Before.Title, After.Title);

    internal static bool IsOther(string? before, string? after) => !string.Equals(before?.Trim() ?? "", after?.Trim() ?? "", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A person listed in the later of two snapshots and not in the earlier one.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="Role">As listed.</param>
/// <param name="ConnectedOn">The date stated for the connection, or null; before the earlier snapshot for somebody who is listed again.</param>
public sealed record GainedConnection(Person Person, Role Role, DateOnly? ConnectedOn);

/// <summary>A person listed in the earlier of two snapshots and not in the later one: disconnected, left LinkedIn or became hidden; the export does not say which.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="Role">As last listed.</param>
public sealed record NoLongerListed(Person Person, Role Role);

/// <summary>What two snapshots of one member's connections, one after the other, say differently.</summary>
/// <param name="From">Date of the earlier snapshot.</param>
/// <param name="To">Date of the later snapshot.</param>
/// <param name="Gained">Newly listed, by date of connection, newest first.</param>
/// <param name="Gone">No longer listed, by name.</param>
/// <param name="Changed">Another company or title; other companies first, then by name.</param>
public sealed record SnapshotChanges(
    DateOnly From, DateOnly To, IReadOnlyList<GainedConnection> Gained, IReadOnlyList<NoLongerListed> Gone, IReadOnlyList<RoleChange> Changed);

/// <summary>What is new since last time?</summary>
public static class ChangesBetweenSnapshots
{
    /// <summary>
    /// The differences between each snapshot of the viewer's connections and the one before it, up to the as-of date, newest first.
    /// A snapshot is the set of listings of one date; of two imports of the same date the later by content hash speaks for a person in both.
    /// Imports without a Connections.csv are not snapshots. Empty with fewer than two: one export alone cannot show what changed.
    /// </summary>
    public static IReadOnlyList<SnapshotChanges> Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        var snapshots = Snapshots(network, viewer, asOf);
        var changes = new List<SnapshotChanges>(Math.Max(0, snapshots.Count - 1));
        for (var later = snapshots.Count - 1; later > 0; later--)
        {
            changes.Add(Between(network, snapshots[later - 1], snapshots[later]));
        }

        return changes;
    }

    /// <summary>
    /// The same of the people inside a selection on the as-of date. Who is no longer listed and never exchanged a message is no tie any more, and inside
    /// no selection.
    /// </summary>
    public static IReadOnlyList<SnapshotChanges> Of(Network network, Member viewer, ReportSelection selection, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(selection);
        var changes = Of(network, viewer, asOf);
        if (selection.IsEmpty)
        {
            return changes;
        }

        var inside = SelectedPeople.Of(network, viewer, selection, asOf);
        return
        [
            .. changes.Select(change => change with
            {
                Gained = [.. change.Gained.Where(gained => inside.Holds(gained.Person))],
                Gone = [.. change.Gone.Where(gone => inside.Holds(gone.Person))],
                Changed = [.. change.Changed.Where(changed => inside.Holds(changed.Person))],
            }),
        ];
    }

    private static List<(DateOnly Date, Dictionary<int, ListingFact> Listed)> Snapshots(Network network, Member viewer, DateOnly asOf)
    {
        var facts = network.Facts;
        var isViewers = facts.Imports
            .Select(import => network.PersonOf(import.Member) == viewer.Person.Number && import.SnapshotDate <= asOf)
            .ToArray();
        var byDate = new SortedDictionary<DateOnly, Dictionary<int, ListingFact>>();
        var hash = new Dictionary<(DateOnly, int), string>();
        foreach (var listing in facts.Listings)
        {
            var person = network.PersonOf(facts.Connections[listing.Connection].Person);
            if (!isViewers[listing.Import] || person < 0)
            {
                continue;
            }

            var import = facts.Imports[listing.Import];
            if (!byDate.TryGetValue(import.SnapshotDate, out var listed))
            {
                byDate.Add(import.SnapshotDate, listed = []);
            }

            if (!hash.TryGetValue((import.SnapshotDate, person), out var known) || string.CompareOrdinal(known, import.ContentHash) < 0)
            {
                hash[(import.SnapshotDate, person)] = import.ContentHash;
                listed[person] = listing;
            }
        }

        return [.. byDate.Select(s => (s.Key, s.Value))];
    }

    private static SnapshotChanges Between(
        Network network, (DateOnly Date, Dictionary<int, ListingFact> Listed) before, (DateOnly Date, Dictionary<int, ListingFact> Listed) after)
    {
        var gained = new List<GainedConnection>();
        var changed = new List<RoleChange>();
        foreach (var (person, listing) in after.Listed)
        {
            if (!before.Listed.TryGetValue(person, out var known))
            {
                gained.Add(new GainedConnection(network.People[person], RoleIn(listing), network.Facts.Connections[listing.Connection].ConnectedOn));
            }
            else if (Differs(network, known, listing, out var newCompany))
            {
                changed.Add(new RoleChange(network.People[person], RoleIn(known), RoleIn(listing), newCompany));
            }
        }

        return new SnapshotChanges(
            before.Date, after.Date,
            [.. gained.OrderByDescending(g => g.ConnectedOn ?? DateOnly.MinValue).ThenBy(g => g.Person.Name, StringComparer.Ordinal).ThenBy(g => g.Person.Key)],
            [
                .. before.Listed.Where(l => !after.Listed.ContainsKey(l.Key))
                    .Select(l => new NoLongerListed(network.People[l.Key], RoleIn(l.Value)))
                    .OrderBy(g => g.Person.Name, StringComparer.Ordinal).ThenBy(g => g.Person.Key),
            ],
            [.. changed.OrderByDescending(c => c.NewCompany).ThenBy(c => c.Person.Name, StringComparer.Ordinal).ThenBy(c => c.Person.Key)]);
    }

    private static bool Differs(Network network, ListingFact before, ListingFact after, out bool newCompany)
    {
        var (from, to) = (network.Firms.Key(before.Company ?? ""), network.Firms.Key(after.Company ?? ""));
        newCompany = from != to;
        return newCompany || RoleChange.IsOther(before.Title, after.Title) || (from.Length == 0 && RoleChange.IsOther(before.Company, after.Company));
    }

    private static Role RoleIn(ListingFact listing) => new(listing.Company, listing.Title, false);
}
