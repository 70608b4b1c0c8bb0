using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Ties;

/// <summary>An invitation to connect between a member and a person.</summary>
/// <param name="ByMember">Whether the member sent it.</param>
/// <param name="Day">Its day.</param>
/// <param name="HasNote">Whether it had words; false too where the file has no column for them.</param>
internal readonly record struct MemberInvitation(bool ByMember, int Day, bool HasNote);

/// <summary>The first invitation between a member and each person. Invitations.csv reaches back some months only.</summary>
internal sealed class MemberInvitations
{
    private readonly Dictionary<int, MemberInvitation> _first = [];

    private MemberInvitations(Network network, int member)
    {
        var rows = network.Facts.Interactions;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows.Kind[i] != InteractionKind.Invitation)
            {
                continue;
            }

            var sender = network.PersonOf(rows.Sender[i]);
            for (var r = rows.RecipientStart[i]; r < rows.RecipientStart[i + 1]; r++)
            {
                var recipient = network.PersonOf(rows.Recipients[r]);
                if ((sender == member) != (recipient == member))
                {
                    // Rows are in order of time: the first one began it.
                    _first.TryAdd(sender == member ? recipient : sender, new MemberInvitation(
                        sender == member, new Moment(rows.At[i], rows.Precision[i]).Day, rows.HasTraits[i] && rows.Traits[i].Words > 0));
                }
            }
        }
    }

    /// <summary>The invitations of a member, of any date.</summary>
    public static MemberInvitations Of(Network network, int member) =>
        network.Undated.Get((typeof(MemberInvitations), member), () => new MemberInvitations(network, member));

    /// <summary>The first invitation between the member and a person, or null.</summary>
    public MemberInvitation? With(int person) => _first.TryGetValue(person, out var first) ? first : null;
}
