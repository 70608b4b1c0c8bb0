namespace NetworkGraph.Cli.Tests.Cases;

/// <summary>What stands where a company belongs and is none.</summary>
public sealed partial class CaseTests
{
    [Fact]
    public async Task Employment_statuses_are_no_companies_and_make_no_circle_but_stay_what_the_person_says()
    {
        using var network = await CaseNetwork.Of("16-not-companies");
        Assert.Equal(0, (await network.Ask("company", "--json")).Json.GetArrayLength());
        var stated = (await network.PeopleAsync()).Select(person => Text(person, "company")!).ToArray();
        Assert.Equal(20, stated.Length);
        var circles = (await network.Ask("groups")).Output;
        Assert.DoesNotContain(stated, status => circles.Contains(status, StringComparison.OrdinalIgnoreCase));
        foreach (var status in stated.Distinct(StringComparer.Ordinal))
        {
            var asked = (await network.Ask("company", status, "--json")).Json;
            Assert.Equal(0, asked.GetProperty("companies").GetArrayLength());
            Assert.Equal($"“{status}” is what people write in place of a company: nobody works together there.", Text(asked, "note"));
        }
    }

    [Fact]
    public async Task A_status_that_two_share_is_no_shared_employer()
    {
        using var network = await CaseNetwork.Of("42-owner-freelance");
        var ada = (await network.Ask("person", "ada-q")).Output;
        Assert.StartsWith("Ada Quill, Cook, Freelance", ada, StringComparison.Ordinal);
        Assert.Equal(1, ada.Split("Freelance").Length - 1);
        var intro = (await network.Ask("intro", "bo-r")).Output;
        Assert.StartsWith("Bo Rune, Nurse, Freelance", intro, StringComparison.Ordinal);
        Assert.Equal(1, intro.Split("Freelance").Length - 1);
        Assert.DoesNotContain("may know them", (await network.Ask("intro", "zed-far")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("39-companies", "JP Morgan Chase", 2)]
    [InlineData("39-companies", "McKinsey", 2)]
    [InlineData("39-companies", "Acme", 2)]
    [InlineData("39-companies", "Contoso", 3)]
    [InlineData("39-companies", "Tailspin", 2)]
    [InlineData("39-companies", "Wingtip", 2)]
    [InlineData("39-companies", "Northwind", 2)]
    [InlineData("39-companies", "Litware", 2)]
    [InlineData("39-companies", "Proseware", 3)]
    [InlineData("39-companies", "Humongous", 2)]
    [InlineData("39-companies", "サンプル", 2)]
    [InlineData("39-companies", "Пример", 2)]
    [InlineData("39-companies", "Plan", 1)]
    [InlineData("39-companies", "Meta", 1)]
    [InlineData("41-company-forms", "Contoso", 32)]
    [InlineData("41-company-forms", "トヨタ自動車", 3)]
    [InlineData("41-company-forms", "삼성전자", 2)]
    [InlineData("41-company-forms", "الراجحي", 2)]
    [InlineData("41-company-forms", "阿里巴巴集团控股", 2)]
    [InlineData("41-company-forms", "Ромашка", 2)]
    [InlineData("41-company-forms", "Dacia", 2)]
    [InlineData("41-company-forms", "Vilnius", 2)]
    [InlineData("41-company-forms", "Walmart", 2)]
    [InlineData("41-company-forms", "AT&T", 2)]
    [InlineData("41-company-forms", "Ernst & Young", 2)]
    [InlineData("41-company-forms", "Amazon", 1)]
    [InlineData("41-company-forms", "Google", 1)]
    [InlineData("41-company-forms", "Deloitte", 1)]
    public async Task A_firm_is_one_company_in_every_spelling(string name, string asked, int people)
    {
        using var network = await CaseNetwork.Of(name);
        var found = (await network.Ask("company", asked, "--json")).Json.GetProperty("companies").EnumerateArray().Where(company => Text(company, "match") is "exact").ToArray();
        Assert.Equal(people, Assert.Single(found).GetProperty("current").GetArrayLength());
    }

    [Fact]
    public async Task Companies_of_different_countries_under_one_name_are_asked_about_and_parts_of_a_name_stay_apart()
    {
        using var network = await CaseNetwork.Of("41-company-forms");
        var contoso = (await network.Ask("company", "Contoso", "--json")).Json.GetProperty("companies")[0];
        Assert.True(contoso.GetProperty("asked").GetBoolean());
        Assert.Equal(32, contoso.GetProperty("spellings").GetArrayLength());
        var astra = (await network.Ask("company", "PT Astra", "--json")).Json.GetProperty("companies").EnumerateArray();
        Assert.DoesNotContain(astra, company => Text(company, "name")!.Contains("Telkom", StringComparison.Ordinal));
        var google = (await network.Ask("company", "Google", "--json")).Json.GetProperty("companies").EnumerateArray();
        Assert.All(google.Where(company => Text(company, "name") != "Google"), company => Assert.Equal("weak", Text(company, "match")));
    }
}
