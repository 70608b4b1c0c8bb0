using Mono.Cecil;
using NetworkGraph.Tests;

namespace NetworkGraph.Data.Tests;

/// <summary>The rooms of Data lie on floors, and a room uses those below it only: read from the compiled assembly, bodies of methods included.</summary>
public sealed class DataFloorsTests
{
    // From the ground up, as docs/architecture.md draws them. "" is Data itself, which puts the rooms together.
    private static readonly string[] Floors =
    [
        "Disk", "Door", "Intake", "Zip", "LinkedInImport", "Staging", "Stores", "StoredFacts", "Seals", "SqliteStore", "Neo4jStore", "Erasing", "Health", "Backups", "", "Tables", "Answers",
    ];

    private static string Assembly => Path.Combine(AppContext.BaseDirectory, "NetworkGraph.Data.dll");

    private static List<(TypeDefinition From, TypeDefinition To)> References => CompiledReferences.Inside(Assembly);

    [Fact]
    public void Every_room_is_on_a_floor() => Assert.Empty(References.SelectMany(one => new[] { one.From, one.To }).Select(Room).Distinct().Except(Floors));

    [Fact]
    public void No_room_uses_one_above_it() => Assert.Equal([], Upward(References));

    [Fact]
    public void An_arrow_that_points_up_is_caught()
    {
        using var module = ModuleDefinition.ReadModule(Assembly);
        var (low, high) = (module.GetType("NetworkGraph.Data.Disk.FailPoint"), module.GetType("NetworkGraph.Data.Zip.ZipDirectory"));
        Assert.Equal(["FailPoint (Disk) uses ZipDirectory (Zip)"], Upward([(low, high)]));
        Assert.Empty(Upward([(high, low)]));
    }

    private static string[] Upward(IEnumerable<(TypeDefinition From, TypeDefinition To)> references) =>
    [
        .. references.Where(one => Array.IndexOf(Floors, Room(one.To)) > Array.IndexOf(Floors, Room(one.From)))
            .Select(one => $"{one.From.Name} ({Room(one.From)}) uses {one.To.Name} ({Room(one.To)})").Distinct().Order(StringComparer.Ordinal),
    ];

    private static string Room(TypeDefinition type) => type.Namespace.Split('.') is [_, _, var room, ..] ? room : "";
}
