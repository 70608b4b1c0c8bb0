namespace NetworkGraph.Cli.Sample;

/// <summary>Connections.csv and Invitations.csv of one member.</summary>
internal sealed class PeopleTables(SampleWorld world, int member)
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
        var random = SampleRandom.For(world.Seed, 10, (ulong)member);
        var rows = Ties().Select(t => (t.ConnectedAt, Person: (SamplePerson?)world.Person(Other(t)))).ToList();
        for (var hidden = world.Connections[member].Count / 90; hidden > 0; hidden--)
        {
            rows.Add((random.Between(world.Start, world.End), null));
        }

        foreach (var (at, person) in rows.OrderByDescending(r => r.ConnectedAt / SampleDates.Day).ThenBy(r => r.Person?.Index ?? -1))
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
        var since = world.End - (240 * SampleDates.Day);
        var random = SampleRandom.For(world.Seed, 12, (ulong)member);
        var pending = world.Strangers[member].Select(p => SampleTie.Between(world, member, p) with
        {
            InvitedAt = random.Between(since, world.End),
            HasNote = random.Chance(25),
            MemberInvited = random.Chance(80),
        });
        foreach (var tie in Ties().Where(t => t.InvitedAt >= since).Concat(pending).OrderByDescending(t => t.InvitedAt).ThenBy(t => t.Person))
        {
            var (from, to) = (world.Person(tie.Inviter), world.Person(tie.Invitee));
            var note = tie.HasNote ? _text.Note(tie, LanguageOf(tie)).Replace('\n', ' ') : "";
            var direction = tie.Inviter == member ? "OUTGOING" : "INCOMING";
            csv.Row(from.FullName, to.FullName, SampleDates.Invitation(tie.InvitedAt), note, direction, from.Url, to.Url);
        }
    }

    private IEnumerable<SampleTie> Ties() => world.Connections[member].Select(p => SampleTie.Between(world, member, p));

    private int Other(SampleTie tie) => tie.Member == member ? tie.Person : tie.Member;

    private string LanguageOf(SampleTie tie) =>
        world.Person(tie.Person).Language(SampleRandom.For(world.Seed, 7, (ulong)tie.Member, (ulong)tie.Person));
}
