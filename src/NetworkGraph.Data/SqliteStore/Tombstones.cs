using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.Seals;

namespace NetworkGraph.Data.SqliteStore;

/// <summary>
/// Who was erased, as keyed digests of their keys: an export that names them again is read without them, and nobody can read from the digests
/// who they are without guessing the key first.
/// </summary>
internal static class Tombstones
{
    private const int SaltBytes = 32;

    /// <summary>Remembers keys; a database has one salt, and takes others in with a backup that it restores.</summary>
    public static void Add(SqliteConnection connection, IEnumerable<IdentityKey> keys, DateTimeOffset at)
    {
        var salt = Read(connection).Keys.Order(StringComparer.Ordinal).FirstOrDefault() ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SaltBytes));
        foreach (var key in keys)
        {
            Add(connection, salt, Digest(salt, Bytes(key)), at);
        }
    }

    /// <summary>Takes over those of another database.</summary>
    public static void AddAll(SqliteConnection connection, IReadOnlyDictionary<string, HashSet<string>> others, DateTimeOffset at)
    {
        foreach (var (salt, digests) in others)
        {
            foreach (var digest in digests)
            {
                Add(connection, salt, digest, at);
            }
        }
    }

    /// <summary>Digests by their salt.</summary>
    public static IReadOnlyDictionary<string, HashSet<string>> Read(SqliteConnection connection)
    {
        using var command = connection.Command(Sql("ReadErased"));
        using var rows = command.ExecuteReader();
        var known = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        while (rows.Read())
        {
            known.TryAdd(rows.GetString(0), new HashSet<string>(StringComparer.Ordinal));
            known[rows.GetString(0)].Add(rows.GetString(1));
        }

        return known;
    }

    /// <summary>Numbers of the identities among the rows of a query that were erased.</summary>
    public static IReadOnlyList<long> Among(SqliteConnection connection, string query)
    {
        var known = Read(connection);
        var gone = new List<long>();
        if (known.Count == 0)
        {
            return gone;
        }

        using var rows = new RawRows(connection, query);
        while (rows.Next())
        {
            var key = rows.Bytes(1);
            foreach (var (salt, digests) in known)
            {
                if (digests.Contains(Digest(salt, key)))
                {
                    gone.Add(rows.Number(0));
                }
            }
        }

        return gone;
    }

    /// <summary>Takes whoever was erased out of a staged import, which is attached; its owner stays, for an export of one's own is one's own word.</summary>
    public static void DropFromStaged(SqliteConnection connection, ExportReading reading)
    {
        var owner = connection.Single(Sql("FindStaged"), ("$kind", (int)reading.Owner.Person.Key.Kind), ("$value", reading.Owner.Person.Key.Value)) as long?;
        long[] gone = [.. Among(connection, Sql("ReadStaged")).Where(id => id != owner)];
        if (gone.Length > 0)
        {
            Mark(connection, gone);
            connection.Run(Sql("DeleteStaged"));
        }
    }

    /// <summary>Names the identities that the next statements delete.</summary>
    public static void Mark(SqliteConnection connection, IEnumerable<long> gone)
    {
        connection.Run(Sql("PrepareGone"));
        foreach (var id in gone)
        {
            connection.Run(Sql("AddGone"), ("$id", id));
        }
    }

    private static string Sql(string name) => SqliteNetworkStore.Query(name);

    private static void Add(SqliteConnection connection, string salt, string digest, DateTimeOffset at) =>
        connection.Run(Sql("AddErased"), ("$salt", salt), ("$digest", digest), ("$at", SqliteNetworkStore.Text(at)));

    private static byte[] Bytes(IdentityKey key) => Encoding.UTF8.GetBytes(FormattableString.Invariant($"{(int)key.Kind}:{key.Value}"));

    private static string Digest(string salt, ReadOnlySpan<byte> key) => Convert.ToHexStringLower(HMACSHA256.HashData(Convert.FromHexString(salt), key));
}
