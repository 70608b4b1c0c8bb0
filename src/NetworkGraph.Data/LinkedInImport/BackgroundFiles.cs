using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>Positions.csv: where the owner worked.</summary>
internal sealed class PositionsFile(ImportSession session, CsvTable table, int file) : ExportFileReader(session, table, file)
{
    private static readonly HashSet<string> PresentWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "Present", "now", "today", "current", "currently", "to date", "ongoing", "heute", "aktuell", "bis heute", "présent", "aujourd'hui", "aujourd’hui", "à ce jour", "actuel",
        "actualidad", "la actualidad", "actualmente", "presente", "el presente", "o momento", "atual", "atualmente", "oggi", "in corso", "attuale", "heden", "nu", "nutid", "nå",
        "nykyhetki", "obecnie", "současnost", "prezent", "jelenleg", "günümüz", "halen", "devam ediyor", "настоящее время", "по настоящее время", "по н.в.", "теперішній час",
        "現在", "至今", "现在", "현재", "sekarang", "saat ini", "σήμερα",
    };

    private readonly int _company = table.Column("companyname");
    private readonly int _title = table.Column("title");
    private readonly int _from = table.Column("startedon", "startdate");
    private readonly int _to = table.Column("finishedon", "enddate");

    public override void Row(FileTally tally)
    {
        if (PersonText.OrNull(Table.Text(_company)) is not { } company)
        {
            tally.Reject(Reasons.NoCompany);
            return;
        }

        var isCurrent = PresentWords.Contains(Table.Text(_to).Trim());
        tally.Accept();
        Session.Sink.Add(new StatedBackground(
            BackgroundKind.Position, company, PersonText.OrNull(Table.Text(_title)), Moment(tally, _from, StatedZone.Utc),
            isCurrent ? null : Moment(tally, _to, StatedZone.Utc), Source));
    }
}

/// <summary>Education.csv: where the owner studied.</summary>
internal sealed class EducationFile(ImportSession session, CsvTable table, int file) : ExportFileReader(session, table, file)
{
    private readonly int _school = table.Column("schoolname");
    private readonly int _degree = table.Column("degreename");
    private readonly int _from = table.Column("startdate", "startedon");
    private readonly int _to = table.Column("enddate", "finishedon");

    public override void Row(FileTally tally)
    {
        if (PersonText.OrNull(Table.Text(_school)) is not { } school)
        {
            tally.Reject(Reasons.NoCompany);
            return;
        }

        tally.Accept();
        Session.Sink.Add(new StatedBackground(
            BackgroundKind.Education, school, PersonText.OrNull(Table.Text(_degree)), Moment(tally, _from, StatedZone.Utc),
            Moment(tally, _to, StatedZone.Utc), Source));
    }
}

/// <summary>Profile.csv: the owner's name, and nothing else of it.</summary>
internal sealed class ProfileFile(ImportSession session, CsvTable table, int file) : ExportFileReader(session, table, file)
{
    private readonly int _first = table.Column("firstname");
    private readonly int _last = table.Column("lastname");

    public override void Row(FileTally tally)
    {
        var name = PersonText.FullName(Table.Text(_first), Table.Text(_last));
        if (name.Length == 0)
        {
            tally.Reject(Reasons.NoPerson);
            return;
        }

        tally.Accept();
        Session.Owner.ProfileName = Session.Owner.ProfileName.Length > 0 ? Session.Owner.ProfileName : name;
    }
}
