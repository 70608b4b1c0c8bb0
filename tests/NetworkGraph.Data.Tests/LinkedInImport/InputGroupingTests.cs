using NetworkGraph.Data.LinkedInImport;

namespace NetworkGraph.Data.Tests.LinkedInImport;

public sealed class InputGroupingTests
{
    private const string Connections = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Byron,https://www.linkedin.com/in/ada-byron,,Looms,Weaver,25 Feb 2026\n";
    private const string Other = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nKit,Stone,https://www.linkedin.com/in/kit-stone,,,,25 Feb 2026\n";
    private const string Messages = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n2-a==,,Ada,https://www.linkedin.com/in/ada-byron,Ola,https://www.linkedin.com/in/ola-nord,2026-02-01 10:00:00 UTC,,x,INBOX\n";
    private const string Profile = "First Name,Last Name,Headline,Summary\nOla,Nord,,\n";

    [Fact]
    public void The_first_mail_and_the_second_are_one_export_and_the_later_file_wins()
    {
        using var export = new TestExport();
        var second = export.Zip("Complete_LinkedInDataExport_02-10-2026.zip", ("Profile.csv", Profile), ("Connections.csv", Connections), ("messages.csv", Messages));
        var first = export.Zip("Basic_LinkedInDataExport_02-10-2026.zip.zip", ("Profile.csv", Profile), ("Connections.csv", Other));
        var (reading, facts) = TestExport.Read(second, first);
        Assert.Equal("ada-byron", Assert.Single(facts.Connections).Person.Key.Value);
        Assert.Equal(2, reading.Unused.Count(u => u.Reason == "a later part of this export has it too"));
        Assert.False(reading.IsPartial);
    }

    [Fact]
    public void A_second_download_with_other_files_belongs_to_the_first()
    {
        using var export = new TestExport();
        var (reading, _) = TestExport.Read(
            export.Zip("Basic_LinkedInDataExport_02-10-2026.zip", ("Connections.csv", Connections)),
            export.Zip("Basic_LinkedInDataExport_02-10-2026 (1).zip", ("messages.csv", Messages)));
        Assert.Equal(["Connections.csv", "messages.csv"], reading.Files.Select(f => f.Name));
        Assert.False(reading.IsPartial);
    }

    [Fact]
    public void Two_members_with_archives_of_one_day_stay_two_exports()
    {
        using var export = new TestExport();
        var inputs = ExportInput.From(
            [export.Zip("Basic_LinkedInDataExport_02-10-2026.zip", ("Connections.csv", Connections)), export.Zip("Basic_LinkedInDataExport_02-10-2026 (1).zip", ("Connections.csv", Other))]);
        Assert.Equal(2, inputs.Count);
    }

    [Fact]
    public void A_folder_is_an_export_and_a_folder_of_archives_is_many()
    {
        using var export = new TestExport();
        export.Write("a/Basic_LinkedInDataExport_12-04-2025.zip/Connections.csv", Connections);
        export.Write("a/Basic_LinkedInDataExport_12-04-2025.zip/Jobs/Saved Jobs.csv", "Saved Date,Job Url,Job Title,Company Name\n");
        var (reading, _) = TestExport.Read(export.PathOf("a"));
        Assert.Equal(new DateOnly(2025, 12, 4), reading.SnapshotDate);
        Assert.Equal(2, reading.Files.Count);

        export.Zip("b/ada.zip", ("Connections.csv", Connections));
        export.Zip("b/kit.zip", ("Connections.csv", Other));
        Assert.Equal(["ada.zip", "kit.zip"], ExportInput.From([export.PathOf("b")]).Select(i => i.Name));
    }

    [Fact]
    public void Tables_of_one_folder_are_one_export_but_other_tables_are_not()
    {
        using var export = new TestExport();
        string[] paths = [export.Write("Connections.csv", Connections), export.Write("messages.csv", Messages), export.Write("mail.csv", "from,to,at\na,b,1\n")];
        Assert.Equal([2, 1], ExportInput.From(paths).Select(i => i.Paths.Count));
    }

    [Fact]
    public void The_same_content_has_one_hash_whatever_the_folder_is_called()
    {
        using var export = new TestExport();
        var (a, _) = TestExport.Read(Path.GetDirectoryName(export.Write("one/Connections.csv", Connections))!);
        var (b, _) = TestExport.Read(Path.GetDirectoryName(export.Write("two/Connections.csv", Connections))!);
        var (c, _) = TestExport.Read(Path.GetDirectoryName(export.Write("three/Connections.csv", Other))!);
        Assert.Equal(a.ContentHash, b.ContentHash);
        Assert.NotEqual(a.ContentHash, c.ContentHash);
        Assert.Matches("^[0-9a-f]{64}$", a.ContentHash);
    }

    [Fact]
    public void What_is_not_there_is_named()
    {
        var sentence = TestExport.Refusal("/nowhere/at-all.zip");
        Assert.Equal("There is no file or folder '/nowhere/at-all.zip': check the path.", sentence);
    }

    [Fact]
    public void A_connections_only_archive_is_partial_and_says_what_is_missing()
    {
        using var export = new TestExport();
        var (reading, _) = TestExport.Read(export.Zip("Basic_LinkedInDataExport_02-10-2026.zip", ("Connections.csv", Connections)));
        Assert.True(reading.IsPartial);
        Assert.Contains(reading.Missing, m => m is { Name: "messages.csv", Reason: "who writes with whom and when: strength, rhythm, answers" });
        Assert.Equal(Core.Facts.OwnerEvidence.None, reading.Owner.Evidence);
    }
}
