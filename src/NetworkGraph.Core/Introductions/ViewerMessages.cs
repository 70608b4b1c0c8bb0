using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Introductions;

/// <summary>Reads the messages that the viewer wrote or was sent, campaign mail left out: once into threads, once by person.</summary>
internal sealed class ViewerMessages
{
    private readonly Network _network;
    private readonly int _viewer;
    private readonly Dictionary<int, ViewerThread> _threads = [];
    private readonly List<(int Person, int Row)> _messages = [];

    public ViewerMessages(Network network, int viewer)
    {
        (_network, _viewer) = (network, viewer);
        var rows = network.Facts.Interactions;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows.Kind[i] == InteractionKind.Message && !rows.Promotional[i])
            {
                Read(i);
            }
        }
    }

    /// <summary>The conversations.</summary>
    public IEnumerable<ViewerThread> Threads => _threads.Values;

    /// <summary>Rows between the viewer and each person, oldest first: those of person p are Rows[Start[p] .. Start[p + 1]].</summary>
    public (int[] Start, int[] Rows) ByPerson()
    {
        var start = new int[_network.People.Count + 1];
        foreach (var (person, _) in _messages)
        {
            start[person + 1]++;
        }

        for (var p = 0; p + 1 < start.Length; p++)
        {
            start[p + 1] += start[p];
        }

        var (next, rows) = (start[..^1], new int[_messages.Count]);
        foreach (var (person, row) in _messages)
        {
            rows[next[person]++] = row;
        }

        return (start, rows);
    }

    private void Read(int row)
    {
        var rows = _network.Facts.Interactions;
        var sender = _network.PersonOf(rows.Sender[row]);
        var recipients = rows.Recipients.AsSpan(rows.RecipientStart[row], rows.RecipientStart[row + 1] - rows.RecipientStart[row]);
        var mine = sender == _viewer;
        foreach (var recipient in recipients)
        {
            mine |= _network.PersonOf(recipient) == _viewer;
        }

        if (!mine || sender < 0)
        {
            return;
        }

        // A message without a thread is a conversation of its own.
        var key = rows.Thread[row] >= 0 ? rows.Thread[row] : ~row;
        if (!_threads.TryGetValue(key, out var thread))
        {
            _threads[key] = thread = new ViewerThread(row, rows.At[row]);
        }

        thread.Join(sender, rows.At[row]);
        if (sender != _viewer)
        {
            _messages.Add((sender, row));
        }

        foreach (var recipient in recipients)
        {
            if (_network.PersonOf(recipient) is >= 0 and var person)
            {
                thread.Join(person, rows.At[row]);
                if (sender == _viewer && person != _viewer)
                {
                    _messages.Add((person, row));
                }
            }
        }
    }
}
