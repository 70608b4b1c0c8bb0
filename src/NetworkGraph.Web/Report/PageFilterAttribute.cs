using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace NetworkGraph.Web.Report;

/// <summary>Says of a page that lists people that it obeys the filter, or why it cannot; a page without it has no filter bar.</summary>
/// <param name="whyNot">Why the page cannot use the filter, in a sentence; null where it obeys.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PageFilterAttribute(string? whyNot = null) : Attribute
{
    private static readonly Dictionary<string, PageFilterAttribute> ByAddress = typeof(PageFilterAttribute).Assembly.GetTypes()
        .Where(type => type.IsDefined(typeof(PageFilterAttribute)))
        .SelectMany(type => type.GetCustomAttributes<RouteAttribute>().Select(route => (route.Template, Filter: type.GetCustomAttribute<PageFilterAttribute>()!)))
        .ToDictionary(page => page.Template, page => page.Filter, StringComparer.OrdinalIgnoreCase);

    /// <summary>Why the page cannot use the filter, in a sentence; null where it obeys.</summary>
    public string? WhyNot => whyNot;

    /// <summary>What the page of an address says; null where it has no filter bar.</summary>
    public static PageFilterAttribute? Of(string address) => ByAddress.GetValueOrDefault(new Uri(address).AbsolutePath);
}
