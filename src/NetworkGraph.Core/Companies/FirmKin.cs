using System.Collections.Concurrent;

namespace NetworkGraph.Core.Companies;

/// <summary>
/// The listed companies that are one firm with a name: the tiers of <see cref="CompanySearch"/> but for slips of the keyboard and for those that are weak, found
/// by their keys and not by looking through all of them, since a list of targets asks for hundreds of names at once. Safe for use by many threads.
/// </summary>
internal sealed class FirmKin
{
    // Names of targets are asked for again and again; what somebody pastes is bounded.
    private const int MostKept = 20_000;
    private readonly Network _network;
    private readonly ComparedName[][] _names;
    private readonly Dictionary<string, List<int>> _byOtherKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _bySound = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<(int Company, CompanyCloseness Closeness)>> _found = new(StringComparer.Ordinal);

    private FirmKin(Network network)
    {
        (_network, _names) = (network, CompanySearch.Names(network));
        for (var company = 0; company < _names.Length; company++)
        {
            foreach (var spelling in _names[company])
            {
                foreach (var key in spelling.BranchOf.Concat(spelling.AlsoListedAs))
                {
                    Add(_byOtherKey, key, company);
                }

                Add(_bySound, spelling.Sound, company);
            }
        }
    }

    /// <summary>Of a network, made once.</summary>
    public static FirmKin Of(Network network) => network.Undated.Get(typeof(FirmKin), () => new FirmKin(network));

    /// <summary>Numbers of the companies that are one firm with the name, the closest first; empty for a status and for a name that no list holds.</summary>
    public IReadOnlyList<(int Company, CompanyCloseness Closeness)> Find(string name) => _found.Count < MostKept ? _found.GetOrAdd(name, Search) : _found.GetValueOrDefault(name) ?? Search(name);

    private IReadOnlyList<(int Company, CompanyCloseness Closeness)> Search(string name)
    {
        var asked = new ComparedName(name, _network.Firms.Key(name));
        if (asked.Key.Length == 0)
        {
            return [];
        }

        var found = new SortedSet<int>();
        foreach (var key in asked.BranchOf.Concat(asked.AlsoListedAs).Append(asked.Key))
        {
            if (_network.Roles.NumberOf(key) is >= 0 and var number)
            {
                found.Add(number);
            }

            found.UnionWith(_byOtherKey.GetValueOrDefault(key, []));
        }

        found.UnionWith(asked.Sound is { } sound ? _bySound.GetValueOrDefault(sound, []) : []);
        return
        [
            .. found.Select(company => (Company: company, Match: CompanySearch.Best(_network.Firms, asked, _names[company], false)))
                .Where(one => one.Match is { Closeness: <= CompanyCloseness.Likely, IsSlip: false })
                .Select(one => (one.Company, one.Match!.Value.Closeness))
                .OrderBy(one => one.Closeness).ThenBy(one => one.Company),
        ];
    }

    private static void Add(Dictionary<string, List<int>> index, string? key, int company)
    {
        if (key is not { Length: > 0 })
        {
            return;
        }

        if (!index.TryGetValue(key, out var companies))
        {
            index[key] = companies = [];
        }

        companies.Add(company);
    }
}
