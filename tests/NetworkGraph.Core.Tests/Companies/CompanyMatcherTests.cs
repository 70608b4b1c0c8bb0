using NetworkGraph.Core.Companies;

namespace NetworkGraph.Core.Tests.Companies;

public class CompanyMatcherTests(ITestOutputHelper output)
{
    public static TheoryData<string> Lists => ["company-pairs.tsv", "company-pairs-second.tsv", "company-pairs-third.tsv", "company-pairs-fourth.tsv"];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Labelled_pairs_are_joined_and_kept_apart(string list)
    {
        var pairs = CompanyPair.Read(list);
        var judged = pairs.Where(pair => pair.Expected is not ("alias" or "ask")).ToArray();
        var (right, wrong) = (judged.Count(pair => pair.IsJoined && pair.IsOneFirm), judged.Where(pair => pair.IsJoined && !pair.IsOneFirm).ToArray());
        var missed = judged.Where(pair => !pair.IsJoined && pair.IsOneFirm).ToArray();
        var (precision, recall) = (right / (double)(right + wrong.Length), right / (double)(right + missed.Length));
        var aliases = pairs.Where(pair => pair.Expected == "alias").ToArray();
        output.WriteLine($"{list}: {pairs.Count} pairs, {judged.Count(pair => !pair.IsOneFirm)} of different firms; precision {precision:0.000}, recall {recall:0.000}; aliases {aliases.Count(pair => pair.IsJoined)} of {aliases.Length}");
        Array.ForEach([.. wrong.Concat(missed)], pair => output.WriteLine(pair.ToString()));
        Assert.True(precision >= .99, $"precision {precision:0.000}: {string.Join("; ", wrong.Select(pair => pair.ToString()))}");
        Assert.True(recall >= .95, $"recall {recall:0.000}: {string.Join("; ", missed.Select(pair => pair.ToString()))}");
    }

    [Fact]
    public void The_list_is_large_and_holds_many_firms_that_only_look_alike()
    {
        var pairs = CompanyPair.Read("company-pairs.tsv");
        Assert.True(pairs.Count >= 600 && pairs.Count(pair => pair.Expected is "weak" or "different") >= 250);
    }

    [Fact]
    public void It_makes_no_difference_which_name_comes_first() => Assert.All(
        Lists.SelectMany(list => CompanyPair.Read((string)list.Data)), pair => Assert.Equal(pair.Match, CompanyMatcher.Between(pair.Second, pair.First)));

    [Theory]
    [InlineData("Shell", "Shell Recruiting")]
    [InlineData("Dow", "Dow Jones")]
    [InlineData("Elastic", "Elastic Path")]
    [InlineData("Amazon", "Amazon Web Services")]
    [InlineData("Plan", "Plan A")]
    [InlineData("Deloitte", "Deloitte Consulting")]
    [InlineData("University of California", "University of California, Berkeley")]
    [InlineData("IBM India", "IBM Deutschland")]
    [InlineData("Google", "Google (via Adecco)")]
    public void A_part_of_a_name_is_never_the_firm(string one, string other) => Assert.True(CompanyMatcher.Between(one, other) is null or { Closeness: CompanyCloseness.Weak });

    [Theory]
    [InlineData("Air France", "Air India")]
    [InlineData("Bank of America", "Bank of China")]
    [InlineData("Deutsche Bank", "Deutsche Bahn")]
    [InlineData("Real", "Real Madrid")]
    [InlineData("Stadtwerke München", "Stadtwerke Köln")]
    [InlineData("PT Astra International Tbk", "PT Telkom Indonesia Tbk")]
    [InlineData("C&A", "CA")]
    [InlineData("Safari.com", "Safaricom")]
    [InlineData("Stripe", "Stripes")]
    [InlineData("Freelance", "Freelance")]
    [InlineData("Self-employed", "Selbstständig")]
    public void Others_are_different(string one, string other) => Assert.Null(CompanyMatcher.Between(one, other));

    [Theory]
    [InlineData("Fabrikam Deutschland GmbH", "Fabrikam")]
    [InlineData("Fabrikam (Shanghai) Co., Ltd.", "Fabrikam, Inc.")]
    [InlineData("Fabrikam Niederlassung Hamburg", "Fabrikam")]
    [InlineData("Fabrikam London Office", "Fabrikam London")]
    [InlineData("サンプル東京支店", "株式会社サンプル")]
    public void A_name_with_a_place_is_a_branch(string one, string other) => Assert.Equal(CompanyCloseness.Branch, CompanyMatcher.Between(one, other)?.Closeness);

    [Theory]
    [InlineData("Contoso GmbH", "Contoso S.p.A.", true)]
    [InlineData("Merck KGaA", "Merck & Co., Inc.", true)]
    [InlineData("Contoso GmbH", "Contoso AG", false)]
    [InlineData("Contoso GmbH", "Contoso", false)]
    [InlineData("Contoso GmbH & Co. KG", "Contoso mbH", false)]
    public void Legal_forms_of_different_countries_are_asked_about(string one, string other, bool asked) =>
        Assert.Equal(new CompanyMatch(asked ? CompanyCloseness.Likely : CompanyCloseness.Exact, asked), CompanyMatcher.Between(one, other));
}
