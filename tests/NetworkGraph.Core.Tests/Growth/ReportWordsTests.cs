using NetworkGraph.Core.Growth;

namespace NetworkGraph.Core.Tests.Growth;

public sealed class ReportWordsTests
{
    [Theory]
    [InlineData(ReportField.Month, "2024-04", "Apr 2024")]
    [InlineData(ReportField.Month, "Unknown", "Unknown")]
    [InlineData(ReportField.Month, "2024-13", "2024-13")]
    [InlineData(ReportField.Company, "2024-04", "2024-04")]
    public void A_month_is_written_as_people_write_it(ReportField field, string value, string words) => Assert.Equal(words, ReportWords.Of(field, value));

    [Theory]
    [InlineData("2024-01 2024-02 2024-03", "Q1 2024")]
    [InlineData("2024-02 2024-03 2024-04", "Feb 2024; Mar 2024; Apr 2024")]
    [InlineData("2023-12 2024-01 2024-02 2024-03 2024-04 2024-05 2024-06 2024-07 2024-08 2024-09 2024-10 2024-11 2024-12 2025-04 2025-05 2025-06", "Dec 2023; 2024; Q2 2025")]
    [InlineData("Unknown 2024-13", "2024-13; Unknown")]
    public void Whole_years_and_quarters_are_said_as_such(string months, string words)
    {
        var groups = ReportWords.Of(ReportField.Month, months.Split(' '));
        Assert.Equal(words, string.Join("; ", groups.Select(group => group.Words)));
        Assert.Equal(months.Split(' ').Order(), groups.SelectMany(group => group.Values).Order());
    }

    [Fact]
    public void The_answer_names_the_selected_month_in_words()
    {
        var story = new Story().Uploads("ada", "2026-10-14").Connects("ada", "ben", "2024-04-10").Connects("ada", "cleo", "2025-03-02");
        var network = story.Network();
        var selection = new ReportSelection { Values = new Dictionary<ReportField, IReadOnlySet<string>> { [ReportField.Month] = new HashSet<string> { "2024-04" } } };
        Assert.Equal("1 person (Apr 2024), as many as a year ago.", Overview.Of(network, network.Members[0], selection, new DateOnly(2026, 10, 14)).Title);
    }
}
