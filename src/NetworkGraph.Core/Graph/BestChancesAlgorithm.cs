using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using QuikGraph.Algorithms;

namespace NetworkGraph.Core.Graph;

/// <summary>
/// Best chance to reach everyone within three ties: P*(e→v) = max over paths of at most three ties of Π p · Π factor(introducer).
/// Range 0 to 1; nobody beyond three ties is listed. Three rounds of max-product relaxation, each from the values of the round before:
/// plain Dijkstra would let a cheaper path of four ties hide a valid one of three. Of paths that are equal, the one whose first step has the
/// larger number counts, so that a database finds the same. Source: docs/model.md, section 5.
/// </summary>
/// <param name="graph">The ties.</param>
public sealed class BestChancesAlgorithm(TieGraph graph) : RootedAlgorithmBase<int, TieGraph>(null, graph)
{
    /// <summary>Most ties of a path.</summary>
    public const int MostTies = 3;

    private const int NoFirst = -1;

    private ReachedPerson[] _reached = [];

    /// <summary>Attenuation times load of each person as an introducer, 0 to 1; empty means 1 for all.</summary>
    public ReadOnlyMemory<float> Factor { get; init; }

    /// <summary>Everyone within three ties of the root, in the order in which they were found; empty before an answer and after an abortion.</summary>
    public IReadOnlyList<ReachedPerson> Reached => _reached;

    /// <summary>W(e) = Σ P*(e→v): expected people reachable, 0 to n − 1 (decay centrality with an own chance per tie; Jackson).</summary>
    public double Expected
    {
        get
        {
            var sum = 0.0;
            foreach (var person in _reached)
            {
                sum += person.Chance;
            }

            return sum;
        }
    }

    /// <inheritdoc />
    protected override void Initialize() => _reached = [];

    /// <inheritdoc />
    protected override void InternalCompute()
    {
        var from = GetAndAssertRootInGraph();
        var scratch = VisitedGraph.Rent();
        var (place, ways, improved) = (scratch.Places, scratch.Ways, scratch.Other);

        // The root holds the first place with a chance that nobody exceeds: no way leads back to it.
        var count = 1;
        place[from] = count;
        ways[count] = new BestWay { Person = from, Chance = double.PositiveInfinity };
        List<Asker> askers = [new Asker(from, 1, NoFirst)];
        for (var round = 1; round <= MostTies; round++)
        {
            count = Relax(askers, round, place, ways, count, improved, out var changed);
            Next(askers, ways, improved.AsSpan(0, round < MostTies ? changed : 0));
        }

        _reached = Collect(place, ways.AsSpan(1, count));

        // Only after a whole search: buffers of one that was cancelled are not clean.
        VisitedGraph.Return(scratch);
    }

    // The askers' own chances were copied when the round began, so that what it finds stands in no way of this round. One small number per
    // person leads to the ways, which lie side by side: most people are met once, and only that number is looked up all over the memory.
    // Compiled at full speed at once, because most processes ask once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Relax(List<Asker> askers, int round, int[] place, BestWay[] ways, int count, int[] improved, out int changed)
    {
        changed = 0;
        foreach (var asker in CollectionsMarshal.AsSpan(askers))
        {
            ThrowIfCancellationRequested();
            var targets = VisitedGraph.Targets(asker.Person);
            var chances = VisitedGraph.Chances(asker.Person);
            for (var i = 0; i < targets.Length; i++)
            {
                var (person, chance) = (targets[i], asker.Chance * chances[i]);
                if (chance == 0)
                {
                    // Rows are by falling chance: the rest of it is no way either.
                    break;
                }

                var first = round == 1 ? person : asker.First;
                var at = place[person];
                if (at == 0)
                {
                    at = ++count;
                    place[person] = at;
                    ways[at] = new BestWay { Person = person };
                }

                ref var way = ref ways[at];
                if (chance < way.Chance || (chance == way.Chance && first <= way.First))
                {
                    continue;
                }

                if (way.Round != round)
                {
                    way.Round = round;
                    improved[changed++] = at;
                }

                (way.Chance, way.First) = (chance, first);
            }
        }

        return count;
    }

    private void Next(List<Asker> askers, BestWay[] ways, ReadOnlySpan<int> improved)
    {
        var factor = Factor.Span;
        askers.Clear();
        foreach (var at in improved)
        {
            ref readonly var way = ref ways[at];
            askers.Add(new Asker(way.Person, way.Chance * (factor.IsEmpty ? 1 : factor[way.Person]), way.First));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ReachedPerson[] Collect(int[] place, ReadOnlySpan<BestWay> ways)
    {
        var reached = GC.AllocateUninitializedArray<ReachedPerson>(ways.Length - 1);
        place[ways[0].Person] = 0;
        for (var i = 0; i < reached.Length; i++)
        {
            ref readonly var way = ref ways[i + 1];
            reached[i] = new ReachedPerson(way.Person, way.Chance, way.First);
            place[way.Person] = 0;
        }

        return reached;
    }

    private readonly record struct Asker(int Person, double Chance, int First);
}

/// <summary>Someone within three ties.</summary>
/// <param name="Person">Who.</param>
/// <param name="Chance">The best chance to reach them, 0 to 1.</param>
/// <param name="First">Who is asked first on that way; the person themselves where the tie is direct.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ReachedPerson(int Person, double Chance, int First);
