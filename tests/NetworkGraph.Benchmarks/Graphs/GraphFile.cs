using System.Runtime.InteropServices;

namespace NetworkGraph.Benchmarks.Graphs;

/// <summary>
/// A seeded random network with heavy-tailed degrees, as columns in raw little-endian files that other programs can read:
/// each newcomer ties to ten others, half of them where ties already are. Chances are the same in both directions, so that
/// libraries for undirected graphs have the same answers.
/// </summary>
internal sealed record GraphFile(int People, int[] A, int[] B, float[] Chance, int[] From, int[] To)
{
    private const int TiesPerPerson = 10;

    public static GraphFile Of(int people, int queries, int seed)
    {
        var random = new Random(seed);
        var (a, b) = (new List<int>(people * TiesPerPerson), new List<int>(people * TiesPerPerson));
        var known = new HashSet<int>();
        for (var person = 1; person < people; person++)
        {
            known.Clear();
            for (var tie = 0; tie < Math.Min(TiesPerPerson, person); tie++)
            {
                int other;
                do
                {
                    var place = a.Count == 0 ? 0 : random.Next(a.Count);
                    other = a.Count == 0 || random.Next(2) == 0 ? random.Next(person) : random.Next(2) == 0 ? a[place] : b[place];
                }
                while (other == person || !known.Add(other));

                a.Add(person);
                b.Add(other);
            }
        }

        var chance = new float[a.Count];
        for (var i = 0; i < chance.Length; i++)
        {
            chance[i] = (float)Core.Introductions.StepChance.Of(100 * Math.Pow(random.NextDouble(), 2.5), 0, Core.Ties.AskGround.TwoWay);
        }

        var (from, to) = (new int[queries], new int[queries]);
        for (var q = 0; q < queries; q++)
        {
            from[q] = random.Next(people);
            do
            {
                to[q] = random.Next(people);
            }
            while (to[q] == from[q]);
        }

        return new GraphFile(people, [.. a], [.. b], chance, from, to);
    }

    public void Save(string folder)
    {
        Directory.CreateDirectory(folder);
        Write("a", A);
        Write("b", B);
        Write("chance", Chance);
        Write("from", From);
        Write("to", To);

        void Write<T>(string name, T[] column)
            where T : unmanaged => File.WriteAllBytes(Path.Combine(folder, name), MemoryMarshal.AsBytes<T>(column));
    }
}
