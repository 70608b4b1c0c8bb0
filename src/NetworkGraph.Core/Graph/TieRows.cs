namespace NetworkGraph.Core.Graph;

/// <summary>Compressed rows of people and chances, each row by falling chance, then rising person.</summary>
internal readonly record struct TieRows(int[] Start, int[] Person, float[] Chance)
{
    private const int InsertionSortUpTo = 24;

    /// <summary>Counting sort by <paramref name="row"/>, then each row by itself.</summary>
    public static TieRows Build(
        int people, ReadOnlySpan<int> row, ReadOnlySpan<int> person, ReadOnlySpan<float> chance, ReadOnlySpan<float> extra, out float[] sortedExtra)
    {
        var start = Starts(people, row);
        var next = start.AsSpan(0, people).ToArray();
        var keys = new ulong[row.Length];
        sortedExtra = new float[row.Length];
        for (var i = 0; i < row.Length; i++)
        {
            var place = next[row[i]]++;
            keys[place] = Key(chance[i], person[i]);
            sortedExtra[place] = extra[i];
        }

        for (var r = 0; r < people; r++)
        {
            Sort(keys.AsSpan(start[r], start[r + 1] - start[r]), sortedExtra.AsSpan(start[r], start[r + 1] - start[r]));
        }

        return Unpack(start, keys);
    }

    /// <summary>The same ties seen from their other end.</summary>
    public TieRows Reversed()
    {
        var people = Start.Length - 1;
        var start = Starts(people, Person);
        var next = start.AsSpan(0, people).ToArray();
        var keys = new ulong[Person.Length];
        for (var r = 0; r < people; r++)
        {
            for (var i = Start[r]; i < Start[r + 1]; i++)
            {
                keys[next[Person[i]]++] = Key(Chance[i], r);
            }
        }

        for (var r = 0; r < people; r++)
        {
            Sort(keys.AsSpan(start[r], start[r + 1] - start[r]));
        }

        return Unpack(start, keys);
    }

    private static int[] Starts(int people, ReadOnlySpan<int> row)
    {
        var start = new int[people + 1];
        foreach (var r in row)
        {
            start[r + 1]++;
        }

        for (var r = 0; r < people; r++)
        {
            start[r + 1] += start[r];
        }

        return start;
    }

    // The bits of a float that is not negative rise with its value: turned over, one unsigned comparison sorts by falling chance and rising person.
    private static ulong Key(float chance, int person) => ((ulong)~BitConverter.SingleToUInt32Bits(chance) << 32) | (uint)person;

    private static TieRows Unpack(int[] start, ulong[] keys)
    {
        var person = new int[keys.Length];
        var chance = new float[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            person[i] = (int)(uint)keys[i];
            chance[i] = BitConverter.UInt32BitsToSingle(~(uint)(keys[i] >> 32));
        }

        return new TieRows(start, person, chance);
    }

    private static void Sort(Span<ulong> keys)
    {
        if (keys.Length > InsertionSortUpTo)
        {
            keys.Sort();
            return;
        }

        for (var i = 1; i < keys.Length; i++)
        {
            var key = keys[i];
            var j = i - 1;
            while (j >= 0 && keys[j] > key)
            {
                keys[j + 1] = keys[j];
                j--;
            }

            keys[j + 1] = key;
        }
    }

    private static void Sort(Span<ulong> keys, Span<float> extra)
    {
        if (keys.Length > InsertionSortUpTo)
        {
            keys.Sort(extra);
            return;
        }

        for (var i = 1; i < keys.Length; i++)
        {
            var (key, value) = (keys[i], extra[i]);
            var j = i - 1;
            while (j >= 0 && keys[j] > key)
            {
                keys[j + 1] = keys[j];
                extra[j + 1] = extra[j];
                j--;
            }

            keys[j + 1] = key;
            extra[j + 1] = value;
        }
    }
}
