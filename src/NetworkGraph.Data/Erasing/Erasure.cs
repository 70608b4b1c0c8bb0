using Microsoft.Data.Sqlite;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Seals;
using NetworkGraph.Data.SqliteStore;

namespace NetworkGraph.Data.Erasing;

/// <summary>What is to be erased, in the same way from the database and from each backup of it.</summary>
internal sealed record Erasure
{
    /// <summary>Keys of a person, and the keys under which archives name somebody without an address.</summary>
    public IReadOnlyCollection<IdentityKey> Keys { get; init; } = [];

    /// <summary>Their full names: what the user said of them goes, too.</summary>
    public IReadOnlyCollection<string> Names { get; init; } = [];

    /// <summary>Imports that a member loaded.</summary>
    public IReadOnlyCollection<Guid> Imports { get; init; } = [];

    /// <summary>Keys of a member whose own words go.</summary>
    public IReadOnlyCollection<string> WordsOf { get; init; } = [];

    /// <summary>Everything that the user has said.</summary>
    public bool Words { get; init; }

    /// <summary>Erases in one transaction and writes the file anew, so that no page keeps what was deleted.</summary>
    public void From(SqliteConnection connection, DateTimeOffset at)
    {
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            foreach (var import in Imports)
            {
                if (connection.Single(SqliteNetworkStore.Query("FindImport"), ("$uuid", import.ToString("D"))) is long number)
                {
                    connection.Run(SqliteNetworkStore.Query("DeleteImport"), ("$import", number));
                }
            }

            Tombstones.Add(connection, Keys, at);
            Enforce(connection, Names);
            Forget(connection, word => Words || WordsOf.Any(key => WordsAbout.AreOf(word, key)));
            connection.Run(Sql("DeleteAttempts"));
            connection.Run(SqliteNetworkStore.Query("DeleteOrphans"));
            FactSeals.SealAll(connection);
            SqliteNetworkStore.BumpRevision(connection);
            transaction.Commit();
        }

        WriteAnew(connection);
    }

    /// <summary>Full names under which archives know the bearers of these keys.</summary>
    public static IReadOnlyList<string> NamesOf(SqliteConnection connection, IReadOnlyCollection<IdentityKey> keys)
    {
        Tombstones.Mark(connection, keys.Select(key => connection.Single(SqliteNetworkStore.Query("FindIdentity"), ("$kind", (int)key.Kind), ("$value", key.Value))).OfType<long>());
        return Texts(connection, Sql("ReadGoneNames"));
    }

    /// <summary>Keeps out of a copy whoever was erased elsewhere.</summary>
    public static void Keep(SqliteConnection connection, IReadOnlyDictionary<string, HashSet<string>> erased, DateTimeOffset at)
    {
        using (var transaction = connection.BeginTransaction(deferred: false))
        {
            Tombstones.AddAll(connection, erased, at);
            Enforce(connection, []);
            connection.Run(Sql("DeleteAttempts"));
            connection.Run(SqliteNetworkStore.Query("DeleteOrphans"));
            FactSeals.SealAll(connection);
            transaction.Commit();
        }

        WriteAnew(connection);
    }

    /// <summary>Takes out everybody whom the database remembers as erased, in the caller's transaction, which seals anew and removes orphans.</summary>
    public static void Enforce(SqliteConnection connection, IEnumerable<string> names)
    {
        Tombstones.Mark(connection, Tombstones.Among(connection, Sql("ReadIdentities")));
        List<string> about = [.. names, .. KeysOfGone(connection), .. Texts(connection, Sql("ReadGoneNames"))];
        Forget(connection, word => WordsAbout.Name(word, about));
        connection.Run(Sql("DeleteGone"));
    }

    private static void Forget(SqliteConnection connection, Func<UserFact, bool> fits)
    {
        foreach (var word in WordsAbout.With([.. SqliteFacts.Said(connection)], fits))
        {
            connection.Run(SqliteNetworkStore.Query("DeleteUserFact"), ("$id", word.Id.ToString("D")));
        }
    }

    /// <summary>No page and no log keeps what was deleted.</summary>
    private static void WriteAnew(SqliteConnection connection)
    {
        connection.Run("PRAGMA wal_checkpoint(TRUNCATE)");
        connection.Run("VACUUM");
        connection.Run("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static IEnumerable<string> KeysOfGone(SqliteConnection connection)
    {
        using var command = connection.Command(Sql("ReadGoneKeys"));
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            yield return new IdentityKey((IdentityKind)rows.GetInt32(0), rows.GetString(1)).ToString();
        }
    }

    private static List<string> Texts(SqliteConnection connection, string sql)
    {
        using var command = connection.Command(sql);
        using var rows = command.ExecuteReader();
        var texts = new List<string>();
        while (rows.Read())
        {
            texts.Add(rows.GetString(0));
        }

        return texts;
    }

    private static string Sql(string name) => SqlFile.Read("Erasing", name);
}
