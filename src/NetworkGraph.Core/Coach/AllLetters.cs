using System.Runtime.InteropServices;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Coach;

/// <summary>
/// Letters between the viewer and each person, of any date: sorted once for a network, so that a date only says where each run ends.
/// Promotional messages and empty invitations are no letters. An invitation note that comes back as the first message of the
/// conversation counts once.
/// </summary>
internal sealed class AllLetters
{
    private readonly Network _network;
    private readonly InteractionFacts _rows;
    private readonly int _me;

    private AllLetters(Network network, Member viewer)
    {
        (_network, _rows, _me) = (network, network.Facts.Interactions, viewer.Person.Number);
        (Letters, Start) = WithoutRepeatedNotes(Sort());
    }

    /// <summary>Those with person p are Letters[Start[p] .. Start[p + 1]], oldest first.</summary>
    public Letter[] Letters { get; }

    public int[] Start { get; }

    public static AllLetters Of(Network network, Member viewer) =>
        network.Undated.Get((typeof(AllLetters), viewer.Person.Number), () => new AllLetters(network, viewer));

    /// <summary>For each person, the place after the last letter before a time (Unix seconds).</summary>
    public int[] EndsBefore(long time)
    {
        var ends = new int[Start.Length - 1];
        for (var person = 0; person < ends.Length; person++)
        {
            var (low, high) = (Start[person], Start[person + 1]);
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                (low, high) = Letters[middle].At < time ? (middle + 1, high) : (low, middle);
            }

            ends[person] = low;
        }

        return ends;
    }

    private (Letter[] Letters, int[] Start) Sort()
    {
        var found = new List<(int Person, Letter Letter)>(_rows.Count);
        Collect(found);
        var start = new int[_network.People.Count + 1];
        foreach (var (person, _) in found)
        {
            start[person + 1]++;
        }

        for (var p = 0; p < _network.People.Count; p++)
        {
            start[p + 1] += start[p];
        }

        var next = start[..^1];
        var letters = new Letter[start[^1]];
        foreach (ref readonly var entry in CollectionsMarshal.AsSpan(found))
        {
            letters[next[entry.Person]++] = entry.Letter;
        }

        return (letters, start);
    }

    private void Collect(List<(int Person, Letter Letter)> found)
    {
        for (var i = 0; i < _rows.Count; i++)
        {
            if (_rows.Promotional[i] || !IsLetter(i))
            {
                continue;
            }

            var (from, to) = (_rows.RecipientStart[i], _rows.RecipientStart[i + 1]);
            var sender = _network.PersonOf(_rows.Sender[i]);
            for (var r = from; r < to; r++)
            {
                var recipient = _network.PersonOf(_rows.Recipients[r]);
                if (sender == _me && recipient >= 0 && recipient != _me)
                {
                    found.Add((recipient, new Letter(_rows, i, true, to - from == 1)));
                }
                else if (recipient == _me && sender >= 0 && sender != _me)
                {
                    found.Add((sender, new Letter(_rows, i, false, to - from == 1)));
                }
            }
        }
    }

    private bool IsLetter(int row) => _rows.Kind[row] switch
    {
        InteractionKind.Message or InteractionKind.Table => true,
        InteractionKind.Invitation => _rows.HasTraits[row] && _rows.Traits[row].Words > 0,
        _ => false,
    };

    private (Letter[] Letters, int[] Start) WithoutRepeatedNotes((Letter[] Letters, int[] Start) all)
    {
        var kept = new Letter[all.Letters.Length];
        var start = new int[all.Start.Length];
        var count = 0;
        for (var person = 0; person < start.Length - 1; person++)
        {
            Letter? note = null;
            for (var i = all.Start[person]; i < all.Start[person + 1]; i++)
            {
                var letter = all.Letters[i];
                var isNote = _rows.Kind[letter.Row] == InteractionKind.Invitation;
                if (note is { } sent && !isNote && letter.Mine == sent.Mine && _rows.Traits[letter.Row] == _rows.Traits[sent.Row])
                {
                    note = null;
                    continue;
                }

                note = isNote ? letter : note;
                kept[count++] = letter;
            }

            start[person + 1] = count;
        }

        return (kept[..count], start);
    }
}
