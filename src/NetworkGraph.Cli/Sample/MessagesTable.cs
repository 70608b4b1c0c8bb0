namespace NetworkGraph.Cli.Sample;

/// <summary>messages.csv of one member: in the dialect of 2025, or of March 2026 on with every cell quoted and real line breaks.</summary>
internal sealed class MessagesTable(SampleWorld world, SampleExport export, IReadOnlyList<Conversation> conversations)
{
    private readonly SampleMember _member = world.Members[export.Member];
    private readonly MessageText _text = new(world);

    /// <summary>A member with drafts has a draft column more.</summary>
    private bool HasDrafts => export.Member % 2 == 0;

    public void Write(Stream stream)
    {
        using var csv = new CsvText(stream, _member.QuotesAll);
        Row(csv, "CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "DATE", "SUBJECT", "CONTENT", "FOLDER", "ATTACHMENTS", "IS MESSAGE DRAFT");
        if (HasDrafts)
        {
            WriteDrafts(csv);
        }

        foreach (var conversation in conversations)
        {
            WriteConversation(csv, conversation);
        }
    }

    private void WriteConversation(CsvText csv, Conversation conversation)
    {
        var id = conversation.Id;
        for (var i = conversation.Messages.Count - 1; i >= 0; i--)
        {
            var planned = conversation.Messages[i];
            if (!export.Holds(planned.At))
            {
                continue;
            }

            var named = planned.Sender < conversation.People.Count;
            var sender = named ? world.Person(conversation.People[planned.Sender]) : null;
            var others = conversation.People.Where((_, place) => place != planned.Sender).Select(other => world.Person(other)).ToList();
            var to = others.Count > 0 ? string.Join(',', others.Select(p => p.FullName)) : conversation.NamelessSender;
            var attachment = planned.Kind is MessageKind.Attachment ? $"https://www.linkedin.com/dms/prv/{conversation.RandomFor(i).Next():x16}" : "";
            Row(
                csv, id, conversation.Title, sender?.FullName ?? conversation.NamelessSender, sender?.Url, to, string.Join(',', others.Select(p => p.Url)),
                SampleDates.Message(planned.At), planned.Sender == 0 ? "" : conversation.Subject, Content(_text.Of(conversation, i)),
                conversation.Folder, attachment, HasDrafts ? "No" : "");
        }
    }

    private void WriteDrafts(CsvText csv)
    {
        for (var i = 0; i < 3; i++)
        {
            var at = export.End - (i * 5 * SampleDates.Day);
            Row(csv, "", "", _member.Person.FullName, _member.Person.Url, "", "", SampleDates.Message(at), "", Content("Hi, I wanted to ask you\nwhether"), "INBOX", "", "Yes");
        }
    }

    private string Content(string text) =>
        _member.QuotesAll ? text.Replace("\n", "\n\n", StringComparison.Ordinal) : text.Replace('\n', ' ');

    private void Row(CsvText csv, params ReadOnlySpan<string?> cells) => csv.Row(HasDrafts ? cells : cells[..11]);
}
