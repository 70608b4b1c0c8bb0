using System.Text;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.Tests.LinkedInImport;

/// <summary>Every header variant that real exports have shown, each with the exact facts that it must give.</summary>
public sealed class EraTests
{
    private const string Preamble = "Notes:\n\"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261\"\n\n";
    private const string Profile = "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nOla,Nord,,,,Planner,,,,,,,\n";

    [Theory]
    [InlineData("First Name,Last Name,Address,Email Address,Company,Position,Connected On,Websites,Instant Messengers\nAda,Byron,,Ada@Example.org,Looms,Weaver,04 Nov 2017,,\n",
        "connection name:Ada Byron \"Ada Byron\" +email:ada@example.org since 2017-11-04 at Looms as Weaver")]
    [InlineData("First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Byron,,Looms,Weaver,\"11/4/18, 5:30 PM\"\n",
        "connection name:Ada Byron \"Ada Byron\" since 2018-11-05T01:30Z at Looms as Weaver")]
    [InlineData("First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Byron,,Looms,Weaver,21 Nov 2018\n",
        "connection name:Ada Byron \"Ada Byron\" since 2018-11-21 at Looms as Weaver")]
    [InlineData(Preamble + "First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Byron,,Looms,Weaver,02 Dec 2020",
        "connection name:Ada Byron \"Ada Byron\" since 2020-12-02 at Looms as Weaver")]
    [InlineData(Preamble + "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Byron,,,Looms,Weaver,30 Jun 2023",
        "connection name:Ada Byron \"Ada Byron\" since 2023-06-30 at Looms as Weaver")]
    [InlineData(Preamble + "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Byron,https://www.linkedin.com/in/ada-byron,,Looms,Weaver,25 Feb 2026",
        "connection ada-byron \"Ada Byron\" since 2026-02-25 at Looms as Weaver")]
    [InlineData("\uFEFF,,\n,,\nConnected On,Position,Company,Email Address,URL,Last Name,First Name\n25 Feb 2026,Weaver,Looms,,https://www.linkedin.com/in/ada-byron,Byron,Ada",
        "connection ada-byron \"Ada Byron\" since 2026-02-25 at Looms as Weaver")]
    [InlineData("\"Notes:\"\n\"anything\"\n\n\"First Name\"\t\"Last Name\"\t\"URL\"\t\"Connected On\"\n\"Ada\"\t\"Byron\"\t\"https://www.linkedin.com/in/ada-byron\"\t\"25 Feb 2026\"\n",
        "connection ada-byron \"Ada Byron\" since 2026-02-25 at - as -")]
    [InlineData("First Name;Last Name;URL;Connected On\r\nAda;Byron;https://www.linkedin.com/in/ada-byron;25.02.2026\r\n",
        "connection ada-byron \"Ada Byron\" since 2026-02-25 at - as -")]
    [InlineData("Vorname,Nachname,URL,Firma,Position,Verbunden am\nAda,Byron,https://www.linkedin.com/in/ada-byron,Looms,Weaver,25 Feb 2026\n",
        "connection ada-byron \"Ada Byron\" since 2026-02-25 at Looms as Weaver")]
    public void Connections_of_every_year_are_read(string file, string expected)
    {
        using var export = new TestExport();
        var (_, facts) = TestExport.Read(export.Write("Connections.csv", file));
        Assert.Equal([expected], facts.Connections.Select(FactText.Of));
    }

    [Fact]
    public void Rows_of_hidden_members_are_counted_and_make_nobody()
    {
        using var export = new TestExport();
        var (reading, facts) = TestExport.Read(export.Write("Connections.csv",
            Preamble + "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n,,,,,,25 Feb 2026\nAda,Byron,https://www.linkedin.com/in/ada-byron,,,,24 Feb 2026\n,,,,,,23 Feb 2026"));
        Assert.Single(facts.Connections);
        Assert.Equal((3, 1, 2), (reading.Files[0].Rows, reading.Files[0].Accepted, reading.Files[0].Rejected["date only: the member is hidden or gone"]));
        Assert.Equal([5, 7], reading.Files[0].Issues.Select(i => i.Line));
    }

    [Fact]
    public void Two_connections_of_one_name_without_addresses_stay_two_people()
    {
        using var export = new TestExport();
        var (_, facts) = TestExport.Read(export.Write("Connections.csv",
            "First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Byron,,Looms,,02 Dec 2019\nAda,Byron,,Mills,,03 Dec 2019\n"));
        Assert.Equal(2, facts.Connections.Select(c => c.Person.Key).Distinct().Count());
    }

    [Fact]
    public void Messages_of_2018_name_people_and_say_the_direction()
    {
        using var export = new TestExport();
        var (reading, facts) = TestExport.Read(
            export.Zip("Basic_LinkedInDataExport_11-04-2018.zip", ("Profile.csv", Profile), ("Messages.csv",
            "From,To,Date,Subject,Content,Direction,Folder\nAda Byron,Ola Nord,2018-10-02 08:30:00 UTC,,Hello there,INCOMING,INBOX\nOla Nord,Ada Byron,2018-10-02 09:30:00 UTC,,Hi,OUTGOING,SENT\n,Ola Nord,2018-10-02 09:30:00 UTC,,Hi,INCOMING,INBOX\n")));
        Assert.Equal(
            ["message name:Ada Byron \"Ada Byron\" -> OWNER on 2018-10-02T08:30:00Z words 2", "message OWNER -> name:Ada Byron \"Ada Byron\" on 2018-10-02T09:30:00Z words 1",
             "owner name:Ola Nord \"Ola Nord\" by ProfileNameOnly"],
            FactText.Lines(facts));
        Assert.Equal(new DateOnly(2018, 11, 4), reading.SnapshotDate);
        Assert.Equal(1, reading.Files.Single(f => f.Kind == ExportFile.Messages).Rejected["other person unknown (LinkedIn Member)"]);
    }

    [Fact]
    public void Messages_before_2023_join_recipients_by_a_name_that_has_one_address()
    {
        using var export = new TestExport();
        var (_, facts) = TestExport.Read(export.Zip("Basic_LinkedInDataExport_12-02-2020.zip", ("Profile.csv", Profile),
            ("Connections.csv", "First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Byron,,Looms,Weaver,02 Dec 2019\nKit,Stone,,Quarry,,01 Dec 2019\n"),
            ("messages.csv",
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n"
            + "2-a==,,Ola Nord,https://www.linkedin.com/in/ola-nord,Ada Byron,2020-11-03 10:00:00 UTC,,Thanks,INBOX\n"
            + "2-a==,,Ada Byron,https://www.linkedin.com/in/ada-byron,Ola Nord,2020-11-02 10:00:00 UTC,,\"Hello, Ola\",INBOX\n"
            + "2-b==,,Ola Nord,https://www.linkedin.com/in/ola-nord,Kit Stone,2020-11-01 10:00:00 UTC,,Hello,ARCHIVE\n"
            + "2-c==,,Ada Byron,https://www.linkedin.com/in/ada-byron,\"Ola Nord,Una Vale, PhD\",2020-10-01 10:00:00 UTC,,All,INBOX\n"
            + "2-c==,,\"Una Vale, PhD\",https://www.linkedin.com/in/una-vale,\"Ola Nord,Ada Byron\",2020-10-01 11:00:00 UTC,,All,INBOX\n")));
        Assert.Equal(
            ["connection ada-byron \"Ada Byron\" since 2019-12-02 at Looms as Weaver",
             "connection name:Kit Stone \"Kit Stone\" since 2019-12-01 at Quarry as -",
             "message ola-nord \"Ola Nord\" -> ada-byron \"Ada Byron\" on 2020-11-03T10:00:00Z in 2-a== words 1",
             "message ada-byron \"Ada Byron\" -> OWNER on 2020-11-02T10:00:00Z in 2-a== words 2",
             "message ola-nord \"Ola Nord\" -> name:Kit Stone \"Kit Stone\" on 2020-11-01T10:00:00Z in 2-b== words 1",
             "message ada-byron \"Ada Byron\" -> OWNER, una-vale \"Una Vale, PhD\" on 2020-10-01T10:00:00Z in 2-c== words 1",
             "message una-vale \"Una Vale, PhD\" -> OWNER, ada-byron \"Ada Byron\" on 2020-10-01T11:00:00Z in 2-c== words 1",
             "owner ola-nord \"Ola Nord\" by SenderNamedAsProfile"],
            FactText.Lines(facts));
    }

    public static TheoryData<string> Tails => ["", ",IS MESSAGE DRAFT", ",IS MESSAGE DRAFT,IS CONVERSATION DRAFT", ",ATTACHMENTS", ",ATTACHMENTS,IS MESSAGE DRAFT", ",ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT"];

    [Theory]
    [MemberData(nameof(Tails))]
    public void Messages_since_2023_are_read_with_every_tail(string tail)
    {
        using var export = new TestExport();
        var drafts = tail.Contains("MESSAGE DRAFT", StringComparison.Ordinal);
        var (reading, facts) = TestExport.Read(export.Zip("Basic_LinkedInDataExport_02-10-2026.zip", ("Profile.csv", Profile), ("messages.csv",
            $"CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER{tail}\n"
            + Row("2-a==,,Ada Byron,https://www.linkedin.com/in/ada-byron,Ola Nord,https://www.linkedin.com/in/ola-nord,2026-02-01 10:00:00 UTC,,Can we meet?,INBOX", "No")
            + Row("2-a==,,Ola Nord,https://www.linkedin.com/in/ola-nord,\"Ada Byron,José Núñez\",\"https://www.linkedin.com/in/ada-byron,https://www.linkedin.com/in/josé-núñez\",2026-02-02 10:00:00 UTC,,,INBOX", "No")
            + (drafts ? Row(",,Ola Nord,https://www.linkedin.com/in/ola-nord,,,2026-02-03 10:00:00 UTC,,half a,INBOX", "Yes") : ""))));
        Assert.Equal(
            ["message ada-byron \"Ada Byron\" -> ola-nord \"Ola Nord\" on 2026-02-01T10:00:00Z in 2-a== words 3",
             "message ola-nord \"Ola Nord\" -> ada-byron \"Ada Byron\", josé-núñez \"José Núñez\" on 2026-02-02T10:00:00Z in 2-a== words 0",
             "owner ola-nord \"Ola Nord\" by SenderNamedAsProfile"],
            FactText.Lines(facts));
        var messages = reading.Files.Single(f => f.Kind == ExportFile.Messages);
        Assert.Equal(drafts ? 1 : 0, messages.Rejected.GetValueOrDefault("draft, never sent"));
        Assert.Empty(messages.Remarks);

        string Row(string cells, string draft) =>
            cells + tail.Replace("ATTACHMENTS", "", StringComparison.Ordinal).Replace("IS MESSAGE DRAFT", draft, StringComparison.Ordinal).Replace("IS CONVERSATION DRAFT", "No", StringComparison.Ordinal) + "\n";
    }

    [Fact]
    public void The_all_quoted_dialect_of_2026_has_line_breaks_in_cells()
    {
        using var export = new TestExport();
        var (reading, facts) = TestExport.Read(export.Zip("Complete_LinkedInDataExport_03-09-2026.zip", ("Profile.csv", Profile), ("messages.csv",
            "\"CONVERSATION ID\",\"CONVERSATION TITLE\",\"FROM\",\"SENDER PROFILE URL\",\"TO\",\"RECIPIENT PROFILE URLS\",\"DATE\",\"SUBJECT\",\"CONTENT\",\"FOLDER\",\"ATTACHMENTS\"\n"
            + "\"2-a==\",\"\",\"Ada Byron\",\"https://www.linkedin.com/in/ada-byron\",\"Ola Nord\",\"https://www.linkedin.com/in/ola-nord\",\"2026-03-01 10:00:00 UTC\",\"\",\"One\n\ntwo \"\"three\"\"\r\nfour\",\"INBOX\",\"\"\n"
            + "\"2-a==\",\"\",\"Ola Nord\",\"https://www.linkedin.com/in/ola-nord\",\"Ada Byron\",\"https://www.linkedin.com/in/ada-byron\",\"2026-02-01 10:00:00 UTC\",\"\",\"\",\"INBOX\",\"\"\n")));
        Assert.Equal([4, 0], facts.Interactions.Select(i => i.Traits!.Value.Words));
        Assert.Equal([2, 6], facts.Interactions.Select(i => i.Source.Line));
        Assert.Equal(2, reading.Files.Single(f => f.Kind == ExportFile.Messages).Accepted);
    }

    [Fact]
    public void Campaigns_spam_strangers_and_vanished_members_are_told_apart()
    {
        using var export = new TestExport();
        const string Header = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n";
        const string ToOla = ",Ola Nord,https://www.linkedin.com/in/ola-nord,2026-02-01 10:00:00 UTC,";
        var (reading, facts) = TestExport.Read(export.Zip("Basic_LinkedInDataExport_02-10-2026.zip", ("Profile.csv", Profile),
            ("Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Byron,https://www.linkedin.com/in/ada-byron,,,,25 Feb 2025\n"),
            ("messages.csv", Header
            + "2-a==,,Ada Byron,https://www.linkedin.com/in/ada-byron" + ToOla + "A subject,friend,INBOX\n"
            + "2-b==,,Rex Bold,https://www.linkedin.com/in/rex-bold" + ToOla + "An offer,stranger,INBOX\n"
            + "2-c==,,Rex Bold,https://www.linkedin.com/in/rex-bold" + ToOla + ",spam,SPAM\n"
            + "2-d==,Sponsored Conversation,Rex Bold,https://www.linkedin.com/in/rex-bold" + ToOla + ",ad,INBOX\n"
            + "2-e==,,Rex Bold,https://www.linkedin.com/in/rex-bold" + ToOla + ",\"<p class=\"\"spinmail-quill-editor__spin-break\"\">Buy <b>now</b></p>\",INBOX\n"
            + "2-f==,,Some Brand," + ToOla + ",\"<p class=\"\"spinmail-quill-editor__spin-break\"\">Buy</p>\",INBOX\n"
            + "2-g==,,LinkedIn Member," + ToOla + ",gone,INBOX\n"
            + "2-h==,,Closed Account," + ToOla + ",gone,INBOX\n"
            + "2-i==,,Ola Nord,https://www.linkedin.com/in/ola-nord,LinkedIn Member,,2026-02-01 10:00:00 UTC,,to whom,INBOX\n")));
        Assert.Equal([false, true, true, true, true], facts.Interactions.Select(i => i.Promotional));
        Assert.Equal(2, facts.Interactions[^1].Traits!.Value.Words);
        var messages = reading.Files.Single(f => f.Kind == ExportFile.Messages);
        Assert.Equal(
            ["campaign mail without a sender's profile 1", "other person unknown (LinkedIn Member) 1", "recipient without a profile 1", "sender without a profile (a company or a closed account) 1"],
            messages.Rejected.Select(r => $"{r.Key} {r.Value}"));
        Assert.DoesNotContain(facts.Interactions, i => i.Sender.Key.Kind == IdentityKind.MemberName);
    }

    [Theory]
    [InlineData("From,To,Sent At,Message,Direction\nOla Nord,Ada Byron,\"7/1/22, 5:03 PM\",,OUTGOING\n", "invitation OWNER -> name:Ada Byron \"Ada Byron\" on 2022-07-02T00:03Z words 0")]
    [InlineData("From,To,Sent At,Message,Direction,inviterProfileUrn,inviteeProfileUrn\nOla Nord,Ada Byron,\"1/1/23, 5:03 PM\",,OUTGOING,urn:li:member:1,urn:li:member:2\n", "invitation OWNER -> name:Ada Byron \"Ada Byron\" on 2023-01-02T01:03Z words 0")]
    [InlineData("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nAda Byron,Ola Nord,\"12/3/23, 9:03 AM\",Hello,INCOMING,https://www.linkedin.com/in,https://www.linkedin.com/in\n", "invitation name:Ada Byron \"Ada Byron\" -> OWNER on 2023-12-03T17:03Z words 1")]
    [InlineData("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nAda Byron,Ola Nord,\"12/3/24, 12:03 AM\",,INCOMING,https://www.linkedin.com/in/ada-byron,https://www.linkedin.com/in/ola-nord\n", "invitation ada-byron \"Ada Byron\" -> OWNER on 2024-12-03T08:03Z words 0")]
    public void Invitations_of_every_year_are_read_in_Pacific_time(string file, string expected)
    {
        using var export = new TestExport();
        var (_, facts) = TestExport.Read(export.Write("Invitations.csv", file));
        Assert.Equal([expected], facts.Interactions.Select(FactText.Of));
    }

    [Fact]
    public void A_note_that_comes_back_as_a_message_counts_once()
    {
        using var export = new TestExport();
        var (reading, facts) = TestExport.Read(export.Zip("Basic_LinkedInDataExport_03-09-2026.zip",
            ("Invitations.csv", "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nOla Nord,Ada Byron,\"2/1/26, 5:03 PM\",Hello Ada we met in Oslo,OUTGOING,https://www.linkedin.com/in/ola-nord,https://www.linkedin.com/in/ada-byron\n"),
            ("messages.csv", "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n2-a==,,Ola Nord,https://www.linkedin.com/in/ola-nord,Ada Byron,https://www.linkedin.com/in/ada-byron,2026-02-03 10:00:00 UTC,,\"Hello Ada\nwe met in Oslo\",INBOX\n")));
        Assert.Equal(
            ["message ola-nord \"Ola Nord\" -> ada-byron \"Ada Byron\" on 2026-02-03T10:00:00Z in 2-a== words 6",
             "invitation OWNER -> ada-byron \"Ada Byron\" on 2026-02-02T01:03Z", "owner ola-nord by Invitations"],
            FactText.Lines(facts));
        Assert.Equal(1, reading.Files.Single(f => f.Kind == ExportFile.Invitations).Remarks["note counted once, as the message it became"]);
    }

    [Fact]
    public void Endorsements_in_both_spellings_count_once_and_redacted_ones_not_at_all()
    {
        using var export = new TestExport();
        const string Twin = "\"Endorsement Date\"\t\"Skill Name\"\t\"Endorser First Name\"\t\"Endorser Last Name\"\t\"Endorsement Status\"\t\"Display Status\"\n\"2022/03/01 10:00:00 UTC\"\t\"Weaving\"\t\"Ada\"\t\"Byron\"\t\"ACCEPTED\"\t\"Show\"\n\"2022/03/02 10:00:00 UTC\"\t\"Weaving\"\t\"Kit\"\t\"Stone\"\t\"Redacted\"\t\"\"\n";
        var zip = TestExport.ZipBytes(
            ("Endorsement Received Info.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Twin)]),
            ("Endorsement_Received_Info.csv", Encoding.UTF8.GetBytes("Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status\n2022/03/01 10:00:00 UTC,Weaving,Ada,Byron,ACCEPTED\n")),
            ("Endorsement_Given_Info.csv", Encoding.UTF8.GetBytes("Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status\n2024/03/01 10:00:00 UTC,Looms,Una,Vale,www.linkedin.com/in/una-vale,PENDING\n")));
        var (reading, facts) = TestExport.Read(export.Write("Complete_LinkedInDataExport_03-09-2022.zip", zip));
        Assert.Equal(
            ["endorsement OWNER -> una-vale \"Una Vale\" on 2024-03-01T10:00:00Z for Looms PENDING",
             "endorsement name:Ada Byron \"Ada Byron\" -> OWNER on 2022-03-01T10:00:00Z for Weaving ACCEPTED"],
            facts.Interactions.Select(FactText.Of));
        Assert.Equal(["redacted", "repeated row"], reading.Files.SelectMany(f => f.Rejected.Keys).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_small_files_give_their_facts()
    {
        using var export = new TestExport();
        var (_, facts) = TestExport.Read(export.Zip("Complete_LinkedInDataExport_03-09-2026.zip",
            ("Profile.csv", Profile),
            ("Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Byron,https://www.linkedin.com/in/ada-byron,,,,25 Feb 2025\n"),
            ("Recommendations_Given.csv", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nAda,Byron,Looms,Weaver,She weaves well,\"03/01/24, 09:15 AM\",\n"),
            ("Recommendations_Received.csv", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nKit,Stone,Quarry,Mason,Solid,\"07/01/24, 09:15 AM\",VISIBLE\n"),
            ("Positions.csv", "Company Name,Title,Description,Location,Started On,Finished On\nLooms,Planner,,,Mar 2020,\nMills,Clerk,,,2015,Feb 2020\n"),
            ("Education.csv", "School Name,Start Date,End Date,Notes,Degree Name,Activities\nUniversity of Oslo,2010,2014,,BSc,\n"),
            ("Company Follows.csv", "Organization,Followed On\nHarbour AS,Sat Feb 01 10:00:00 UTC 2025"),
            ("Member_Follows.csv", "Date,Status,FullName\n2025-02-01 10:00:00,Active,Ada Byron\n2025-02-01 10:00:00,Unfollow,Kit Stone\n"),
            ("Jobs/Saved Jobs.csv", "Saved Date,Job Url,Job Title,Company Name\n\"2/1/25, 2:00 AM\",https://www.linkedin.com/jobs/view/1,Analyst,Harbour AS\n"),
            ("Jobs/Job Applications_1.csv", "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n\"2/1/25, 2:00 AM\",,,Fjord Bank,Analyst,,,\n"),
            ("ImportedContacts.csv", "FirstName,MiddleName,LastName,MaidenName,NickName,NamePrefix,NameSuffix,Title,Emails,PhoneNumbers,CreatedAt,UpdatedAt,CountryCode,RegionCode,ThirdPartyVerified,Location\nUna,,Vale,,,,,,una@example.org,,\"2/1/25, 2:00 AM\",,,,,\nMum,,,,,,,,,123,\"2/1/25, 2:00 AM\",,,,,\n"),
            ("Notes.csv", "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\nAda,Byron,https://www.linkedin.com/in/ada-byron,likes tea,2025-02-01 10:00:00,\n"),
            ("Comments_123.csv", "Date,Link,Message\r\n2025-02-01 10:00:00,https://www.linkedin.com/feed/update/1,one\r\nbroken line\r\nanother\r\n2025-02-02 10:00:00,https://www.linkedin.com/feed/update/2,two\r\n"),
            ("coach_messages.csv", "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\nx,,Coach,https://www.linkedin.com/in/robot,Ola Nord,https://www.linkedin.com/in/ola-nord,2026-02-01 10:00:00 UTC,,Hello,INBOX\n"),
            ("LearningCoachMessages.csv", "No conversations found\n")));
        Assert.Equal(
            ["connection ada-byron \"Ada Byron\" since 2025-02-25 at - as -",
             "recommendation OWNER -> ada-byron \"Ada Byron\" on 2024-03-01T17:15Z words 3",
             "recommendation name:Kit Stone \"Kit Stone\" -> OWNER on 2024-07-01T16:15Z VISIBLE words 1",
             "position Looms as Planner from 2020-03 to -", "position Mills as Clerk from 2015 to 2020-02",
             "education University of Oslo as BSc from 2010 to 2014",
             "companyfollow Harbour AS - as - on 2025-02-01T10:00:00Z",
             "memberfollow - ada-byron \"Ada Byron\" as - on 2025-02-01T10:00:00Z",
             "savedjob Harbour AS - as Analyst on 2025-02-01T10:00Z",
             "jobapplication Fjord Bank - as Analyst on 2025-02-01T10:00Z",
             "addressbook - email:una@example.org \"Una Vale\" as - on 2025-02-01T10:00Z",
             "note - ada-byron \"Ada Byron\" as - on 2025-02-01T10:00:00Z",
             "owner name:Ola Nord \"Ola Nord\" by ProfileNameOnly"],
            FactText.Lines(facts));
        var comments = facts.Reading!.Files.Single(f => f.Kind == ExportFile.Comments);
        Assert.Equal((2, 0, 2, 2), (comments.Rows, comments.Accepted, comments.RejectedRows, comments.Remarks["broken line joined to the one before"]));
        Assert.All(facts.Reading.Unused, u => Assert.Equal("chats with LinkedIn's assistant, not with people", u.Reason));
        Assert.Equal(2, facts.Reading.Unused.Count);
    }

    [Fact]
    public void Percent_encoded_and_raw_addresses_are_one_person()
    {
        using var export = new TestExport();
        var (_, facts) = TestExport.Read(export.Zip("Basic_LinkedInDataExport_03-09-2026.zip",
            ("Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nJosé,Núñez,https://www.linkedin.com/in/jos%C3%A9-n%C3%BA%C3%B1ez-%F0%9F%8C%8D,,,,25 Feb 2025\n"),
            ("messages.csv", "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n2-a==,,José Núñez,https://www.linkedin.com/in/jose\u0301-nu\u0301n\u0303ez-🌍,Ola,https://www.linkedin.com/in/ola-nord,2026-02-03 10:00:00 UTC,,Hi,INBOX\n")));
        Assert.Equal(facts.Connections[0].Person.Key, facts.Interactions[0].Sender.Key);
        Assert.Equal("josé-núñez-🌍", facts.Connections[0].Person.Key.Value);
    }
}
