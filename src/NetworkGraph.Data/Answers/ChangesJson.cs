using NetworkGraph.Core;
using NetworkGraph.Core.Growth;

namespace NetworkGraph.Data.Answers;

/// <summary>What two exports of one member say differently.</summary>
public sealed record ChangesJson(DateOnly From, DateOnly To, IEnumerable<GainedJson> Gained, IEnumerable<NoLongerListedJson> NoLongerListed, IEnumerable<ChangedJson> Changed)
{
    public static ChangesJson Of(SnapshotChanges change) => new(
        change.From, change.To,
        change.Gained.Select(g => new GainedJson(g.Person.Key.ToString(), g.Person.Name, g.Role.Company, g.Role.Title, g.ConnectedOn)),
        change.Gone.Select(g => new NoLongerListedJson(g.Person.Key.ToString(), g.Person.Name, g.Role.Company, g.Role.Title)),
        change.Changed.Select(c => new ChangedJson(c.Person.Key.ToString(), c.Person.Name, RoleJson.Of(c.Before), RoleJson.Of(c.After), c.NewCompany)));
}

/// <summary>Newly listed.</summary>
public sealed record GainedJson(string Person, string Name, string? Company, string? Title, DateOnly? ConnectedOn);

/// <summary>Listed before and no longer.</summary>
public sealed record NoLongerListedJson(string Person, string Name, string? Company, string? Title);

/// <summary>Listed with another company or title.</summary>
public sealed record ChangedJson(string Person, string Name, RoleJson Before, RoleJson After, bool NewCompany);

/// <summary>Company and title as listed.</summary>
public sealed record RoleJson(string? Company, string? Title)
{
    public static RoleJson Of(Role role) => new(role.Company, role.Title);
}
