using Microsoft.Data.Sqlite;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Disk;
using static NetworkGraph.Data.SqliteStore.SqliteNetworkStore;

namespace NetworkGraph.Data.SqliteStore;

/// <summary>A part of a workspace, large enough that what lies between those touched comes out of it as it would out of the whole.</summary>
/// <param name="Facts">All that is stated by and about the near members.</param>
/// <param name="Touched">Every name of somebody touched, whether anything still states it or not.</param>
/// <param name="NearMembers">Every name of a member whose facts are all there: those who know somebody touched, and those who are touched.</param>
internal sealed record NearFacts(NetworkFacts Facts, IReadOnlyList<IdentityKey> Touched, IReadOnlySet<IdentityKey> NearMembers)
{
    /// <summary>Reads it: what it takes grows with the members who know the same people, not with the workspace.</summary>
    /// <param name="connection">The database, which stays as it is.</param>
    /// <param name="seeds">Members whose own ties are wanted in full, by any of their names.</param>
    /// <param name="also">Others who are touched.</param>
    /// <param name="joined">Names that the user's word joins, or keeps apart.</param>
    /// <param name="spoken">Others whom the user's word names.</param>
    /// <param name="cancellation">Ends it.</param>
    public static NearFacts Load(
        SqliteConnection connection, IEnumerable<IdentityKey> seeds, IEnumerable<IdentityKey> also, IEnumerable<(IdentityKey A, IdentityKey B)> joined,
        IEnumerable<IdentityKey> spoken, CancellationToken cancellation)
    {
        connection.Run(Query("NearTables"));
        foreach (var (one, other) in joined)
        {
            if (Id(connection, one) is { } a && Id(connection, other) is { } b)
            {
                connection.Run(Query("NearJoin"), ("$a", a), ("$b", b));
            }
        }

        foreach (var seed in seeds.Select(key => Id(connection, key)).OfType<long>())
        {
            connection.Run(Query("NearSeed"), ("$member", seed));
        }

        var gone = new List<IdentityKey>();
        foreach (var key in also)
        {
            if (Id(connection, key) is { } id)
            {
                connection.Run(Query("NearTouch"), ("$id", id));
            }
            else
            {
                gone.Add(key);
            }
        }

        foreach (var id in spoken.Select(key => Id(connection, key)).OfType<long>())
        {
            connection.Run(Query("NearName"), ("$id", id));
        }

        connection.Run(Query("NearSpread"));
        cancellation.ThrowIfCancellationRequested();
        return new NearFacts(new SqliteFacts(connection, cancellation).Load(), [.. Keys(connection, "NearTouched"), .. gone], Keys(connection, "NearOwners").ToHashSet());
    }

    private static long? Id(SqliteConnection connection, IdentityKey key) =>
        connection.Single(Query("NearKey"), ("$kind", (int)key.Kind), ("$value", key.Value)) as long?;

    private static List<IdentityKey> Keys(SqliteConnection connection, string query)
    {
        using var command = connection.Command(Query(query));
        using var rows = command.ExecuteReader();
        var keys = new List<IdentityKey>();
        while (rows.Read())
        {
            keys.Add(new IdentityKey((IdentityKind)rows.GetInt32(0), rows.GetString(1)));
        }

        return keys;
    }
}
