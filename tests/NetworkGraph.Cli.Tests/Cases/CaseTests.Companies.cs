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
}
