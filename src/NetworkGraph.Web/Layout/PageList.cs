using MudBlazor;

namespace NetworkGraph.Web.Layout;

/// <summary>A page of the menu.</summary>
/// <param name="Address">Path.</param>
/// <param name="Name">As the menu shows it.</param>
/// <param name="Icon">SVG of MudBlazor's icon set.</param>
/// <param name="OnPhone">Whether it has a place in the bottom bar; the others are under More.</param>
public sealed record PageLink(string Address, string Name, string Icon, bool OnPhone);

/// <summary>The menu, in order.</summary>
public static class PageList
{
    public static IReadOnlyList<PageLink> All { get; } =
    [
        new("/", "Overview", Icons.Material.Outlined.SpaceDashboard, OnPhone: true),
        new("/map", "Map", Icons.Material.Outlined.TripOrigin, OnPhone: false),
        new("/growth", "Growth", Icons.Material.Outlined.ShowChart, OnPhone: false),
        new("/people", "People", Icons.Material.Outlined.People, OnPhone: true),
        new("/companies", "Companies", Icons.Material.Outlined.Business, OnPhone: false),
        new("/targets", "Targets", Icons.Material.Outlined.Flag, OnPhone: false),
        new("/asks", "Asks", Icons.Material.Outlined.ViewKanban, OnPhone: false),
        new("/introductions", "Introductions", Icons.Material.Outlined.Route, OnPhone: true),
        new("/ties", "Ties", Icons.Material.Outlined.Timeline, OnPhone: true),
        new("/reach", "Reach", Icons.Material.Outlined.TrackChanges, OnPhone: false),
        new("/groups", "Groups", Icons.Material.Outlined.BubbleChart, OnPhone: false),
        new("/coach", "Coach", Icons.Material.Outlined.Psychology, OnPhone: false),
        new("/import", "Import", Icons.Material.Outlined.FileUpload, OnPhone: true),
        new("/settings", "Settings", Icons.Material.Outlined.Settings, OnPhone: false),
    ];
}
