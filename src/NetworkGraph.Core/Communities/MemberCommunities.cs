using NetworkGraph.Core.Graph;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Communities;

/// <summary>Which circles am I in?</summary>
public static class MemberCommunities
{
    /// <summary>Contacts below which no circles are looked for.</summary>
    public const int LeastContacts = 20;

    /// <summary>Modularity below which circles are not clear.</summary>
    public const double LeastModularity = .3;

    private const int MostBridges = 10;

    /// <summary>
    /// The circles of a viewer's contacts as of a date: Leiden on what ties the contacts to one another (same company, same conversation,
    /// and ties that other loaded exports show), the viewer left out. With fewer than 20 contacts or a modularity below .3 there are no
    /// clear circles: the list is empty and the note says so. The same facts always give the same circles.
    /// Bridging share = 1 − Σ s², s = share of discounted active days per circle (contacts in none count one by one).
    /// Source: docs/model.md, sections 6 and 7 (Traag et al. 2019).
    /// </summary>
    public static CommunitiesAnswer Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return network.Answers.Get((typeof(MemberCommunities), viewer.Person.Number, asOf), () => Answer(network, viewer, null, asOf));
    }

    /// <summary>The same circles, numbered like those of an earlier answer (of another date or before an import) as far as they overlap.</summary>
    public static CommunitiesAnswer Of(Network network, Member viewer, CommunitiesAnswer earlier, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(earlier);
        return Answer(network, viewer, earlier, asOf);
    }

    private static CommunitiesAnswer Answer(Network network, Member viewer, CommunitiesAnswer? earlier, DateOnly asOf)
    {
        var ties = ContactTies.Of(network, viewer, asOf);
        var brokers = MemberBrokers.Of(network, asOf);
        if (ties.People.Length < LeastContacts)
        {
            return new CommunitiesAnswer([], [], [], 0, null, null, brokers, FormattableString.Invariant(
                $"No clear groups: {ties.People.Length} {(ties.People.Length == 1 ? "contact is" : "contacts are")} too few to tell groups apart; at least {LeastContacts} are needed."));
        }

        var leiden = new LeidenAlgorithm(ties.Graph);
        leiden.Compute();
        var group = leiden.Division.Group;
        Renumber(group, ties, network, earlier);
        var share = BridgingShare(group, ties, TieTable.Of(network, viewer, asOf));
        double? modularity = ties.Graph.TotalDegree > 0 ? leiden.Division.Modularity : null;
        if (!(modularity >= LeastModularity))
        {
            return new CommunitiesAnswer([], [], [], 0, share, modularity, brokers,
                "No clear groups: what your contacts share, as far as your data shows, does not set groups apart." + LargestEmployer(network, ties, asOf));
        }

        var members = group.Take(ties.People.Length).Select((g, place) => (Group: g, Place: place)).ToLookup(p => p.Group, p => p.Place);
        var groups = members.Where(g => g.Count() > 1)
            .Select(g => CommunityPortrait.Of(network, viewer, ties, g.Key, [.. g], asOf))
            .OrderByDescending(g => g.People.Count).ThenBy(g => g.Number)
            .ToArray();
        return new CommunitiesAnswer(
            groups, Bridges(network, ties, group, groups), CommunityLinks.Between(ties.Graph, ties.People.Length, group, groups), ties.People.Length - groups.Sum(g => g.People.Count), share, modularity, brokers,
            network.Members.Count == 1
                ? "With one export, groups are where you met: shared companies and conversations. Who knows whom among your contacts it does not show."
                : null);
    }

    private static void Renumber(int[] group, ContactTies ties, Network network, CommunitiesAnswer? earlier)
    {
        if (earlier is null)
        {
            return;
        }

        var numbers = earlier.Communities.SelectMany(g => g.People.Select(p => (p.Key, g.Number))).ToDictionary(p => p.Key, p => p.Number);
        var then = ties.People.Select(person => numbers.GetValueOrDefault(network.People[person].Key, -1));
        CommunityNumbers.LikeEarlier(group, [.. then.Concat(Enumerable.Repeat(-1, group.Length - ties.People.Length))]);
    }

    // What many of them share is worth saying, though it sets nobody apart.
    private static string LargestEmployer(Network network, ContactTies ties, DateOnly asOf) =>
        ties.People.CountBy(person => network.Roles.CompanyOf(person, asOf)).Where(company => company.Key >= 0)
            .OrderByDescending(company => company.Value).ThenBy(company => network.Roles.CompanyName(company.Key), StringComparer.Ordinal)
            .FirstOrDefault() is { Value: > 1 } largest
            ? FormattableString.Invariant($" The largest employer among them: {largest.Value:N0} of {ties.People.Length:N0} at {network.Roles.CompanyName(largest.Key)}.")
            : "";

    private static double? BridgingShare(int[] group, ContactTies ties, TieTable table)
    {
        var sums = new Dictionary<int, double>();
        for (var place = 0; place < ties.People.Length; place++)
        {
            // The contact part is A / (A + 2), so this is the activation A itself.
            var contact = table.LastDay[ties.Contacts[place]] == MemberHistory.NoDay ? 0 : table.Parts[ties.Contacts[place]].Contact;
            sums[group[place]] = sums.GetValueOrDefault(group[place]) + (TieStrength.ContactHalf * contact / (1 - contact));
        }

        var all = sums.Values.Sum();
        return all > 0 ? 1 - sums.Values.Sum(s => s / all * (s / all)) : null;
    }

    private static CommunityBridge[] Bridges(Network network, ContactTies ties, int[] group, Community[] groups)
    {
        var shown = groups.Select(g => g.Number).ToHashSet();
        var bridges = new List<CommunityBridge>();
        for (var place = 0; place < ties.People.Length; place++)
        {
            var weights = new Dictionary<int, double>();
            var neighbours = ties.Graph.Neighbours(place);
            for (var i = 0; i < neighbours.Length; i++)
            {
                weights[group[neighbours[i]]] = weights.GetValueOrDefault(group[neighbours[i]]) + ties.Graph.Weights(place)[i];
            }

            var others = weights.Where(w => w.Key != group[place] && shown.Contains(w.Key)).OrderByDescending(w => w.Value).ThenBy(w => w.Key).ToArray();
            if (others.Length > 0 && shown.Contains(group[place]))
            {
                bridges.Add(new CommunityBridge(
                    network.People[ties.People[place]], [group[place], .. others.Select(o => o.Key)], others.Sum(o => o.Value) / ties.Graph.Degree[place]));
            }
        }

        return [.. bridges.OrderByDescending(b => b.Share).ThenBy(b => b.Person.Key).Take(MostBridges)];
    }
}
