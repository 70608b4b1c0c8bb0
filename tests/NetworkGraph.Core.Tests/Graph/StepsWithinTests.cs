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

            Assert.Equal([at[0], at[0] + at[1], at[0] + at[1] + at[2]], StepsWithin.Count(graph, person, 3));
            Assert.Equal((at[0] / 2.0) + (at[1] / 4.0) + (at[2] / 8.0), BestChances.Expected(BestChances.From(graph, [], person)), 9);
        }
    }

    [Fact]
    public void More_steps_never_reach_fewer_and_buffers_are_left_clean()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var graph = RandomGraphs.Of(seed, 200, .01).Graph;
            var within = StepsWithin.Count(graph, 0, 6);

            Assert.Equal(within.Order(), within);
            Assert.Equal(within, StepsWithin.Count(graph, 0, 6));
            Assert.Equal(graph.OutDegree(0), within[0]);
        }
    }
}
