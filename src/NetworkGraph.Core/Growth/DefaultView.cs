using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Growth;

/// <summary>The saved view that the dashboard opens with, by the user's word.</summary>
/// <param name="Name">The view's name.</param>
/// <param name="View">The view; null where none of that name is there any more, so that everybody is shown.</param>
public sealed record DefaultView(string Name, SavedView? View)
{
    /// <summary>The one that was named last; null where none was.</summary>
    public static DefaultView? Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.Facts.UserFacts.Where(fact => fact.Kind == UserFactKinds.DefaultView).OrderBy(fact => fact.At).ThenBy(fact => fact.Id).LastOrDefault() is { } said
            ? new DefaultView(said.Subject, SavedViews.Of(network, viewer, asOf).FirstOrDefault(view => IsNamed(view, said.Subject))) : null;
    }

    /// <summary>Whether a view has a name, in any case: two views of one name are one.</summary>
    public static bool IsNamed(SavedView view, string name)
    {
        ArgumentNullException.ThrowIfNull(view);
        return string.Equals(view.Name, name, StringComparison.OrdinalIgnoreCase);
    }
}
