namespace NetworkGraph.Core.Graph;

/// <summary>
/// Best chance to reach everyone within three ties: P*(e→v) = max over paths of at most three ties of Π p · Π factor(introducer).
/// Range 0 to 1; nobody beyond three ties is listed. Three rounds of max-product relaxation, each from the values of the round before:
/// plain Dijkstra would let a cheaper path of four ties hide a valid one of three. Of paths that are equal, the one whose first step has the
/// larger number counts, so that a database finds the same. Source: docs/model.md, section 5.
/// </summary>
internal static class BestChances
{
    /// <summary>Most ties of a path.</summary>
    public const int MostTies = 3;

    private const int NoFirst = -1;

    /// <summary>Everyone within three ties of <paramref name="from"/> with the best chance, in the order in which they were found.</summary>
    /// <param name="graph">The ties.</param>
    /// <param name="factor">Attenuation times load of each person as an introducer, 0 to 1; empty means 1 for all.</param>
    /// <param name="from">Who asks.</param>
    public static ReachedPerson[] From(TieGraph graph, ReadOnlySpan<float> factor, int from)
    {
        var scratch = graph.Rent();
        var (best, next, found, improved) = (scratch.Value, scratch.Next, scratch.List, scratch.Other);
        var (first, nextFirst) = (scratch.First, scratch.NextFirst);
        var count = 0;
        var frontier = new List<int> { from };
        var carried = new List<double> { 1 };
        scratch.Mark(from);
        for (var round = 0; round < MostTies; round++)
        {
            var changed = 0;
            for (var f = 0; f < frontier.Count; f++)
            {
                var targets = graph.Targets(frontier[f]);
                var chances = graph.Chances(frontier[f]);
                var (through, via) = (carried[f], round == 0 ? NoFirst : first[frontier[f]]);
                for (var i = 0; i < targets.Length; i++)
                {
                    var (person, chance) = (targets[i], through * chances[i]);
                    if (person == from || chance < next[person] || chance < best[person] || chance == 0)
                    {
                        continue;
                    }

                    var step = round == 0 ? person : via;
                    if ((chance == next[person] && step <= nextFirst[person]) || (chance == best[person] && step <= first[person]))
                    {
                        continue;
                    }

                    if (scratch.Mark(person))
                    {
                        found[count++] = person;
                    }

                    if (next[person] == 0)
                    {
                        improved[changed++] = person;
                    }

                    (next[person], nextFirst[person]) = (chance, step);
                }
            }

            frontier.Clear();
            carried.Clear();
            for (var i = 0; i < changed; i++)
            {
                var person = improved[i];
                (best[person], first[person]) = (next[person], nextFirst[person]);
                next[person] = 0;
                if (round + 1 < MostTies)
                {
                    frontier.Add(person);
                    carried.Add(best[person] * (factor.IsEmpty ? 1 : factor[person]));
                }
            }
        }

        var reached = new ReachedPerson[count];
        for (var i = 0; i < count; i++)
        {
            reached[i] = new ReachedPerson(found[i], best[found[i]], first[found[i]]);
            best[found[i]] = 0;
        }

        scratch.Unmark(found.AsSpan(0, count));
        scratch.Unmark(from);
        graph.Return(scratch);
        return reached;
    }

    /// <summary>W(e) = Σ P*(e→v): expected people reachable, 0 to n − 1 (decay centrality with an own chance per tie; Jackson).</summary>
    public static double Expected(ReadOnlySpan<ReachedPerson> reached)
    {
        var sum = 0.0;
        foreach (var person in reached)
        {
            sum += person.Chance;
        }

        return sum;
    }
}

/// <summary>Someone within three ties.</summary>
/// <param name="Person">Who.</param>
/// <param name="Chance">The best chance to reach them, 0 to 1.</param>
/// <param name="First">Who is asked first on that way; the person themselves where the tie is direct.</param>
internal readonly record struct ReachedPerson(int Person, double Chance, int First);
