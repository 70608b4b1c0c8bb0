using System.Reflection;
using System.Text.RegularExpressions;

namespace NetworkGraph.Core.Tests;

/// <summary>The rules of the house that no compiler keeps.</summary>
public partial class HouseRules
{
    private static readonly Assembly Core = typeof(Network).Assembly;
    private static readonly string Root = FindRoot();

    [Fact]
    public void Core_references_the_runtime_and_QuikGraph_only() => Assert.All(
        Core.GetReferencedAssemblies().Select(a => a.Name!),
        name => Assert.True(
            name is "QuikGraph" or "netstandard" || (name.StartsWith("System.", StringComparison.Ordinal) && !Outside().IsMatch(name)), name));

    [Fact]
    public void No_public_signature_of_Core_shows_QuikGraph()
    {
        var shown = Core.GetExportedTypes().SelectMany(TypesShown).SelectMany(Parts).Where(t => t.Namespace?.StartsWith("QuikGraph", StringComparison.Ordinal) == true);
        Assert.Empty(shown);
    }

    [Fact]
    public void The_search_for_shown_types_sees_what_it_is_to_find() =>
        Assert.Contains(typeof(System.Numerics.BigInteger), TypesShown(typeof(Showing)).SelectMany(Parts));

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
    [InlineData("src/NetworkGraph.Web", "CsvHelper|Microsoft.Data.Sqlite|NetworkGraph.Cli|QuikGraph")]
    [InlineData("src/NetworkGraph.Cli", "CsvHelper|Microsoft.Data.Sqlite|NetworkGraph.Web|QuikGraph")]
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

    private static IEnumerable<Type> Parts(Type type) =>
        (type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts) : []).Concat(type.HasElementType ? Parts(type.GetElementType()!) : []).Append(type);

    private static IEnumerable<string> Sources(string folder, string ending) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*" + ending, SearchOption.AllDirectories)
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "artifacts" or "node_modules"));

    private static string Short(string file) => Path.GetRelativePath(Root, file);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NetworkGraph.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("NetworkGraph.sln is in no folder above the tests.");
        }

        return folder.FullName;
    }

    [GeneratedRegex("^System\\.(IO|Net|Data)(\\.|$)|Sockets|Http|Console")]
    private static partial Regex Outside();

    [GeneratedRegex("(Helpers?|Utils?|Utility|Utilities|Manager|Service)$")]
    private static partial Regex Banned();

    [GeneratedRegex("\\b(class|struct|record|interface|enum)\\s+\\w+(Helpers?|Utils?|Utility|Utilities|Manager|Service)\\b")]
    private static partial Regex DeclaresBanned();

    public class Showing
    {
        public IReadOnlyList<System.Numerics.BigInteger[]> Numbers { get; } = [];
    }
}
