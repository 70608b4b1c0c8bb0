namespace NetworkGraph.Cli.Sample;

/// <summary>Connections.csv and Invitations.csv of one member.</summary>
internal sealed class PeopleTables(SampleWorld world, SampleExport export)
{
    private const string Preamble =
        "\"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed " +
        "their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here " +
        "https://www.linkedin.com/help/linkedin/answer/261\"";

    private readonly MessageText _text = new(world);

    public void WriteConnections(Stream stream)
    {
        using var csv = new CsvText(stream, endsWithNewline: false);
        csv.Line("Notes:");
        csv.Line(Preamble);
        csv.Line("");
        csv.Row("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On");
        var random = SampleRandom.For(world.Seed, 10, (ulong)export.Member);
        var rows = world.Listed(export).Select(t => (t.ConnectedAt, Person: (SamplePerson?)world.Person(Other(t), export.End))).ToList();
        for (var hidden = world.Connections[export.Member].Count / 90; hidden > 0; hidden--)
        {
            rows.Add((random.Between(world.Members[export.Member].Since, world.End), null));
        }

        foreach (var (at, person) in rows.Where(r => export.Holds(r.ConnectedAt)).OrderByDescending(r => r.ConnectedAt / SampleDates.Day).ThenBy(r => r.Person?.Index ?? -1))
        {
            if (person is null)
            {
                csv.Row("", "", "", "", "", "", SampleDates.ConnectedOn(at));
                continue;
            }

            var quirk = SampleRandom.For(world.Seed, 11, (ulong)person.Index);
            var email = quirk.Chance(3) ? $"{person.Slug.Split('-')[0]}.{person.Index}@example.com" : "";
            csv.Row(person.First + (quirk.Chance(3) ? " " : ""), person.Last, person.EncodedUrl, email, person.Company, person.Title, SampleDates.ConnectedOn(at));
        }
    }

    /// <summary>Only the last eight months, as in real exports; a few are still pending.</summary>
    public void WriteInvitations(Stream stream)
    {
        using var csv = new CsvText(stream);
        csv.Row("From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl");
        var since = export.End - (240 * SampleDates.Day);
        var pending = world.Strangers[export.Member].Select(Pending);
        foreach (var tie in world.Listed(export).Concat(pending).Where(t => t.InvitedAt >= since && export.Holds(t.InvitedAt)).OrderByDescending(t => t.InvitedAt).ThenBy(t => t.Person))
        {
            var (from, to) = (world.Person(tie.Inviter), world.Person(tie.Invitee));
            var note = tie.HasNote ? _text.Note(tie, LanguageOf(tie)).Replace('\n', ' ') : "";
            var direction = tie.Inviter == export.Member ? "OUTGOING" : "INCOMING";
            csv.Row(from.FullName, to.FullName, SampleDates.Invitation(tie.InvitedAt), note, direction, from.Url, to.Url);
        }
    }

    private SampleTie Pending(int stranger)
    {
        var random = SampleRandom.For(world.Seed, 12, (ulong)export.Member, (ulong)stranger);
        var at = random.Between(world.End - (450 * SampleDates.Day), world.End);
        return new SampleTie(export.Member, stranger, at, at, random.Chance(80), random.Chance(25), TieKind.Silent);
    }

    private int Other(SampleTie tie) => tie.Member == export.Member ? tie.Person : tie.Member;

    private string LanguageOf(SampleTie tie) =>
        world.Person(tie.Person).Language(SampleRandom.For(world.Seed, 7, (ulong)tie.Member, (ulong)tie.Person));
}
