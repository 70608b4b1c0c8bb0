namespace NetworkGraph.Core;

/// <summary>
/// Firms that people write under two names of which nothing shows that they are one: abbreviations, brands, former names, names in another script. Only names that mean one firm
/// all over the world are here. Each line: the key that stands for the firm; the other keys; where the firm itself says so.
/// </summary>
internal static class CompanyAliases
{
    private const string List = """
        amazonwebservices: aws | own name "Amazon Web Services (AWS)"
        bostonconsultinggroup: bcg | own name "Boston Consulting Group (BCG)"
        ernstyoung: ey | brand since 1 July 2013
        pricewaterhousecoopers: pwc | brand since 20 September 2010
        internationalbusinessmachines: ibm | annual report
        proctergamble: p&g | annual report
        johnsonjohnson: j&j; jnj | annual report
        glaxosmithkline: gsk | renamed GSK plc on 16 May 2022
        tataconsultancyservices: tcs | annual report
        hewlettpackardenterprise: hpe | annual report
        hewlettpackard: hp | renamed HP Inc. on 1 November 2015
        anheuserbuschinbev: abinbev | annual report
        metaplatforms: facebook; meta | renamed on 28 October 2021
        equinor: statoil | renamed on 15 May 2018
        orsted: dongenergy | renamed on 6 November 2017
                wwinternational: weightwatchers | renamed on 29 September 2019
        accenture: andersenconsulting | renamed on 1 January 2001
        volkswagen: vw | brand
        volvo: abvolvo | annual report
        societegenerale: socgen | press
        sberbank: sber; сбербанк; сбер | brand since 24 September 2020
        vkcompany: mailrugroup | renamed on 12 October 2021
        mercedesbenzgroup: daimler | renamed on 1 February 2022
        softbank: ソフトバンク | annual report
        tencent: 腾讯; 騰訊 | annual report
        huawei: 华为; 華為 | annual report
        samsung: 삼성 | annual report
        alibaba: 阿里巴巴 | annual report
        londonschoolofeconomicspoliticalscience: londonschoolofeconomics | own short name
        charlesuniversity: univerzitakarlova | own English name
        evonikindustries: evonik | brand
        """;

    private static readonly Dictionary<string, string> Names = Read();

    /// <summary>The one key of a firm that has several; any other key as it is.</summary>
    public static string OneName(string key) => Names.GetValueOrDefault(key, key);

    /// <summary>Whether two keys are listed as names of one firm.</summary>
    public static bool AreOne(string one, string other) => one != other && OneName(one) == OneName(other);

    private static Dictionary<string, string> Read()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in List.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (colon, source) = (line.IndexOf(':', StringComparison.Ordinal), line.IndexOf('|', StringComparison.Ordinal));
            foreach (var other in line[(colon + 1)..source].Split(';', StringSplitOptions.TrimEntries))
            {
                names.Add(other, line[..colon]);
            }
        }

        return names;
    }
}
