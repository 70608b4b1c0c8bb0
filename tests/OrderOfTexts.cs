using Mono.Cecil;
using Mono.Cecil.Cil;

namespace NetworkGraph.Tests;

/// <summary>
/// Finds, in a compiled assembly, what orders or compares texts by a language's rules: these change with the machine's version of ICU, so that two
/// machines would print one list in two orders. The compiler's own rules see calls that name a text; these see the ones that infer it.
/// </summary>
internal static class OrderOfTexts
{
    private static readonly string[] Generic = ["OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "Max", "Min", "MaxBy", "MinBy", "Sort", "BinarySearch", "ToSortedDictionary"];

    /// <summary>Each place, as "method calls method".</summary>
    public static IEnumerable<string> ByLanguage(string assemblyFile)
    {
        using var module = ModuleDefinition.ReadModule(assemblyFile);
        foreach (var method in module.GetTypes().SelectMany(t => t.Methods).Where(m => m.HasBody))
        {
            foreach (var called in method.Body.Instructions.Where(i => i.OpCode.Code is Code.Call or Code.Callvirt or Code.Newobj).Select(i => i.Operand).OfType<MethodReference>().Where(IsByLanguage))
            {
                yield return $"{method.FullName} calls {called.FullName}";
            }
        }
    }

    private static bool IsByLanguage(MethodReference called)
    {
        var takesComparer = called.Parameters.Any(p => p.ParameterType.Name.Contains("Compar", StringComparison.Ordinal));
        var owner = called.DeclaringType;
        return owner.Name switch
        {
            "String" => called.Name is "CompareTo" or "ToLower" or "ToUpper" || (called.Name == "Compare" && !takesComparer)
                || (called.Name is "StartsWith" or "EndsWith" or "IndexOf" or "LastIndexOf" && !takesComparer && called.Parameters[0].ParameterType.FullName == "System.String"),
            "IComparable`1" => HoldsText(owner),
            "Comparer`1" => HoldsText(owner) && called.Name == "get_Default",
            "SortedDictionary`2" or "SortedSet`1" or "SortedList`2" or "PriorityQueue`2" => called.Name == ".ctor" && !takesComparer && HoldsText(Ordered((GenericInstanceType)owner)),
            _ when owner.Name.StartsWith("ValueTuple`", StringComparison.Ordinal) => called.Name == "CompareTo" && HoldsText(owner),
            "List`1" => called.Name is "Sort" or "BinarySearch" && !takesComparer && HoldsText(owner),
            "Enumerable" or "Array" or "MemoryExtensions" or "ImmutableArray" => Generic.Contains(called.Name) && !takesComparer
                && called is GenericInstanceMethod of && of.GenericArguments.Count >= called.Parameters.Count && HoldsText(owner.Name == "Enumerable" ? of.GenericArguments[^1] : of.GenericArguments[0]),
            _ => false,
        };
    }

    private static TypeReference Ordered(GenericInstanceType type) => type.Name == "PriorityQueue`2" ? type.GenericArguments[1] : type.GenericArguments[0];

    private static bool HoldsText(TypeReference type) =>
        type.FullName == "System.String" || (type is GenericInstanceType generic && (generic.Name.StartsWith("ValueTuple`", StringComparison.Ordinal) || generic.Name.EndsWith("`1", StringComparison.Ordinal))
            && generic.GenericArguments.Any(HoldsText));
}
