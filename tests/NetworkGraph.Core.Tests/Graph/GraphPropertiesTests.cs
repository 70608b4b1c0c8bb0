using CsCheck;
using NetworkGraph.Core.Graph;

namespace NetworkGraph.Core.Tests.Graph;

/// <summary>Properties of docs/model.md, section 12; CsCheck prints the seed of a failing case.</summary>
public class GraphPropertiesTests
{
    private static readonly Gen<(int People, (int From, int To, float Chance)[] Ties, float[] Factor)> Graphs =
        from people in Gen.Int[2, 9]
        from ties in Gen.Select(Gen.Int[0, people - 1], Gen.Int[0, people - 1], Gen.Float[.01f, 1f]).Array[0, 40]
        from factor in Gen.Float[.1f, 1f].Array[people]
        select (people, ties.Where(t => t.Item1 != t.Item2).DistinctBy(t => (t.Item1, t.Item2)).ToArray(), factor);

    [Fact]
    public void One_more_leg_never_raises_a_chance() => Graphs.Sample(
        g =>
        {
            var graph = Build(g.People, g.Ties);
            return GraphQuestions.Overall(graph, g.Factor, 0, 1, 1_000, 0).All(path =>
            {
                double shorter = graph.ChanceOf(0, path.First)!.Value;
                if (path.Ties == 3)
                {
                    shorter *= (double)g.Factor[path.First] * graph.ChanceOf(path.First, path.Second)!.Value;
                }

                return path.Chance <= shorter + 1e-12;
            });
        },
        iter: Properties.Cases, writeLine: Properties.Say);

    [Fact]
    public void The_best_chance_is_at_most_1_and_that_of_the_best_path_or_of_the_own_tie() => Graphs.Sample(
        g =>
        {
            var graph = Build(g.People, g.Ties);
            var best = GraphQuestions.Chances(graph, g.Factor, 0).Reached.Where(p => p.Person == 1).Select(p => p.Chance).SingleOrDefault();
            var path = GraphQuestions.Disjoint(graph, g.Factor, 0, 1, 1, 0).Select(p => p.Chance).SingleOrDefault();
            return best <= 1 && Math.Abs(best - Math.Max(path, graph.ChanceOf(0, 1) ?? 0)) < 1e-9;
        },
        iter: Properties.Cases, writeLine: Properties.Say);

    [Fact]
    public void Every_path_is_simple_and_made_of_ties() => Graphs.Sample(
        g =>
        {
            var graph = Build(g.People, g.Ties);
            return GraphQuestions.Overall(graph, g.Factor, 0, 1, 1_000, 0).All(p =>
                p.First is not (0 or 1) && p.Second is not (0 or 1) && p.First != p.Second && graph.ContainsEdge(0, p.First)
                && (p.Ties == 2 ? graph.ContainsEdge(p.First, 1) : graph.ContainsEdge(p.First, p.Second) && graph.ContainsEdge(p.Second, 1)));
        },
        iter: Properties.Cases, writeLine: Properties.Say);

    [Fact]
    public void Nobody_is_asked_for_a_second_introducer_whom_the_viewer_reaches_as_well_directly() => Graphs.Sample(
        g =>
        {
            var graph = Build(g.People, g.Ties);
            var paths = GraphQuestions.Disjoint(graph, g.Factor, 0, 1, 5, 0);
            int[] introducers = [.. paths.SelectMany(p => p.Ties == 2 ? new[] { p.First } : [p.First, p.Second])];
            return introducers.Distinct().Count() == introducers.Length
                && paths.Where(p => p.Ties == 3).All(p =>
                    FoundPath.Product(graph.ChanceOf(0, p.Second) ?? 0, g.Factor[p.Second], null, graph.ChanceOf(p.Second, 1)!.Value, 1) < p.Chance);
        },
        iter: Properties.Cases, writeLine: Properties.Say);

    [Fact]
    public void The_order_of_the_ties_changes_no_answer() => Graphs.Sample(
        g =>
        {
            var (graph, turned) = (Build(g.People, g.Ties), Build(g.People, [.. g.Ties.Reverse()]));
            return GraphQuestions.Disjoint(graph, g.Factor, 0, 1, 5, .02).SequenceEqual(GraphQuestions.Disjoint(turned, g.Factor, 0, 1, 5, .02))
                && GraphQuestions.Chances(graph, g.Factor, 0).Reached.SequenceEqual(GraphQuestions.Chances(turned, g.Factor, 0).Reached)
                && GraphQuestions.Within(graph, 0, 3).SequenceEqual(GraphQuestions.Within(turned, 0, 3));
        },
        iter: Properties.Cases, writeLine: Properties.Say);

    [Fact]
    public void Every_Leiden_group_is_connected() => Graphs.Sample(
        g =>
        {
            var ties = g.Ties.DistinctBy(t => (Math.Min(t.From, t.To), Math.Max(t.From, t.To))).ToArray();
            var graph = WeightedGraph.Build(g.People, [.. ties.Select(t => t.From)], [.. ties.Select(t => t.To)], [.. ties.Select(t => t.Chance)]);
            var division = GraphQuestions.Groups(graph, 1);
            return graph.ConnectedParts(division.Group).Max() + 1 == division.Groups && division.Modularity is >= -.5 and <= 1;
        },
        iter: Properties.Cases, writeLine: Properties.Say);

    private static TieGraph Build(int people, (int From, int To, float Chance)[] ties) => TieGraph.Build(
        people, [.. ties.Select(t => t.From)], [.. ties.Select(t => t.To)], [.. ties.Select(t => t.Chance)], new float[ties.Length]);
}
