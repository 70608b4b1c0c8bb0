namespace NetworkGraph.Core;

/// <summary>For each person, the members who have a history with them, in compressed rows: the mirror of all <see cref="MemberHistory"/> entries.</summary>
internal sealed class Acquaintances
{
    private readonly int[] _start;
    private readonly (int Member, int Entry)[] _rows;

    public Acquaintances(int people, MemberHistory[] histories)
    {
        _start = new int[people + 1];
        foreach (var history in histories)
        {
            foreach (var person in history.People)
            {
                _start[person + 1]++;
            }
        }

        for (var p = 0; p < people; p++)
        {
            _start[p + 1] += _start[p];
        }

        var next = _start[..^1];
        _rows = new (int, int)[_start[people]];
        for (var m = 0; m < histories.Length; m++)
        {
            for (var entry = 0; entry < histories[m].People.Length; entry++)
            {
                _rows[next[histories[m].People[entry]]++] = (m, entry);
            }
        }
    }

    /// <summary>Members (by place) who know a person, each with the entry in that member's history; ascending.</summary>
    public ReadOnlySpan<(int Member, int Entry)> Of(int person) => _rows.AsSpan(_start[person], _start[person + 1] - _start[person]);
}
