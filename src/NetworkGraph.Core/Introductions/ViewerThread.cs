namespace NetworkGraph.Core.Introductions;

/// <summary>A conversation of the viewer: its first message, and who took part since when.</summary>
internal sealed class ViewerThread(int opening, long since)
{
    /// <summary>Row of the first message.</summary>
    public int Opening => opening;

    /// <summary>Unix seconds of the first message.</summary>
    public long Since => since;

    /// <summary>Everyone in it, the viewer included, with the Unix seconds of the first message that they wrote or were sent.</summary>
    public Dictionary<int, long> People { get; } = [];

    /// <summary>Unix seconds from which it has more than ten people; <see cref="long.MaxValue"/> where it never does.</summary>
    public long CrowdedSince { get; private set; } = long.MaxValue;

    /// <summary>Says that somebody is in it; messages come oldest first.</summary>
    public void Join(int person, long at)
    {
        if (People.TryAdd(person, at) && People.Count == MinedIntroductions.MostPeople + 1)
        {
            CrowdedSince = at;
        }
    }
}
