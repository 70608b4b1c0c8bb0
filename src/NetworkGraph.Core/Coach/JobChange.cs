using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Coach;

/// <summary>Somebody whose company differs between two uploads of the viewer's.</summary>
/// <param name="Person">Who.</param>
/// <param name="From">Company listed before.</param>
/// <param name="To">Company listed since.</param>
/// <param name="SeenOn">Date of the first upload that lists the new one.</param>
internal sealed record JobChange(Person Person, string From, string To, DateOnly SeenOn)
{
    /// <summary>The newest change of each person up to the as-of date, newest first; nobody whose newest change is to a status such as "Retired" (<see cref="EmploymentStatus"/>).</summary>
    internal static IReadOnlyList<JobChange> Of(Correspondence letters)
    {
        var (network, facts) = (letters.Network, letters.Network.Facts);
        bool[] lists = [.. facts.Imports.Select(import => network.PersonOf(import.Member) == letters.Me && import.SnapshotDate <= letters.AsOf)];

        // Nobody can have changed within one list, and most people stand in one list only.
        return lists.Count(one => one) < 2 ? [] :
        [
            .. facts.Listings
                .Where(l => lists[l.Import] && l.Company is not null)
                .GroupBy(l => network.PersonOf(facts.Connections[l.Connection].Person))
                .Where(g => g.Key >= 0 && g.Skip(1).Any() && !letters.Judgements.IsNotATie(g.Key))
                .Select(g => Newest(letters, network.People[g.Key], [.. g.OrderBy(l => facts.Imports[l.Import].SnapshotDate).ThenBy(l => l.Import)]))
                .OfType<JobChange>()
                .OrderByDescending(c => c.SeenOn).ThenBy(c => c.Person.Key),
        ];
    }

    private static JobChange? Newest(Correspondence letters, Person person, List<ListingFact> listings)
    {
        for (var i = listings.Count - 1; i > 0; i--)
        {
            if (letters.Network.Firms.Key(listings[i].Company!) != letters.Network.Firms.Key(listings[i - 1].Company!))
            {
                // Who went to no company has no news to be congratulated on, nor has an older move then.
                return letters.Network.Firms.Key(listings[i].Company!).Length == 0 ? null : new JobChange(person, listings[i - 1].Company!, listings[i].Company!, letters.Network.Facts.Imports[listings[i].Import].SnapshotDate);
            }
        }

        return null;
    }
}
