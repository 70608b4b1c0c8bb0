using System.Collections.Concurrent;

namespace NetworkGraph.Core.Tests;

public class AnswerCacheTests
{
    [Fact]
    public void What_many_ask_for_at_once_is_computed_once()
    {
        var (cache, computed, answers) = (new AnswerCache(4), 0, new ConcurrentBag<string>());
        InParallel(8, _ => answers.Add(cache.Get("key", () =>
        {
            Interlocked.Increment(ref computed);
            Thread.Sleep(100);
            return new string('x', 3);
        })));

        Assert.Equal(1, computed);
        Assert.Single(answers.Distinct(ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public void Answers_that_need_each_other_s_parts_are_found_by_many_at_once()
    {
        var cache = new AnswerCache(4);
        for (var round = 0; round < 200; round++)
        {
            InParallel(6, number => Assert.Equal("c" + round + "b" + round + "a" + round, (number % 3) switch
            {
                0 => cache.Get(("c", round), () => "c" + round + B(round)),
                1 => "c" + round + B(round),
                _ => "c" + round + "b" + round + A(round),
            }));
        }

        string A(int round) => cache.Get(("a", round), () => "a" + round);
        string B(int round) => cache.Get(("b", round), () => "b" + round + A(round));
    }

    [Fact]
    public void A_failure_is_told_to_all_who_waited_and_the_next_one_tries_again()
    {
        var (cache, told) = (new AnswerCache(4), 0);
        InParallel(4, _ =>
        {
            try
            {
                cache.Get<string>("key", () =>
                {
                    Thread.Sleep(50);
                    throw new InvalidOperationException("Not now.");
                });
            }
            catch (InvalidOperationException)
            {
                Interlocked.Increment(ref told);
            }
        });

        Assert.Equal(4, told);
        Assert.Equal("now", cache.Get("key", () => "now"));
    }

    [Fact]
    public void The_one_unused_for_longest_goes_first()
    {
        var (cache, computed) = (new AnswerCache(2), new List<string>());
        foreach (var key in new[] { "a", "b", "a", "c", "a", "b" })
        {
            cache.Get(key, () =>
            {
                computed.Add(key);
                return key;
            });
        }

        Assert.Equal(["a", "b", "c", "b"], computed);
    }

    /// <summary>Threads of their own, so that all are there at once.</summary>
    private static void InParallel(int count, Action<int> act)
    {
        using var start = new Barrier(count);
        var problems = new ConcurrentBag<Exception>();
        var threads = Enumerable.Range(0, count).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                act(number);
            }
            catch (Exception problem)
            {
                problems.Add(problem);
            }
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Assert.All(threads, thread => Assert.True(thread.Join(TimeSpan.FromSeconds(30))));
        Assert.Empty(problems);
    }
}
