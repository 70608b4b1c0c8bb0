using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>Where the server is and who asks. The password comes from a file or a variable, never from a command line.</summary>
/// <param name="Server">Scheme, host and port: <c>neo4j</c>, <c>bolt</c> (each also <c>+s</c>), <c>http</c> or <c>https</c>.</param>
/// <param name="Database">Database name.</param>
/// <param name="User">User name.</param>
/// <param name="Password">Password; the server's first password <c>neo4j</c> is refused.</param>
internal sealed record Neo4jAddress(Uri Server, string Database, string User, string Password)
{
    private static readonly string[] Schemes = ["http", "https", "bolt", "bolt+s", "neo4j", "neo4j+s"];

    /// <summary>Whether a text given as store means a Neo4j server.</summary>
    public static bool Accepts(string store) => Schemes.Any(s => store.StartsWith(s + "://", StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Reads <c>scheme://[user@]host:port[/database]</c>; the password is the content of the file named by NETWORKGRAPH_NEO4J_PASSWORD_FILE,
    /// else the variable NETWORKGRAPH_NEO4J_PASSWORD.
    /// </summary>
    public static Neo4jAddress Parse(string store, Func<string, string?> variable)
    {
        if (!Accepts(store) || !Uri.TryCreate(store, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            throw new StoreUnavailableException($"'{store}' is not the address of a Neo4j server. Write it like neo4j://server:7687, bolt://server:7687 or http://server:7474.");
        }

        var userInfo = Uri.UnescapeDataString(uri.UserInfo);
        if (userInfo.Contains(':', StringComparison.Ordinal))
        {
            throw new StoreUnavailableException("A password in the address can be read by everyone on this machine. Put it into a file and name the file in NETWORKGRAPH_NEO4J_PASSWORD_FILE.");
        }

        var password = PasswordFrom(variable);
        if (password == "neo4j")
        {
            throw new StoreUnavailableException("The password 'neo4j' is the one every new server has. Set another one on the server, then try again.");
        }

        var database = uri.AbsolutePath.Trim('/');
        return new Neo4jAddress(
            new UriBuilder(uri) { UserName = "", Path = "" }.Uri,
            database.Length == 0 ? "neo4j" : Uri.UnescapeDataString(database),
            userInfo.Length == 0 ? "neo4j" : userInfo,
            password);
    }

    /// <summary>Never shows the password.</summary>
    public override string ToString() => $"{Server.GetLeftPart(UriPartial.Authority)}/{Database}";

    private static string PasswordFrom(Func<string, string?> variable)
    {
        if (variable("NETWORKGRAPH_NEO4J_PASSWORD_FILE") is { Length: > 0 } file)
        {
            return File.Exists(file)
                ? File.ReadAllText(file).TrimEnd('\r', '\n')
                : throw new StoreUnavailableException("The password file named in NETWORKGRAPH_NEO4J_PASSWORD_FILE does not exist.");
        }

        return variable("NETWORKGRAPH_NEO4J_PASSWORD") is { Length: > 0 } password
            ? password
            : throw new StoreUnavailableException("The Neo4j server needs a password. Put it into a file and name the file in NETWORKGRAPH_NEO4J_PASSWORD_FILE.");
    }
}
