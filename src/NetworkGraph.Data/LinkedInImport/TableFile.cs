using System.Globalization;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.LinkedInImport;

/// <summary>
/// A who-wrote-whom table from another system: <c>from,to,at</c> and optionally <c>kind</c>. Every sender is a member; codes with an @ are
/// e-mail addresses, so that they can meet people known from elsewhere.
/// </summary>
internal sealed class TableFile(ImportSession session, CsvTable table, int file) : ExportFileReader(session, table, file)
{
    private const long LatestSecond = 7_258_118_400;
    private readonly int _from = table.Column("from");
    private readonly int _to = table.Column("to");
    private readonly int _at = table.Column("at");
    private readonly int _kind = table.Column("kind");
    private readonly Dictionary<string, PersonReference> _people = new(StringComparer.Ordinal);

    public override void Row(FileTally tally)
    {
        if (Person(Table.Text(_from)) is not { } sender)
        {
            tally.Reject(Reasons.NoPerson, Table.Header(_from));
            return;
        }

        var recipients = Table.Text(_to).Split([';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(Person).OfType<PersonReference>().Where(p => p.Key != sender.Key).Distinct().ToList();
        if (recipients.Count == 0)
        {
            tally.Reject(Reasons.NoPerson, Table.Header(_to));
            return;
        }

        if (!IsRead(tally, Time(out var at), out var why))
        {
            tally.Reject(why, Table.Header(_at));
            return;
        }

        tally.Cover(at);
        tally.Accept();
        var kind = PersonText.OrNull(Table.Text(_kind))?.ToLowerInvariant();
        Session.Sink.Add(new StatedInteraction(InteractionKind.Table, null, sender, recipients, at, false, null, kind, null, Source));
    }

    private DateReading Time(out Moment at)
    {
        at = default;
        var text = Table.Text(_at).Trim();
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            // Seconds since 1970 reach this bound in the year 2200; a larger number counts milliseconds.
            number = number > LatestSecond ? number / 1000 : number;
            at = number <= LatestSecond ? new Moment((long)number, Precision.Second) : default;
            return number <= LatestSecond ? DateReading.Read : DateReading.NotUnderstood;
        }

        return Table.Moment(_at, StatedZone.Utc, out at);
    }

    private PersonReference? Person(string cell)
    {
        var code = VisibleText.Clean(cell);
        if (code.Length == 0)
        {
            return null;
        }

        if (!_people.TryGetValue(code, out var person))
        {
            person = code.Contains('@', StringComparison.Ordinal)
                ? new PersonReference(new IdentityKey(IdentityKind.Email, code.ToLowerInvariant()), null)
                : new PersonReference(new IdentityKey(IdentityKind.Code, code), null);
            _people[code] = person;
        }

        return person;
    }
}
