using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>What the readers of the files of one export share while it is read.</summary>
internal sealed class ImportSession(IFactSink sink, CancellationToken cancellation)
{
    private const int MostConnections = 200_000;
    private People? _people;

    /// <summary>Where facts go.</summary>
    public IFactSink Sink => sink;

    /// <summary>Asked now and then.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>Names and their addresses.</summary>
    public NameDirectory Names { get; } = new();

    /// <summary>The same for names together with a company or a title, for people who share a name.</summary>
    public NameDirectory NamesAtWork { get; } = new();

    /// <summary>People named so far.</summary>
    public People People => _people ??= new People(Names);

    /// <summary>Whose archive it is.</summary>
    public OwnerSearch Owner { get; } = new();

    /// <summary>Notes of invitations, to know them again among the messages.</summary>
    public InvitationNotes Notes { get; } = new();

    /// <summary>Addresses in Connections.csv; null when there are too many or none to compare with.</summary>
    public HashSet<string>? Connections { get; private set; }

    /// <summary>Remembers an address of Connections.csv.</summary>
    public void SawConnection(string slug)
    {
        Connections ??= new HashSet<string>(StringComparer.Ordinal);
        if (Connections.Count < MostConnections)
        {
            Connections.Add(slug);
        }
    }

    /// <summary>Whether the address is the owner's, as far as that is known before the messages are read.</summary>
    public bool IsOwner(PersonReference person, ReadOnlySpan<char> name) =>
        person.Key.Kind == IdentityKind.Owner
        || (Owner.ByInvitations is { } slug ? person.Key.Kind == IdentityKind.Slug && person.Key.Value == slug : Owner.IsOwnerName(name));

    /// <summary>Whether the owner can be told from others before the messages are read.</summary>
    public bool KnowsOwner => Owner.ByInvitations is not null || Owner.ProfileName.Length > 0;
}
