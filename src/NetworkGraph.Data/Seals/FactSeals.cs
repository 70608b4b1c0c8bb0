using System.Text;
using Microsoft.Data.Sqlite;
using NetworkGraph.Data.Disk;
using SQLitePCL;

namespace NetworkGraph.Data.Seals;

/// <summary>
/// Seals are computed from what lies in the database and kept beside it: at each commit for the import, at each word of the user for all
/// words. Computed again, they tell which import was changed by something that was no import.
/// </summary>
internal static class FactSeals
{
    private const string IdentityColumn = "_identity";
    private const string ThreadColumn = "_key";
    private static readonly string[] Parts = ["Imports", "Names", "SameRow", "Listings", "Interactions", "Participants", "Backgrounds", "Interests"];

    /// <summary>Seals an import that was just written, in the same transaction.</summary>
    public static void SealImport(SqliteConnection connection, long import) => Keep(connection, Imports(connection, import));

    /// <summary>Whether what the user has said is as it was sealed; true where it never was.</summary>
    public static bool WordsFit(SqliteConnection connection) =>
        Kept(connection).FirstOrDefault(seal => seal.What == Seal.Words) is not { } kept || kept == Words(connection);

    /// <summary>Seals everything that the user has said, in the transaction that says it; not where it did not fit before, which must stay visible.</summary>
    public static void SealWords(SqliteConnection connection, bool isSound)
    {
        if (isSound)
        {
            Keep(connection, [Words(connection)]);
        }
    }

    /// <summary>Seals everything as it is now.</summary>
    public static void SealAll(SqliteConnection connection) => Keep(connection, Compute(connection));

    /// <summary>The seals of everything, computed from what lies there.</summary>
    public static IReadOnlyList<Seal> Compute(SqliteConnection connection) => [.. Imports(connection, null), Words(connection)];

    /// <summary>The seals that were kept.</summary>
    public static IReadOnlyList<Seal> Kept(SqliteConnection connection)
    {
        using var rows = new RawRows(connection, Sql("ReadSeals"));
        var seals = new List<Seal>();
        while (rows.Next())
        {
            seals.Add(new Seal(Encoding.UTF8.GetString(rows.Bytes(0)), rows.Number(1), Encoding.UTF8.GetString(rows.Bytes(2))));
        }

        return seals;
    }

    /// <summary>What differs between the seals kept and those computed now: id of an import, <see cref="Seal.Words"/> or <see cref="Seal.Stray"/>; in order.</summary>
    public static IReadOnlyList<string> Broken(IReadOnlyList<Seal> kept, IReadOnlyList<Seal> computed) =>
        [.. kept.Except(computed).Concat(computed.Except(kept)).Select(seal => seal.What).Distinct().Order(StringComparer.Ordinal)];

    private static void Keep(SqliteConnection connection, IReadOnlyList<Seal> seals)
    {
        foreach (var seal in seals)
        {
            connection.Run(Sql("SetSeal"), ("$what", seal.What), ("$facts", seal.Facts), ("$hash", seal.Hash));
        }
    }

    private static Seal Words(SqliteConnection connection)
    {
        var sum = new RowSum();
        AddRows(connection, Parts.Length, "Words", null, _ => sum, [], []);
        return sum.ToSeal(Seal.Words);
    }

    private static List<Seal> Imports(SqliteConnection connection, long? only)
    {
        var (identities, threads, names) = (Texts(connection, "ReadIdentities"), Texts(connection, "ReadThreads"), Texts(connection, "ReadImportIds"));
        var sums = new Dictionary<long, RowSum>();
        for (var part = 0; part < Parts.Length; part++)
        {
            AddRows(connection, part, Parts[part], only, SumOf, identities, threads);
        }

        return [.. sums.GroupBy(sum => names.TryGetValue(sum.Key, out var name) ? Encoding.UTF8.GetString(name) : Seal.Stray)
            .Select(same => same.First().Value.ToSeal(same.Key)).OrderBy(seal => seal.What, StringComparer.Ordinal)];

        RowSum SumOf(long import)
        {
            if (!sums.TryGetValue(import, out var sum))
            {
                sums.Add(import, sum = new RowSum());
            }

            return sum;
        }
    }

    private static void AddRows(
        SqliteConnection connection, int table, string query, long? import, Func<long, RowSum> sumOf, Dictionary<long, byte[]> identities, Dictionary<long, byte[]> threads)
    {
        using var rows = new RawRows(connection, Sql(query), import);
        Dictionary<long, byte[]>?[] named = [.. rows.Columns.Select(column =>
            column.EndsWith(IdentityColumn, StringComparison.Ordinal) ? identities : column.EndsWith(ThreadColumn, StringComparison.Ordinal) ? threads : null)];
        var bytes = new RowBytes();
        while (rows.Next())
        {
            bytes.Begin(table);
            for (var column = 1; column < named.Length; column++)
            {
                Add(bytes, rows, column, named[column]);
            }

            sumOf(rows.Number(0)).Add(bytes.Written);
        }
    }

    private static void Add(RowBytes bytes, RawRows rows, int column, Dictionary<long, byte[]>? named)
    {
        var type = rows.Type(column);
        if (type == raw.SQLITE_NULL)
        {
            bytes.AddNull();
        }
        else if (type != raw.SQLITE_INTEGER)
        {
            bytes.Add((byte)('0' + type), rows.Bytes(column));
        }
        else if (named is not null && named.TryGetValue(rows.Number(column), out var key))
        {
            bytes.Add((byte)'k', key);
        }
        else
        {
            // A number where a key should be: whatever it pointed at is gone, and the seal does not fit.
            bytes.Add(rows.Number(column));
        }
    }

    private static Dictionary<long, byte[]> Texts(SqliteConnection connection, string query)
    {
        using var rows = new RawRows(connection, Sql(query));
        var texts = new Dictionary<long, byte[]>();
        while (rows.Next())
        {
            texts[rows.Number(0)] = rows.Bytes(1).ToArray();
        }

        return texts;
    }

    private static string Sql(string name) => SqlFile.Read("Seals", name);
}
