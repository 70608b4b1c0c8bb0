using Mono.Cecil;

namespace NetworkGraph.Tests;

/// <summary>Which type uses which, read from a compiled assembly, bodies of methods included.</summary>
internal static class CompiledReferences
{
    /// <summary>Among the types of the assembly itself.</summary>
    public static List<(TypeDefinition From, TypeDefinition To)> Inside(string assemblyFile)
    {
        var module = ModuleDefinition.ReadModule(assemblyFile);
        return
        [
            .. All(module).Where(one => one.To.Scope == module).Select(one => (one.From, To: Outermost(one.To.Resolve())))
                .Where(one => one.From != one.To && IsOurs(one.From) && IsOurs(one.To)).Distinct(),
        ];
    }

    /// <summary>To the types of other assemblies.</summary>
    public static List<(TypeDefinition From, TypeReference To)> ToOthers(string assemblyFile)
    {
        var module = ModuleDefinition.ReadModule(assemblyFile);
        return [.. All(module).Where(one => one.To.Scope != module).DistinctBy(one => (one.From.FullName, one.To.FullName))];
    }

    private static IEnumerable<(TypeDefinition From, TypeReference To)> All(ModuleDefinition module) =>
        module.GetTypes().SelectMany(type => Used(type).SelectMany(Parts).Select(used => (Outermost(type), used)));

    private static bool IsOurs(TypeDefinition type) => type.Namespace.StartsWith("NetworkGraph.", StringComparison.Ordinal);

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<TypeReference?> Used(TypeDefinition type) =>
    [
        type.BaseType, .. type.Interfaces.Select(one => one.InterfaceType), .. type.Fields.Select(field => field.FieldType), .. type.CustomAttributes.Select(one => one.AttributeType),
        .. type.Methods.SelectMany(method => method.Parameters.Select(one => one.ParameterType).Append(method.ReturnType).Concat(InBody(method))),
    ];

    private static IEnumerable<TypeReference?> InBody(MethodDefinition method) => !method.HasBody ? [] : method.Body.Variables.Select(one => one.VariableType)
        .Concat(method.Body.ExceptionHandlers.Select(one => one.CatchType))
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
