using System.Globalization;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Connections.csv: the people the owner is connected with.</summary>
internal sealed class ConnectionsFile : ExportFileReader
{
    private const char Lost = '\uFFFD';
    private readonly int _first;
    private readonly int _last;
    private readonly int _url;
    private readonly int _email;
    private readonly int _company;
    private readonly int _position;
    private readonly int _connectedOn;
    private readonly ConnectionSurvey _survey;
    private readonly Dictionary<IdentityKey, List<StatedConnection>> _repeated = [];

    public ConnectionsFile(ImportSession session, CsvTable table, int file, ConnectionSurvey survey)
        : base(session, table, file)
    {
        _survey = survey;
        _first = table.Column("firstname");
        _last = table.Column("lastname");
        _url = table.Column("url", "profileurl", "linkedinurl");
        _email = table.Column("emailaddress", "email");
        _company = table.Column("company", "organization");
        _position = table.Column("position", "jobtitle", "title");
        _connectedOn = table.Column("connectedon");
    }

    public override bool WantsSurvey => true;

    public override void Survey()
    {
        var name = Name();
        if (ProfileAddress.Slug(Table.Text(_url)) is { } slug)
        {
            Session.Names.Add(name, slug);
            SawAtWork(name, Table.Text(_company), slug);
            SawAtWork(name, Table.Text(_position), slug);
            Session.SawConnection(slug);
            _survey.Saw(new IdentityKey(IdentityKind.Slug, slug));
        }
        else if (name.Length > 0)
        {
            _survey.SawNameOnly(name);
        }
    }

    public override void Row(FileTally tally)
    {
        var name = Name();
        var connectedOn = Moment(tally, _connectedOn, StatedZone.Utc);
        var person = PersonReference(tally, name, connectedOn);
        if (person is null)
        {
            tally.Reject(connectedOn is null ? Reasons.NoPerson : Reasons.DateOnly);
            return;
        }

        if (person.Name?.Contains(Lost, StringComparison.Ordinal) == true)
        {
            tally.Remark(Reasons.LettersLost);
        }

        var stated = new StatedConnection(
            person, connectedOn, PersonText.OrNull(Table.Text(_company)), PersonText.OrNull(Table.Text(_position)), Source);
        if (_survey.IsRepeated(person.Key))
        {
            Keep(stated);
        }
        else
        {
            tally.Accept();
            Session.Sink.Add(stated);
        }
    }

    public override void End(FileTally tally)
    {
        foreach (var rows in _repeated.Values)
        {
            // Whatever the order of the rows, the same one counts.
            var ordered = rows
                .OrderByDescending(r => r.ConnectedOn?.UnixSeconds ?? long.MinValue)
                .ThenBy(r => r.Company, StringComparer.Ordinal).ThenBy(r => r.Title, StringComparer.Ordinal)
                .ThenBy(r => r.Person.Name, StringComparer.Ordinal).ThenBy(r => r.Source.Line).ToList();
            tally.Accept();
            Session.Sink.Add(ordered[0]);
            foreach (var other in ordered.Skip(1))
            {
                tally.Reject(Reasons.Repeated, other.Source.Line, null);
            }
        }
    }

    private void SawAtWork(string name, string work, string slug)
    {
        if (PersonText.OrNull(work) is not null)
        {
            Session.NamesAtWork.Add(NameDirectory.AtWork(name, work), slug);
        }
    }

    private string Name() => PersonText.FullName(NamePart(_first), NamePart(_last));

    // Na and Null are surnames, and a hyphen stands in some profiles: a word for nothing is one where other cells of the row have the same.
    private string NamePart(int column)
    {
        var part = Table.Text(column);
        return MissingWords.IsMissing(part) && (part.Trim().StartsWith('#') || Repeats(_email) || Repeats(_company) || Repeats(_position)) ? "" : part;

        bool Repeats(int other) => Table.Text(other).Trim() == part.Trim();
    }

    private PersonReference? PersonReference(FileTally tally, string name, Moment? connectedOn)
    {
        var mail = Table.Text(_email).Trim();
        IdentityKey? email = mail.Contains('@', StringComparison.Ordinal) ? new IdentityKey(IdentityKind.Email, mail.ToLowerInvariant()) : null;
        if (ProfileAddress.Slug(Table.Text(_url)) is { } slug)
        {
            return new PersonReference(new IdentityKey(IdentityKind.Slug, slug), name.Length > 0 ? name : null, email);
        }

        if (name.Length == 0)
        {
            return email is { } only ? new PersonReference(only, null) : null;
        }

        if (!_survey.IsSharedName(name))
        {
            return Session.People.Named(name) is { } named ? named with { Also = email } : email is { } key ? new PersonReference(key, name) : null;
        }

        // Two connections of one name and without addresses stay two people: the date tells them apart in every export alike.
        tally.Remark(Reasons.SharedName);
        if (email is { } own)
        {
            return new PersonReference(own, name);
        }

        var on = connectedOn?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        return new PersonReference(new IdentityKey(IdentityKind.MemberName, $"{name} ({on})"), name);
    }

    private void Keep(StatedConnection stated)
    {
        if (!_repeated.TryGetValue(stated.Person.Key, out var rows))
        {
            _repeated.Add(stated.Person.Key, rows = []);
        }

        rows.Add(stated);
    }
}

/// <summary>Who stands in Connections.csv more than once, known before its rows are read.</summary>
internal sealed class ConnectionSurvey
{
    private readonly HashSet<IdentityKey> _seen = [];
    private readonly HashSet<IdentityKey> _repeated = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sharedNames = new(StringComparer.Ordinal);

    public void Saw(IdentityKey key)
    {
        if (!_seen.Add(key))
        {
            _repeated.Add(key);
        }
    }

    public void SawNameOnly(string name)
    {
        if (!_names.Add(name))
        {
            _sharedNames.Add(name);
        }
    }

    public bool IsRepeated(IdentityKey key) => _repeated.Contains(key);

    public bool IsSharedName(string name) => _sharedNames.Contains(name);
}
