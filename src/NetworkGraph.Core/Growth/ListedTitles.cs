namespace NetworkGraph.Core.Growth;

/// <summary>The titles of all lists, read once for all dates.</summary>
internal sealed class ListedTitles
{
    private readonly JobTitle?[] _titles;

    private ListedTitles(Network network) =>
        _titles = [.. network.Facts.Listings.Select(listing => string.IsNullOrWhiteSpace(listing.Title) ? null : JobTitle.Read(listing.Title))];

    /// <summary>What the title of a listing tells.</summary>
    public JobTitle this[int listing] => _titles[listing] ?? JobTitle.Read(null);

    public static ListedTitles Of(Network network) => network.Undated.Get(typeof(ListedTitles), () => new ListedTitles(network));

    /// <summary>Whether a listing has a title.</summary>
    public bool IsGiven(int listing) => _titles[listing] is not null;
}
