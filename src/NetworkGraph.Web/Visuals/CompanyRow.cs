using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Reach;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Visuals;

/// <summary>A company of a table, with its counts by the names that every page gives them.</summary>
/// <param name="Name">Name as listed most often.</param>
/// <param name="InList">Connections listed there; null where the answer does not hold them.</param>
/// <param name="InTouch">Of them, those in touch: both wrote, lately or within the rhythm of the two.</param>
/// <param name="People">People there within three steps, those in the list included.</param>
/// <param name="Within">The same in words, as a lower bound.</param>
/// <param name="Chance">Chance that at least one of the best three people there is reached.</param>
public sealed record CompanyRow(string Name, int? InList, int? InTouch, int People, string Within, double? Chance)
{
    internal static CompanyRow Of(CompanySummary company, ReportSnapshot snapshot) =>
        new(company.Name, company.InList, company.InTouch, company.Within, CompanyWords.Within(company, snapshot), company.Chance?.Value);

    internal static CompanyRow Of(CompanyReach company) =>
        new(company.Company, null, null, company.People, "at least " + Words.Number(company.People), company.Chance);
}
