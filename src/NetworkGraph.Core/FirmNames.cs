using System.Collections.Concurrent;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core;

/// <summary>What the user said of two names.</summary>
/// <param name="Id">The fact's id, by which it is taken back.</param>
/// <param name="First">One name.</param>
/// <param name="Second">The other one.</param>
/// <param name="Same">Whether they are one company.</param>
public sealed record CompanyDecision(Guid Id, string First, string Second, bool Same);

/// <summary>
/// The keys of companies in one network: <see cref="CompanyName.Key"/> and the user's word. "The same company" joins two keys; "not the same" keeps them apart, and where two
/// spellings have one key gives the second a key of its own. Of two words on one pair the last holds. Keys are made once per spelling. Safe for use by many threads.
/// </summary>
internal sealed class FirmNames
{
    private readonly ConcurrentDictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _joined = new(StringComparer.Ordinal);
    private readonly HashSet<string> _settled = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _apart = [];

    public FirmNames(NetworkFacts facts)
    {
        Decided = Read(facts);
        var standing = Decided.GroupBy(said => Pair(Spelling(said.First), Spelling(said.Second))).Select(words => words.Last()).ToArray();
        foreach (var said in standing.Where(said => !said.Same && CompanyName.Key(said.First) == CompanyName.Key(said.Second)))
        {
            Split(said);
        }

        foreach (var said in standing.Where(said => said.Same))
        {
            Join(said);
        }

        _settled.UnionWith(standing.Where(said => said.Same && CompanyName.Key(said.First) == CompanyName.Key(said.Second)).Select(said => KeyOf(said.First)));
        foreach (var said in standing.Where(said => !said.Same))
        {
            _apart.Add(Pair(KeyOf(said.First), KeyOf(said.Second)));
        }
    }

    /// <summary>Everything the user said of two names, in the order of saying it.</summary>
    public IReadOnlyList<CompanyDecision> Decided { get; }

    /// <summary>The key of a name; empty where it names no company.</summary>
    public string Key(string name) => _keys.GetOrAdd(name, static (name, firms) => firms.KeyOf(name), this);

    /// <summary>Whether the user keeps two keys apart.</summary>
    public bool AreApart(string one, string other) => _apart.Count > 0 && one != other && _apart.Contains(Pair(one, other));

    /// <summary>Whether the user said of two spellings with this key that they are one company, so that nothing is left to be asked.</summary>
    public bool IsSettled(string key) => _settled.Contains(key);

    private static CompanyDecision[] Read(NetworkFacts facts) =>
    [
        .. facts.UserFacts.Where(fact => fact.Kind == UserFactKinds.SameCompany).OrderBy(fact => fact.At).ThenBy(fact => fact.Id)
            .Select(fact => (fact, Other: UserFactJson.Text(fact, "other"), Same: UserFactJson.Flag(fact, "same")))
            .Where(said => said.Other is not null && said.Same is not null && CompanyName.Key(said.fact.Subject).Length > 0 && CompanyName.Key(said.Other).Length > 0)
            .Select(said => new CompanyDecision(said.fact.Id, said.fact.Subject, said.Other!, said.Same!.Value)),
    ];

    private static string Spelling(string name) => string.Join(' ', CompanyNameParts.Of(name).AllWords);

    private static (string, string) Pair(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    private string KeyOf(string name)
    {
        var key = CompanyName.Key(name);
        if (key.Length == 0 || _own.Count + _joined.Count == 0)
        {
            return key;
        }

        key = _own.Count > 0 && _own.TryGetValue(Spelling(name), out var own) ? own : key;
        return _joined.GetValueOrDefault(key, key);
    }

    // The second spelling leaves, unless it is the bare name, which others have as well.
    private void Split(CompanyDecision said)
    {
        var (first, second) = (Spelling(said.First), Spelling(said.Second));
        var leaving = second.Contains(' ', StringComparison.Ordinal) ? second : first;
        if (first != second && leaving.Contains(' ', StringComparison.Ordinal))
        {
            _own[leaving] = leaving;
        }
    }

    private void Join(CompanyDecision said)
    {
        var (one, other) = (KeyOf(said.First), KeyOf(said.Second));
        if (one == other)
        {
            return;
        }

        var (kept, given) = Pair(one, other);
        foreach (var key in _joined.Where(pair => pair.Value == given).Select(pair => pair.Key).ToArray())
        {
            _joined[key] = kept;
        }

        _joined[given] = kept;
    }
}
