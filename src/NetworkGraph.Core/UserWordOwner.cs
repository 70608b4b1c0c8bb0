using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core;

/// <summary>Whose word a fact of the user is, where it says so under "viewer".</summary>
internal static class UserWordOwner
{
    /// <summary>Whether a fact is a member's word. A member who is no longer in the data can have none of their own: their word then holds for all.</summary>
    public static bool IsOf(Network network, Member viewer, UserFact fact) =>
        UserFactJson.Text(fact, "viewer") is not { } key || network.Find(key) is not { } member || network.MemberOf(member) is null || member == viewer.Person;
}
