using NetworkGraph.Web.Layout;

namespace NetworkGraph.Web.Report;

/// <summary>A line of the menu on a mark.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Href">Where it leads; for <paramref name="IsCopied"/> the whole address to copy.</param>
/// <param name="IsCopied">Whether the address is copied and not gone to.</param>
internal sealed record MarkAct(string Name, string Href, bool IsCopied = false);

/// <summary>What can be done with a mark on a page: each act is an address, so that Back undoes it and a bookmark keeps it. What would change nothing is not offered.</summary>
internal static class MarkActs
{
    /// <summary>In the order of the menu.</summary>
    public static IReadOnlyList<MarkAct> Of(Mark mark, ViewPoint view, ReportFilter filter, string address)
    {
        var here = new Uri(address).PathAndQuery;
        return [.. All(mark, view, filter, address).Where(act => act.Href != here)];
    }

    private static IEnumerable<MarkAct> All(Mark mark, ViewPoint view, ReportFilter filter, string address)
    {
        var (isFiltered, isHere) = (view.Point.IsInMemory, PageFilterAttribute.Of(address) is { WhyNot: null });
        if (mark.Person is { } person)
        {
            yield return new("See their page", "/person" + filter.ToQuery(("key", person)));
        }

        if (mark.People is { } people)
        {
            yield return new("See the people", people);
        }
        else if (isFiltered && mark.Person is null && mark.Field is { } field)
        {
            yield return new("See the people", "/people" + filter.With(field, mark.Values).ToQuery());
        }

        if (isFiltered && mark.Field is { } by)
        {
            var (only, allBut) = mark.Person is null ? ("Only these", "All but these") : ($"Only people at {mark.Values[0]}", $"All but people at {mark.Values[0]}");
            if (isHere)
            {
                yield return new(only, filter.With(by, mark.Values).At(address));
                yield return new(allBut, filter.WithoutThese(by, mark.Values).At(address));
            }

            if (mark.Person is null && new Uri(address).AbsolutePath != "/")
            {
                yield return new("Break them out on the Overview", "/" + filter.With(by, mark.Values).ToQuery());
            }
        }

        if (mark.Company is { } company)
        {
            yield return new($"Whom do I know at {company}?", isFiltered ? "/companies" + filter.ToQuery(("name", company)) : "/people" + filter.ToQuery(("at", company)));
        }

        if (mark.Person is { } target)
        {
            yield return new("Ways to them", "/introductions" + filter.ToQuery(("target", target)));
            if (isFiltered)
            {
                yield return new("Show on the map", "/map" + filter.ToQuery(("who", target)));
            }
        }
        else if (mark.Company is { } wanted)
        {
            yield return new("Ways to them", "/introductions" + filter.ToQuery(("q", "at " + wanted)));
        }

        if (isFiltered && mark.Field is { } compared)
        {
            yield return new(
                mark.Person is null ? "Compare with the rest" : $"Compare people at {mark.Values[0]} with the rest", new ComparedChoice(compared, mark.Values).At(address));
        }

        yield return new("Copy the link to this view", Link(view, filter, address), IsCopied: true);
    }

    // Whose numbers and as of when stand in it even where they are the usual ones, so that it shows the same after the next upload.
    private static string Link(ViewPoint view, ReportFilter filter, string address) =>
        view.Point.IsInMemory ? new Uri(new Uri(address), filter.AsSeen(view.Viewer.Person.Key.ToString(), view.AsOf).At(address)).AbsoluteUri : address;
}
