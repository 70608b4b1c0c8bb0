namespace NetworkGraph.Core.Growth;

/// <summary>How many others of one company became connections around the same days: a fair, a course, a new job, an imported address book.</summary>
internal static class ConnectionCrowds
{
    /// <summary>Per place, the others of the same company at most so many days apart; 0 without a company (-1) or a day.</summary>
    public static int[] Of((int Company, int Day)[] connections, int days)
    {
        var crowd = new int[connections.Length];
        var places = Enumerable.Range(0, connections.Length).Where(i => connections[i].Company >= 0 && connections[i].Day != MemberHistory.NoDay).ToArray();

        // Companies lie further apart than any two days do, so that one sorted row holds the days of all.
        var keys = Array.ConvertAll(places, i => ((long)connections[i].Company << 32) + connections[i].Day);
        Array.Sort(keys, places);
        var (from, to) = (0, 0);
        for (var i = 0; i < keys.Length; i++)
        {
            while (keys[from] < keys[i] - days)
            {
                from++;
            }

            while (to < keys.Length && keys[to] <= keys[i] + days)
            {
                to++;
            }

            crowd[places[i]] = to - from - 1;
        }

        return crowd;
    }
}
