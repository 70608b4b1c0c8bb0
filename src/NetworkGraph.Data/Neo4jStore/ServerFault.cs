using System.Net.Sockets;
using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>What an error of a Neo4j server, or on the way to it, means to the owner of the data: the one place that says it.</summary>
internal static class ServerFault
{
    private const string Unchanged = "Nothing was changed.";

    /// <summary>Nothing at the address takes the connection.</summary>
    public static StoreUnavailableException NoWay(Uri server, SocketException cause) => Away(
        cause.SocketErrorCode switch
        {
            SocketError.ConnectionRefused => $"{Of(server)} does not answer: nothing listens at that port. {Unchanged} Start it, or check server and port of the address.",
            SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain =>
                $"{Of(server)} does not answer: the name {server.Host} is not known. {Unchanged} Check the address.",
            SocketError.TimedOut => $"{Of(server)} does not answer. {Unchanged} Check the address, whether its computer runs, and whether a firewall is on the way.",
            _ => $"{Of(server)} does not answer: no way leads there ({cause.Message}). {Unchanged} Check the address and your network.",
        },
        cause);

    /// <summary>The connection may be taken, but nothing comes back.</summary>
    public static StoreUnavailableException Silent(Uri server, TimeSpan waited, Exception cause) => Away(
        $"{Of(server)} does not answer: nothing came within {waited.TotalSeconds:0} seconds. {Unchanged} Check the address, whether the server runs, and whether a firewall is on the way.", cause);

    /// <summary>Something else is spoken there than the address says.</summary>
    public static StoreUnavailableException Speaks(Uri server, Neo4jScheme wanted, ServerLanguage spoken, bool encrypted)
    {
        var right = Neo4jScheme.All.First(scheme => scheme.Language == spoken && scheme.Encrypted == encrypted && scheme.Routes == (wanted.Routes && spoken == ServerLanguage.Bolt));
        return Away(
            $"At {server.Authority}, {Words(spoken, encrypted)} is spoken, and {wanted.Name}:// means {Words(wanted.Language, wanted.Encrypted)}. {Unchanged}"
            + $" Give {right.Name}://{server.Authority}, or the port where the server speaks {Words(wanted.Language, wanted.Encrypted)} (usually {wanted.Port}).",
            null);
    }

    /// <summary>TLS is spoken, under a certificate that this computer does not trust.</summary>
    public static StoreUnavailableException Untrusted(Uri server, Neo4jScheme wanted, UntrustedCertificateException cause) => Away(
        $"The certificate of the Neo4j server at {server.Authority} is {(cause.IsOfAnother ? $"made out to another name than {server.Host}" : "signed by nobody that this computer trusts")}. {Unchanged}"
        + " Let this computer trust whoever signed it, or use the name that it is made out to"
        + (wanted.Language == ServerLanguage.Bolt ? $"; {(wanted.Routes ? "neo4j" : "bolt")}+ssc:// takes it unseen, as it would another server's." : "."),
        cause);

    /// <summary>An answer, but not one of Neo4j.</summary>
    public static StoreUnavailableException NotNeo4j(Uri server, Exception? cause) => Away(
        $"At {server.Authority} something answers that is no Neo4j server. {Unchanged} Check server and port of the address.", cause);

    /// <summary>A Neo4j server that does not take queries over HTTP.</summary>
    public static StoreUnavailableException NoQueryApi(Uri server) => Away(
        $"{Of(server)} takes no queries over HTTP. {Unchanged} Add QUERY_API_ENDPOINTS to its setting server.http_enabled_modules, or give the bolt:// address.", null);

    /// <summary>A server that lacks what queries here use.</summary>
    public static StoreUnavailableException TooOld(Uri server, string version, string edition) => Away(
        $"{Of(server)} is Neo4j {version} {edition}, and NetworkGraph needs {ServerVersion.Oldest} or newer. {Unchanged} Upgrade the server; docs/neo4j.md says how.", null);

    /// <summary>A server that had answered before.</summary>
    public static StoreUnavailableException Lost(Uri server, Exception cause) => new(
        $"{Of(server)} does not answer any more. What it has not confirmed was done as a whole or not at all. Try again once it is back.", cause)
    {
        ServerCode = "",
    };

    /// <summary>A database that had been opened and holds nothing of ours any more.</summary>
    public static StoreUnavailableException Emptied(string? database) => new(
        $"The database {database} was emptied: what NetworkGraph kept there is gone. Put a backup of it back, or start NetworkGraph anew and import your exports again.");

    /// <summary>What the server itself reports.</summary>
    public static StoreUnavailableException Reported(Neo4jAddress address, string code, string message, Exception? cause = null) =>
        new(Sentence(address, code, message), cause) { ServerCode = code };

    private static string Sentence(Neo4jAddress address, string code, string message) => code switch
    {
        "Neo.ClientError.Security.Unauthorized" => $"{Of(address.Server)} refuses this user and password. {Unchanged} Check the user in the address and the password file.",
        "Neo.ClientError.Security.AuthenticationRateLimit" =>
            $"{Of(address.Server)} takes no password of this user for some seconds: too many were wrong. {Unchanged} Check the password file, wait, and try again.",
        "Neo.ClientError.Security.CredentialsExpired" => $"{Of(address.Server)} wants a new password for {address.User} first. {Unchanged} Set one (ALTER CURRENT USER SET PASSWORD), then try again.",
        "Neo.ClientError.Security.Forbidden" => $"{Of(address.Server)} does not let {address.User} do this: {message} {Unchanged} Ask who runs it for the role; docs/neo4j.md says which.",
        "Neo.ClientError.Database.DatabaseNotFound" =>
            $"{Of(address.Server)} has no database {address.Database} that {address.User} may see. {Unchanged} Check the name behind the last / of the address; the Community edition has one database only.",
        StoreUnavailableException.NotALeader or StoreUnavailableException.ReadOnlyDatabase =>
            $"{Of(address.Server)} takes no writes now: another server of its cluster does, or none yet. {Unchanged} Give a neo4j:// address, which finds it, or try again in a minute.",
        "Neo.ClientError.Schema.ConstraintValidationFailed" or "Neo.ClientError.Schema.ConstraintAlreadyExists" or "Neo.ClientError.Schema.ConstraintWithNameAlreadyExists"
            or "Neo.ClientError.Schema.IndexAlreadyExists" or "Neo.ClientError.Schema.IndexWithNameAlreadyExists" or "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists"
            or "Neo.DatabaseError.Schema.ConstraintCreationFailed" =>
            $"A constraint, an index or nodes that somebody else keeps in the database {address.Database} are in the way: {message} {Unchanged} Give NetworkGraph a database of its own, or remove what the message names.",
        _ => $"{Of(address.Server)} reports {code}: {message}",
    };

    private static StoreUnavailableException Away(string sentence, Exception? cause) => new(sentence, cause) { ServerCode = "", IsExplained = true };

    private static string Of(Uri server) => $"The Neo4j server at {server.Scheme}://{server.Authority}";

    private static string Words(ServerLanguage language, bool encrypted) =>
        $"{(language == ServerLanguage.Bolt ? "Bolt" : "HTTP")} {(encrypted ? "with" : "without")} TLS";
}
