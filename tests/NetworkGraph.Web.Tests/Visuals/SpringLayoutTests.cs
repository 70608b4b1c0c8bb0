using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Tests.Visuals;

public class SpringLayoutTests
{
    private static readonly double[] Radii = [.. Enumerable.Range(0, 24).Select(i => 30.0 - i)];

    [Fact]
    public void No_bubble_covers_another()
    {
        var places = SpringLayout.Place(Radii, Links(seed: 1));
        for (var i = 0; i < places.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                Assert.True(Gap(places[i], places[j]) > (Radii[i] + Radii[j]) * .75, $"{i} and {j} cover each other (seed 1)");
            }
        }
    }

    [Fact]
    public void Linked_bubbles_are_nearer_than_others()
    {
        var places = SpringLayout.Place(Radii, [(0, 12, 1.0)]);
        Assert.True(Gap(places[0], places[12]) < Enumerable.Range(1, 23).Where(i => i != 12).Average(i => Gap(places[0], places[i])));
    }

    [Fact]
    public void The_same_circles_give_the_same_map() => Assert.Equal(SpringLayout.Place(Radii, Links(seed: 2)), SpringLayout.Place(Radii, Links(seed: 2)));

    [Fact]
    public void Nothing_and_one_are_placed_too()
    {
        Assert.Empty(SpringLayout.Place([], []));
        Assert.Single(SpringLayout.Place([10], []));
    }

    private static (int, int, double)[] Links(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 40).Select(_ => (random.Next(12), 12 + random.Next(12), random.NextDouble()))];
    }

    private static double Gap((double X, double Y) a, (double X, double Y) b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
}
