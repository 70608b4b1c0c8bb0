using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>
/// Whose archive it is. No file says so; in this order of trust: the addresses of Invitations.csv by direction, the address of the sender who has
/// the name in Profile.csv, the one address in nearly all conversations, the name in Profile.csv alone.
/// </summary>
internal sealed class OwnerSearch
{
    private const double NearlyAll = 0.9;
    private const int EnoughConversations = 3;
    private const int MostPairs = 1_000_000;
    private readonly Dictionary<string, int> _invitations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _senders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _conversations = new(StringComparer.Ordinal);
    private readonly HashSet<(string Conversation, string Slug)> _pairs = [];
    private readonly HashSet<string> _threads = new(StringComparer.Ordinal);

    /// <summary>Full name in Profile.csv, or empty.</summary>
    public string ProfileName { get; set; } = "";

    /// <summary>The owner's address by Invitations.csv, once that is read; else null.</summary>
    public string? ByInvitations { get; private set; }

    /// <summary>Invitations.csv shows this address on the owner's side.</summary>
    public void SawInvitation(string slug)
    {
        Count(_invitations, slug);
        ByInvitations = ByInvitations is null || IsMore(_invitations, slug, ByInvitations) ? slug : ByInvitations;
    }

    /// <summary>Whether this name is the owner's, as Profile.csv has it.</summary>
    public bool IsOwnerName(ReadOnlySpan<char> name) => ProfileName.Length > 0 && VisibleText.IsSame(name, ProfileName);

    /// <summary>A message was sent from this address under this name.</summary>
    public void SawSender(string slug, ReadOnlySpan<char> name)
    {
        if (IsOwnerName(name))
        {
            Count(_senders, slug);
        }
    }

    /// <summary>This address takes part in this conversation.</summary>
    public void SawParticipant(string conversation, string slug)
    {
        if (_pairs.Count < MostPairs && _pairs.Add((conversation, slug)))
        {
            _threads.Add(conversation);
            Count(_conversations, slug);
        }
    }

    /// <summary>The owner, as far as the archive tells.</summary>
    public StatedOwner Find()
    {
        var name = ProfileName.Length > 0 ? ProfileName : null;
        if (ByInvitations is { } invited)
        {
            return Of(invited, OwnerEvidence.Invitations);
        }

        if (Most(_senders) is { } sender)
        {
            return Of(sender, OwnerEvidence.SenderNamedAsProfile);
        }

        if (InNearlyAll() is { } always)
        {
            return Of(always, OwnerEvidence.InNearlyAllConversations);
        }

        return name is not null
            ? new StatedOwner(new PersonReference(new IdentityKey(IdentityKind.MemberName, name), name), OwnerEvidence.ProfileNameOnly)
            : new StatedOwner(People.Owner, OwnerEvidence.None);

        StatedOwner Of(string slug, OwnerEvidence evidence) => new(new PersonReference(new IdentityKey(IdentityKind.Slug, slug), name), evidence);
    }

    private string? InNearlyAll()
    {
        if (_threads.Count < EnoughConversations || _pairs.Count >= MostPairs)
        {
            return null;
        }

        var most = _conversations.Where(pair => pair.Value >= _threads.Count * NearlyAll).Select(pair => pair.Key).ToList();
        return most.Count == 1 ? most[0] : null;
    }

    private static bool IsMore(Dictionary<string, int> counts, string slug, string than) =>
        counts[slug] != counts[than] ? counts[slug] > counts[than] : string.CompareOrdinal(slug, than) < 0;

    private static void Count(Dictionary<string, int> counts, string slug) => counts[slug] = counts.GetValueOrDefault(slug) + 1;

    private static string? Most(Dictionary<string, int> counts) => counts.Count == 0 ? null
        : counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
}
