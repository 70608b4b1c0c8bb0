namespace NetworkGraph.Core.Ties;

/// <summary>How close somebody is compared with the viewer's other connections, by rank: Dunbar's layers of 5, 15, 50 and 150 people.</summary>
public enum Layer
{
    /// <summary>The closest five.</summary>
    Closest5,

    /// <summary>The next ten, up to rank 15.</summary>
    Closest15,

    /// <summary>Up to rank 50.</summary>
    Closest50,

    /// <summary>Up to rank 150.</summary>
    Closest150,

    /// <summary>Everybody after them.</summary>
    Beyond,
}

/// <summary>
/// Who is close to me, compared with everybody else of mine? Absolute bands say little where most contact is elsewhere; a rank within one's
/// own network is never empty.
/// Formula: rank among people still connected by two-sided conversations / (1 + silence / 180 days), the order of <see cref="LosingTouch"/>,
/// then by strength; layers end at ranks 5, 15, 50 and 150. Unit: a layer. No answer: null for people who are not connected, and for those
/// of whom the user said that they are no tie. Without a messages file strength alone decides, and its confidence is low.
/// Source: Zhou et al. (2005), Hill and Dunbar (2003); docs/model.md, section 2.1.
/// </summary>
public static class Layers
{
    private static readonly int[] Ends = [5, 15, 50, 150];
    private static readonly string[] Names = ["Closest 5", "6 to 15", "16 to 50", "51 to 150", "Beyond 150"];

    /// <summary>The ranks of a layer in words, as bars and filters name it.</summary>
    public static string Name(Layer layer) => Names[(int)layer];

    /// <summary>Ranks that have a layer of their own; after them everybody is in the last one.</summary>
    public static int Ranks => Ends[^1];

    /// <summary>The layer of a rank, the first being 0.</summary>
    public static Layer OfRank(int rank) => (Layer)Ends.Count(end => rank >= end);

    /// <summary>A layer per row of the viewer's table of ties.</summary>
    internal static Layer?[] ByRow(Network network, Member viewer, DateOnly asOf) => network.Answers.Get((typeof(Layers), viewer.Person.Number, asOf), () =>
    {
        var table = TieTable.Of(network, viewer, asOf);
        var judgements = Judgements.Of(network, viewer);
        var layers = new Layer?[table.Count];
        var connected = Enumerable.Range(0, table.Count).Where(row => table.Connected[row] && !judgements.IsNotATie(table.Person[row])).ToArray();
        var weight = new double[table.Count];
        foreach (var row in connected)
        {
            layers[row] = Layer.Beyond;
            weight[row] = table.LastDay[row] == MemberHistory.NoDay ? 0 : LosingTouch.Weight(table, row, table.Conversations(row).TwoSidedWeight);
        }

        // Rows are in order of keys, which settles what is equal: the sort is stable. Nobody after the last end needs a rank of their own, and nobody
        // without a conversation comes before those who have one.
        var talkers = Array.FindAll(connected, row => weight[row] > 0);
        var ranked = (talkers.Length < Ranks ? connected : talkers)
            .OrderByDescending(row => weight[row])
            .ThenByDescending(row => table.Strength[row])
            .Take(Ranks);
        foreach (var (rank, row) in ranked.Index())
        {
            layers[row] = OfRank(rank);
        }

        return layers;
    });
}
