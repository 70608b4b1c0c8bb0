using System.Globalization;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core;

/// <summary>Two people who may be one; only the user can say so.</summary>
/// <param name="Earlier">The one known for longer.</param>
/// <param name="Later">The one who came later.</param>
/// <param name="Why">What speaks for it, in one sentence.</param>
public sealed record AliasProposal(Person Earlier, Person Later, string Why);

/// <summary>What the user said of two addresses.</summary>
/// <param name="Id">The fact's id, by which it is taken back.</param>
/// <param name="First">One address.</param>
/// <param name="Second">The other one.</param>
/// <param name="Same">Whether they are one person.</param>
public sealed record AliasDecision(Guid Id, string First, string Second, bool Same);

/// <summary>
/// Who may be one person under two addresses? A profile address can change; the date of a connection does not. People are never joined by
/// name alone: these are questions to the user, whose answer is kept (<see cref="UserFactKinds.SamePerson"/>).
/// </summary>
public static class AliasProposals
{
    private const int MostOwners = 3;

    /// <summary>
    /// Connections of the viewer with one name and one date of connection of whom no upload lists both and one appears after the other was
    /// gone, owners of two exports with one name of whom one export holds no profile address, and an export that does not say whose it is with the
    /// named members who could own it (<see cref="MostOwners"/> of them at most, those first who share most of its connections). Three and more of one name and date are
    /// too unsure and left out, as is what the user has decided. Ordered by name. Empty without anything to ask. A convention of this program.
    /// </summary>
    public static IReadOnlyList<AliasProposal> Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        var decided = Decided(network);
        return
        [
            .. Owners(network).Concat(UnnamedOwners(network)).Concat(Moved(network, viewer, asOf))
                .Where(proposal => !IsDecided(proposal, decided, network))
                .OrderBy(proposal => proposal.Earlier.Name, StringComparer.Ordinal)
                .ThenBy(proposal => proposal.Earlier.Key).ThenBy(proposal => proposal.Later.Key),
        ];
    }

    /// <summary>What the user has decided so far, in the order of saying it.</summary>
    public static IReadOnlyList<AliasDecision> Decided(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return
        [
            .. network.Facts.UserFacts.Where(fact => fact.Kind == UserFactKinds.SamePerson).OrderBy(fact => fact.At)
                .Select(fact => (fact, Other: UserFactJson.Text(fact, "other"), Same: UserFactJson.Flag(fact, "same")))
                .Where(said => said.Other is not null && said.Same is not null)
                .Select(said => new AliasDecision(said.fact.Id, said.fact.Subject, said.Other!, said.Same!.Value)),
        ];
    }

    private static IEnumerable<AliasProposal> Owners(Network network) => network.Members
        .Where(member => !member.Person.IsUnnamed)
        .GroupBy(member => PersonName.Key(member.Person.Name))
        .Where(members => members.Key.Length > 0 && members.Count() == 2)
        .Select(members => members.OrderBy(member => member.SnapshotDate).Select(member => member.Person).ToArray())
        .Where(pair => pair.Any(person => person.Key.Kind != IdentityKind.Slug))
        .Select(pair => new AliasProposal(
            pair[0], pair[1], $"Two exports belong to somebody called {pair[1].Name}, and one of them holds no profile address."));

    private static IEnumerable<AliasProposal> UnnamedOwners(Network network) => !Core.UnnamedOwners.Any(network.Facts) ? [] :
        new UnnamedOwners(network.Facts, Joined(network)).Questions()
            .Select(one => (Owner: network.People[network.PersonOf(one.Unnamed)], Named: network.People[network.PersonOf(one.Named)], one.Shared))
            .Where(one => one.Owner.IsUnnamed)
            .GroupBy(one => one.Owner)
            .SelectMany(one => one.Take(MostOwners))
            .Select(one => new AliasProposal(one.Named, one.Owner, one.Shared switch
            {
                0 => $"It shares no connection with the exports of {one.Named.Name}.",
                1 => $"One of its connections is in the list of {one.Named.Name} too.",
                _ => $"{one.Shared.ToString("N0", CultureInfo.InvariantCulture)} of its connections are in the list of {one.Named.Name} too.",
            }));

    private static DisjointSets Joined(Network network)
    {
        var sets = new DisjointSets(network.Facts.Identities.Count);
        foreach (var person in Enumerable.Range(0, network.Facts.Identities.Count).Where(i => network.PersonOf(i) >= 0).GroupBy(network.PersonOf))
        {
            foreach (var identity in person.Skip(1))
            {
                sets.Join(person.First(), identity);
            }
        }

        return sets;
    }

    private static IEnumerable<AliasProposal> Moved(Network network, Member viewer, DateOnly asOf)
    {
        var listed = Uploads(network, viewer, asOf);
        return network.Facts.Connections
            .Where(connection => network.PersonOf(connection.Member) == viewer.Person.Number && connection.ConnectedOn is not null)
            .Select(connection => (Person: network.PersonOf(connection.Person), On: connection.ConnectedOn!.Value))
            .Where(one => one.Person >= 0 && listed.ContainsKey(one.Person))
            .Distinct()
            .GroupBy(one => (Name: PersonName.Key(network.People[one.Person].Name), one.On))
            .Where(alike => alike.Key.Name.Length > 0 && alike.Count() == 2)
            .Select(alike => alike.Select(one => one.Person).OrderBy(person => listed[person].Min).ToArray())
            .Where(pair => listed[pair[0]].Max < listed[pair[1]].Min)
            .Select(pair => new AliasProposal(
                network.People[pair[0]], network.People[pair[1]],
                $"Same name and same date of connection; one address was listed until {ScreenDate.Of(listed[pair[0]].Max)}, the other from {ScreenDate.Of(listed[pair[1]].Min)} on."));
    }

    /// <summary>Dates of the viewer's first and last upload that lists a person, by number.</summary>
    private static Dictionary<int, (DateOnly Min, DateOnly Max)> Uploads(Network network, Member viewer, DateOnly asOf)
    {
        var listed = new Dictionary<int, (DateOnly Min, DateOnly Max)>();
        foreach (var listing in network.Facts.Listings)
        {
            var import = network.Facts.Imports[listing.Import];
            var person = network.PersonOf(network.Facts.Connections[listing.Connection].Person);
            if (person < 0 || import.SnapshotDate > asOf || network.PersonOf(import.Member) != viewer.Person.Number)
            {
                continue;
            }

            listed[person] = listed.TryGetValue(person, out var known)
                ? (import.SnapshotDate < known.Min ? import.SnapshotDate : known.Min, import.SnapshotDate > known.Max ? import.SnapshotDate : known.Max)
                : (import.SnapshotDate, import.SnapshotDate);
        }

        return listed;
    }

    private static bool IsDecided(AliasProposal proposal, IEnumerable<AliasDecision> decided, Network network) => decided.Any(decision =>
        (network.Find(decision.First), network.Find(decision.Second)) is ({ } a, { } b)
        && ((a == proposal.Earlier && b == proposal.Later) || (a == proposal.Later && b == proposal.Earlier)));
}
