using System.Globalization;
using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>Where the server is and who asks. The password comes from a file or a variable, never from a command line.</summary>
/// <param name="Server">Scheme, host and port; the scheme is one of <see cref="Neo4jScheme.All"/>.</param>
/// <param name="Database">Database name, in small letters as the server keeps it.</param>
/// <param name="User">User name.</param>
/// <param name="Password">Password; the server's first password <c>neo4j</c> is refused.</param>
internal sealed record Neo4jAddress(Uri Server, string Database, string User, string Password)
{
    private const string Forms =
        "Write it like neo4j://server:7687, bolt://server:7687 or http://server:7474; with TLS neo4j+s://, bolt+s:// or https:// (neo4j+ssc:// and bolt+ssc:// take any certificate)."
        + " A user stands before the server (ada@server), a database behind it (server:7687/team), and neo4j:// may name several servers, with commas between them.";

    /// <summary>What the scheme means.</summary>
    public Neo4jScheme Scheme => Neo4jScheme.Of(Server.Scheme)!;

    /// <summary>Servers beside the first that can tell where the database is, each with its port; whichever answers first is asked.</summary>
    public IReadOnlyList<Uri> Others { get; init; } = [];

    /// <summary>One name for the same server and database, however its address was written: with or without TLS, routing, port or capitals.</summary>
    public string CanonicalName => $"{Routers(server => $"{(server.IsLoopback ? "localhost" : server.IdnHost)}:{server.Port}")}/{Database}";

    /// <summary>
    /// Reads <c>scheme://[user@]host[:port][,host[:port]...][/database]</c>; the password is the content of the file named by
    /// NETWORKGRAPH_NEO4J_PASSWORD_FILE, else the variable NETWORKGRAPH_NEO4J_PASSWORD.
    /// </summary>
    public static Neo4jAddress Parse(string store, Func<string, string?> variable)
    {
        var (name, rest) = Cut(store.Trim(), "://");
        var (authority, path) = Cut(rest ?? "", "/");
        var at = authority.LastIndexOf('@');
        var user = Uri.UnescapeDataString(authority[..Math.Max(at, 0)]);
        if (user.Contains(':', StringComparison.Ordinal))
        {
            throw new StoreUnavailableException("A password in the address can be read by everyone on this machine. Put it into a file and name the file in NETWORKGRAPH_NEO4J_PASSWORD_FILE.");
        }

        var database = Uri.UnescapeDataString((path ?? "").TrimEnd('/'));
        if (Neo4jScheme.Of(name) is not { } scheme || Servers(scheme, authority[(at + 1)..]) is not [var first, .. var others]
            || (others.Length > 0 && !scheme.Routes) || database.AsSpan().ContainsAny("/?#"))
        {
            throw new StoreUnavailableException($"'{store}' is not the address of a Neo4j server. {Forms}");
        }

        var password = PasswordFrom(variable);
        if (password == "neo4j")
        {
            throw new StoreUnavailableException("The password 'neo4j' is the one every new server has. Set another one on the server, then try again.");
        }

        return new Neo4jAddress(first, database.Length == 0 ? "neo4j" : database.ToLowerInvariant(), user.Length == 0 ? "neo4j" : user, password) { Others = others };
    }

    /// <summary>As people read it; never shows the password.</summary>
    public override string ToString() => $"{Server.Scheme}://{Routers(server => server.Authority)}/{Database}";

    private string Routers(Func<Uri, string> name) =>
        string.Join(',', Others.Prepend(Server).Select(name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static (string Before, string? Behind) Cut(string text, string mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is var at and >= 0 ? (text[..at], text[(at + mark.Length)..]) : (text, null);

    /// <summary>Each server with its port; none where one of them cannot be read.</summary>
    private static Uri[] Servers(Neo4jScheme scheme, string hosts)
    {
        var written = hosts.Split(',', StringSplitOptions.TrimEntries);
        Uri[] read = [.. written.Select(host => At(scheme, host)).OfType<Uri>()];
        return read.Length == written.Length ? read : [];
    }

    private static Uri? At(Neo4jScheme scheme, string host)
    {
        // Of http and https, Uri forgets whether a port was written: it is read under a scheme that has none of its own.
        if (!Uri.TryCreate($"neo4j://{host}", UriKind.Absolute, out var written) || written.Host.Length == 0
            || Uri.CheckHostName(written.IdnHost) == UriHostNameType.Unknown || written.PathAndQuery is not ("" or "/") || written.Fragment.Length > 0 || written.Port == 0)
        {
            return null;
        }

        var port = written.Port > 0 ? written.Port : scheme.PortOn(written.Host);
        return new Uri(string.Create(CultureInfo.InvariantCulture, $"{scheme.Name}://{written.Host}:{port}"));
    }

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
