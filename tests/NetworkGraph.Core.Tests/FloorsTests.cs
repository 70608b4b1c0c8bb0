using System.Reflection;
using Mono.Cecil;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Tests;

/// <summary>The rooms of Core lie on floors, and a room uses those below it only: read from the compiled assembly, bodies of methods included.</summary>
public sealed class FloorsTests
{
    // From the ground up, as docs/architecture.md draws them.
    private static readonly string[] Floors = ["Facts", "Texts", "", "Graph", "Ties", "Asks", "Introductions", "Companies", "Reach", "Groups", "Growth", "Coach", "Backtests"];

    [Fact]
    public void Every_room_is_on_a_floor() =>
        Assert.Empty(References(typeof(Network).Assembly).SelectMany(one => new[] { one.From, one.To }).Select(Room).Distinct().Except(Floors));

    [Fact]
    public void No_room_uses_one_above_it() => Assert.Empty(Upward(References(typeof(Network).Assembly)));

    [Fact]
    public void What_only_a_method_body_uses_is_seen() =>
        Assert.Contains(References(typeof(Network).Assembly), one => one is { From.Name: nameof(NetworkBuilder), To.Name: nameof(MemberHistory) });

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

    private static List<(TypeDefinition From, TypeDefinition To)> References(Assembly assembly)
    {
        var module = ModuleDefinition.ReadModule(assembly.Location);
        return
        [
            .. module.GetTypes().SelectMany(type => Used(type).SelectMany(Parts).Where(used => used.Scope == module).Select(used => (From: Outermost(type), To: Outermost(used.Resolve()))))
                .Where(one => one.From != one.To && IsOurs(one.From) && IsOurs(one.To)).Distinct(),
        ];
    }

    private static bool IsOurs(TypeDefinition type) => type.Namespace.StartsWith("NetworkGraph.", StringComparison.Ordinal);

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<TypeReference?> Used(TypeDefinition type) =>
    [
        type.BaseType, .. type.Interfaces.Select(one => one.InterfaceType), .. type.Fields.Select(field => field.FieldType), .. type.CustomAttributes.Select(one => one.AttributeType),
        .. type.Methods.SelectMany(method => method.Parameters.Select(one => one.ParameterType).Append(method.ReturnType).Concat(InBody(method))),
    ];

    private static IEnumerable<TypeReference> InBody(MethodDefinition method) => !method.HasBody ? [] : method.Body.Variables.Select(one => one.VariableType)
        .Concat(method.Body.Instructions.SelectMany(step => step.Operand switch
        {
            GenericInstanceMethod called => [.. called.GenericArguments, called.DeclaringType, called.ReturnType],
            MethodReference called => [called.DeclaringType, called.ReturnType],
            FieldReference field => [field.DeclaringType, field.FieldType],
            TypeReference named => [named],
            _ => Enumerable.Empty<TypeReference>(),
        }));

    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => [.. generic.GenericArguments.SelectMany(Parts), .. Parts(generic.ElementType)],
        TypeSpecification made => Parts(made.ElementType),
        _ => [type],
    };
}
