using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core;

/// <summary>What the lists said of each person, by date, in compressed rows; company names as numbers.</summary>
internal sealed class RoleHistory
{
    private readonly NetworkFacts _facts;
    private readonly FirmNames _firms;
    private readonly int[] _start;
    private readonly int[] _listing;
    private readonly int[] _company;
    private readonly Dictionary<string, int> _companyNumbers = new(StringComparer.Ordinal);
    private readonly List<Dictionary<string, int>> _spellings = [];
    private readonly Lazy<string[]> _companyNames;
    private readonly DateOnly[] _listedOn;
    private readonly Role?[] _roles;

    public RoleHistory(NetworkFacts facts, int[] personOf, int people, FirmNames firms)
    {
        (_facts, _firms) = (facts, firms);
        _start = new int[people + 1];
        _company = new int[facts.Listings.Count];
        _roles = new Role?[facts.Listings.Count];
        _listedOn = [.. facts.Listings.Select(l => Date(l.Import))];
        var rows = new List<(int Person, int Import, int Listing)>(facts.Listings.Count);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < facts.Listings.Count; i++)
        {
            var listing = facts.Listings[i];
            _company[i] = Count(listing.Company, known);
            var person = personOf[facts.Connections[listing.Connection].Person];
            if (person >= 0)
            {
                rows.Add((person, listing.Import, i));
                _start[person + 1]++;
            }
        }

        rows.Sort((a, b) =>
            a.Person != b.Person ? a.Person.CompareTo(b.Person)
            : Date(a.Import) != Date(b.Import) ? Date(a.Import).CompareTo(Date(b.Import))
            : string.CompareOrdinal(Hash(a.Import), Hash(b.Import)) is not 0 and var hashes ? hashes
            : a.Listing.CompareTo(b.Listing));
        _listing = [.. rows.Select(r => r.Listing)];
        for (var p = 0; p < people; p++)
        {
            _start[p + 1] += _start[p];
        }

        _companyNames = new Lazy<string[]>(() => [.. Enumerable.Range(0, _spellings.Count).Select(company => Spellings(company).First())]);
    }

    /// <summary>Number of different companies.</summary>
    public int Companies => _spellings.Count;

    /// <summary>Number of a company by its key, or -1.</summary>
    public int NumberOf(string key) => _companyNumbers.GetValueOrDefault(key, -1);

    /// <summary>Every spelling of a company's name, most often listed first.</summary>
    public IEnumerable<string> Spellings(int company) => _spellings[company].OrderByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal).Select(n => n.Key);

    /// <summary>How often lists name a company.</summary>
    public int Listings(int company) => _spellings[company].Values.Sum();

    /// <summary>Name of a company as listed most often.</summary>
    public string CompanyName(int company) => _companyNames.Value[company];

    /// <summary>Number of a company by any spelling of its name, or -1.</summary>
    public int CompanyNumber(string name) => NumberOf(_firms.Key(name));

    /// <summary>Role by the lists, or null where nobody lists the person.</summary>
    public Role? Of(int person, DateOnly asOf)
    {
        var place = ListingOf(person, asOf);
        if (place < 0)
        {
            return null;
        }

        // Whoever makes it first, it says the same: one object per listing serves every date.
        var listing = _facts.Listings[place];
        var role = _roles[place] ??= new Role(listing.Company, listing.Title, false);
        return _listedOn[place] > asOf ? role with { Remembered = true } : role;
    }

    /// <summary>Number of the company on a date, or -1.</summary>
    public int CompanyOf(int person, DateOnly asOf) => ListingOf(person, asOf) is >= 0 and var listing ? _company[listing] : -1;

    /// <summary>Number of the company of a listing, or -1.</summary>
    public int CompanyAt(int listing) => _company[listing];

    /// <summary>Listings of a person, oldest first.</summary>
    public ReadOnlySpan<int> ListingsOf(int person) => _listing.AsSpan(_start[person], _start[person + 1] - _start[person]);

    /// <summary>The listing that holds on a date: the newest at or before it, else the oldest; -1 without any.</summary>
    public int ListingOf(int person, DateOnly asOf)
    {
        var listings = ListingsOf(person);
        for (var i = listings.Length - 1; i >= 0; i--)
        {
            if (_listedOn[listings[i]] <= asOf)
            {
                return listings[i];
            }
        }

        return listings.Length > 0 ? listings[0] : -1;
    }

    private DateOnly Date(int import) => _facts.Imports[import].SnapshotDate;

    private string Hash(int import) => _facts.Imports[import].ContentHash;

    private int Count(string? name, Dictionary<string, int> known)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return -1;
        }

        if (!known.TryGetValue(name, out var number))
        {
            var key = _firms.Key(name);
            if (key.Length == 0)
            {
                return known[name] = -1;
            }

            if (!_companyNumbers.TryGetValue(key, out number))
            {
                _companyNumbers[key] = number = _spellings.Count;
                _spellings.Add(new Dictionary<string, int>(StringComparer.Ordinal));
            }

            known[name] = number;
        }

        if (number >= 0)
        {
            _spellings[number][name] = _spellings[number].GetValueOrDefault(name) + 1;
        }

        return number;
    }
}
