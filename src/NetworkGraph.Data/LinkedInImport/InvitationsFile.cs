using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Texts;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Invitations.csv: a rolling window of invitations sent and received; the surest evidence of whose archive it is.</summary>
internal sealed class InvitationsFile : ExportFileReader
{
    private readonly int _from;
    private readonly int _to;
    private readonly int _sentAt;
    private readonly int _message;
    private readonly int _direction;
    private readonly int _inviter;
    private readonly int _invitee;
    private readonly HashSet<(bool, IdentityKey, long)> _seen = [];

    public InvitationsFile(ImportSession session, CsvTable table, int file)
        : base(session, table, file)
    {
        _from = table.Column("from");
        _to = table.Column("to");
        _sentAt = table.Column("sentat");
        _message = table.Column("message");
        _direction = table.Column("direction");
        _inviter = table.Column("inviterprofileurl", "inviterprofileurn");
        _invitee = table.Column("inviteeprofileurl", "inviteeprofileurn");
    }

    public override bool WantsSurvey => true;

    public override void Survey()
    {
        if (IsOutgoing() is not { } outgoing)
        {
            return;
        }

        if (ProfileAddress.Slug(Table.Text(outgoing ? _inviter : _invitee)) is { } owner)
        {
            Session.Owner.SawInvitation(owner);
        }

        if (Other(outgoing) is { } other)
        {
            Session.Notes.Add(other.Key, Table.Text(_message));
        }
    }

    public override void Row(FileTally tally)
    {
        if (IsOutgoing() is not { } outgoing)
        {
            tally.Reject(Reasons.DirectionUnknown, Table.Header(_direction));
            return;
        }

        if (Other(outgoing) is not { } other)
        {
            tally.Reject(Reasons.MemberUnknown);
            return;
        }

        if (!TryMoment(tally, _sentAt, StatedZone.Pacific, other, out var at))
        {
            return;
        }

        if (!_seen.Add((outgoing, other.Key, at.UnixSeconds)))
        {
            tally.Reject(Reasons.Repeated);
            return;
        }

        var note = Table.Text(_message);
        MessageTraits? traits = MessageText.TraitsOf(note);
        if (Session.Notes.BecameMessage(other.Key, note))
        {
            tally.Remark(Reasons.NoteCountedOnce);
            traits = null;
        }

        tally.Accept();
        Session.Sink.Add(new StatedInteraction(
            InteractionKind.Invitation, null, outgoing ? People.Owner : other, [outgoing ? other : People.Owner], at, false, traits, null, null, Source));
    }

    private PersonReference? Other(bool outgoing)
    {
        var name = Table.Text(outgoing ? _to : _from);
        return Session.People.At(Table.Text(outgoing ? _invitee : _inviter), name) ?? Session.People.Named(name);
    }

    private bool? IsOutgoing()
    {
        var direction = Table.Text(_direction).Trim();
        return direction.Equals("OUTGOING", StringComparison.OrdinalIgnoreCase) ? true
            : direction.Equals("INCOMING", StringComparison.OrdinalIgnoreCase) ? false
            : null;
    }
}
