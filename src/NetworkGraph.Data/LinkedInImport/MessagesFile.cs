using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Texts;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>messages.csv: one row per message. The text is counted and dropped; it stays in no field and in no fact.</summary>
internal sealed class MessagesFile : ExportFileReader
{
    private readonly int _thread;
    private readonly int _title;
    private readonly int _from;
    private readonly int _fromUrl;
    private readonly int _to;
    private readonly int _date;
    private readonly int _subject;
    private readonly int _content;
    private readonly int _folder;
    private readonly int _direction;
    private readonly int _draft;
    private readonly int _conversationDraft;
    private readonly MessageRecipients _recipients;
    private readonly RowBuffers _buffers = new();
    private string? _lastThread;

    public MessagesFile(ImportSession session, CsvTable table, int file)
        : base(session, table, file)
    {
        _thread = table.Column("conversationid");
        _title = table.Column("conversationtitle");
        _from = table.Column("from");
        _fromUrl = table.Column("senderprofileurl");
        _to = table.Column("to");
        _date = table.Column("date");
        _subject = table.Column("subject");
        _content = table.Column("content");
        _folder = table.Column("folder");
        _direction = table.Column("direction");
        _draft = table.Column("ismessagedraft");
        _conversationDraft = table.Column("isconversationdraft");
        _recipients = new MessageRecipients(session, table);
    }

    /// <summary>Files without recipients' addresses name recipients only: the first pass learns who has which address.</summary>
    public override bool WantsSurvey => _fromUrl >= 0 && !_recipients.HasAddresses;

    public override void Survey()
    {
        if (!IsYes(_draft))
        {
            Session.People.At(Table.Text(_fromUrl), Table.Text(_from));
        }
    }

    public override void Row(FileTally tally)
    {
        if (IsYes(_draft) || IsYes(_conversationDraft))
        {
            tally.Reject(Reasons.Draft);
            return;
        }

        var buffers = _buffers;
        var name = Table.Name(_from, ref buffers.Name);
        var text = Table.Chars(_content, ref buffers.Text);
        var isCampaign = Campaign.IsMarkedUp(text) || Table.Bytes(_title).SequenceEqual("Sponsored Conversation"u8);
        if (Sender(name, buffers) is not { } sender)
        {
            tally.Reject(isCampaign ? Reasons.Campaign : name.IsEmpty || NameDirectory.IsNobody(name) ? Reasons.MemberUnknown : Reasons.NoProfile);
            return;
        }

        var isOwner = Session.IsOwner(sender, name);
        var recipients = _recipients.Of(sender, isOwner, tally, buffers);
        if (isOwner && recipients.Count == 0)
        {
            tally.Reject(Reasons.NoRecipient);
            return;
        }

        var thread = Thread(buffers);
        Witness(sender, recipients, thread, name);
        Session.Notes.SawMessage(sender.Key, text);
        if (recipients.Count == 1)
        {
            Session.Notes.SawMessage(recipients[0].Key, text);
        }

        if (!TryMoment(tally, _date, StatedZone.Utc, isOwner ? recipients[0] : sender, out var at))
        {
            return;
        }

        var promotional = isCampaign || IsSpam() || IsFromStranger(sender, isOwner);
        tally.Accept();
        Session.Sink.Add(new StatedInteraction(
            InteractionKind.Message, thread, sender, recipients, at, promotional,
            _content < 0 ? null : Campaign.IsMarkedUp(text) ? Campaign.Count(text) : MessageText.TraitsOf(text), null, null, Source));
    }

    public override void End(FileTally tally) => _buffers.Clear();

    private PersonReference? Sender(ReadOnlySpan<char> name, RowBuffers buffers)
    {
        if (_direction >= 0 && Table.Bytes(_direction).SequenceEqual("OUTGOING"u8))
        {
            return People.Owner;
        }

        if (Session.People.At(Table.Chars(_fromUrl, ref buffers.Address), name) is { } known)
        {
            return known;
        }

        return Session.Owner.IsOwnerName(name) ? People.Owner : _fromUrl < 0 ? Session.People.Named(name.ToString()) : null;
    }

    private string? Thread(RowBuffers buffers)
    {
        var thread = Table.Chars(_thread, ref buffers.Thread);
        if (thread.IsEmpty)
        {
            return null;
        }

        if (_lastThread is null || !thread.SequenceEqual(_lastThread))
        {
            _lastThread = thread.ToString();
        }

        return _lastThread;
    }

    private void Witness(PersonReference sender, IReadOnlyList<PersonReference> recipients, string? thread, ReadOnlySpan<char> name)
    {
        if (Session.Owner.ByInvitations is not null)
        {
            return;
        }

        if (sender.Key.Kind == IdentityKind.Slug)
        {
            Session.Owner.SawSender(sender.Key.Value, name);
        }

        if (thread is null)
        {
            return;
        }

        SawParticipant(sender);
        foreach (var recipient in recipients)
        {
            SawParticipant(recipient);
        }

        void SawParticipant(PersonReference person)
        {
            if (person.Key.Kind == IdentityKind.Slug)
            {
                Session.Owner.SawParticipant(thread, person.Key.Value);
            }
        }
    }

    private bool IsYes(int column) => column >= 0 && Table.Bytes(column) is [(byte)'Y' or (byte)'y', ..];

    private bool IsSpam() => Table.Bytes(_folder).SequenceEqual("SPAM"u8);

    // A subject line from someone who is no connection: InMail.
    private bool IsFromStranger(PersonReference sender, bool isOwner) =>
        !isOwner && !Table.Bytes(_subject).IsEmpty && Session.KnowsOwner && Session.Connections is { } connections
        && sender.Key.Kind == IdentityKind.Slug && !connections.Contains(sender.Key.Value);
}
