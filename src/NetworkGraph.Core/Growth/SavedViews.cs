using System.Text.Json;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Growth;

/// <summary>A filter under a name.</summary>
/// <param name="Name">As the user, or this program, calls it.</param>
/// <param name="Address">Page and filter, for instance <c>/people?band=Strong</c>; without viewer and date, so that it serves every one.</param>
/// <param name="Fact">What the user said to keep it; null for one that comes with the program.</param>
public sealed record SavedView(string Name, string Address, Guid? Fact)
{
    /// <summary>Whom it shows.</summary>
    public ReportSelection Selection => FilterText.Read(Address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? Address[at..] : "");
}

/// <summary>The views that come with the program, and those that the user saved.</summary>
public static class SavedViews
{
    /// <summary>Longest name.</summary>
    public const int LongestName = 60;

    private const int LongestAddress = 4_000;

    private static readonly SavedView[] Shipped =
    [
        new("Strong and drifting", "/people?band=Strong&band=Warm&status=Losing%20touch", null),
        new("New in the last 90 days, not yet talked", "/people?contact=Nobody%20wrote&connected=90d", null),
        new("Senior people I wrote to", "/people?seniority=Director&seniority=Executive&seniority=Owner%20or%20founder&contact=Both%20wrote&contact=Only%20you%20wrote", null),
        new("Colleagues long silent", "/people?status=Long%20silent&met=Colleague", null),
    ];

    /// <summary>Shipped ones first, then the user's in the order of saving; of two of one name the later. The view of former employers is there where the viewer's positions name one whom somebody lists.</summary>
    public static IReadOnlyList<SavedView> Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        var own = network.Facts.UserFacts.Where(fact => fact.Kind == UserFactKinds.SavedView).OrderBy(fact => fact.At).ThenBy(fact => fact.Id)
            .Select(fact => (fact, Address: UserFactJson.Text(fact, "query")))
            .Where(said => IsAddress(said.Address) && !string.IsNullOrWhiteSpace(said.fact.Subject))
            .GroupBy(said => said.fact.Subject, StringComparer.OrdinalIgnoreCase)
            .Select(named => new SavedView(named.Last().fact.Subject, named.Last().Address!, named.Last().fact.Id));
        return [.. Shipped, .. FormerEmployers(network, viewer, asOf) is { } former ? [former] : Array.Empty<SavedView>(), .. own];
    }

    /// <summary>The details of a user fact that keeps a view; null for an address that is none of a page.</summary>
    public static string? ToJson(string address) => IsAddress(address) ? JsonSerializer.Serialize(new Dictionary<string, string> { ["query"] = address }) : null;

    /// <summary>Companies that a selection names and nobody in the viewer's list is at any more: a saved view may be older than the list.</summary>
    public static IReadOnlyList<string> Gone(Network network, Member viewer, ReportSelection selection, DateOnly asOf) =>
        [.. SelectedPeople.Of(network, viewer, selection, asOf).Choices(ReportField.Company).Where(company => company.All == 0).Select(company => company.Value)];

    private static SavedView? FormerEmployers(Network network, Member viewer, DateOnly asOf)
    {
        var positions = network.Backgrounds.Of(viewer.Person.Number).Where(one => one.Kind == BackgroundKind.Position)
            .Select(one => (IsCurrent: one.IsCurrent(asOf), Company: network.Backgrounds.CompanyOf(viewer.Person.Number, one)))
            .Where(one => one.Company >= 0).ToArray();
        var present = positions.Where(one => one.IsCurrent).Select(one => one.Company).ToHashSet();
        string[] former = [.. positions.Select(one => one.Company).Distinct().Where(company => !present.Contains(company)).Select(network.Roles.CompanyName)];
        return former.Length == 0 ? null
            : new SavedView("Everyone at my former employers", "/people?" + FilterText.Write(new ReportSelection { Values = new Dictionary<ReportField, IReadOnlySet<string>> { [ReportField.Company] = former.ToHashSet() } }), null);
    }

    // What is kept may come from another workspace: it leads to a page of this dashboard, or nowhere.
    private static bool IsAddress(string? address) =>
        address is { Length: > 0 and <= LongestAddress } && address[0] == '/' && !address.StartsWith("//", StringComparison.Ordinal) && !address.Any(letter => char.IsControl(letter) || letter == '\\');
}
