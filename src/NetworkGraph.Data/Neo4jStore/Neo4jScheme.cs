namespace NetworkGraph.Data.Neo4jStore;

/// <summary>What the scheme of an address says about the way to the server.</summary>
/// <param name="Name">As it is written before <c>://</c>.</param>
/// <param name="Language">What is spoken.</param>
/// <param name="Encrypted">Whether with TLS.</param>
/// <param name="AnyCertificate">Whether a certificate that nobody vouches for is taken too.</param>
/// <param name="Routes">Whether the servers of a cluster are found from one of them.</param>
/// <param name="Port">The server's usual port.</param>
internal sealed record Neo4jScheme(string Name, ServerLanguage Language, bool Encrypted, bool AnyCertificate, bool Routes, int Port)
{
    // Aura serves HTTPS on the web's own port.
    private const string Aura = ".databases.neo4j.io";
    private const int WebPort = 443;

    /// <summary>Every scheme that is understood.</summary>
    public static IReadOnlyList<Neo4jScheme> All { get; } =
    [
        new("bolt", ServerLanguage.Bolt, false, false, false, 7687),
        new("bolt+s", ServerLanguage.Bolt, true, false, false, 7687),
        new("bolt+ssc", ServerLanguage.Bolt, true, true, false, 7687),
        new("neo4j", ServerLanguage.Bolt, false, false, true, 7687),
        new("neo4j+s", ServerLanguage.Bolt, true, false, true, 7687),
        new("neo4j+ssc", ServerLanguage.Bolt, true, true, true, 7687),
        new("http", ServerLanguage.Http, false, false, false, 7474),
        new("https", ServerLanguage.Http, true, false, false, 7473),
    ];

    /// <summary>The scheme of this name in any letters, or null.</summary>
    public static Neo4jScheme? Of(string name) => All.FirstOrDefault(scheme => scheme.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The port where none is written.</summary>
    public int PortOn(string host) => Name == "https" && host.EndsWith(Aura, StringComparison.OrdinalIgnoreCase) ? WebPort : Port;
}

/// <summary>What is spoken at a port.</summary>
internal enum ServerLanguage
{
    /// <summary>Neither of the two, or nothing.</summary>
    Unknown,

    /// <summary>Neo4j's own protocol.</summary>
    Bolt,

    /// <summary>Neo4j's Query API, if it is a Neo4j server.</summary>
    Http,
}
