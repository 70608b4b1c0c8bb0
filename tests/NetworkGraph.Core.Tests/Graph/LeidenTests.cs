using System.Globalization;

namespace NetworkGraph.Core.Tests.Graph;

public class LeidenTests
{
    [Theory]
    [InlineData("karate", false, .4197896, 4)]
    [InlineData("karate", true, .444904, 4)]
    [InlineData("florentine", false, .39875, 3)]
    [InlineData("lesmis", false, .560008, 6)]
    [InlineData("lesmis", true, .566688, 6)]
    public void Finds_the_best_known_modularity(string name, bool weighted, double modularity, int groups)
    {
        var division = GraphQuestions.Groups(CommunityGraphs.Reference(name, weighted).Graph);

        Assert.Equal(modularity, division.Modularity, 1e-6);
        Assert.Equal(groups, division.Groups);
    }

    [Fact]
    public void The_two_club_split_of_karate_has_its_known_modularity()
    {
        var (names, graph) = CommunityGraphs.Reference("karate", weighted: false);
        int[] officer = [9, 14, 15, 18, 20, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33];

        Assert.Equal(.358235, graph.Modularity([.. names.Select(n => officer.Contains(int.Parse(n, CultureInfo.InvariantCulture)) ? 1 : 0)]), 1e-6);
    }

    [Fact]
    public void Every_group_is_connected_and_the_same_ties_give_the_same_groups()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var graph = CommunityGraphs.Random(seed, 60);
            var division = GraphQuestions.Groups(graph, seed);
            var split = graph.ConnectedParts(division.Group);
            var sizes = division.Group.GroupBy(g => g).OrderBy(g => g.Key).Select(g => g.Count()).ToArray();

            Assert.True(division.Groups == split.Max() + 1, $"seed {seed}: a group falls apart");
            Assert.Equal(division.Group, GraphQuestions.Groups(graph, seed).Group);
            Assert.Equal(sizes.OrderDescending(), sizes);
            Assert.Equal(division.Modularity, graph.Modularity(division.Group), 12);
            Assert.True(division.Modularity >= graph.Modularity([.. Enumerable.Range(0, graph.VertexCount)]) - 1e-9, $"seed {seed}");
        }
    }

    [Fact]
    public void Groups_that_are_planted_are_found()
    {
        var random = new Random(3);
        var ties = new HashSet<(int, int, double)>();
        while (ties.Count < 3_000)
        {
            var (a, b) = (random.Next(300), random.Next(300));
            if (a < b && (a / 30 == b / 30 || random.Next(40) == 0))
            {
                ties.Add((a, b, 1));
            }
        }

        var division = GraphQuestions.Groups(CommunityGraphs.Of(300, [.. ties]));

        Assert.Equal(10, division.Groups);
        Assert.All(Enumerable.Range(0, 10), g => Assert.Single(division.Group.Skip(g * 30).Take(30).Distinct()));
    }

    [Fact]
    public void Without_ties_everyone_is_a_group_of_their_own()
    {
        var division = GraphQuestions.Groups(CommunityGraphs.Of(3));

        Assert.Equal([0, 1, 2], division.Group);
        Assert.Equal(0, division.Modularity);
        Assert.Empty(GraphQuestions.Groups(CommunityGraphs.Of(0)).Group);
    }

    [Fact]
    public void Splitting_never_lowers_modularity_and_a_group_in_two_pieces_is_split()
    {
        var graph = CommunityGraphs.Of(4, (0, 1, 1), (2, 3, 1));

        Assert.Equal([0, 0, 1, 1], graph.ConnectedParts([0, 0, 0, 0]));
        for (var seed = 0; seed < 500; seed++)
        {
            var random = CommunityGraphs.Random(seed, 30);
            var group = Enumerable.Range(0, random.VertexCount).Select(v => (v * seed) % 4).ToArray();

            Assert.True(random.Modularity(random.ConnectedParts(group)) >= random.Modularity(group) - 1e-12, $"seed {seed}");
        }
    }
}
