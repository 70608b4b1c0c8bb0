using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Targets;

/// <summary>Somebody whom the viewer knows, listed at a company.</summary>
/// <param name="Tie">The viewer's tie.</param>
/// <param name="Company">The company as that list writes it.</param>
/// <param name="Title">Title of the listing, or null.</param>
/// <param name="ListedOn">Date of the newest list that shows them there.</param>
public sealed record KnownThere(Tie Tie, string Company, string? Title, DateOnly ListedOn)
{
    /// <summary>Who.</summary>
    public Person Person => Tie.Person;
}

/// <summary>
/// Whom the viewer knows at each company, now and before: connections and people written with, as <see cref="IntroductionLegs"/> counts them; whom the user calls
/// no tie is left out. Before: an older list shows them there, and the newest does not. Made once for a viewer and a date.
/// </summary>
internal sealed class KnownPlaces
{
    private readonly Network _network;
    private readonly TieReader _reader;
    private readonly Dictionary<int, List<(int Row, int Listing, bool IsCurrent)>> _byCompany = [];

    private KnownPlaces(Network network, Member viewer, DateOnly asOf)
    {
        (_network, _reader) = (network, TieReader.Of(network, viewer, asOf));
        var table = TieTable.Of(network, viewer, asOf);
        var judgements = Judgements.Of(network, viewer);
        var taken = new List<int>();
        for (var row = 0; row < table.Count; row++)
        {
            var person = table.Person[row];
            if (!IntroductionLegs.IsLeg(table, row) || judgements.IsNotATie(person))
            {
                continue;
            }

            taken.Clear();
            var current = network.Roles.ListingOf(person, asOf);
            Add(row, current, true, taken);
            var listings = network.Roles.ListingsOf(person);
            for (var i = listings.Length - 1; i >= 0; i--)
            {
                if (listings[i] != current && ListedOn(listings[i]) <= asOf)
                {
                    Add(row, listings[i], false, taken);
                }
            }
        }
    }

    public static KnownPlaces Of(Network network, Member viewer, DateOnly asOf) =>
        network.Answers.Get((typeof(KnownPlaces), viewer.Person.Number, asOf), () => new KnownPlaces(network, viewer, asOf));

    /// <summary>The people at companies that are one firm, each once, the closest first: by layer, then by strength.</summary>
    public (IReadOnlyList<KnownThere> Now, IReadOnlyList<KnownThere> Before) At(IEnumerable<int> companies)
    {
        var places = companies.SelectMany(company => _byCompany.GetValueOrDefault(company, [])).ToArray();
        if (places.Length == 0)
        {
            return ([], []);
        }

        var now = places.Where(place => place.IsCurrent).ToArray();
        var there = now.Select(place => place.Row).ToHashSet();
        // Of several earlier places at one firm the newest is told.
        var before = places.Where(place => !place.IsCurrent && !there.Contains(place.Row)).OrderByDescending(place => ListedOn(place.Listing)).DistinctBy(place => place.Row);
        return (Sorted(now), Sorted(before));
    }

    private KnownThere[] Sorted(IEnumerable<(int Row, int Listing, bool IsCurrent)> places) =>
    [
        .. places.Select(place => new KnownThere(_reader.Tie(place.Row), _network.Facts.Listings[place.Listing].Company!.Trim(), _network.Facts.Listings[place.Listing].Title, ListedOn(place.Listing)))
            .OrderBy(one => one.Tie.Layer is { } layer ? (int)layer : int.MaxValue)
            .ThenByDescending(one => one.Tie.Strength)
            .ThenBy(one => one.Person.Key),
    ];

    private void Add(int row, int listing, bool isCurrent, List<int> taken)
    {
        if (listing < 0 || _network.Roles.CompanyAt(listing) is not (>= 0 and var company) || taken.Contains(company))
        {
            return;
        }

        taken.Add(company);
        if (!_byCompany.TryGetValue(company, out var places))
        {
            _byCompany[company] = places = [];
        }

        places.Add((row, listing, isCurrent));
    }

    private DateOnly ListedOn(int listing) => _network.Facts.Imports[_network.Facts.Listings[listing].Import].SnapshotDate;
}
