using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.SqliteStore;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// Which part of the graph changes with what is pending. As a rule it is the ties of the members who were imported, and those of others with the
/// people whom these imports name; what it takes to find it does not grow with the workspace. Where something changes for everybody, it is all.
/// </summary>
internal sealed class GraphPlan(SqliteNetworkStore copy, GraphState state, PendingChanges pending, IReadOnlyDictionary<string, ShownMember> shown)
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
        return new GraphPart(
            network, asOf, network.Members, Seeds(network, pending.Owners).Where(member => shown.ContainsKey(member.Key.ToString())).ToHashSet(), null, [.. shown.Keys.Where(key => !members.Contains(key))]);
    }

    private bool IsForEverybody(IReadOnlyList<CypherRow> imports, IReadOnlyList<UserFact> words, DateOnly asOf) =>
        state.DerivedFrom < 0 || state.DerivedBy < GraphState.Rules || state.AsOf is not { } carried || asOf < carried
        || shown.Count < 2 || imports.DistinctBy(row => row.Text(1)).Count() < 2
        || imports.Any(row => row.TextOrNull(2) != nameof(ImportKind.Archive) || IdentityKey.IsUnnamedOwnerText(row.Text(1))) || pending.Owners.Any(owner => owner.IsUnnamedOwner)
        || pending.Words.Any(word => !word.IsIdle && word.Judgement is null)
        || words.Any(word => word.Kind == UserFactKinds.ToldTie || (word.Kind == UserFactKinds.Ask && asOf != carried) || ChangesHands(word));

    // What a member says of somebody is said for that member; where the one who said it is no member, for everybody.
    private bool ChangesHands(UserFact word) => word.Kind is UserFactKinds.KnowsWell or UserFactKinds.NotATie && UserText.Of(word.Json, "viewer") is { } viewer
        && pending.Owners.Contains(KeyText.Read(viewer)) && (pending.Undone.Count > 0 || !shown.ContainsKey(viewer));

    private async Task<GraphPart?> NearAsync(IReadOnlyList<UserFact> words, IReadOnlyList<IdentityKey> undone, DateOnly asOf, CancellationToken cancellation)
    {
        var judged = pending.Words.Select(word => word.Judgement).OfType<(IdentityKey Viewer, IdentityKey Person)>().ToArray();
        var seeds = pending.Owners.Concat(judged.Select(word => word.Viewer)).ToHashSet();
        if (asOf != state.AsOf)
        {
            seeds.UnionWith(shown.Values.Where(member => !member.IsSettled).Select(member => KeyText.Read(member.Key)));
        }

        var joined = words.Where(word => word.Kind == UserFactKinds.SamePerson && UserText.Of(word.Json, "other") is not null)
            .Select(word => (KeyText.Read(word.Subject), KeyText.Read(UserText.Of(word.Json, "other")!))).ToArray();
        var spoken = words.Where(word => word.Kind is UserFactKinds.KnowsWell or UserFactKinds.NotATie or UserFactKinds.Ask)
            .SelectMany(word => new[] { word.Subject, UserText.Of(word.Json, "viewer") }.OfType<string>()).Select(KeyText.Read).ToArray();
        for (var round = 0; round < MostRounds; round++)
        {
            var near = await copy.LoadNearAsync(seeds, [.. undone, .. judged.Select(word => word.Person)], joined, spoken, cancellation);
            var network = await Task.Run(() => NetworkBuilder.Build(near.Facts), cancellation);
            var members = network.Members.Where(member => near.NearMembers.Any(key => network.Find(key.ToString()) == member.Person)).ToArray();
            var beside = Seeds(network, seeds).ToHashSet();
            var moved = members.Where(member => !beside.Contains(member.Person) && Known(member) != PersonText.Known(network, member, asOf)).Select(member => member.Person.Key).ToArray();
            if (moved.Length == 0)
            {
                var touched = near.Touched.Select(key => key.ToString()).ToHashSet(StringComparer.Ordinal);
                var keys = members.Select(member => member.Person.Key.ToString()).ToHashSet(StringComparer.Ordinal);
                return new GraphPart(network, asOf, members, beside, touched, [.. shown.Keys.Where(key => touched.Contains(key) && !keys.Contains(key))]);
            }

            seeds.UnionWith(moved);
        }

        return null;
    }

    private long? Known(Member member) => shown.GetValueOrDefault(member.Person.Key.ToString())?.Known;

    private static IEnumerable<Person> Seeds(Network network, IEnumerable<IdentityKey> keys) =>
        keys.Select(key => network.Find(key.ToString())).OfType<Person>().Where(person => network.Members.Any(member => member.Person == person));
}
