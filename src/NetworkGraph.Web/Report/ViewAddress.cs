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
}
