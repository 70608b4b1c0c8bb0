using NetworkGraph.Core;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Data.Tables;

/// <summary>A person in a graph that leaves the program.</summary>
/// <param name="Name">As shown, or a number where names are left out.</param>
/// <param name="Company">Company on the date; null where unknown.</param>
/// <param name="Title">Title on the date; null where unknown.</param>
/// <param name="Layer">How close by rank among the viewer's connections; null for who is none.</param>
/// <param name="Status">How the viewer's tie stands; null where there is none.</param>
/// <param name="IsViewer">Whether it is the viewer.</param>
public sealed record GraphPerson(string Name, string? Company, string? Title, string? Layer, string? Status, bool IsViewer);

/// <summary>A directed tie in a graph that leaves the program: what the first could ask of the second.</summary>
/// <param name="From">Place of who would ask among the people.</param>
/// <param name="To">Place of who would be asked.</param>
/// <param name="Kind"><c>seen</c> in an export, <c>inferred</c> from a shared thread, or <c>told</c> by the user.</param>
/// <param name="Band">Band of its strength; null where it is not seen.</param>
/// <param name="Chance">Chance of a yes, 0 to 1.</param>
/// <param name="Strength">Points, 0 to 100; of the viewer's own ties only, as everywhere: of another member's ties only the band is shown.</param>
/// <param name="LastMessage">Last day with a message; of the viewer's own ties only, null without one.</param>
public sealed record GraphTie(int From, int To, string Kind, string? Band, double Chance, double? Strength, DateOnly? LastMessage);

/// <summary>The graph of what is seen, for other programs. It holds no address, no key and no text of a message.</summary>
/// <param name="People">The people, the viewer first.</param>
/// <param name="Ties">Their ties on the date, each direction once.</param>
public sealed record GraphFile(IReadOnlyList<GraphPerson> People, IReadOnlyList<GraphTie> Ties)
{
    /// <summary>Name of the file without its ending: fixed, so that no name from an export ends in a file name.</summary>
    public const string File = "networkgraph-graph";

    /// <summary>What the file says of itself: as of when, whose view, under which filter.</summary>
    public required string Description { get; init; }

    /// <summary>
    /// The viewer, the people inside the selection and the ties among them; without a selection also whoever another member's export, a thread or the user's word adds.
    /// </summary>
    public static GraphFile Of(Network network, Member viewer, DateOnly asOf, ReportSelection selection, PeopleNames names)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(names);
        var own = MemberTies.Of(network, viewer, asOf).ToDictionary(tie => tie.Person);
        List<Person> people = [viewer.Person, .. Overview.Of(network, viewer, selection, asOf).List.Select(person => person.Tie.Person)];
        var seen = network.Members.SelectMany(member => KnownTies.Of(network, member, asOf)).ToArray();
        var unseen = InferredTies.Of(network, viewer, asOf).ToArray();
        var places = new Dictionary<Person, int>();
        foreach (var person in selection.IsEmpty ? people.Concat(seen.SelectMany(tie => (Person[])[tie.From, tie.To])).Concat(unseen.SelectMany(tie => (Person[])[tie.From, tie.To])) : people)
        {
            places.TryAdd(person, places.Count);
        }

        return new GraphFile(
            [.. places.Keys.Select(person => Of(network, viewer, person, own.GetValueOrDefault(person), asOf, names))],
            [.. seen.Where(tie => Within(tie.From, tie.To)).Select(Seen), .. unseen.Where(tie => Within(tie.From, tie.To)).Select(Unseen)])
        {
            Description = $"As of {asOf:yyyy-MM-dd}{(names.AreHidden ? "" : $", seen by {viewer.Person.Name}")}.",
        };

        bool Within(Person from, Person to) => places.ContainsKey(from) && places.ContainsKey(to);

        GraphTie Seen(KnownTie tie)
        {
            var other = tie.From == viewer.Person ? tie.To : tie.To == viewer.Person ? tie.From : null;
            return new GraphTie(
                places[tie.From], places[tie.To], "seen", TieStrength.BandOf(tie.Strength).ToString(), tie.Chance, other is null ? null : tie.Strength,
                other is null ? null : own.GetValueOrDefault(other)?.LastContact);
        }

        GraphTie Unseen(InferredTie tie) =>
            new(places[tie.From], places[tie.To], tie.Class == EvidenceClass.ToldByYou ? "told" : "inferred", null, tie.Chance, null, null);
    }

    private static GraphPerson Of(Network network, Member viewer, Person person, Tie? tie, DateOnly asOf, PeopleNames names)
    {
        var role = network.RoleOf(person, asOf);
        return new GraphPerson(
            names.Of(person), role.Company, role.Title, tie?.Layer is { } layer ? Layers.Name(layer) : null, tie?.Status.ToString(), person == viewer.Person);
    }
}
