using NetworkGraph.Core.Graph;

namespace NetworkGraph.Core.Introductions;

/// <summary>Steps as they are collected, in columns.</summary>
internal sealed class LegColumns
{
    private readonly List<int> _from = [];
    private readonly List<int> _to = [];
    private readonly List<float> _chance = [];
    private readonly List<float> _strength = [];

    /// <summary>Adds one step.</summary>
    public void Add(int from, int to, double chance, double strength)
    {
        _from.Add(from);
        _to.Add(to);
        _chance.Add((float)chance);
        _strength.Add((float)strength);
    }

    /// <summary>All steps as a graph.</summary>
    public TieGraph ToGraph(int people) => TieGraph.Build(people, [.. _from], [.. _to], [.. _chance], [.. _strength]);
}
