using System.Runtime.InteropServices;
using NetworkGraph.Core.Graph;

namespace NetworkGraph.Core.Introductions;

/// <summary>Steps as they are collected, in columns.</summary>
internal sealed class LegColumns(int most)
{
    private readonly List<int> _from = new(most);
    private readonly List<int> _to = new(most);
    private readonly List<float> _chance = new(most);
    private readonly List<float> _strength = new(most);

    /// <summary>Adds one step.</summary>
    public void Add(int from, int to, double chance, double strength)
    {
        _from.Add(from);
        _to.Add(to);
        _chance.Add((float)chance);
        _strength.Add((float)strength);
    }

    /// <summary>All steps as a graph.</summary>
    public TieGraph ToGraph(int people) => TieGraph.Build(
        people, CollectionsMarshal.AsSpan(_from), CollectionsMarshal.AsSpan(_to), CollectionsMarshal.AsSpan(_chance), CollectionsMarshal.AsSpan(_strength));
}
