using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using QuikGraph.Algorithms;

namespace NetworkGraph.Core.Graph;

/// <summary>
/// People within a number of steps: reach_k(e) = |{v ≠ e : dist(e, v) ≤ k}|. Unit: people, 0 to n − 1.
/// Someone without ties reaches nobody. Breadth-first, each tie is looked at once. Whoever wants the tree of ways itself asks QuikGraph's
/// breadth-first search on the same graph. Source: docs/model.md, section 5.
/// </summary>
public sealed class StepsWithinAlgorithm : RootedAlgorithmBase<int, TieGraph>
{
    // Bytes of so many people stay in the first level of a processor's cache.
    private const int SmallPeople = 16_384;

    // People between two looks at whether the search was cancelled, less one.
    private const int CancelMask = 1_023;

    private readonly int _steps;

    /// <summary>A search in a graph.</summary>
    /// <param name="graph">The ties.</param>
    /// <param name="steps">Most steps, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is below 1.</exception>
    public StepsWithinAlgorithm(TieGraph graph, int steps)
        : base(null, graph)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 1);
        _steps = steps;
    }

    /// <summary>People within 1, 2 ... steps of the root, the root not counted; empty before an answer and after an abortion.</summary>
    public IReadOnlyList<int> Within { get; private set; } = [];

    /// <inheritdoc />
    protected override void Initialize() => Within = [];

    /// <inheritdoc />
    protected override void InternalCompute()
    {
        var from = GetAndAssertRootInGraph();
        var scratch = VisitedGraph.Rent();
        Within = VisitedGraph.People <= SmallPeople ? CountSmall(VisitedGraph, from, scratch) : CountLarge(VisitedGraph, from, scratch);

        // Only after a whole search: buffers of one that was cancelled are not clean.
        VisitedGraph.Return(scratch);
    }

    // Setting a byte needs no look at what is there, which setting a bit does; searches in a small graph meet the same words again and again.
    private int[] CountSmall(TieGraph graph, int from, SearchScratch scratch)
    {
        var flags = scratch.Flags.AsSpan();
        var found = scratch.List;
        var (begin, end) = (0, 1);
        found[0] = from;
        flags[from] = 1;
        var within = new int[_steps];
        for (var step = 0; step < _steps - 1; step++)
        {
            var levelEnd = end;
            for (var i = begin; i < levelEnd; i++)
            {
                LookForCancel(i);
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

        for (var i = begin; i < end; i++)
        {
            LookForCancel(i);
            foreach (var person in graph.Targets(found[i]))
            {
                flags[person] = 1;
            }
        }

        within[_steps - 1] = Marked(MemoryMarshal.Cast<byte, ulong>(flags)) - 1;
        flags.Clear();
        return within;
    }

    private int[] CountLarge(TieGraph graph, int from, SearchScratch scratch)
    {
        var marks = scratch.Marks;
        var found = scratch.List;
        var (begin, end) = (0, 1);
        found[0] = from;
        MarkNew(marks, from);
        var within = new int[_steps];
        for (var step = 0; step < _steps - 1; step++)
        {
            var levelEnd = end;
            for (var i = begin; i < levelEnd; i++)
            {
                LookForCancel(i);
                foreach (var person in graph.Targets(found[i]))
                {
                    found[end] = person;
                    end += MarkNew(marks, person);
                }
            }

            begin = levelEnd;
            within[step] = end - 1;
        }

        // Where the last level marks more than there are words, counting the words afterwards is cheaper than asking at every mark whether it is new.
        var level = found.AsSpan(begin, end - begin);
        var isFew = (long)level.Length * graph.Ties / Math.Max(1, graph.People) < marks.Length;
        end = isFew ? ListLast(graph, level, marks, found, end) : MarkLast(graph, level, marks);
        within[_steps - 1] = end - 1;
        Clear(marks, found.AsSpan(0, isFew ? end : 0));
        return within;
    }

    private int ListLast(TieGraph graph, ReadOnlySpan<int> level, Span<ulong> marks, int[] found, int end)
    {
        for (var i = 0; i < level.Length; i++)
        {
            LookForCancel(i);
            foreach (var person in graph.Targets(level[i]))
            {
                found[end] = person;
                end += MarkNew(marks, person);
            }
        }

        return end;
    }

    private int MarkLast(TieGraph graph, ReadOnlySpan<int> level, Span<ulong> marks)
    {
        for (var i = 0; i < level.Length; i++)
        {
            LookForCancel(i);
            foreach (var person in graph.Targets(level[i]))
            {
                marks[person >> 6] |= 1UL << person;
            }
        }

        return Marked(marks);
    }

    // A few hundred people of a million leave few words to clear: all of them would take as long as the search.
    private static void Clear(Span<ulong> marks, ReadOnlySpan<int> listed)
    {
        if (listed.IsEmpty || listed.Length > marks.Length / 2)
        {
            marks.Clear();
            return;
        }

        foreach (var person in listed)
        {
            marks[person >> 6] = 0;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void LookForCancel(int place)
    {
        if ((place & CancelMask) == 0)
        {
            Look();
        }
    }

    // Out of line, so that the loops stay small.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Look() => ThrowIfCancellationRequested();

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
