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
    private int[]? _list;
    private int[]? _other;
    private int[]? _places;
    private BestWay[]? _ways;
    private byte[]? _flags;

    /// <summary>One number per person, zero at rent.</summary>
    public double[] Value => _value ??= new double[people];

    /// <summary>Room for every person once and one more; holds anything at rent.</summary>
    public int[] List => _list ??= new int[people + 1];

    /// <summary>Room for every person once more; holds anything at rent.</summary>
    public int[] Other => _other ??= new int[people];

    /// <summary>One number per person, zero at rent.</summary>
    public int[] Places => _places ??= new int[people];

    /// <summary>Room for a way to every person and one more; holds anything at rent.</summary>
    public BestWay[] Ways => _ways ??= new BestWay[people + 1];

    /// <summary>The marks themselves, 64 people to a word.</summary>
    public Span<ulong> Marks => _marks;

    /// <summary>One byte per person, zero at rent, a multiple of eight of them: for graphs so small that they stay in the cache too.</summary>
    public byte[] Flags => _flags ??= new byte[(people + 7) & ~7];

    /// <summary>Whether a person is marked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsMarked(int person) => (_marks[person >> 6] & (1UL << (person & 63))) != 0;

    /// <summary>Marks a person.</summary>
    public void Mark(int person) => _marks[person >> 6] |= 1UL << (person & 63);

    /// <summary>Takes one mark away.</summary>
    public void Unmark(int person) => _marks[person >> 6] &= ~(1UL << (person & 63));
}

/// <summary>The best way to a person so far.</summary>
internal struct BestWay
{
    /// <summary>Chance, 0 where no way is known.</summary>
    public double Chance;

    /// <summary>Who is reached.</summary>
    public int Person;

    /// <summary>Who is asked first.</summary>
    public int First;

    /// <summary>The round that found it, 0 for none.</summary>
    public int Round;
}
