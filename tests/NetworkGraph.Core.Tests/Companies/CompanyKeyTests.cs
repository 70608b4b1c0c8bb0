using System.Text;
using CsCheck;
using NetworkGraph.Core.Companies;

namespace NetworkGraph.Core.Tests.Companies;

public class CompanyKeyTests
{
    private static readonly string[] Names =
    [
        .. new[] { "company-pairs.tsv", "company-pairs-second.tsv", "company-pairs-third.tsv", "company-pairs-fourth.tsv" }.SelectMany(CompanyPair.Read).SelectMany(pair => new[] { pair.First, pair.Second }).Distinct(),
    ];

    // Words of all kinds of names, thrown together.
    private static readonly string[] Words = [.. Names.SelectMany(name => name.Split(' ')).Distinct()];
    private static readonly Gen<string> Mixed = Gen.Int[0, Words.Length - 1].Select(place => Words[place]).Array[1, 6].Select(words => string.Join(' ', words));

    [Fact]
    public void A_key_is_its_own_key() => Assert.All(Names, name => Assert.Equal(CompanyName.Key(name), CompanyName.Key(CompanyName.Key(name))));

    [Fact]
    public void A_key_is_its_own_key_whatever_the_name() => Mixed.Sample(name => CompanyName.Key(CompanyName.Key(name)) == CompanyName.Key(name), iter: 20_000);

    [Fact]
    public void Any_two_names_fit_the_same_both_ways() => Gen.Select(Mixed, Mixed).Sample(pair => Equals(CompanyMatcher.Between(pair.Item1, pair.Item2), CompanyMatcher.Between(pair.Item2, pair.Item1)), iter: 5_000);

    [Fact]
    public void Case_width_and_accents_make_no_difference() => Assert.All(Names, name =>
    {
        var key = CompanyName.Key(name);
        Assert.Equal(key, CompanyName.Key(name.ToUpperInvariant()));
        Assert.Equal(key, CompanyName.Key(name.ToLowerInvariant()));
        Assert.Equal(key, CompanyName.Key(name.Normalize(NormalizationForm.FormD)));
        Assert.Equal(key, CompanyName.Key(string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? (char)(c + 0xFEE0) : c))));
    });

    [Theory]
    [InlineData("Müller & Co. GmbH", "muller")]
    [InlineData("JP Morgan", "jpmorgan")]
    [InlineData("The Home Depot", "homedepot")]
    [InlineData("株式会社サンプル", "サンプル")]
    [InlineData("㈱トヨタ自動車", "トヨタ自動車")]
    [InlineData("ООО «Ромашка»", "ромашка")]
    [InlineData("PT Humongous Tbk", "humongous")]
    [InlineData("PT Solutions", "ptsolutions")]
    [InlineData("S.C. Dacia S.R.L.", "dacia")]
    [InlineData("דוגמה בע״מ", "דוגמה")]
    [InlineData("Amazon Web Services (AWS)", "amazonwebservices")]
    [InlineData("AWS", "amazonwebservices")]
    [InlineData("Contoso (formerly Adatum)", "contoso")]
    [InlineData("Contoso (Health)", "contosohealth")]
    [InlineData("AT&T", "att")]
    [InlineData("H & M", "h&m")]
    [InlineData("Plan A Consulting", "planaconsulting")]
    [InlineData("Silva e Filhos Ltda", "silvafilhos")]
    [InlineData("The Independent", "the independent")]
    [InlineData("Freelance", "")]
    [InlineData("Freelance (remote)", "")]
    [InlineData("Freelance Inc.", "freelance inc")]
    [InlineData("…", "")]
    [InlineData("(株)", "株")]
    public void A_name_has_the_key(string name, string key) => Assert.Equal(key, CompanyName.Key(name));
}
