using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Staging;

/// <summary>
/// Numbers the messages of one thread, sender and second. Exports tell one conversation after the other, so only the one being told is remembered,
/// however many there are; when an earlier one comes back, what is staged already is counted once and everything is remembered from then on.
/// </summary>
internal sealed class StagedOccurrences(SqliteConnection connection)
{
    private const int Large = 1024;
    private Dictionary<(int Thread, int Sender, long At), int> _counts = [];
    private int _thread = -1;
    private bool _isMixed;

    /// <summary>How many like it came before. Threads are numbered in order of their first mention.</summary>
    public int Next(int thread, int sender, long at)
    {
        if (thread != _thread && !_isMixed)
        {
            Enter(thread);
        }

        return Count(thread, sender, at);
    }

    private int Count(int thread, int sender, long at)
    {
        ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, (thread, sender, at), out _);
        return next++;
    }

    private void Enter(int thread)
    {
        // Clearing costs as much as the largest conversation so far.
        if (_counts.Count > Large)
        {
            _counts = [];
        }

        _counts.Clear();
        if (thread > _thread)
        {
            _thread = thread;
            return;
        }

        _isMixed = true;
        using var command = connection.Command(SqlFile.Read("Staging", "ReadOccurrences"));
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            Count(rows.GetInt32(0), rows.GetInt32(1), rows.GetInt64(2));
        }
    }
}
