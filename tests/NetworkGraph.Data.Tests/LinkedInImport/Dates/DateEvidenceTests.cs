using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.Tests.LinkedInImport;

/// <summary>Which of day and month comes first is decided by the column, in every file that has dates.</summary>
public sealed class DateEvidenceTests
{
    private const string FromColumn = "day and month told apart by the other dates of the column";
    private const string Unknown = "day and month could change places, and no other date of the column shows which comes first";
    private const string Both = "day and month could change places, and the column has dates of both orders";

    public static TheoryData<string, string, string> Files => new()
    {
        { "Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On", "Ada,Byron{n},https://www.linkedin.com/in/ada-{n},,Looms,Weaver,{date}" },
        { "messages.csv", "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER", "c{n},,Ada {n},https://www.linkedin.com/in/ada-{n},Kit,https://www.linkedin.com/in/kit,{date} 10:00,,Hi,INBOX" },
        { "Invitations.csv", "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl", "Ada {n},Kit,{date} 10:00,,INCOMING,https://www.linkedin.com/in/ada-{n},https://www.linkedin.com/in/kit" },
        { "Endorsement_Received_Info.csv", "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status", "{date} 10:00,Weaving,Ada,{n},www.linkedin.com/in/ada-{n},ACCEPTED" },
        { "Recommendations_Received.csv", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status", "Ada,{n},Looms,Weaver,Good,{date} 10:00,VISIBLE" },
        { "Positions.csv", "Company Name,Title,Description,Location,Started On,Finished On", "Looms{n},Weaver,,,{date}," },
        { "Education.csv", "School Name,Start Date,End Date,Notes,Degree Name,Activities", "School{n},{date},,,," },
        { "Company Follows.csv", "Organization,Followed On", "Looms{n},{date} 10:00" },
        { "Member_Follows.csv", "Date,Status,FullName", "{date} 10:00,Active,Ada {n}" },
        { "Saved Jobs.csv", "Saved Date,Job Url,Job Title,Company Name", "{date} 10:00,,Weaver,Looms{n}" },
        { "Job Applications.csv", "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers", "{date} 10:00,,,Looms{n},Weaver,,," },
        { "ImportedContacts.csv", "FirstName,LastName,Emails,PhoneNumbers,CreatedAt", "Ada,{n},ada{n}@example.com,,{date} 10:00" },
        { "Notes.csv", "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On", "Ada,{n},https://www.linkedin.com/in/ada-{n},x,{date} 10:00," },
        { "table.csv", "from,to,at", "ada{n},kit,{date} 10:00" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_column_with_a_certain_date_reads_the_others_in_its_order(string name, string header, string row)
    {
        Assert.Equal("2025-03-09, 2025-03-25", Dates(name, header, row, out var dayFirst, "09/03/2025", "25/03/2025"));
        Assert.Equal(1, dayFirst[FromColumn]);
        Assert.Equal("2025-03-09, 2025-03-25", Dates(name, header, row, out _, "03/09/2025", "03/25/2025"));
        Assert.Equal("2025-03-09, 2025-03-25", Dates(name, header, row, out _, "09-03-2025", "25/03/2025"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_column_without_a_certain_date_or_with_both_orders_stays_unknown_and_says_so(string name, string header, string row)
    {
        Assert.DoesNotContain("2025-03-09", Dates(name, header, row, out var none, "09/03/2025", "04/04/2025"), StringComparison.Ordinal);
        Assert.Contains(none, remark => remark.Key.StartsWith(Unknown, StringComparison.Ordinal));
        Assert.DoesNotContain("2025-03-09", Dates(name, header, row, out var both, "09/03/2025", "25/03/2025", "04/26/2025"), StringComparison.Ordinal);
        Assert.Contains(both, remark => remark.Key.StartsWith(Both, StringComparison.Ordinal));
    }

    [Fact]
    public void What_LinkedIn_wrote_itself_stays_certain_beside_what_a_spreadsheet_wrote_anew()
    {
        var (name, header, _) = ("Invitations.csv", "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl", 0);
        const string Row = "Ada {n},Kit,\"{date}\",,INCOMING,https://www.linkedin.com/in/ada-{n},https://www.linkedin.com/in/kit";
        Assert.Equal("2025-03-09, 2025-03-25", Dates(name, header, Row, out var remarks, "3/9/25, 11:30 AM", "25/03/2025 10:00"));
        Assert.Empty(remarks);
        Assert.Equal("2025-03-09, 2025-03-25", Dates(name, header, Row, out _, "3/25/25, 11:30 AM", "03/09/2025 10:00"));
    }

    [Fact]
    public void A_month_of_two_languages_is_read_in_the_language_of_the_column()
    {
        var (name, header) = ("Company Follows.csv", "Organization,Followed On");
        const string Row = "Looms{n},{date}";
        Assert.Equal("2024-01-05, 2024-11-15", Dates(name, header, Row, out _, "15 lis 2024", "5 sty 2024"));
        Assert.Equal("2024-01-05, 2024-10-15", Dates(name, header, Row, out _, "15 lis 2024", "5 sij 2024"));
        Assert.Equal("2024-06-05", Dates(name, header, Row, out var remarks, "15 lis 2024", "5 Jun 2024"));
        Assert.Equal(1, remarks["the word for the month means two months in two languages"]);
    }

    [Fact]
    public void Dates_in_another_encoding_are_read()
    {
        using var export = new TestExport();
        var (_, facts) = TestExport.Read(export.Write("Company Follows.csv", System.Text.Encoding.Latin1.GetBytes("Organization,Followed On\nLooms,3 f\u00E9vr. 2025\n")));
        Assert.Equal("2025-02-03", FactText.Of(Assert.Single(facts.Interests).At));
    }

    private static string Dates(string name, string header, string row, out IReadOnlyDictionary<string, int> remarks, params string[] dates)
    {
        using var export = new TestExport();
        var rows = dates.Select((date, n) => row.Replace("{n}", $"{n}", StringComparison.Ordinal).Replace("{date}", date, StringComparison.Ordinal));
        var (reading, facts) = TestExport.Read(export.Write(name, $"{header}\n{string.Join('\n', rows)}\n"));
        remarks = reading.Files[0].Remarks.Count > 0 ? reading.Files[0].Remarks : reading.Files[0].Rejected;
        return string.Join(", ", facts.Connections.Select(c => c.ConnectedOn)
            .Concat(facts.Interactions.Select(i => (Moment?)i.At)).Concat(facts.Backgrounds.Select(b => b.From)).Concat(facts.Interests.Select(i => i.At))
            .OfType<Moment>().Select(at => at.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal));
    }
}
