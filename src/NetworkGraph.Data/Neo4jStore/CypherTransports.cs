#if !NEO4J_DRIVER
using NetworkGraph.Data.Disk;
#endif

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>Chooses the transport by the scheme of the address.</summary>
internal static class CypherTransports
{
    public static ICypherTransport Open(Neo4jAddress address)
    {
        if (address.Scheme.Language == ServerLanguage.Http)
        {
            return new HttpTransport(address);
        }

#if NEO4J_DRIVER
        return new BoltTransport(address);
#else
        throw new StoreUnavailableException(
            $"This build speaks HTTP to Neo4j; for {address.Server.Scheme}:// build it with -p:UseNeo4jDriver=true, or give the http:// address (port 7474 unless the server says otherwise).");
#endif
    }
}
