using Microsoft.Data.Sqlite;

namespace NetworkGraph.Data.Disk;

/// <summary>How SQLite files are opened, and what is asked of the library.</summary>
internal static class SqliteFile
{
    /// <summary>Below it, a rare race can corrupt a database in write-ahead mode.</summary>
    private static readonly Version Oldest = new(3, 51, 3);

    /// <summary>Opens a database that must survive anything: write-ahead log, every commit on the disk before it is reported. Makes it where there is none.</summary>
    public static SqliteConnection Open(string path)
    {
        CreatePrivate(path);
        return OpenDurable(path, SqliteOpenMode.ReadWriteCreate);
    }

    /// <summary>The same, of a database that was opened before: where it is missing now, this fails and makes nothing.</summary>
    public static SqliteConnection OpenExisting(string path) => OpenDurable(path, SqliteOpenMode.ReadWrite);

    /// <summary>Opens a database that nobody misses after a crash.</summary>
    public static SqliteConnection OpenThrowAway(string path)
    {
        CreatePrivate(path);
        var connection = Connect(path, SqliteOpenMode.ReadWriteCreate);
        connection.Run(SqlFile.Read("Staging", "Profile"));
        return connection;
    }

    /// <summary>Runs statements that return nothing.</summary>
    public static void Run(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.Command(sql, parameters);
        command.ExecuteNonQuery();
    }

    /// <summary>Runs a statement and returns how many rows it changed.</summary>
    public static int Change(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.Command(sql, parameters);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first value of the first row, or null.</summary>
    public static object? Single(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.Command(sql, parameters);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    /// <summary>A command with its parameters.</summary>
    public static SqliteCommand Command(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }

    private static SqliteConnection OpenDurable(string path, SqliteOpenMode mode)
    {
        var connection = Connect(path, mode);
        try
        {
            if (Version.Parse(connection.ServerVersion) < Oldest)
            {
                throw new StoreUnavailableException(
                    $"This build carries SQLite {connection.ServerVersion}, which can damage a database. Update NetworkGraph: it needs SQLite {Oldest} or newer.");
            }

            connection.Run(SqlFile.Read("SqliteStore", "Profile"));
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        // Pooled connections would keep files open that are to be deleted.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 30 }.ToString());
        connection.Open();
        return connection;
    }

    private static void CreatePrivate(string path)
    {
        if (OperatingSystem.IsWindows() || File.Exists(path))
        {
            return;
        }

        using var file = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.Write,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
    }
}
