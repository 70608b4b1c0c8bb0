using System.Runtime.CompilerServices;

namespace NetworkGraph.Core.Graph;

/// <summary>
/// Buffers of one search, as large as the graph and used again by the next one. The marks are one bit per person, so that those of a
/// million people stay in the processor's cache. Whoever rents them leaves all marks cleared and all values zero.
/// </summary>
internal sealed class SearchScratch(int people)
{
    private readonly ulong[] _marks = new ulong[(people + 63) >> 6];
    private double[]? _value;
    private double[]? _next;
    private int[]? _list;
    private int[]? _other;
    private int[]? _first;
    private int[]? _nextFirst;
    private byte[]? _flags;

    /// <summary>One number per person, zero at rent.</summary>
    public double[] Value => _value ??= new double[people];

    /// <summary>A second number per person, zero at rent.</summary>
    public double[] Next => _next ??= new double[people];

    /// <summary>Room for every person once and one more; holds anything at rent.</summary>
    public int[] List => _list ??= new int[people + 1];

    /// <summary>Room for every person once more; holds anything at rent.</summary>
    public int[] Other => _other ??= new int[people];

    /// <summary>One person per person; holds anything at rent.</summary>
    public int[] First => _first ??= new int[people];

    /// <summary>A second person per person; holds anything at rent.</summary>
    public int[] NextFirst => _nextFirst ??= new int[people];

    /// <summary>The marks themselves, 64 people to a word.</summary>
    public Span<ulong> Marks => _marks;

    /// <summary>One byte per person, zero at rent, a multiple of eight of them: for graphs so small that they stay in the cache too.</summary>
    public byte[] Flags => _flags ??= new byte[(people + 7) & ~7];

    /// <summary>Whether a person is marked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsMarked(int person) => (_marks[person >> 6] & (1UL << (person & 63))) != 0;

    /// <summary>Marks a person; true when they were not marked before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Mark(int person)
    {
        ref var word = ref _marks[person >> 6];
        var bit = 1UL << (person & 63);
        var isNew = (word & bit) == 0;
        word |= bit;
        return isNew;
    }

    /// <summary>Takes one mark away.</summary>
    public void Unmark(int person) => _marks[person >> 6] &= ~(1UL << (person & 63));

    /// <summary>Takes all marks away: one by one where few were set, else in one sweep.</summary>
    public void Unmark(ReadOnlySpan<int> marked)
    {
        if (marked.Length > _marks.Length)
        {
            Array.Clear(_marks);
            return;
        }

        foreach (var person in marked)
        {
            _marks[person >> 6] = 0;
        }
    }
}
