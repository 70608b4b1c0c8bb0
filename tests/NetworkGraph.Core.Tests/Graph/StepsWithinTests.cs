using NetworkGraph.Core.Graph;

namespace NetworkGraph.Core.Tests.Graph;

public class StepsWithinTests
{
    [Theory]
    [InlineData("karate")]
    [InlineData("florentine")]
    [InlineData("lesmis")]
    [InlineData("kite")]
    public void People_at_one_two_and_three_steps_as_NetworkX_counts_them(string name)
    {
        var (names, ties) = ReferenceGraphs.Read(name);
        var graph = ReferenceGraphs.BothWays(names.Length, ties, _ => .5);
        foreach (var vertex in ReferenceGraphs.Values(name).GetProperty("khop_1_2_3").EnumerateObject())
        {
            var at = vertex.Value.EnumerateArray().Select(v => v.GetInt32()).ToArray();
            var person = Array.IndexOf(names, vertex.Name);

            Assert.Equal([at[0], at[0] + at[1], at[0] + at[1] + at[2]], GraphQuestions.Within(graph, person, 3));
            Assert.Equal((at[0] / 2.0) + (at[1] / 4.0) + (at[2] / 8.0), GraphQuestions.Chances(graph, [], person).Expected, 9);
        }
    }

    [Fact]
    public void More_steps_never_reach_fewer_and_buffers_are_left_clean()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var graph = RandomGraphs.Of(seed, 200, .01).Graph;
            var within = GraphQuestions.Within(graph, 0, 6);

            Assert.Equal(within.Order(), within);
            Assert.Equal(within, GraphQuestions.Within(graph, 0, 6));
            Assert.Equal(graph.OutDegree(0), within[0]);
        }
    }

    [Fact]
    public void Large_graphs_are_counted_like_small_ones()
    {
        const int people = 20_000;
        var random = new Random(7);
        var ties = Enumerable.Range(1, people - 1).SelectMany(p => new[] { (p, random.Next(p)), (p, random.Next(p)) }).Distinct().ToArray();
        int[] source = [.. ties.Select(t => t.Item1), .. ties.Select(t => t.Item2)];
        int[] target = [.. ties.Select(t => t.Item2), .. ties.Select(t => t.Item1)];
        var graph = TieGraph.Build(people, source, target, new float[source.Length], new float[source.Length]);
        for (var from = 0; from < people; from += 997)
        {
            Assert.Equal(Levels(graph, from, 6), GraphQuestions.Within(graph, from, 6));
        }
    }

    private static IEnumerable<int> Levels(TieGraph graph, int from, int steps)
    {
        var known = new HashSet<int> { from };
        for (var step = 0; step < steps; step++)
        {
            foreach (var person in known.ToArray())
            {
                known.UnionWith(graph.Targets(person).ToArray());
            }

            yield return known.Count - 1;
        }
    }
}
