using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Ties;

/// <summary>
/// What a member shares with others in work and school.
/// Formula: 1 - product over shared organisations of (1 - q), with q = .8 same employer at the same time, .6 their current company is
/// the member's current employer, .5 it is a past employer, .6 same school at the same time, .3 same school.
/// Unit: 0 to 1; symmetric. No answer: without a positions file it is unknown. Times and schools of others are known for members only.
/// Source: docs/model.md, section 2.
/// </summary>
internal sealed class SharedContext
{
    private readonly Network _network;
    private readonly DateOnly _asOf;
    private readonly IReadOnlyList<MemberBackground> _own;
    private readonly Dictionary<int, (double Share, string Name)> _employers = [];

    public SharedContext(Network network, int member, DateOnly asOf)
    {
        (_network, _asOf) = (network, asOf);
        _own = [.. network.Backgrounds.Of(member).Where(b => b.From is null || b.From <= asOf)];
        foreach (var position in _own.Where(b => b.Kind == BackgroundKind.Position))
        {
            var company = network.Backgrounds.CompanyOf(member, position);
            var share = position.IsCurrent(asOf) ? 0.6 : 0.5;
            if (company >= 0 && (!_employers.TryGetValue(company, out var known) || known.Share < share))
            {
                _employers[company] = (share, position.Name);
            }
        }
    }

    /// <summary>The shared context with a person and the organisation that counts most, null without any.</summary>
    public (double Share, string? Name) With(int person)
    {
        var company = _network.Roles.CompanyOf(person, _asOf);
        var listed = company >= 0 && _employers.TryGetValue(company, out var employer) ? employer : default;
        return _network.MemberIndex(person) < 0 ? (listed.Share, listed.Name) : WithMember(person, listed);
    }

    private (double Share, string? Name) WithMember(int person, (double Share, string Name) listed)
    {
        var best = new Dictionary<string, (double Share, string Name)>(StringComparer.Ordinal);
        if (listed.Share > 0)
        {
            best[_network.Firms.Key(listed.Name)] = listed;
        }

        foreach (var theirs in _network.Backgrounds.Of(person))
        {
            foreach (var ours in _own.Where(o => o.Kind == theirs.Kind && o.Key == theirs.Key && o.Key.Length > 0))
            {
                var together = ours.Overlaps(theirs, _asOf);
                var share = theirs.Kind == BackgroundKind.Position ? together ? 0.8 : 0 : together ? 0.6 : 0.3;
                if (share > best.GetValueOrDefault(ours.Key).Share)
                {
                    best[ours.Key] = (share, ours.Name);
                }
            }
        }

        var rest = best.Values.Aggregate(1.0, (left, shared) => left * (1 - shared.Share));
        return (1 - rest, best.Values.OrderByDescending(s => s.Share).ThenBy(s => s.Name, StringComparer.Ordinal).FirstOrDefault().Name);
    }
}
