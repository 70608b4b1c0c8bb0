using NetworkGraph.Core;
using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Growth;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Web.Report;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Pages;

/// <summary>Whom do I know at X?</summary>
public sealed partial class Companies
{
    private const string CompanyName = "name";
    private const int FewMattering = 8;
    private const int MostSuggested = 12;
    private CompanyAnswer? _answer;
    private IReadOnlyList<CompanySummary> _all = [];
    private List<CompanySummary> _mattering = [];
    private List<CompanySummary> _shown = [];
    private IReadOnlyList<CompanyRow> _rows = [];
    private bool _allMattering;
    private string? _who;
    private int _hidden;
    private string _text = "";
    private string _title = "";
    private string _lead = "";

    private IEnumerable<CompanySummary> Suggested => _shown.Take(MostSuggested);

    /// <inheritdoc />
    protected override void Ask(ReportSnapshot snapshot)
    {
        var inside = SelectedPeople.Of(snapshot.Network, snapshot.Viewer, snapshot.Filter.Selection, snapshot.AsOf);
        _who = ReportWords.Of(snapshot.Filter.Selection) is { } words ? $" ({words})" : null;
        _all = inside.IsEverybody
            ? MemberCompanies.Of(snapshot.Network, snapshot.Viewer, snapshot.AsOf)
            : MemberCompanies.Of(snapshot.Network, snapshot.Viewer, snapshot.AsOf, inside.Holds);
        _mattering = [.. CompanyWords.ByInterest(_all)];
        var asked = FromAddress(CompanyName);
        var answer = asked is null ? null : CompanyQuestion.At(snapshot.Network, snapshot.Viewer, asked, snapshot.AsOf);
        _answer = inside.IsEverybody ? answer : answer?.Only(inside.Holds);
        _hidden = answer is null ? 0 : Count(answer) - Count(_answer!);
        _text = asked ?? "";
        (_title, _lead) = Headline();
        Narrow();
    }

    private void Narrow()
    {
        _shown = [.. _all.Where(company => SearchedText.Holds(company.Name, _text))];
        _rows = [.. _shown.Select(company => CompanyRow.Of(company, Snapshot))];
    }

    private (string Title, string Lead) Headline() => _answer switch
    {
        null when _who is not null => ($"These people{_who} are at {(_all.Count == 1 ? "1 company" : Words.Number(_all.Count) + " companies")}",
            "People within three steps, and the chance to reach somebody, are of everybody: a filter takes no way away."),
        null => ($"People at {Words.Number(_all.Count(company => company.InList > 0))} companies are in your list",
            "Choose a company to see whom you know there, who was there before, and who could introduce you."),
        { Companies: [] } answer when _hidden > 0 => ($"Nobody at {answer.Asked} is inside the filter{_who}", _hidden == 1 ? "Without the filter there is 1." : $"Without the filter there are {Words.Number(_hidden)}."),
        { Companies: [] } answer when EmploymentStatus.Is(answer.Asked) => ($"“{answer.Asked}” is no company", answer.Note),
        { Companies: [] } answer => ($"Nobody at {answer.Asked} is in your data", answer.Note),
        { Companies: [var closest, ..] } answer => (CompanyWords.Known(closest) + _who, _hidden == 0 ? answer.Note : $"{Words.Number(_hidden)} more at these companies {(_hidden == 1 ? "is" : "are")} outside the filter. {answer.Note}"),
    };

    private static int Count(CompanyAnswer answer) => answer.Companies.Sum(company => company.Current.Count + company.Earlier.Count);

    private string Href(string name) => "companies" + Snapshot.Filter.ToQuery((CompanyName, name));

    private void Open(string name)
    {
        if (!string.IsNullOrWhiteSpace(name))
        {
            Go(Snapshot.Filter, (CompanyName, name.Trim()));
        }
    }
}
