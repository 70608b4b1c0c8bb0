using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using QuikGraph.Algorithms.Services;

namespace NetworkGraph.Core.Graph;

/// <summary>One level of the Leiden algorithm: vertices that stand for one or many people, without ties to themselves.</summary>
internal sealed class LeidenLevel
{
    // Vertices between two looks at whether the search was cancelled, less one.
    private const int CancelMask = 1_023;

    private readonly int[] _start;
    private readonly int[] _target;
    private readonly float[] _weight;
    private readonly double[] _degree;

    private readonly ICancelManager _cancel;

    /// <summary>A level in compressed rows; the lowest one is the graph itself.</summary>
    public LeidenLevel(int[] start, int[] target, float[] weight, double[] degree, ICancelManager cancel) =>
        (_start, _target, _weight, _degree, _cancel) = (start, target, weight, degree, cancel);

    /// <summary>Number of vertices.</summary>
    public int Count => _degree.Length;

    /// <summary>
    /// Fast local moving: vertices wait in a queue and go to the group with the largest gain w(v, g) − pull · k_v · K_g; a move puts the
    /// neighbours outside the new group back into the queue. Numbers the groups anew and returns how many there are.
    /// </summary>
    public int Move(int[] group, double pull, ref SplitMix random)
    {
        var sums = new GroupSums[Count];
        var size = new int[Count];
        for (var v = 0; v < Count; v++)
        {
            sums[group[v]].Total += _degree[v];
            size[group[v]]++;
        }

        var empty = new Stack<int>(Enumerable.Range(0, Count).Reverse().Where(g => size[g] == 0));
        var queue = new VertexQueue(Count, ref random);
        var touched = new int[Count + 1];
        for (var taken = 0; queue.TryTake(out var v); taken++)
        {
            LookForCancel(taken);
            var neighbours = _target.AsSpan(_start[v], _start[v + 1] - _start[v]);
            var count = Sum(neighbours, _weight.AsSpan(_start[v], neighbours.Length), group, sums, touched);
            var old = group[v];
            sums[old].Total -= _degree[v];
            size[old]--;
            var cost = pull * _degree[v];
            var (best, bestGain) = (old, sums[old].Here - (cost * sums[old].Total));
            foreach (var g in touched.AsSpan(0, count))
            {
                ref var sum = ref sums[g];
                var gain = sum.Here - (cost * sum.Total);
                sum.Here = 0;
                if (gain > bestGain)
                {
                    (best, bestGain) = (g, gain);
                }
            }

            if (bestGain < 0 && size[old] > 0)
            {
                best = empty.Pop();
            }

            sums[best].Total += _degree[v];
            size[best]++;
            if (best == old)
            {
                continue;
            }

            if (size[old] == 0)
            {
                empty.Push(old);
            }

            group[v] = best;
            foreach (var n in neighbours)
            {
                if (group[n] != best)
                {
                    queue.Add(n);
                }
            }
        }

        return CommunityNumbers.Compact(group);
    }

    /// <summary>
    /// Splits each group into well-connected parts: every vertex starts alone and, while alone, joins a part of its group at random with
    /// probability ∝ exp(gain / θ) where the gain is not negative, both being tied to the rest of the group at least as closely as chance
    /// would have it.
    /// </summary>
    public int[] Refine(int[] group, double pull, double randomness, ref SplitMix random, out int parts)
    {
        var groupTotal = new double[Count];
        var part = new int[Count];
        var total = new double[Count];
        var outside = new double[Count];
        var joined = new bool[Count];
        for (var v = 0; v < Count; v++)
        {
            groupTotal[group[v]] += _degree[v];
            part[v] = v;
            total[v] = _degree[v];
            for (var i = _start[v]; i < _start[v + 1]; i++)
            {
                if (group[_target[i]] == group[v])
                {
                    outside[v] += _weight[i];
                }
            }
        }

        var order = Enumerable.Range(0, Count).ToArray();
        random.Shuffle(order);
        var toPart = new double[Count];
        var touched = new int[Count];
        for (var taken = 0; taken < order.Length; taken++)
        {
            LookForCancel(taken);
            var v = order[taken];
            var inGroup = groupTotal[group[v]];
            var cost = pull * _degree[v];
            if (joined[v] || outside[v] < cost * (inGroup - _degree[v]))
            {
                continue;
            }

            var count = 0;
            for (var i = _start[v]; i < _start[v + 1]; i++)
            {
                var n = _target[i];
                if (group[n] == group[v])
                {
                    var p = part[n];
                    if (toPart[p] == 0)
                    {
                        touched[count++] = p;
                    }

                    toPart[p] += _weight[i];
                }
            }

            var (best, bestDraw) = (-1, double.NegativeInfinity);
            for (var i = 0; i < count; i++)
            {
                var p = touched[i];
                var gain = toPart[p] - (cost * total[p]);
                if (gain >= 0 && outside[p] >= pull * total[p] * (inGroup - total[p]))
                {
                    // The largest of gain / θ plus Gumbel noise falls on each part with probability ∝ exp(gain / θ).
                    var draw = (gain / randomness) - Math.Log(-Math.Log(random.Unit()));
                    if (draw > bestDraw)
                    {
                        (best, bestDraw) = (p, draw);
                    }
                }
            }

            if (best >= 0)
            {
                part[v] = best;
                joined[best] = true;
                joined[v] = true;
                total[best] += _degree[v];
                outside[best] += outside[v] - (2 * toPart[best]);
            }

            for (var i = 0; i < count; i++)
            {
                toPart[touched[i]] = 0;
            }
        }

        parts = CommunityNumbers.Compact(part);
        return part;
    }

    /// <summary>The next level: each part is one vertex, ties between parts are summed, ties inside are left out.</summary>
    public LeidenLevel Merged(int[] part, int parts)
    {
        var first = new int[parts + 1];
        foreach (var p in part)
        {
            first[p + 1]++;
        }

        for (var p = 0; p < parts; p++)
        {
            first[p + 1] += first[p];
        }

        var next = first.AsSpan(0, parts).ToArray();
        var member = new int[Count];
        for (var v = 0; v < Count; v++)
        {
            member[next[part[v]]++] = v;
        }

        var start = new int[parts + 1];
        var target = new int[_target.Length];
        var weight = new float[_target.Length];
        var degree = new double[parts];
        var toPart = new double[parts];
        var touched = new int[parts];
        var ties = 0;
        for (var p = 0; p < parts; p++)
        {
            var count = 0;
            for (var m = first[p]; m < first[p + 1]; m++)
            {
                var v = member[m];
                degree[p] += _degree[v];
                for (var i = _start[v]; i < _start[v + 1]; i++)
                {
                    var other = part[_target[i]];
                    if (toPart[other] == 0)
                    {
                        touched[count++] = other;
                    }

                    toPart[other] += _weight[i];
                }
            }

            for (var i = 0; i < count; i++)
            {
                var other = touched[i];
                if (other != p)
                {
                    target[ties] = other;
                    weight[ties++] = (float)toPart[other];
                }

                toPart[other] = 0;
            }

            start[p + 1] = ties;
        }

        return new LeidenLevel(start, target.AsSpan(0, ties).ToArray(), weight.AsSpan(0, ties).ToArray(), degree, _cancel);
    }

    private void LookForCancel(int taken)
    {
        if ((taken & CancelMask) == 0 && _cancel.IsCancelling)
        {
            throw new OperationCanceledException();
        }
    }

    private static int Sum(ReadOnlySpan<int> neighbours, ReadOnlySpan<float> weights, int[] group, GroupSums[] sums, int[] touched)
    {
        // The one place where the time goes: references in place of indexed arrays save the bounds checks. Every group number is below
        // the number of vertices, which is the length of all three arrays.
        ref var groupOf = ref MemoryMarshal.GetArrayDataReference(group);
        ref var sumOf = ref MemoryMarshal.GetArrayDataReference(sums);
        ref var list = ref MemoryMarshal.GetArrayDataReference(touched);
        var count = 0;
        for (var i = 0; i < neighbours.Length; i++)
        {
            var g = Unsafe.Add(ref groupOf, neighbours[i]);
            ref var here = ref Unsafe.Add(ref sumOf, g).Here;
            Unsafe.Add(ref list, count) = g;
            count += here == 0 ? 1 : 0;
            here += weights[i];
        }

        return count;
    }

    // Side by side, because whoever needs one needs the other.
    private struct GroupSums
    {
        public double Total;
        public double Here;
    }
}
