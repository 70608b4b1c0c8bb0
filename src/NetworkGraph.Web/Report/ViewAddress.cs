using Microsoft.AspNetCore.WebUtilities;
using NetworkGraph.Core.Growth;

namespace NetworkGraph.Web.Report;

/// <summary>Where a saved view leads, for the member and the date that are looked at.</summary>
internal static class ViewAddress
{
    /// <summary>Path and query. A page that is there no more, or lists nobody by the filter, gives its people to the page that always does.</summary>
    public static string Of(SavedView view, ReportFilter filter, string address)
    {
        var whole = new Uri(new Uri(address), view.Address).AbsoluteUri;
        return PageFilterAttribute.Of(whole) is { WhyNot: null } ? filter.With(view.Selection).At(whole) : "/people" + filter.With(view.Selection).ToQuery();
    }

    /// <summary>Where the dashboard opens instead of an address: the default view, where its first page is asked for without a filter; null for everywhere else.</summary>
    public static string? Opening(DefaultView? chosen, ReportFilter filter, string address)
    {
        var uri = new Uri(address);
        return chosen?.View is { } view && uri.AbsolutePath == "/" && QueryHelpers.ParseQuery(uri.Query).Keys.All(name => name is "viewer" or "asOf")
            ? Of(view, filter, address) : null;
    }

    /// <summary>Whether an address shows a view: its page and its filter.</summary>
    public static bool IsOf(SavedView view, ReportFilter filter, string address) => Of(view, filter, address) == filter.At(address);
}
