using System.Globalization;
using Microsoft.Data.Sqlite;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Seals;
using NetworkGraph.Data.SqliteStore;

namespace NetworkGraph.Data.Health;

/// <summary>Looks through a whole database: its pages, its schema, and whether every import still says what it said when it was read.</summary>
internal static class DatabaseCheck
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Corrupt = 11;
    private const int NotADatabase = 26;
    private const int FirstSealedSchema = 2;

    /// <summary>The state of a database that may not even open.</summary>
    public static DatabaseState OfFile(string path)
    {
        try
        {
            using var connection = SqliteFile.OpenExisting(path);
            return Of(connection);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is Corrupt or NotADatabase)
        {
            return new DatabaseState(0, 0, null, [], ["The file is damaged: it is no database, or its first page is broken."]);
        }
    }

    /// <summary>
    /// The state of a database. A locked one, a full disk and a file that may not be read are no damage and throw; whatever else the library
    /// refuses is a problem of the file.
    /// </summary>
    public static DatabaseState Of(SqliteConnection connection) => Of(connection, within: false);

    /// <summary>The same, <paramref name="within"/> a transaction that the caller has begun.</summary>
    public static DatabaseState Of(SqliteConnection connection, bool within)
    {
        var problems = new List<string>();
        var (schema, revision) = (0L, 0L);
        DatabaseCounts? counts = null;
        IReadOnlyList<Seal> seals = [];
        try
        {
            using var together = within ? null : connection.BeginTransaction(deferred: true);
            problems.AddRange(Integrity(connection));
            schema = Number(connection, "schema_version");
            revision = Number(connection, "revision");
            if (schema < 1)
            {
                problems.Add("The database does not say which version of NetworkGraph made it.");
            }

            if (schema == SqliteNetworkStore.SchemaVersion && !Schema(connection).SequenceEqual(ExpectedSchema()))
            {
                problems.Add("The database's own description of its tables is not the one that NetworkGraph made.");
            }

            counts = Counts(connection);
            seals = FactSeals.Compute(connection);
            if (schema is >= FirstSealedSchema and <= SqliteNetworkStore.SchemaVersion)
            {
                problems.AddRange(FactSeals.Broken(FactSeals.Kept(connection), seals).Select(what => Broken(connection, what)));
            }
        }
        catch (SqliteException e) when (StoreFault.IsForeign(e))
        {
            problems.Add("The database does not hold what NetworkGraph keeps there: another program made it, or a part of it was removed.");
        }
        catch (SqliteException e) when (e.SqliteErrorCode is not (Busy or Locked) && StoreFault.Of(e) is null)
        {
            problems.Add($"The file is damaged: SQLite cannot read it ({e.SqliteErrorCode}).");
        }
        catch (Exception e) when (e is InvalidCastException or FormatException or OverflowException)
        {
            problems.Add("The file is damaged: a value is of another kind than it was written.");
        }

        return new DatabaseState(schema, revision, counts, seals, problems);
    }

    /// <summary>Version, revision and counts alone, read in a moment; nothing is checked.</summary>
    public static DatabaseState Peek(SqliteConnection connection) =>
        new(Number(connection, "schema_version"), Number(connection, "revision"), Counts(connection), [], []);

    /// <summary>What is said where one import, or the user's words, are no longer what they were.</summary>
    private static string Broken(SqliteConnection connection, string what) => what switch
    {
        Seal.Words => "What you said about people (your own words) is not what was kept: something changed it that was not NetworkGraph.",
        Seal.Stray => "There are facts that belong to no import.",
        _ => connection.Single(Sql("NameImport"), ("$uuid", what)) is string name
            ? $"The import of {name} ({what}) no longer says what it said when it was read. Undo that import on the Import page and import the same export again."
            : $"An import is missing or no longer says what it said when it was read ({what}).",
    };

    private static IEnumerable<string> Integrity(SqliteConnection connection) =>
        Texts(connection, Sql("IntegrityCheck")).Where(line => line != "ok").Select(line => $"The file is damaged: {line.ReplaceLineEndings(" ")}");

    private static List<string> Schema(SqliteConnection connection) => Texts(connection, Sql("ReadSchema"));

    private static List<string> ExpectedSchema()
    {
        using var fresh = new SqliteConnection("Data Source=:memory:;Pooling=False");
        fresh.Open();
        fresh.Run(SqliteNetworkStore.Query("Schema"));
        fresh.Run(SqliteNetworkStore.Query("Schema2"));
        return Schema(fresh);
    }

    private static DatabaseCounts Counts(SqliteConnection connection)
    {
        using var command = connection.Command(Sql("Counts"));
        using var row = command.ExecuteReader();
        row.Read();
        return new DatabaseCounts(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4));
    }

    private static long Number(SqliteConnection connection, string key) =>
        connection.Single(SqliteNetworkStore.Query("ReadMeta"), ("$key", key)) is string text
        && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static List<string> Texts(SqliteConnection connection, string sql)
    {
        using var command = connection.Command(sql);
        using var rows = command.ExecuteReader();
        var texts = new List<string>();
        while (rows.Read())
        {
            texts.Add(string.Join('\t', Enumerable.Range(0, rows.FieldCount).Select(rows.GetString)));
        }

        return texts;
    }

    private static string Sql(string name) => SqlFile.Read("Health", name);
}
