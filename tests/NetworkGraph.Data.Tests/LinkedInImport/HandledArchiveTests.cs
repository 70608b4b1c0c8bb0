using System.Text;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.LinkedInImport;

namespace NetworkGraph.Data.Tests.LinkedInImport;

/// <summary>Archives as they look after people, browsers, spreadsheets and file managers have had them in hand.</summary>
public sealed class HandledArchiveTests : IDisposable
{
    private const string Connections = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Byron,https://www.linkedin.com/in/ada-byron,,Looms,Weaver,25 Feb 2026\n";
    private const string MessageHeader = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n";
    private const string Message = "2-a==,,Ada Byron,https://www.linkedin.com/in/ada-byron,Ola Nord,https://www.linkedin.com/in/ola-nord,2026-02-01 10:00:00 UTC,,hello,INBOX\n";
    private const string Profile = "First Name,Last Name,Headline,Summary\nOla,Nord,,\n";
    private const string Invitation = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nKit,Ola Nord,\"2/2/26, 5:03 PM\",,INCOMING,https://www.linkedin.com/in/kit,https://www.linkedin.com/in/ola-nord\n";
    private readonly TestExport _export = new();

    [Fact]
    public void Renamed_messages_are_read_by_their_columns_and_chats_with_assistants_are_not()
    {
        var (reading, facts) = TestExport.Read(_export.Zip("mine.zip",
            ("Connections.csv", Connections), ("Profile.csv", Profile), ("all my messages.csv", MessageHeader + Message),
            ("coach_messages.csv", MessageHeader + Message), ("career_assistant.csv", MessageHeader + Message)));
        Assert.Equal(["Connections.csv", "Profile.csv", "all my messages.csv"], reading.Files.Select(f => f.Name).Order(StringComparer.Ordinal));
        Assert.Single(facts.Interactions);
        Assert.All(reading.Unused, u => Assert.Equal("chats with LinkedIn's assistant, not with people", u.Reason));
    }

    [Fact]
    public void A_second_table_with_known_columns_does_not_mix_with_the_one_of_that_name()
    {
        var (reading, facts) = TestExport.Read(_export.Zip("mine.zip",
            ("Connections.csv", Connections), ("old.csv", Connections.Replace("ada-byron", "someone-else", StringComparison.Ordinal))));
        Assert.Equal("ada-byron", Assert.Single(facts.Connections).Person.Key.Value);
        Assert.Equal("has the columns of Connections.csv, and the file of that name is used", Assert.Single(reading.Unused).Reason);
    }

    [Fact]
    public void A_folder_packed_again_is_named_by_its_files_and_what_macOS_adds_is_left()
    {
        var (reading, facts) = TestExport.Read(_export.Zip("export.zip",
            ("my export/Connections.csv", Connections), ("my export/Jobs/Saved Jobs.csv", "Saved Date,Job Url,Job Title,Company Name\n\"1/5/23, 3:04 PM\",https://x,CTO,Gamma\n"),
            ("my export/.DS_Store", "x"), ("__MACOSX/my export/._Connections.csv", "\0\u0005\u0016\u0007")));
        Assert.Equal(["Connections.csv", "Jobs/Saved Jobs.csv"], reading.Files.Select(f => f.Name));
        Assert.All(reading.Unused, u => Assert.Equal("left behind by macOS", u.Reason));
        Assert.Equal(2, facts.Count);
    }

    [Fact]
    public void The_date_in_the_name_of_an_article_is_not_that_of_the_export()
    {
        var (reading, _) = TestExport.Read(_export.Zip("export.zip", ("Connections.csv", Connections), ("Articles/Articles/2020-01-01 my-first.html", "<html></html>")));
        Assert.Equal(new DateOnly(2026, 2, 25), reading.SnapshotDate);
    }

    [Fact]
    public void Excel_for_Mac_writes_its_own_letters_and_line_ends_and_the_report_counts_them_once()
    {
        // Mac Roman: e with diaeresis 0x91, u with diaeresis 0x9F. In Windows-1252 both are something else.
        byte[] text = [.. Encoding.ASCII.GetBytes("First Name,Last Name,URL,Connected On\rZo"), 0x91, .. Encoding.ASCII.GetBytes(",M"), 0x9F, .. Encoding.ASCII.GetBytes("ller,https://www.linkedin.com/in/zoe,28 Feb 2020\r")];
        var (reading, facts) = TestExport.Read(_export.Write("Connections.csv", text));
        Assert.Equal("Zoë Müller", Assert.Single(facts.Connections).Person.Name);
        Assert.Equal(KeyValuePair.Create("characters not in UTF-8, read as Mac Roman", 2), Assert.Single(reading.Files[0].Remarks));
    }

    [Fact]
    public void A_row_whose_date_cannot_be_read_keeps_its_person_and_the_contact()
    {
        var (reading, facts) = TestExport.Read(_export.Zip("Basic_LinkedInDataExport_03-09-2026.zip",
            ("Invitations.csv", Invitation + "Una,Ola Nord,someday,,INCOMING,https://www.linkedin.com/in/una,https://www.linkedin.com/in/ola-nord\n"),
            ("messages.csv", MessageHeader + Message.Replace("2026-02-01 10:00:00 UTC", "02/31/2026", StringComparison.Ordinal)
                + "2-b==,,Ola Nord,https://www.linkedin.com/in/ola-nord,Rex,https://www.linkedin.com/in/rex,,,hi,INBOX\n"),
            ("Endorsement_Given_Info.csv", "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status\nsoon,Go,Ali,Veli,www.linkedin.com/in/ali,ACCEPTED\n"),
            ("Recommendations_Given.csv", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nMia,Holm,,,Good,05/06/21,\n")));
        Assert.Equal(["kit"], facts.Interactions.Select(i => i.Sender.Key.Value));
        Assert.Equal(
            ["undatedcontact - ada-byron \"Ada Byron\" as - on -", "undatedcontact - ali \"Ali Veli\" as - on -", "undatedcontact - name:Mia Holm \"Mia Holm\" as - on -", "undatedcontact - rex \"Rex\" as - on -", "undatedcontact - una \"Una\" as - on -"],
            facts.Interests.Select(FactText.Of).Order(StringComparer.Ordinal));
        Assert.Equal(0, reading.Files.Sum(f => f.RejectedRows));
        Assert.Equal(
            ["date not understood", "date not understood", "date not understood", "date not understood", "day and month could change places, and no other date of the column shows which comes first"],
            reading.Files.SelectMany(f => f.Issues).Select(i => i.Reason.Replace(": the person and the contact are kept without a time", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(reading.Files.Where(f => f.Kind != ExportFile.Invitations), f => Assert.Null(f.CoversTo));
    }

    [Fact]
    public void Room_on_the_disk_is_asked_for_by_what_the_tables_unpack_to()
    {
        var rows = Connections + new string('\n', 5_000_000);
        var archive = _export.Zip("export.zip", ("Connections.csv", rows), ("Rich_Media/film.mp4", new string('x', 5_000_000)));
        Assert.Equal(rows.Length, UnpackedSize.Of(ExportInput.From([archive])[0], ImportLimits.Default));
        Assert.Equal(new FileInfo(archive).Length, UnpackedSize.Of(ExportInput.From([archive])[0], ImportLimits.Default with { MaxUnpackedBytes = 1_000_000 }));
        Assert.Equal(9, UnpackedSize.Of(ExportInput.From([_export.Write("letter.zip", "not a zip")])[0], ImportLimits.Default));
    }

    public void Dispose() => _export.Dispose();
}
