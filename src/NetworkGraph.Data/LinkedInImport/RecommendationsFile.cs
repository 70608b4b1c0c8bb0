using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Texts;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Recommendations_Given.csv and Recommendations_Received.csv: people by name only; company and title tell equal names apart.</summary>
internal sealed class RecommendationsFile : ExportFileReader
{
    private readonly bool _given;
    private readonly int _first;
    private readonly int _last;
    private readonly int _company;
    private readonly int _title;
    private readonly int _text;
    private readonly int _date;
    private readonly int _status;
    private readonly HashSet<(IdentityKey, long, int)> _seen = [];

    public RecommendationsFile(ImportSession session, CsvTable table, int file)
        : base(session, table, file)
    {
        _given = table.Shape.Kind == ExportFile.RecommendationsGiven;
        _first = table.Column("firstname");
        _last = table.Column("lastname");
        _company = table.Column("company");
        _title = table.Column("jobtitle");
        _text = table.Column("text");
        _date = table.Column("creationdate");
        _status = table.Column("status");
    }

    public override void Row(FileTally tally)
    {
        if (Other() is not { } other)
        {
            tally.Reject(Reasons.NoPerson);
            return;
        }

        if (!TryMoment(tally, _date, StatedZone.Pacific, other, out var at))
        {
            return;
        }

        var traits = MessageText.TraitsOf(Table.Text(_text));
        if (!_seen.Add((other.Key, at.UnixSeconds, traits.Words)))
        {
            tally.Reject(Reasons.Repeated);
            return;
        }

        tally.Accept();
        Session.Sink.Add(new StatedInteraction(
            InteractionKind.Recommendation, null, _given ? People.Owner : other, [_given ? other : People.Owner], at, false, traits, null,
            PersonText.OrNull(Table.Text(_status))?.ToUpperInvariant(), Source));
    }

    // Two connections of one name are told apart by where they work, where just one of them works there.
    private PersonReference? Other()
    {
        var name = PersonText.FullName(Table.Text(_first), Table.Text(_last));
        var shared = Session.Names.Knows(name) && Session.Names.SlugOf(name) is null;
        var slug = shared ? SlugAtWork(name, Table.Text(_company)) ?? SlugAtWork(name, Table.Text(_title)) : null;
        return slug is null ? Session.People.Named(name) : new PersonReference(new IdentityKey(IdentityKind.Slug, slug), name);
    }

    private string? SlugAtWork(string name, string work) => work.Length == 0 ? null : Session.NamesAtWork.SlugOf(NameDirectory.AtWork(name, work));
}
