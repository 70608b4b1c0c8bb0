using System.Collections.Concurrent;

namespace NetworkGraph.Core.Graph;

/// <summary>
/// Directed ties between people in compressed rows: 12 bytes per tie along its direction (target, chance, strength) and 8 against it
/// (source, chance). Every row is sorted by falling chance, then by rising person, so that a search may stop at the first tie that
/// is too weak. At most one tie per ordered pair, none from a person to themself. Immutable and safe to share between threads.
/// </summary>
public sealed partial class TieGraph
{
    private readonly int[] _outStart;
    private readonly int[] _target;
    private readonly float[] _chance;
    private readonly float[] _strength;
    private readonly int[] _inStart;
    private readonly int[] _source;
    private readonly float[] _inChance;
    private readonly ConcurrentBag<SearchScratch> _scratch = [];

    private TieGraph(TieRows outgoing, float[] strength, TieRows incoming)
    {
        (_outStart, _target, _chance) = (outgoing.Start, outgoing.Person, outgoing.Chance);
        (_inStart, _source, _inChance) = (incoming.Start, incoming.Person, incoming.Chance);
        _strength = strength;
    }

    /// <summary>Number of people; they are 0 to People − 1.</summary>
    public int People => _outStart.Length - 1;

    /// <summary>Number of directed ties.</summary>
    public int Ties => _target.Length;

    /// <summary>Bytes that the rows take, per directed tie.</summary>
    public double BytesPerTie =>
        Ties == 0 ? 0 : (4.0 * (_outStart.Length + _inStart.Length) + 12.0 * _target.Length + 8.0 * _source.Length) / Ties;

    /// <summary>
    /// Builds the rows in linear time. <paramref name="chance"/> lies in 0 to 1, <paramref name="strength"/> in 0 to 100.
    /// </summary>
    /// <exception cref="ArgumentException">The columns differ in length, a person is out of range, or a tie leads from a person to themself.</exception>
    public static TieGraph Build(int people, ReadOnlySpan<int> source, ReadOnlySpan<int> target, ReadOnlySpan<float> chance, ReadOnlySpan<float> strength)
    {
        if (source.Length != target.Length || source.Length != chance.Length || source.Length != strength.Length)
        {
            throw new ArgumentException("All columns of the ties must have the same length.", nameof(target));
        }

        for (var i = 0; i < source.Length; i++)
        {
            if ((uint)source[i] >= (uint)people || (uint)target[i] >= (uint)people || source[i] == target[i])
            {
                throw new ArgumentException($"Tie {i} leads from {source[i]} to {target[i]}: both must be people of the graph, and different ones.", nameof(source));
            }
        }

        var outgoing = TieRows.Build(people, source, target, chance, strength, out var sorted);
        return new TieGraph(outgoing, sorted, outgoing.Reversed());
    }

    /// <summary>People that a person has a tie to, by falling chance.</summary>
    public ReadOnlySpan<int> Targets(int person) => _target.AsSpan(_outStart[person], _outStart[person + 1] - _outStart[person]);

    /// <summary>Chances of the ties in <see cref="Targets"/>.</summary>
    public ReadOnlySpan<float> Chances(int person) => _chance.AsSpan(_outStart[person], _outStart[person + 1] - _outStart[person]);

    /// <summary>Strengths of the ties in <see cref="Targets"/>.</summary>
    public ReadOnlySpan<float> Strengths(int person) => _strength.AsSpan(_outStart[person], _outStart[person + 1] - _outStart[person]);

    /// <summary>People that have a tie to a person, by falling chance.</summary>
    public ReadOnlySpan<int> Sources(int person) => _source.AsSpan(_inStart[person], _inStart[person + 1] - _inStart[person]);

    /// <summary>Chances of the ties in <see cref="Sources"/>.</summary>
    public ReadOnlySpan<float> SourceChances(int person) => _inChance.AsSpan(_inStart[person], _inStart[person + 1] - _inStart[person]);

    /// <summary>Chance of the tie between two people, or null where there is none.</summary>
    public float? ChanceOf(int source, int target)
    {
        var place = Targets(source).IndexOf(target);
        return place < 0 ? null : Chances(source)[place];
    }

    /// <summary>Buffers as large as the graph for one search; hand them back with <see cref="Return"/>.</summary>
    internal SearchScratch Rent() => _scratch.TryTake(out var scratch) ? scratch : new SearchScratch(People);

    /// <summary>Takes buffers back, cleaned by the one who used them.</summary>
    internal void Return(SearchScratch scratch) => _scratch.Add(scratch);
}
