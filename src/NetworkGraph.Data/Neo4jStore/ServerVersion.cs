namespace NetworkGraph.Data.Neo4jStore;

/// <summary>Which versions of Neo4j understand the queries here: types of relationships that stand in a parameter came with the oldest.</summary>
internal static class ServerVersion
{
    public static Version Oldest { get; } = new(5, 26);

    /// <summary>Whether a version as servers write it (<c>5.26.30</c>, <c>2025.10.1</c>, <c>5.27-aura</c>) is new enough; one that is written otherwise is taken to be.</summary>
    public static bool Suffices(string version)
    {
        var numbers = version.Split('-', '+')[0];
        return !Version.TryParse(numbers, out var known) || new Version(known.Major, known.Minor) >= Oldest;
    }
}
