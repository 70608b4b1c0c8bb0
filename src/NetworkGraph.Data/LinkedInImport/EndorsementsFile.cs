using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Endorsement_Given_Info.csv and Endorsement_Received_Info.csv: one row per person and skill.</summary>
internal sealed class EndorsementsFile : ExportFileReader
{
    private readonly bool _given;
    private readonly int _date;
    private readonly int _skill;
    private readonly int _first;
    private readonly int _last;
    private readonly int _url;
    private readonly int _status;
    private readonly HashSet<(ExportFile, IdentityKey, string, long)> _seen;

    public EndorsementsFile(ImportSession session, CsvTable table, int file, HashSet<(ExportFile, IdentityKey, string, long)> seen)
        : base(session, table, file)
    {
        _seen = seen;
        _given = table.Shape.Kind == ExportFile.EndorsementsGiven;
        var other = _given ? "endorsee" : "endorser";
        _date = table.Column("endorsementdate");
        _skill = table.Column("skillname");
        _first = table.Column(other + "firstname");
        _last = table.Column(other + "lastname");
        _url = table.Column(other + "publicurl");
        _status = table.Column("endorsementstatus");
    }

    public override bool WantsSurvey => true;

    public override void Survey() => _ = Other();

    public override void Row(FileTally tally)
    {
        var status = PersonText.OrNull(Table.Text(_status))?.ToUpperInvariant();
        if (status == "REDACTED")
        {
            tally.Reject(Reasons.Redacted);
            return;
        }

        if (Other() is not { } other)
        {
            tally.Reject(Reasons.NoPerson);
            return;
        }

        if (!TryMoment(tally, _date, StatedZone.Utc, other, out var at))
        {
            return;
        }

        var skill = PersonText.OrNull(Table.Text(_skill));
        if (!_seen.Add((Table.Shape.Kind, other.Key, skill ?? "", at.UnixSeconds)))
        {
            tally.Reject(Reasons.Repeated);
            return;
        }

        tally.Accept();
        Session.Sink.Add(new StatedInteraction(
            InteractionKind.Endorsement, null, _given ? People.Owner : other, [_given ? other : People.Owner], at, false, null, skill, status, Source));
    }

    private PersonReference? Other()
    {
        var name = PersonText.FullName(Table.Text(_first), Table.Text(_last));
        return Session.People.At(Table.Text(_url), name) ?? Session.People.Named(name);
    }
}
