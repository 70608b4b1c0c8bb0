namespace NetworkGraph.Data;

/// <summary>
/// Gives memory back after a snapshot was replaced or pages were closed. What they held, all that was kept with it and what the reading left are garbage then; on a
/// computer with memory to spare the collector would let it lie, and a program for one person would hold twice what it needs.
/// </summary>
public static class UnusedMemory
{
    /// <summary>Until what began before has let go of it.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(20);

    private static int _isComing;

    /// <summary>Collects now; everything waits for as long as it takes, which in a large network is some tenths of a second.</summary>
    public static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    /// <summary>Collects in a while, once for all who asked until then; nobody waits for it.</summary>
    public static void GiveBackSoon()
    {
        if (Interlocked.Exchange(ref _isComing, 1) == 0)
        {
            _ = Task.Delay(Settling).ContinueWith(
                _ =>
                {
                    Volatile.Write(ref _isComing, 0);
                    GiveBack();
                },
                TaskScheduler.Default);
        }
    }
}
