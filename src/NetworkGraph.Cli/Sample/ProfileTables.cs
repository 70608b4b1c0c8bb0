using System.Globalization;

namespace NetworkGraph.Cli.Sample;

/// <summary>The small files about the member: profile, positions, education, and some that bear on nobody.</summary>
internal sealed class ProfileTables(SampleWorld world, SampleExport export)
{
    private readonly SampleMember _member = world.Members[export.Member];

    public void WriteProfile(Stream stream)
    {
        using var csv = new CsvText(stream);
        csv.Row("First Name", "Last Name", "Maiden Name", "Address", "Birth Date", "Headline", "Summary", "Industry", "Zip Code", "Geo Location", "Twitter Handles", "Websites", "Instant Messengers");
        var job = _member.Jobs[0];
        csv.Row(
            _member.Person.First, _member.Person.Last, "", "", "", $"{job.Title} at {job.Company}", "I like to bring people together, and to hear how it went.",
            "Information Services", "", "Larkhaven", "", "[PORTFOLIO:https://example.com]", "");
    }

    public void WritePositions(Stream stream)
    {
        using var csv = new CsvText(stream);
        csv.Row("Company Name", "Title", "Description", "Location", "Started On", "Finished On");
        foreach (var job in _member.Jobs)
        {
            csv.Row(job.Company, job.Title, "", "Larkhaven", SampleDates.Month(job.From), job.To is { } to ? SampleDates.Month(to) : "");
        }
    }

    public void WriteEducation(Stream stream)
    {
        using var csv = new CsvText(stream);
        csv.Row("School Name", "Start Date", "End Date", "Notes", "Degree Name", "Activities");
        csv.Row(_member.School, Year(_member.SchoolFrom), Year(_member.SchoolFrom + 4), "", "Master of Science", "");
    }

    public void WriteSkills(Stream stream)
    {
        using var csv = new CsvText(stream);
        csv.Row("Name");
        foreach (var skill in WordList.Work["skills"].Skip(export.Member % 5).Take(8))
        {
            csv.Row(skill);
        }
    }

    /// <summary>A chat with LinkedIn's assistant: in the columns of messages, but with nobody.</summary>
    public void WriteCoachMessages(Stream stream)
    {
        using var csv = new CsvText(stream);
        csv.Row("CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "DATE", "SUBJECT", "CONTENT", "FOLDER");
        var at = export.End - (90 * SampleDates.Day);
        csv.Row("", "Coach", _member.Person.FullName, _member.Person.Url, "LinkedIn Coach", "", SampleDates.Message(at), "", "How do I write a good headline?", "INBOX");
        csv.Row("", "Coach", "LinkedIn Coach", "", _member.Person.FullName, _member.Person.Url, SampleDates.Message(at + 3), "", "Start with what you do for others.", "INBOX");
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
