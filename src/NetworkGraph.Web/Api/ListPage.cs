using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Web.Api;

/// <summary>Which rows of a long list an answer holds, so that nobody gets thirty thousand rows who asked for a look.</summary>
/// <param name="Offset">Rows left out in front.</param>
/// <param name="Limit">Most rows in one answer; null for all.</param>
internal sealed record ListPage(int Offset, int? Limit)
{
    /// <summary>The page that the values of a query ask for. In its place they say how many rows are needed in all, one more than end the page: whether it has a successor.</summary>
    public static ListPage Of(Dictionary<string, object> values)
    {
        var page = new ListPage(Number(values, Parameter.Offset), Number(values, Parameter.PageSize) is > 0 and var limit ? limit : null);
        values.Remove(Parameter.Offset.Name);
        values[Parameter.Limit.Name] = page.Limit is null ? 0 : Math.Min((double)page.Offset + page.Limit.Value + 1, int.MaxValue);
        return page;
    }

    /// <summary>
    /// The rows of this page. Where more follow, the header Link of the answer holds the address of the next page, as of other services (RFC 8288).
    /// What is no list, such as the people of one company, stays whole.
    /// </summary>
    public object Cut(object json, HttpContext context)
    {
        if (json is not IEnumerable<object> all)
        {
            return json;
        }

        var rest = all.Skip(Offset);
        if (Limit is not { } limit)
        {
            return rest;
        }

        object[] rows = [.. rest.Take(limit == int.MaxValue ? limit : limit + 1)];
        if (rows.Length <= limit)
        {
            return rows;
        }

        context.Response.Headers.Link = $"<{Next(context.Request, (long)Offset + limit)}>; rel=\"next\"";
        return rows[..limit];
    }

    private static string Next(HttpRequest request, long offset)
    {
        var values = request.Query.Where(value => !string.Equals(value.Key, Parameter.Offset.Name, StringComparison.OrdinalIgnoreCase)).ToDictionary(value => value.Key, value => value.Value);
        values[Parameter.Offset.Name] = offset.ToString(CultureInfo.InvariantCulture);
        return UriHelper.BuildRelative(request.PathBase, request.Path, QueryString.Create(values));
    }

    private static int Number(IReadOnlyDictionary<string, object> values, Parameter parameter) => (int)(values.GetValueOrDefault(parameter.Name) as double? ?? parameter.Usual!.Value);
}
