using System.Reflection;
using System.Text.RegularExpressions;
using NetworkGraph.Core.Graph;
using QuikGraph;
using QuikGraph.Algorithms;

namespace NetworkGraph.Core.Tests;

/// <summary>The rules of the house that no compiler keeps.</summary>
public partial class HouseRules
{
    private static readonly Assembly Core = typeof(Network).Assembly;

    [Fact]
    public void Core_references_the_runtime_QuikGraph_and_the_table_of_letters_only() => Assert.All(
        Core.GetReferencedAssemblies().Select(a => a.Name!),
        name => Assert.True(
            name is "QuikGraph" or "AnyAscii" or "netstandard" || (name.StartsWith("System.", StringComparison.Ordinal) && !Outside().IsMatch(name)), name));

    [Fact]
    public void Only_the_room_of_graphs_shows_QuikGraph_to_others()
    {
        var shown = Core.GetExportedTypes().Where(type => type.Namespace != typeof(TieGraph).Namespace).SelectMany(TypesShown).SelectMany(Parts).Where(t => t.Namespace?.StartsWith("QuikGraph", StringComparison.Ordinal) == true);
        Assert.Empty(shown);
    }

    [Fact]
    public void The_search_for_shown_types_sees_what_it_is_to_find() =>
        Assert.Contains(typeof(System.Numerics.BigInteger), TypesShown(typeof(Showing)).SelectMany(Parts));

    [Fact]
    public void Whoever_is_given_a_graph_in_the_room_of_graphs_is_a_QuikGraph_algorithm() =>
        Assert.DoesNotContain(Core.GetTypes(), type => type.Namespace == typeof(TieGraph).Namespace && IsGivenAGraph(type) && !IsAlgorithm(type));

    [Fact]
    public void The_algorithms_of_Core_are_public_and_told_by_their_names()
    {
        var algorithms = Core.GetTypes().Where(IsAlgorithm).ToArray();
        Assert.Equal(5, algorithms.Length);
        Assert.All(algorithms, type => Assert.True(type.IsPublic && IsGivenAGraph(type) && type.Namespace == typeof(TieGraph).Namespace, type.Name));
        Assert.Equal(algorithms, Core.GetTypes().Where(type => type.Name.EndsWith("Algorithm", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_search_that_is_no_QuikGraph_algorithm_is_caught() => Assert.True(IsGivenAGraph(typeof(SearchOfItsOwn)) && !IsAlgorithm(typeof(SearchOfItsOwn)));

    [Fact]
    public void No_type_has_its_folders_name() => Assert.DoesNotContain(
        Sources("src", ".cs"), f => Path.GetFileNameWithoutExtension(f) == Path.GetFileName(Path.GetDirectoryName(f)));

    [Fact]
    public void No_name_says_nothing() => Assert.Empty(
        Sources("src", ".cs").Concat(Sources("src", ".razor")).Concat(Sources("tests", ".cs"))
            .Where(f => Banned().IsMatch(Path.GetFileNameWithoutExtension(f)) || DeclaresBanned().IsMatch(File.ReadAllText(f)))
            .Select(Short));

    [Theory]
    [InlineData("TieHelper", true)]
    [InlineData("StringUtil", true)]
    [InlineData("ImportManager", true)]
    [InlineData("TieService", true)]
    [InlineData("ServiceCounts", false)]
    [InlineData("NetworkGraphServices", false)]
    public void Banned_names_are_told_from_others(string name, bool banned) => Assert.Equal(banned, Banned().IsMatch(name));

    [Theory]
    [InlineData("src/NetworkGraph.Data/LinkedInImport", "NetworkGraph.Data.SqliteStore|NetworkGraph.Data.Neo4jStore|SqliteConnection|INetworkStore")]
    [InlineData("src/NetworkGraph.Data/SqliteStore", "NetworkGraph.Data.LinkedInImport|using CsvHelper")]
    [InlineData("src/NetworkGraph.Data/Neo4jStore", "NetworkGraph.Data.LinkedInImport|using CsvHelper|Microsoft.Data.Sqlite")]
    [InlineData("src/NetworkGraph.Core", "CsvHelper|Microsoft.Data.Sqlite|NetworkGraph.Data|NetworkGraph.Web|NetworkGraph.Cli")]
    [InlineData("src/NetworkGraph.Web", "CsvHelper|NetworkGraph.Cli|QuikGraph|IsPushedDown")]
    [InlineData("src/NetworkGraph.Cli", "CsvHelper|NetworkGraph.Web|QuikGraph")]
    public void A_room_does_not_know(string folder, string others)
    {
        var sources = Sources(folder, ".cs").Concat(Sources(folder, ".razor")).Concat(Sources(folder, ".csproj")).ToArray();
        Assert.NotEmpty(sources);
        var names = others.Split('|');
        Assert.Empty(sources.Where(f => !f.EndsWith("NetworkGraph.Core.csproj", StringComparison.Ordinal))
            .SelectMany(f => names.Where(Code(f).Contains).Select(name => $"{Short(f)} knows {name}")));
    }

    [Fact]
    public void No_warning_is_switched_off_in_a_source() => Assert.Empty(
        Sources("src", ".cs").Concat(Sources("tests", ".cs")).Where(f => File.ReadLines(f).Any(l => l.TrimStart().StartsWith("#pragma warning", StringComparison.Ordinal))).Select(Short));

    [Fact]
    public void The_weights_of_strength_stand_in_one_class() => Assert.Equal(
        ["StrengthWeights.cs"],
        Sources("src", ".cs").Concat(Sources("src", ".razor")).Concat(Sources("src", ".cypher")).Where(f => LargestWeight().IsMatch(File.ReadAllText(f))).Select(Path.GetFileName));

    [Theory]
    [InlineData("54 * parts.Contact", true)]
    [InlineData("(known ? 54 : 0)", true)]
    [InlineData("Tie.Points.Contact, 54, \"contact\"", true)]
    [InlineData("6c1d9ad2-9a54-54c0", false)]
    [InlineData("1.54 or 54.1 or 540", false)]
    public void A_weight_is_told_from_other_figures(string source, bool found) => Assert.Equal(found, LargestWeight().IsMatch(source));

    // Razor drops the white space before a block of code.
    [Fact]
    public void No_word_of_a_page_runs_into_the_next_where_a_block_follows() => Assert.Empty(
        Sources("src", ".razor").SelectMany(f => File.ReadLines(f).Where(line => WordBeforeBlock().IsMatch(line)).Select(line => $"{Short(f)}: {line.Trim()}")));

    [Theory]
    [InlineData("<p>@Note @if (x) { <b>more</b> }", true)]
    [InlineData("<p>@Words.Of(one) @foreach (var x in y) { }", true)]
    [InlineData("<p>People: @if (x) { <b>more</b> }", true)]
    [InlineData("<p>@Note@(\" \")@if (x) { <b>more</b> }", false)]
    [InlineData("  @if (x) { <b>more</b> }", false)]
    public void A_word_before_a_block_is_seen(string line, bool found) => Assert.Equal(found, WordBeforeBlock().IsMatch(line));

    [Fact]
    public void The_solution_builds_for_any_processor_only() =>
        Assert.DoesNotMatch("x64|x86", File.ReadAllText(Repository.PathOf("NetworkGraph.sln")));

    private static string Code(string file) =>
        string.Join('\n', File.ReadLines(file).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    private static IEnumerable<Type> TypesShown(Type type)
    {
        const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        yield return type.BaseType ?? typeof(object);
        foreach (var shown in type.GetInterfaces())
        {
            yield return shown;
        }

        foreach (var field in type.GetFields(Everything).Where(f => f.IsPublic || f.IsFamily))
        {
            yield return field.FieldType;
        }

        foreach (var method in type.GetMembers(Everything).OfType<MethodBase>().Where(m => m.IsPublic || m.IsFamily))
        {
            yield return (method as MethodInfo)?.ReturnType ?? typeof(void);
            foreach (var parameter in method.GetParameters())
            {
                yield return parameter.ParameterType;
            }
        }
    }

    private static bool IsGivenAGraph(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).OfType<MethodBase>()
        .SelectMany(method => method.GetParameters()).Any(parameter => typeof(IImplicitVertexSet<int>).IsAssignableFrom(parameter.ParameterType));

    private static bool IsAlgorithm(Type? type) =>
        type is not null && ((type.IsGenericType && type.GetGenericTypeDefinition() == typeof(AlgorithmBase<>)) || IsAlgorithm(type.BaseType));

    private static IEnumerable<Type> Parts(Type type) =>
        (type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts) : []).Concat(type.HasElementType ? Parts(type.GetElementType()!) : []).Append(type);

    private static IEnumerable<string> Sources(string folder, string ending) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), "*" + ending, SearchOption.AllDirectories)
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "artifacts" or "node_modules"));

    private static string Short(string file) => Path.GetRelativePath(Repository.Root, file);

    [GeneratedRegex(@"(@[A-Za-z_][\w.]*(\([^()]*\))?|[a-z.,;:)]) +@(if|foreach|switch) \(")]
    private static partial Regex WordBeforeBlock();

    [GeneratedRegex("^System\\.(IO|Net|Data)(\\.|$)|Sockets|Http|Console")]
    private static partial Regex Outside();

    [GeneratedRegex(@"(?<![\w.,-])54(?![\w.-])")]
    private static partial Regex LargestWeight();

    [GeneratedRegex("(Helpers?|Utils?|Utility|Utilities|Manager|Service)$")]
    private static partial Regex Banned();

    [GeneratedRegex("\\b(class|struct|record|interface|enum)\\s+\\w+(Helpers?|Utils?|Utility|Utilities|Manager|Service)\\b")]
    private static partial Regex DeclaresBanned();

    private static class SearchOfItsOwn
    {
        public static int Degree(WeightedGraph graph) => graph.AdjacentDegree(0);
    }

    public class Showing
    {
        public IReadOnlyList<System.Numerics.BigInteger[]> Numbers { get; } = [];
    }
}
