using System.Text;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.LinkedInImport;

namespace NetworkGraph.Data.Tests.LinkedInImport;

public sealed class ExportReaderTests
{
    private const string Profile = "First Name,Last Name,Headline,Summary\nOla,Nord,,\n";
    private const string Connections = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Byron,https://www.linkedin.com/in/ada-byron,,Looms,Weaver,25 Feb 2026\n";
    private const string MessageHeader = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n";
    private const string Invitations = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n";

    [Fact]
    public void Invitations_are_the_surest_evidence_of_the_owner()
    {
        Assert.Equal(("ola-nord", OwnerEvidence.Invitations), Owner(
            ("Profile.csv", Profile),
            ("Invitations.csv", Invitations
                + "Ola Nord,Ada,\"2/1/26, 5:03 PM\",,OUTGOING,https://www.linkedin.com/in/ola-nord,https://www.linkedin.com/in/ada\n"
                + "Kit,Ola Nord,\"2/2/26, 5:03 PM\",,INCOMING,https://www.linkedin.com/in/kit,https://www.linkedin.com/in/ola-nord\n"),
            ("messages.csv", MessageHeader + Message("a", "ola-nord-other", "Ola Nord", "kit"))));
    }

    [Fact]
    public void Next_comes_the_sender_with_the_name_in_the_profile() => Assert.Equal(
        ("ola-nord", OwnerEvidence.SenderNamedAsProfile),
        Owner(("Profile.csv", Profile), ("messages.csv", MessageHeader + Message("a", "ola-nord", "Ola Nord", "kit"))));

    [Fact]
    public void Next_comes_the_one_who_is_in_nearly_all_conversations() => Assert.Equal(
        ("ola-nord", OwnerEvidence.InNearlyAllConversations),
        Owner(("messages.csv", MessageHeader + Message("a", "ola-nord", "Ola", "kit") + Message("b", "una", "Una", "ola-nord") + Message("c", "ada", "Ada", "ola-nord") + Message("d", "ola-nord", "Ola", "rex"))));

    [Fact]
    public void Two_people_in_one_conversation_do_not_tell_who_owns_it() =>
        Assert.Equal(("", OwnerEvidence.None), Owner(("messages.csv", MessageHeader + Message("a", "ola-nord", "Ola", "kit"))));

    [Fact]
    public void Next_comes_the_name_in_the_profile_alone() =>
        Assert.Equal(("Ola Nord", OwnerEvidence.ProfileNameOnly), Owner(("Profile.csv", Profile), ("Connections.csv", Connections)));

    [Fact]
    public void Without_any_evidence_the_member_is_unnamed() => Assert.Equal(("", OwnerEvidence.None), Owner(("Connections.csv", Connections)));

    [Fact]
    public void The_date_of_the_export_is_in_its_name_or_that_of_its_newest_row_and_never_that_of_a_zip_entry()
    {
        using var export = new TestExport();
        Assert.Equal(new DateOnly(2026, 10, 14), TestExport.Read(export.Zip("ada_Complete_LinkedInDataExport_10-14-2026.zip.zip", ("Connections.csv", Connections))).Reading.SnapshotDate);
        Assert.Equal(new DateOnly(2026, 2, 25), TestExport.Read(export.Zip("export.zip", ("Connections.csv", Connections))).Reading.SnapshotDate);
        Assert.Equal(new DateOnly(2026, 2, 25), TestExport.Read(export.Write("Connections.csv", Connections)).Reading.SnapshotDate);
        Assert.Equal(new DateOnly(2027, 2, 25), TestExport.Read(export.Zip("packed-anew.zip", ("Connections.csv", Connections.Replace("2026", "2027", StringComparison.Ordinal)))).Reading.SnapshotDate);
    }

    [Fact]
    public void Who_recommended_is_told_from_a_namesake_by_company_or_title()
    {
        using var export = new TestExport();
        var (_, facts) = TestExport.Read(export.Zip("Basic_LinkedInDataExport_03-09-2026.zip",
            ("Connections.csv", Connections + "Ada,Byron,https://www.linkedin.com/in/ada-2,,Mills,Miller,25 Feb 2026\nAda,Byron,https://www.linkedin.com/in/ada-3,,Mills,Carter,25 Feb 2026\n"),
            ("Recommendations_Received.csv", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n"
                + "Ada,Byron,looms,Apprentice,x,\"03/01/24, 09:15 AM\",VISIBLE\n"
                + "Ada,Byron,Mills,Miller,x,\"03/02/24, 09:15 AM\",VISIBLE\n"
                + "Ada,Byron,Mills,Clerk,x,\"03/03/24, 09:15 AM\",VISIBLE\n")));
        Assert.Equal(["ada-byron", "ada-2", "Ada Byron"], facts.Interactions.Select(i => i.Sender.Key.Value));
    }

    [Fact]
    public void No_text_is_in_any_fact_or_report()
    {
        using var export = new TestExport();
        var (reading, facts) = TestExport.Read(export.Zip("Complete_LinkedInDataExport_10-14-2026.zip",
            ("messages.csv", MessageHeader + "2-a==,canary-title,Ola,https://www.linkedin.com/in/ola,Kit,https://www.linkedin.com/in/kit,2026-02-01 10:00:00 UTC,canary-subject,canary-text,INBOX\n"),
            ("Invitations.csv", Invitations + "Ola,Ada,\"2/1/26, 5:03 PM\",canary-note,OUTGOING,https://www.linkedin.com/in/ola,https://www.linkedin.com/in/ada\n"),
            ("Recommendations_Given.csv", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nAda,Byron,Looms,Weaver,canary-praise,\"03/01/24, 09:15 AM\",\n"),
            ("Notes.csv", "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\nAda,Byron,https://www.linkedin.com/in/ada,canary-remark,2025-02-01 10:00:00,\n"),
            ("Comments.csv", "Date,Link,Message\n2025-02-01 10:00:00,https://www.linkedin.com/feed/update/1,canary-comment\n")));
        var everything = System.Text.Json.JsonSerializer.Serialize(new { reading, facts.Connections, facts.Interactions, facts.Interests, facts.Backgrounds });
        Assert.Equal(4, facts.Count);
        Assert.DoesNotContain("canary", everything, StringComparison.Ordinal);
        Assert.Contains("2-a==", everything, StringComparison.Ordinal);
    }

    [Fact]
    public void Issues_name_line_and_column_and_no_value()
    {
        using var export = new TestExport();
        var (reading, _) = TestExport.Read(export.Write("messages.csv", MessageHeader + "2-a==,,Ola,https://www.linkedin.com/in/ola,Kit,https://www.linkedin.com/in/kit,half past nine,,x,INBOX\n"));
        Assert.Equal(new RowIssue(2, "DATE", "date not understood: the person and the contact are kept without a time"), Assert.Single(reading.Files[0].Issues));
    }

    [Fact]
    public void Progress_ends_at_all_bytes_and_all_rows()
    {
        using var export = new TestExport();
        var path = export.Write("messages.csv", MessageHeader + string.Concat(Enumerable.Range(0, 3000).Select(i => Message("t" + i, "ola", "Ola", "kit"))));
        var steps = new List<ImportProgress>();
        ExportReader.Read(ExportInput.From([path])[0], new CollectedFacts(), ImportLimits.Default, new Steps(steps), TestContext.Current.CancellationToken);
        Assert.Equal((new FileInfo(path).Length, 3000L), (steps[^1].BytesRead, steps[^1].Rows));
        Assert.Equal(steps[^1].BytesTotal, steps[^1].BytesRead);
        Assert.True(steps.Zip(steps.Skip(1)).All(p => p.First.BytesRead <= p.Second.BytesRead && p.First.Rows <= p.Second.Rows));
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        using var export = new TestExport();
        using var cancel = new CancellationTokenSource();
        var path = export.Write("messages.csv", MessageHeader + string.Concat(Enumerable.Range(0, 3000).Select(i => Message("t" + i, "ola", "Ola", "kit"))));
        cancel.Cancel();
        Assert.Throws<OperationCanceledException>(() => ExportReader.Read(ExportInput.From([path])[0], new CollectedFacts(), ImportLimits.Default, null, cancel.Token));
        File.Delete(path);
    }

    [Fact]
    public void Memory_does_not_grow_with_the_number_of_messages()
    {
        using var export = new TestExport();
        var rows = new StringBuilder(MessageHeader);
        for (var i = 0; i < 100_000; i++)
        {
            rows.Append(Message("t" + (i % 500), "ola", "Ola", "kit" + (i % 300)));
        }

        var path = export.Write("messages.csv", rows.ToString());
        rows.Clear();
        var counting = new PeakMemory();
        ExportReader.Read(ExportInput.From([path])[0], counting, ImportLimits.Default, null, TestContext.Current.CancellationToken);
        Assert.Equal(100_000, counting.Facts);
        Assert.True(counting.Kept < 16 << 20, $"{counting.Kept >> 20} MiB kept");
    }

    private static (string Key, OwnerEvidence Evidence) Owner(params (string Name, string Text)[] files)
    {
        using var export = new TestExport();
        var owner = TestExport.Read(export.Zip("Basic_LinkedInDataExport_03-09-2026.zip", files)).Reading.Owner;
        return (owner.Person.Key.Value, owner.Evidence);
    }

    private static string Message(string thread, string from, string name, string to) =>
        $"2-{thread}==,,{name},https://www.linkedin.com/in/{from},{to},https://www.linkedin.com/in/{to},2026-02-01 10:00:00 UTC,,hello,INBOX\n";

    private sealed class Steps(List<ImportProgress> steps) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => steps.Add(value);
    }

    private sealed class PeakMemory : IFactSink
    {
        private const int Between = 20_000;
        private long _first;

        public int Facts { get; private set; }

        public long Kept { get; private set; }

        public void Add(StatedConnection connection) => Facts++;

        public void Add(StatedInteraction interaction)
        {
            if (Facts++ % Between == 0)
            {
                var now = GC.GetTotalMemory(forceFullCollection: true);
                _first = _first == 0 ? now : _first;
                Kept = Math.Max(Kept, now - _first);
            }
        }

        public void Add(StatedBackground background) => Facts++;

        public void Add(StatedInterest interest) => Facts++;

        public void Complete(ExportReading reading)
        {
        }
    }
}
