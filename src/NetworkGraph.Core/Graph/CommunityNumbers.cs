namespace NetworkGraph.Core.Graph;

/// <summary>Numbers of groups, in place: without gaps, by size, or as close as possible to the numbers of an earlier run.</summary>
internal static class CommunityNumbers
{
    /// <summary>Numbers from 0 without gaps, by first vertex; returns how many groups there are.</summary>
    public static int Compact(Span<int> group)
    {
        var number = new int[group.Length];
        var groups = 0;
        foreach (ref var g in group)
        {
            if (number[g] == 0)
            {
                number[g] = ++groups;
            }

            g = number[g] - 1;
        }

        return groups;
    }

    /// <summary>Numbers from 0 by falling size, then by first vertex.</summary>
    public static void BySize(Span<int> group)
    {
        var size = new int[Compact(group)];
        foreach (var g in group)
        {
            size[g]++;
        }

        var order = Enumerable.Range(0, size.Length).OrderByDescending(g => size[g]).ThenBy(g => g).ToArray();
        var number = new int[size.Length];
        for (var i = 0; i < order.Length; i++)
        {
            number[order[i]] = i;
        }

        foreach (ref var g in group)
        {
            g = number[g];
        }
    }

    /// <summary>
    /// Gives each group the number of the earlier group with which it shares the most vertices, the largest overlap first, each number once;
    /// groups that share nothing get the free numbers in their order. A vertex that was not there earlier has −1 in <paramref name="earlier"/>.
    /// </summary>
    public static void LikeEarlier(Span<int> group, ReadOnlySpan<int> earlier)
    {
        var groups = Compact(group);
        var overlap = new Dictionary<(int Now, int Then), int>();
        for (var v = 0; v < group.Length; v++)
        {
            if (earlier[v] >= 0)
            {
                overlap[(group[v], earlier[v])] = overlap.GetValueOrDefault((group[v], earlier[v])) + 1;
            }
        }

        var number = new int[groups];
        Array.Fill(number, -1);
        var taken = new HashSet<int>();
        foreach (var ((now, then), _) in overlap.OrderByDescending(o => o.Value).ThenBy(o => o.Key.Then).ThenBy(o => o.Key.Now))
        {
            if (number[now] < 0 && taken.Add(then))
            {
                number[now] = then;
            }
        }

        var free = 0;
        for (var g = 0; g < groups; g++)
        {
            while (number[g] < 0)
            {
                number[g] = taken.Add(free) ? free : -1;
                free++;
            }
        }

        foreach (ref var g in group)
        {
            g = number[g];
        }
    }
}
