using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetworkGraph.Core.Graph;

/// <summary>
/// People within a number of steps: reach_k(e) = |{v ≠ e : dist(e, v) ≤ k}|. Unit: people, 0 to n − 1.
/// Someone without ties reaches nobody. Breadth-first, each tie is looked at once. Source: docs/model.md, section 5.
/// </summary>
internal static class StepsWithin
{
    // Bytes of so many people stay in the first level of a processor's cache.
    private const int SmallPeople = 16_384;

    /// <summary>People within 1, 2 ... <paramref name="steps"/> steps, the person themself not counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is below 1.</exception>
    public static int[] Count(TieGraph graph, int from, int steps)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 1);
        var scratch = graph.Rent();
        var within = graph.People <= SmallPeople ? CountSmall(graph, from, steps, scratch) : CountLarge(graph, from, steps, scratch);
        graph.Return(scratch);
        return within;
    }

    // Setting a byte needs no look at what is there, which setting a bit does; searches in a small graph meet the same words again and again.
    private static int[] CountSmall(TieGraph graph, int from, int steps, SearchScratch scratch)
    {
        var flags = scratch.Flags.AsSpan();
        var found = scratch.List;
        var (begin, end) = (0, 1);
        found[0] = from;
        flags[from] = 1;
        var within = new int[steps];
        for (var step = 0; step < steps - 1; step++)
        {
            var levelEnd = end;
            for (var i = begin; i < levelEnd; i++)
            {
                foreach (var person in graph.Targets(found[i]))
                {
                    found[end] = person;
                    end += 1 - flags[person];
                    flags[person] = 1;
                }
            }

            begin = levelEnd;
            within[step] = end - 1;
        }

        foreach (var last in found.AsSpan(begin, end - begin))
        {
            foreach (var person in graph.Targets(last))
            {
                flags[person] = 1;
            }
        }

        within[steps - 1] = Marked(MemoryMarshal.Cast<byte, ulong>(flags)) - 1;
        flags.Clear();
        return within;
    }

    private static int[] CountLarge(TieGraph graph, int from, int steps, SearchScratch scratch)
    {
        var marks = scratch.Marks;
        var found = scratch.List;
        var (begin, end) = (0, 1);
        found[0] = from;
        MarkNew(marks, from);
        var within = new int[steps];
        for (var step = 0; step < steps - 1; step++)
        {
            var levelEnd = end;
            for (var i = begin; i < levelEnd; i++)
            {
                foreach (var person in graph.Targets(found[i]))
                {
                    found[end] = person;
                    end += MarkNew(marks, person);
                }
            }

            begin = levelEnd;
            within[step] = end - 1;
        }

        within[steps - 1] = LastLevel(graph, found.AsSpan(begin, end - begin), marks, end) - 1;
        marks.Clear();
        return within;
    }

    // Nobody goes on from the last level: it is counted, not listed. Where it marks more than there are words, counting the words
    // afterwards is cheaper than asking at every mark whether it is new.
    private static int LastLevel(TieGraph graph, ReadOnlySpan<int> level, Span<ulong> marks, int people)
    {
        if ((long)level.Length * graph.Ties / Math.Max(1, graph.People) < marks.Length)
        {
            foreach (var last in level)
            {
                foreach (var person in graph.Targets(last))
                {
                    people += MarkNew(marks, person);
                }
            }

            return people;
        }

        foreach (var last in level)
        {
            foreach (var person in graph.Targets(last))
            {
                marks[person >> 6] |= 1UL << person;
            }
        }

        return Marked(marks);
    }

    private static int Marked(ReadOnlySpan<ulong> words)
    {
        var people = 0;
        foreach (var word in words)
        {
            people += BitOperations.PopCount(word);
        }

        return people;
    }

    // 1 for someone new, else 0: without a branch, because nobody can guess which.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int MarkNew(Span<ulong> marks, int person)
    {
        ref var word = ref marks[person >> 6];
        var isNew = (int)(~(word >> person) & 1);
        word |= 1UL << person;
        return isNew;
    }
}
