using NetworkGraph.Core;

namespace NetworkGraph.Cli.Tests.Commands;

public class CompanyCommandTests(DemoNetwork demo)
{
    [Fact]
    public async Task A_company_lists_people_with_the_best_way_to_each()
    {
        var answer = (await demo.Ask("company", "contoso health", "--json")).Json;
        var company = answer.GetProperty("companies")[0];
        Assert.Equal(("Contoso Health", "exact"), (company.GetProperty("name").GetString(), company.GetProperty("match").GetString()));
        var current = company.GetProperty("current").EnumerateArray().ToList();
        Assert.Contains(current, person => person.GetProperty("introducer").ValueKind == System.Text.Json.JsonValueKind.String);
        Assert.Contains(current, person => person.GetProperty("tie").ValueKind == System.Text.Json.JsonValueKind.Object);
        Assert.All(current, person =>
            Assert.False(person.GetProperty("tie").ValueKind == System.Text.Json.JsonValueKind.Object && person.GetProperty("introducer").ValueKind == System.Text.Json.JsonValueKind.String));
    }

    [Fact]
    public async Task Nobody_there_is_an_answer_and_not_an_error()
    {
        var run = await demo.Ask("company", "Umbrella");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Nobody in the exports of 4 members is or was listed at Umbrella.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_name_it_lists_the_companies_of_the_people_command_and_no_status()
    {
        var companies = (await demo.Ask("company", "--json")).Json.EnumerateArray().ToList();
        var people = (await demo.Ask("people", "--json")).Json.EnumerateArray().ToList();
        Assert.Equal(
            people.Count(person => person.GetProperty("company").GetString() is { Length: > 0 } company && !EmploymentStatus.Is(company)),
            companies.Sum(company => company.GetProperty("inList").GetInt32()));
    }
}
