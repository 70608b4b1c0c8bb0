using Microsoft.Data.Sqlite;

namespace NetworkGraph.Data;

/// <summary>One prepared insert into all columns of a table, run once per row.</summary>
internal sealed class BulkInsert : IDisposable
{
    private readonly SqliteCommand _command;

    public BulkInsert(SqliteConnection connection, string table, int columns)
    {
        _command = connection.CreateCommand();
        // The table is one of ours, by name; values travel as parameters.
        _command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(',', Enumerable.Range(1, columns).Select(i => $"${i}"))})";
        for (var i = 1; i <= columns; i++)
        {
            _command.Parameters.Add(new SqliteParameter($"${i}", null));
        }
    }

    public void Add(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        _command.ExecuteNonQuery();
    }

    public void Dispose() => _command.Dispose();
}
