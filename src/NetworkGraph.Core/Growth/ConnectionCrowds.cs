namespace NetworkGraph.Core.Growth;

/// <summary>How many others of one company became connections around the same days: a fair, a course, a new job, an imported address book.</summary>
internal static class ConnectionCrowds
{
    /// <summary>Per place, the others of the same company at most so many days apart; 0 without a company (-1) or a day.</summary>
    public static int[] Of((int Company, int Day)[] connections, int days)
    {
        var crowd = new int[connections.Length];
        var known = Enumerable.Range(0, connections.Length).Where(i => connections[i].Company >= 0 && connections[i].Day != MemberHistory.NoDay);
        foreach (var company in known.GroupBy(i => connections[i].Company))
        {
            var ordered = company.OrderBy(i => connections[i].Day).ToArray();
            var (from, to) = (0, 0);
            foreach (var place in ordered)
            {
                var day = connections[place].Day;
                while (connections[ordered[from]].Day < day - days)
                {
                    from++;
                }

                while (to < ordered.Length && connections[ordered[to]].Day <= day + days)
                {
                    to++;
                }

                crowd[place] = to - from - 1;
            }
        }

        return crowd;
    }
}
