namespace NetworkGraph.Data.Tests.Crash.PowerCuts;

/// <summary>Which of the changes that were never synced a power cut leaves on the disk: none, all, or any of them, some torn at the disk's sectors.</summary>
internal sealed class Loss
{
    private const int Sector = 512;
    private readonly Func<double> _next;
    private readonly double _share;
    private readonly double _torn;

    private Loss(Func<double> next, double share, double torn) => (_next, _share, _torn) = (next, share, torn);

    /// <summary>Nothing is lost: what a program leaves that was killed.</summary>
    public static Loss None { get; } = new(() => .5, 1, 0);

    /// <summary>Everything is lost that was not synced.</summary>
    public static Loss All { get; } = new(() => .5, 0, 0);

    /// <summary>One of the three kinds, the last one mostly.</summary>
    public static Loss Of(Random random) => random.Next(6) switch
    {
        0 => None,
        1 => All,
        _ => new Loss(random.NextDouble, random.NextDouble(), .3),
    };

    /// <summary>The first few of changes that keep their order.</summary>
    public T[] First<T>(T[] changes) => _share switch
    {
        1 => changes,
        0 => [],
        _ => changes[..(int)(_next() * (changes.Length + 1))],
    };

    /// <summary>A file of which each change may be lost.</summary>
    public byte[] Content(byte[] kept, IEnumerable<DiskOperation> changes)
    {
        using var content = new MemoryStream();
        content.Write(kept);
        foreach (var change in changes.Where(_ => _next() < _share))
        {
            switch (change)
            {
                case Resized { Length: var length }:
                    content.SetLength(length);
                    break;
                case Written { Offset: var offset, Bytes: var bytes }:
                    Write(content, offset, bytes);
                    break;
            }
        }

        return content.ToArray();
    }

    private void Write(MemoryStream content, long offset, byte[] bytes)
    {
        var isTorn = _next() < _torn;
        for (var from = 0; from < bytes.Length;)
        {
            var length = Math.Min(bytes.Length - from, Sector - (int)((offset + from) % Sector));
            if (!isTorn || _next() < .5)
            {
                content.Position = offset + from;
                content.Write(bytes, from, length);
            }

            from += length;
        }
    }
}
