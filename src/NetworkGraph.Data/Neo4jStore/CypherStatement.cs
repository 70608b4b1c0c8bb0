using System.Collections.Concurrent;
using System.Reflection;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>One query file and its parameters. Text from anywhere else never reaches the server.</summary>
internal sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    private static readonly ConcurrentDictionary<string, string> Files = new(StringComparer.Ordinal);
    private static readonly IReadOnlyDictionary<string, object?> NoParameters = new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>The query in <c>Neo4jStore/NAME.cypher</c>.</summary>
    public static CypherStatement Named(string name, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var text = Files.GetOrAdd(name, Read);
        if (parameters.IsEmpty)
        {
            return new CypherStatement(text, NoParameters);
        }

        var values = new Dictionary<string, object?>(parameters.Length, StringComparer.Ordinal);
        foreach (var (key, value) in parameters)
        {
            values.Add(key, value);
        }

        return new CypherStatement(text, values);
    }

    /// <summary>Each statement of a file of several, in order: schema commands must run one by one.</summary>
    public static IReadOnlyList<CypherStatement> EachOf(string name) =>
        [.. Read(name).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(text => new CypherStatement(text, NoParameters))];

    private static string Read(string name)
    {
        var resource = $"{typeof(CypherStatement).Namespace}.{name}.cypher";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such query file.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
