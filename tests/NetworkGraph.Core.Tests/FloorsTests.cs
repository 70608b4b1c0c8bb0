using Mono.Cecil;
using NetworkGraph.Core.Ties;
using NetworkGraph.Tests;

namespace NetworkGraph.Core.Tests;

/// <summary>The rooms of Core lie on floors, and a room uses those below it only: read from the compiled assembly, bodies of methods included.</summary>
public sealed class FloorsTests
{
    // From the ground up, as docs/architecture.md draws them.
    private static readonly string[] Floors = ["Facts", "Texts", "", "Graph", "Ties", "Asks", "Introductions", "Companies", "Reach", "Communities", "Growth", "Maps", "Coach", "Targets", "Drafts", "Board", "Week", "Calibration"];

    private static List<(TypeDefinition From, TypeDefinition To)> References => CompiledReferences.Inside(typeof(Network).Assembly.Location);

    [Fact]
    public void Every_room_is_on_a_floor() =>
        Assert.Empty(References.SelectMany(one => new[] { one.From, one.To }).Select(Room).Distinct().Except(Floors));

    [Fact]
    public void No_room_uses_one_above_it() => Assert.Empty(Upward(References));

    [Fact]
    public void What_only_a_method_body_uses_is_seen() =>
        Assert.Contains(References, one => one is { From.Name: nameof(NetworkBuilder), To.Name: nameof(MemberHistory) });

    [Fact]
    public void An_arrow_that_points_up_is_caught()
    {
        using var module = ModuleDefinition.ReadModule(typeof(Network).Assembly.Location);
        var (low, high) = (module.GetType("NetworkGraph.Core.Facts.Moment"), module.GetType("NetworkGraph.Core.Ties." + nameof(TieStrength)));
        Assert.Equal(["Moment uses TieStrength"], Upward([(low, high)]));
        Assert.Empty(Upward([(high, low)]));
    }

    private static string[] Upward(IEnumerable<(TypeDefinition From, TypeDefinition To)> references) =>
    [
        .. references.Where(one => Array.IndexOf(Floors, Room(one.To)) > Array.IndexOf(Floors, Room(one.From))).Select(one => $"{one.From.Name} uses {one.To.Name}").Distinct().Order(StringComparer.Ordinal),
    ];

    // The room under NetworkGraph.Core, "" for Core itself: the network and its people, and the texts that name them.
    private static string Room(TypeDefinition type) => type.Namespace.Split('.') is [_, _, var room, ..] ? room : "";
}
