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
        var facts = letters.Network.Facts;
        return
        [
            .. facts.Listings
                .Where(l => letters.Network.PersonOf(facts.Imports[l.Import].Member) == letters.Me && facts.Imports[l.Import].SnapshotDate <= letters.AsOf && l.Company is not null)
                .GroupBy(l => letters.Network.PersonOf(facts.Connections[l.Connection].Person))
                .Where(g => g.Key >= 0 && !letters.Judgements.IsNotATie(g.Key))
                .Select(g => Newest(letters, letters.Network.People[g.Key], [.. g.OrderBy(l => facts.Imports[l.Import].SnapshotDate).ThenBy(l => l.Import)]))
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
