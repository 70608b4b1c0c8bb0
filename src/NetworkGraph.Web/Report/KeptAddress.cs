using Microsoft.AspNetCore.Components;

namespace NetworkGraph.Web.Report;

/// <summary>Addresses of other pages that keep the viewer, the date and the filter of the page that is shown.</summary>
internal static class KeptAddress
{
    /// <summary>A page of this dashboard, seen as the present one is.</summary>
    public static string Keep(this NavigationManager navigation, string page, params ReadOnlySpan<(string Name, string? Value)> values) =>
        page + ReportFilter.Parse(navigation.Uri).ToQuery(values);
}
