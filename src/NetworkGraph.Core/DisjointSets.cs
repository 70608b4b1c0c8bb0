namespace NetworkGraph.Core;

/// <summary>Union-find over the numbers 0 to n - 1; the root of a set is its smallest number, so that the order of unions leaves no trace.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parent;

    public DisjointSets(int count)
    {
        _parent = new int[count];
        for (var i = 0; i < count; i++)
        {
            _parent[i] = i;
        }
    }

    public int Root(int item)
    {
        while (_parent[item] != item)
        {
            _parent[item] = _parent[_parent[item]];
            item = _parent[item];
        }

        return item;
    }

    public void Join(int a, int b)
    {
        var (rootA, rootB) = (Root(a), Root(b));
        _parent[Math.Max(rootA, rootB)] = Math.Min(rootA, rootB);
    }
}
