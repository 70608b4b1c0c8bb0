using Microsoft.Data.Sqlite;

namespace NetworkGraph.Web.Tests.Faults;

/// <summary>Something that happens to the data folder of a running dashboard, and how it ends.</summary>
/// <param name="Name">As a sentence begins.</param>
/// <param name="Cause">Makes it happen; what it gives back ends it.</param>
internal sealed record Fault(string Name, Func<SmallDisk, string, Task<Func<Task>>> Cause)
{
    /// <summary>How long one fault lasts that passes by itself: longer than any command waits.</summary>
    public static readonly TimeSpan LockedFor = TimeSpan.FromSeconds(40);

    /// <summary>Whether it ends after <see cref="LockedFor"/>, with nobody mending it.</summary>
    public bool PassesByItself { get; init; }

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("the disk is full", (disk, _) =>
        {
            disk.Fill();
            return Ends(disk.MakeRoom);
        }),
        new("the disk is read-only", async (disk, _) =>
        {
            await disk.ReadOnlyAsync(true);
            return () => disk.ReadOnlyAsync(false);
        }),
        new("the database is gone", (_, folder) => Ends(Aside(Database(folder)))),
        new("the database is another one", (_, folder) =>
        {
            var putBack = Aside(Database(folder));
            using (var connection = Open(Database(folder)))
            {
                Run(connection, "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT); INSERT INTO meta VALUES ('schema_version', 'x')");
            }

            return Ends(() => Replace(folder, putBack));
        }),
        new("the database is of another program", (_, folder) =>
        {
            var putBack = Aside(Database(folder));
            using (var connection = Open(Database(folder)))
            {
                Run(connection, "CREATE TABLE recipe (name TEXT)");
            }

            return Ends(() => Replace(folder, putBack));
        }),
        new("the database is no database", (_, folder) =>
        {
            var putBack = Aside(Database(folder));
            File.WriteAllText(Database(folder), string.Concat(Enumerable.Repeat("Not a database. ", 500)));
            return Ends(() => Replace(folder, putBack));
        }),
        new("the database is locked", async (_, folder) =>
        {
            var connection = Open(Database(folder));
            Run(connection, "BEGIN EXCLUSIVE");
            var unlocked = Task.Run(async () =>
            {
                await Task.Delay(LockedFor);
                await connection.DisposeAsync();
            });
            await Task.Yield();
            return () => unlocked;
        }) { PassesByItself = true },
        new("what the database is of is not said", (_, folder) =>
        {
            var kept = new Dictionary<string, string>(StringComparer.Ordinal);
            using (var connection = Open(Database(folder)))
            using (var command = connection.CreateCommand())
            {
                command.CommandText = "SELECT key, value FROM meta";
                using (var rows = command.ExecuteReader())
                {
                    while (rows.Read())
                    {
                        kept[rows.GetString(0)] = rows.GetString(1);
                    }
                }

                Run(connection, "DELETE FROM meta");
            }

            return Ends(() =>
            {
                using var connection = Open(Database(folder));
                foreach (var (key, value) in kept)
                {
                    Run(connection, "INSERT OR REPLACE INTO meta (key, value) VALUES ($key, $value)", ("$key", key), ("$value", value));
                }
            });
        }),
    ];

    public override string ToString() => Name;

    private static string Database(string folder) => Path.Combine(folder, "network.db");

    private static Task<Func<Task>> Ends(Action mend) => Task.FromResult<Func<Task>>(() =>
    {
        mend();
        return Task.CompletedTask;
    });

    /// <summary>Moves a database away, with its journal; what is given back puts both back.</summary>
    private static Action Aside(string database)
    {
        string[] files = [.. new[] { database, database + "-wal", database + "-shm" }.Where(File.Exists)];
        Array.ForEach(files, file => File.Move(file, file + ".aside"));
        return () => Array.ForEach(files, file => File.Move(file + ".aside", file, overwrite: true));
    }

    private static void Replace(string folder, Action putBack)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "network.db*").Where(file => !file.EndsWith(".aside", StringComparison.Ordinal)).ToList())
        {
            File.Delete(file);
        }

        putBack();
    }

    private static SqliteConnection Open(string database)
    {
        var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql, params (string Name, string Value)[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.ExecuteNonQuery();
    }
}
