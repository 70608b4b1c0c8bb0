namespace NetworkGraph.Cli.Sample;

/// <summary>SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine and runtime, unlike System.Random's unpublished promise.</summary>
internal sealed class SampleRandom(ulong seed)
{
    private ulong _state = seed;

    public ulong Next() => Finish(_state += 0x9E3779B97F4A7C15);

    public int Below(int limit) => (int)((Next() >> 32) * (ulong)limit >> 32);

    public int Between(int first, int last) => first + Below(last - first + 1);

    public long Between(long first, long last) => first + (long)(Next() % (ulong)(last - first + 1));

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>The front of the list comes far more often than its end, as large employers do.</summary>
    public T PickSkewed<T>(IReadOnlyList<T> items) => items[(int)((long)Below(items.Count) * Below(items.Count) / items.Count)];

    /// <summary>A generator of its own for one thing, so that adding things elsewhere does not change it.</summary>
    public static SampleRandom For(params ReadOnlySpan<ulong> parts)
    {
        var mixed = 0x243F6A8885A308D3UL;
        foreach (var part in parts)
        {
            mixed = Finish(mixed ^ (part + 0x9E3779B97F4A7C15));
        }

        return new SampleRandom(mixed);
    }

    private static ulong Finish(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
