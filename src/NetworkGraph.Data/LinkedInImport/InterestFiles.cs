using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Company Follows.csv, Saved Jobs.csv and Job Applications.csv: companies that matter to the owner.</summary>
internal sealed class CompanyInterestFile(ImportSession session, CsvTable table, int file, InterestKind kind) : ExportFileReader(session, table, file)
{
    private readonly int _company = table.Column("organization", "companyname");
    private readonly int _title = table.Column("jobtitle");
    private readonly int _date = table.Column("followedon", "saveddate", "applicationdate");

    public override void Row(FileTally tally)
    {
        if (PersonText.OrNull(Table.Text(_company)) is not { } company)
        {
            tally.Reject(Reasons.NoCompany);
            return;
        }

        var at = Moment(tally, _date, kind == InterestKind.CompanyFollow ? StatedZone.Utc : StatedZone.Pacific);
        tally.Accept();
        Session.Sink.Add(new StatedInterest(kind, company, null, PersonText.OrNull(Table.Text(_title)), at, Source));
    }
}

/// <summary>Member_Follows.csv: people by name only.</summary>
internal sealed class MemberFollowsFile(ImportSession session, CsvTable table, int file) : ExportFileReader(session, table, file)
{
    private readonly int _name = table.Column("fullname");
    private readonly int _status = table.Column("status");
    private readonly int _date = table.Column("date");

    public override void Row(FileTally tally)
    {
        if (Table.Text(_status).StartsWith("Unfollow", StringComparison.OrdinalIgnoreCase))
        {
            tally.Reject(Reasons.Unfollowed);
        }
        else if (Session.People.Named(Table.Text(_name)) is { } person)
        {
            var at = Moment(tally, _date, StatedZone.Utc);
            tally.Accept();
            Session.Sink.Add(new StatedInterest(InterestKind.MemberFollow, null, person, null, at, Source));
        }
        else
        {
            tally.Reject(Reasons.NoPerson);
        }
    }
}

/// <summary>Notes.csv: that the owner keeps a note on a connection, never what it says.</summary>
internal sealed class NotesFile(ImportSession session, CsvTable table, int file) : ExportFileReader(session, table, file)
{
    private readonly int _first = table.Column("connectionfirstname");
    private readonly int _last = table.Column("connectionlastname");
    private readonly int _url = table.Column("connectionprofileurl");
    private readonly int _date = table.Column("createdon");

    public override void Row(FileTally tally)
    {
        var name = PersonText.FullName(Table.Text(_first), Table.Text(_last));
        if ((Session.People.At(Table.Text(_url), name) ?? Session.People.Named(name)) is not { } person)
        {
            tally.Reject(Reasons.NoPerson);
            return;
        }

        var at = Moment(tally, _date, StatedZone.Utc);
        tally.Accept();
        Session.Sink.Add(new StatedInterest(InterestKind.Note, null, person, null, at, Source));
    }
}

/// <summary>Imported contacts: the owner's address book. A phone-book name alone says too little about who it is.</summary>
internal sealed class ContactsFile(ImportSession session, CsvTable table, int file) : ExportFileReader(session, table, file)
{
    private readonly int _first = table.Column("firstname");
    private readonly int _last = table.Column("lastname");
    private readonly int _full = table.Column("fullname");
    private readonly int _emails = table.Column("emails", "emailaddress");
    private readonly int _profiles = table.Column("profiles");
    private readonly int _companies = table.Column("companies");
    private readonly int _title = table.Column("title");
    private readonly int _date = table.Column("createdat");
    private readonly HashSet<IdentityKey> _seen = [];

    public override void Row(FileTally tally)
    {
        var name = PersonText.FullName(Table.Text(_first), Table.Text(_last));
        name = name.Length > 0 ? name : VisibleText.Clean(Table.Text(_full));
        var mails = Table.Text(_emails).Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(mail => mail.Contains('@', StringComparison.Ordinal)).Select(mail => new IdentityKey(IdentityKind.Email, mail.ToLowerInvariant())).ToList();
        IdentityKey? slug = ProfileAddress.Slug(Table.Text(_profiles)) is { } found ? new IdentityKey(IdentityKind.Slug, found) : null;
        if (slug is null && mails.Count == 0)
        {
            tally.Reject(name.Length == 0 ? Reasons.NoPerson : Reasons.NoAddress);
            return;
        }

        var person = new PersonReference(
            slug ?? mails[0], name.Length > 0 && !NameDirectory.IsNobody(name) ? name : null,
            slug is null ? mails.Count > 1 ? mails[1] : null : mails.Count > 0 ? mails[0] : null);
        if (!_seen.Add(person.Key))
        {
            tally.Reject(Reasons.Repeated);
            return;
        }

        var at = Moment(tally, _date, StatedZone.Pacific);
        tally.Accept();
        Session.Sink.Add(new StatedInterest(
            InterestKind.AddressBook, PersonText.OrNull(Table.Text(_companies)), person, PersonText.OrNull(Table.Text(_title)), at, Source));
    }
}

/// <summary>
/// Comments.csv: names posts and not their authors, so no fact comes of it. LinkedIn writes comments with line breaks unquoted over several lines;
/// a line that does not begin with a date belongs to the row before.
/// </summary>
internal sealed class CommentsFile(ImportSession session, CsvTable table, int file) : ExportFileReader(session, table, file)
{
    private readonly int _date = table.Column("date");
    private readonly int _link = table.Column("link");

    public override void Row(FileTally tally)
    {
        if (Table.TryMoment(_date, StatedZone.Utc, out var at))
        {
            tally.Cover(at);
            tally.Reject(Reasons.PostOnly);
        }
        else if (Table.Bytes(_link).StartsWith("http"u8))
        {
            tally.Remark(Reasons.DateUnknown, Table.Header(_date));
            tally.Reject(Reasons.PostOnly);
        }
        else
        {
            tally.Rows--;
            tally.Remark(Reasons.LineRepaired);
        }
    }
}
