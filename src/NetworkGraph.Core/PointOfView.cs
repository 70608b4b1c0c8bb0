using System.Text;

namespace NetworkGraph.Core;

/// <summary>Whose numbers a question is answered with, and as of when.</summary>
/// <param name="Viewer">The member who asks.</param>
/// <param name="AsOf">The date that ties are told for.</param>
public sealed record PointOfView(Member Viewer, DateOnly AsOf)
{
    private readonly Network? _network;

    /// <summary>The same on a network in memory.</summary>
    public PointOfView(Network network, Member viewer, DateOnly asOf)
        : this(viewer, asOf) => _network = network;

    /// <summary>Whether the network is in memory, and not in a database that answers in its place.</summary>
    public bool IsInMemory => _network is not null;

    /// <summary>The network. Throws where it is not in memory: a question that needs it is not asked of a database.</summary>
    public Network Network => _network ?? throw new InvalidOperationException("This question needs the whole network in memory.");

    /// <summary>
    /// Where lists over time end: the date asked for, at most the viewer's own newest snapshot. In a database the ties may carry a later date, that of
    /// another member's snapshot, and from the viewer's own up to there nothing is known.
    /// </summary>
    public DateOnly Until { get; init; } = AsOf;

    private bool PrintMembers(StringBuilder text)
    {
        text.Append(Viewer.Person.Key).Append(", ").Append(ScreenDate.Of(AsOf));
        return true;
    }
}
