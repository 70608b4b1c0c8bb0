using System.Globalization;

namespace NetworkGraph.Benchmarks.Graphs;

/// <summary>
/// What a run measures, so that a long comparison can be made in pieces: sizes; <c>queries</c> or <c>groups</c>; and libraries
/// (<c>ours</c>, <c>quikgraph</c>, <c>igraph</c>, <c>networkx</c>). What is not named of a sort means all of it.
/// </summary>
internal sealed class GraphParts(string[] args)
{
    private static readonly string[] Questions = ["queries", "groups"];
    private static readonly string[] Libraries = ["ours", "quikgraph", "igraph", "networkx"];
    private readonly int[] _people = [.. args.Where(a => char.IsAsciiDigit(a[0])).Select(a => int.Parse(a, CultureInfo.InvariantCulture))];

    public int[] People => _people.Length > 0 ? _people : [5_000, 100_000, 1_000_000];

    /// <summary>The questions and libraries asked for, by name.</summary>
    public IEnumerable<string> Names => Asked(Questions).Concat(Asked(Libraries));

    public bool Has(string name) => Names.Contains(name);

    /// <summary>Seeds of Leiden, fewer where one takes minutes.</summary>
    public static int Seeds(int people) => people > 100_000 ? 1 : people > 5_000 ? 5 : 20;

    private IEnumerable<string> Asked(string[] all) => all.Any(args.Contains) ? all.Where(args.Contains) : all;
}
