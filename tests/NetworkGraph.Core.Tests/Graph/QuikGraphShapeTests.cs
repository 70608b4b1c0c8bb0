using NetworkGraph.Core.Graph;
using QuikGraph.Algorithms;

namespace NetworkGraph.Core.Tests.Graph;

/// <summary>Our algorithms behave as a user of QuikGraph knows it: states, events, and an end when one is asked for.</summary>
public class QuikGraphShapeTests
{
    private static readonly TieGraph Ties = RandomGraphs.Of(5, 14, .5).Graph;
    private static readonly WeightedGraph Weights = CommunityGraphs.Reference("karate", weighted: false).Graph;

    [Fact]
    public void An_algorithm_runs_from_start_to_finish_and_can_be_asked_again() => Assert.All(All(), one =>
    {
        var seen = new List<ComputationState>();
        one.Algorithm.StateChanged += (_, _) => seen.Add(one.Algorithm.State);

        one.Algorithm.Compute();
        var first = one.Answer();
        one.Algorithm.Compute();

        Assert.Equal([ComputationState.Running, ComputationState.Finished, ComputationState.Running, ComputationState.Finished], seen);
        Assert.NotEmpty(first);
        Assert.Equal(first, one.Answer());
    });

    [Fact]
    public void Who_is_stopped_ends_without_an_answer_and_answers_the_next_time() => Assert.All(All(), one =>
    {
        one.Algorithm.Compute();
        var answer = one.Answer();
        one.Algorithm.Started += Stop;
        one.Algorithm.Compute();

        Assert.Equal(ComputationState.Aborted, one.Algorithm.State);
        Assert.Empty(one.Answer());

        one.Algorithm.Started -= Stop;
        one.Algorithm.Compute();
        Assert.Equal(answer, one.Answer());

        void Stop(object? sender, EventArgs args) => one.Algorithm.Abort();
    });

    [Fact]
    public async Task A_long_search_is_stopped_from_another_thread()
    {
        var random = new Random(1);
        var ties = Enumerable.Range(1, 19_999).SelectMany(v => Enumerable.Range(0, Math.Min(v, 10)).Select(_ => (A: random.Next(v), B: v, Weight: 1.0))).Distinct().ToArray();
        var leiden = new LeidenAlgorithm(CommunityGraphs.Of(20_000, ties));
        var started = new TaskCompletionSource();
        leiden.Started += (_, _) => started.SetResult();
        var run = Task.Run(leiden.Compute, TestContext.Current.CancellationToken);

        await started.Task;
        leiden.Abort();
        await run;

        Assert.Equal(ComputationState.Aborted, leiden.State);
        Assert.Empty(leiden.Division.Group);
    }

    [Fact]
    public void A_stranger_to_the_graph_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new StepsWithinAlgorithm(Ties, 2).Compute(Ties.People));
        Assert.Throws<ArgumentException>(() => new BestPathsAlgorithm(Ties, 1, 0).Compute(0, Ties.People));
        Assert.Throws<InvalidOperationException>(new BestChancesAlgorithm(Ties).Compute);
        Assert.Throws<ArgumentOutOfRangeException>(() => new StepsWithinAlgorithm(Ties, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BestPathsAlgorithm(Ties, 0, 0));
    }

    [Fact]
    public void Who_finds_a_path_says_that_the_target_is_reached()
    {
        var reached = 0;
        var paths = new BestPathsAlgorithm(TieGraph.Build(4, [0, 1], [1, 2], [1, 1], [0, 0]), 1, 0);
        paths.TargetReached += (_, _) => reached++;

        paths.Compute(0, 2);
        paths.Compute(0, 3);

        Assert.Equal(1, reached);
    }

    // Each with its question asked, and what it answers.
    private static IEnumerable<(IComputation Algorithm, Func<IEnumerable<object>> Answer)> All()
    {
        var (steps, chances, paths, disjoint) = (
            new StepsWithinAlgorithm(Ties, 3), new BestChancesAlgorithm(Ties), new BestPathsAlgorithm(Ties, 5, 0), new BestPathsAlgorithm(Ties, 5, 0) { Disjoint = true });
        var (leiden, between) = (new LeidenAlgorithm(Weights, seed: 1), new BetweennessAlgorithm(Weights));
        foreach (var rooted in new RootedAlgorithmBase<int, TieGraph>[] { steps, chances, paths, disjoint })
        {
            rooted.SetRootVertex(0);
        }

        paths.SetTargetVertex(1);
        disjoint.SetTargetVertex(1);
        return
        [
            (steps, () => [.. steps.Within.Cast<object>()]),
            (chances, () => [.. chances.Reached.Cast<object>()]),
            (paths, () => [.. paths.Paths.Cast<object>()]),
            (disjoint, () => [.. disjoint.Paths.Cast<object>()]),
            (leiden, () => [.. leiden.Division.Group.Cast<object>()]),
            (between, () => [.. between.Shares.Cast<object>()]),
        ];
    }
}
