using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.SqliteStore;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// Which part of the graph changes with what is pending. As a rule it is the ties of the members who were imported, and those of others with the
/// people whom these imports name; what it takes to find it does not grow with the workspace. Where something changes for everybody, it is all.
/// </summary>
internal sealed class GraphPlan(ICypherTransport transport, SqliteNetworkStore copy, GraphState state, PendingChanges pending, IReadOnlyDictionary<string, ShownMember> shown)
{
    /// <summary>So many times members are added whose people change with the part; then all is taken.</summary>
    private const int MostRounds = 4;

    /// <param name="imports">The imports of the workspace: id, member, kind and date.</param>
    /// <param name="words">What the user has said.</param>
    /// <param name="undone">Keys of everybody whom the imports taken back named; null where they are not known any more.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<GraphPart> MakeAsync(IReadOnlyList<CypherRow> imports, IReadOnlyList<UserFact> words, IReadOnlyList<IdentityKey>? undone, CancellationToken cancellation)
    {
        var asOf = imports.Count == 0 ? default : imports.Max(row => PersonText.DayOrNull(row.Text(3))!.Value);
        if (undone is not null && !IsForEverybody(imports, words, asOf) && await NearAsync(words, undone, asOf, cancellation) is { } part)
        {
            return part;
        }

        var network = await Task.Run(async () => NetworkBuilder.Build(await copy.LoadAsync(cancellation)), cancellation);
        var members = network.Members.Select(member => member.Person.Key.ToString()).ToHashSet(StringComparer.Ordinal);
        // Of whom nothing is shown yet, all is new: it is written beside, so that the next time finds what was left of it.
        var beside = Seeds(network, pending.Owners).Concat(network.Members.Select(member => member.Person).Where(member => !shown.ContainsKey(member.Key.ToString()))).ToHashSet();
        return new GraphPart(network, asOf, network.Members, beside, null, [.. shown.Keys.Where(key => !members.Contains(key))]);
    }

    private bool IsForEverybody(IReadOnlyList<CypherRow> imports, IReadOnlyList<UserFact> words, DateOnly asOf) =>
        state.DerivedFrom < 0 || state.IsHalfCompared || state.DerivedBy < GraphState.Rules || state.AsOf is not { } carried || asOf < carried
        || shown.Count < 2 || imports.DistinctBy(row => row.Text(1)).Count() < 2
        || imports.Any(row => row.TextOrNull(2) != nameof(ImportKind.Archive) || IdentityKey.IsUnnamedOwnerText(row.Text(1))) || pending.Owners.Any(owner => owner.IsUnnamedOwner)
        || pending.Words.Any(word => !word.IsIdle && (word.Judgement is not { } said || !shown.ContainsKey(said.Viewer.ToString())))
        || words.Any(word => WordKind.Of(word.Kind) is var kind && (kind.LiesAnywhere || (kind.FadesWithTime && asOf != carried) || (kind.IsOwned && ChangesHands(word))));

    // What a member says of somebody is said for that member; where the one who said it is no member, for everybody.
    private bool ChangesHands(UserFact word) => WordKind.ViewerIn(word.Json) is { } viewer
        && pending.Owners.Contains(viewer) && (pending.Undone.Count > 0 || !shown.ContainsKey(viewer.ToString()));

    private async Task<GraphPart?> NearAsync(IReadOnlyList<UserFact> words, IReadOnlyList<IdentityKey> undone, DateOnly asOf, CancellationToken cancellation)
    {
        var judged = pending.Words.Select(word => word.Judgement).OfType<(IdentityKey Viewer, IdentityKey Person)>().ToArray();
        var seeds = pending.Owners.Concat(judged.Select(word => word.Viewer)).ToHashSet();
        if (asOf != state.AsOf)
        {
            seeds.UnionWith(shown.Values.Where(member => !member.IsSettled).Select(member => IdentityKey.Parse(member.Key)));
        }

        var joined = words.Where(word => word.Kind == UserFactKinds.SamePerson)
            .Select(word => (word.Subject, Other: UserFactJson.Text(word.Json, "other"))).Where(word => word.Other is not null)
            .Select(word => (IdentityKey.Parse(word.Subject), IdentityKey.Parse(word.Other!))).ToArray();
        var spoken = words.Where(word => WordKind.Of(word.Kind).NamesPeople).SelectMany(word => new[] { IdentityKey.Parse(word.Subject), WordKind.ViewerIn(word.Json) }).OfType<IdentityKey>().ToArray();
        for (var round = 0; round < MostRounds; round++)
        {
            var near = await copy.LoadNearAsync(seeds, [.. undone, .. judged.Select(word => word.Person)], joined, spoken, cancellation);
            var network = await Task.Run(() => NetworkBuilder.Build(near.Facts), cancellation);
            var there = near.NearMembers.Select(key => network.Find(key.ToString())).OfType<Person>().ToHashSet();
            var members = network.Members.Where(member => there.Contains(member.Person)).ToArray();
            var beside = Seeds(network, seeds).ToHashSet();
            var moved = members.Where(member => !beside.Contains(member.Person) && Known(member) != PersonText.Known(network, member, asOf)).Select(member => member.Person.Key).ToArray();
            if (moved.Length == 0)
            {
                var touched = near.Touched.Select(key => key.ToString()).ToHashSet(StringComparer.Ordinal);
                if (await ComesOrGoesAsync(words, touched, network, cancellation))
                {
                    return null;
                }

                var keys = members.Select(member => member.Person.Key.ToString()).ToHashSet(StringComparer.Ordinal);
                return new GraphPart(network, asOf, members, beside, touched, [.. shown.Keys.Where(key => touched.Contains(key) && !keys.Contains(key))]);
            }

            seeds.UnionWith(moved);
        }

        return null;
    }

    // A word on somebody whom nobody has named so far begins to hold with the import that names them, and for members who are far from there.
    private async Task<bool> ComesOrGoesAsync(IEnumerable<UserFact> words, HashSet<string> touched, Network network, CancellationToken cancellation)
    {
        var spoken = words.Where(word => WordKind.Of(word.Kind).NamesPeople && touched.Contains(word.Subject)).Select(word => word.Subject).Distinct().ToDictionary(key => key, network.Find);
        if (spoken.Count == 0)
        {
            return false;
        }

        var rows = await transport.ReadAsync(CypherStatement.Named("ReadPeople", ("keys", spoken.Select(NodeOf).ToArray())), cancellation);
        var there = rows.Where(row => row.Values[1] is not null).Select(row => row.Text(0)).ToHashSet(StringComparer.Ordinal);
        return spoken.Any(one => there.Contains(NodeOf(one)) != (one.Value is not null));

        static string NodeOf(KeyValuePair<string, Person?> one) => one.Value?.Key.ToString() ?? one.Key;
    }

    private long? Known(Member member) => shown.GetValueOrDefault(member.Person.Key.ToString())?.Known;

    private static IEnumerable<Person> Seeds(Network network, IEnumerable<IdentityKey> keys)
    {
        var members = network.Members.Select(member => member.Person).ToHashSet();
        return keys.Select(key => network.Find(key.ToString())).OfType<Person>().Where(members.Contains);
    }
}
