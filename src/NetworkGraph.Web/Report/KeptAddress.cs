using Microsoft.AspNetCore.Components;

namespace NetworkGraph.Web.Report;

/// <summary>Addresses of other pages that keep the viewer, the date and the filter of the page that is shown.</summary>
internal static class KeptAddress
{
    /// <summary>A page of this dashboard, seen as the present one is.</summary>
    public static string Keep(this PageAddresses addresses, NavigationManager navigation, string page) => page + addresses.FilterOf(navigation.Uri).ToQuery();
}
