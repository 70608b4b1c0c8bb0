using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NetworkGraph.Data.Seals;

/// <summary>The rows of a query with their values as they lie in the file: nothing is decoded, so nothing that is damaged is passed over.</summary>
internal sealed class RawRows : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;

    /// <summary>The query's only parameter, where it has one, is an import.</summary>
    public RawRows(SqliteConnection connection, string sql, long? import = null)
    {
        _connection = connection;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection.Handle, sql, out _statement), connection.Handle);
        if (import is { } id)
        {
            SqliteException.ThrowExceptionForRC(raw.sqlite3_bind_int64(_statement, 1, id), connection.Handle);
        }

        Columns = [.. Enumerable.Range(0, raw.sqlite3_column_count(_statement)).Select(i => raw.sqlite3_column_name(_statement, i).utf8_to_string())];
    }

    public IReadOnlyList<string> Columns { get; }

    public bool Next()
    {
        var result = raw.sqlite3_step(_statement);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(result, _connection.Handle);
        }

        return result == raw.SQLITE_ROW;
    }

    public int Type(int column) => raw.sqlite3_column_type(_statement, column);

    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(_statement, column);

    public void Dispose() => _statement.Dispose();
}
