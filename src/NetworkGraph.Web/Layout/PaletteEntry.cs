using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Web.Layout;

/// <summary>A line of the palette: what is there, and where it leads.</summary>
/// <param name="Group">Its group's heading.</param>
/// <param name="Name">What is shown.</param>
/// <param name="Note">What else helps to choose, or null.</param>
/// <param name="Href">Where it leads, under the view and the filter that are looked at.</param>
internal sealed record PaletteEntry(string Group, string Name, string? Note, string Href)
{
    /// <summary>The person, where it is one.</summary>
    public TargetMatch? Person { get; init; }
}
