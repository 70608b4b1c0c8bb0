using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Calibration;

/// <summary>A band at the cut, and how many of its pairs were in contact again.</summary>
/// <param name="Band">Band of the mean strength of both sides.</param>
/// <param name="Pairs">Pairs in it.</param>
/// <param name="Alive">Share of them with any contact in the window, 0 to 1; null without pairs.</param>
public sealed record BandPersistence(Band Band, int Pairs, double? Alive);

/// <summary>Which score tells best who will be in contact again.</summary>
/// <param name="Pairs">Pairs with any contact up to the cut.</param>
/// <param name="Alive">Share of them with any contact in the window after it, 0 to 1.</param>
/// <param name="Strength">By mean strength of both sides.</param>
/// <param name="Activation">By discounted active days alone.</param>
/// <param name="Recency">By the time since the last contact.</param>
/// <param name="Count">By the number of contacts.</param>
/// <param name="Bands">By band, from Distant to Strong.</param>
public sealed record PersistenceBacktest(
    int Pairs, double Alive, AreaUnderCurve Strength, AreaUnderCurve Activation, AreaUnderCurve Recency, AreaUnderCurve Count,
    IReadOnlyList<BandPersistence> Bands)
{
    /// <summary>Looks at every pair at the cut and asks whether it had contact in the window. Null without any pair or with one outcome only.</summary>
    /// <param name="contacts">Who wrote to whom, when; any order.</param>
    /// <param name="cut">Days from the first contact; negative counts back from the last one.</param>
    /// <param name="window">Days after the cut, more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window is not positive.</exception>
    public static PersistenceBacktest? Of(IReadOnlyList<DatedContact> contacts, double cut, double window)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(window);
        var timeline = new ContactTimeline(contacts);
        cut = cut > 0 ? cut : timeline.End + cut;
        var so = new ContactsSoFar();
        var later = new HashSet<(int, int)>();
        for (var i = 0; i < timeline.Count && timeline.Days[i] <= cut + window; i++)
        {
            if (timeline.Days[i] <= cut)
            {
                so.Add(timeline[i], timeline.Days[i]);
            }
            else
            {
                later.Add(ContactsSoFar.Key(timeline[i].From, timeline[i].To));
            }
        }

        var pairs = so.Pairs.ToArray();
        bool[] alive = [.. pairs.Select(p => later.Contains(p.Key))];
        if (!alive.Contains(true) || !alive.Contains(false))
        {
            return null;
        }

        double[] strength = [.. pairs.Select(p => MeanStrength(so, p.Key, p.Value, cut))];
        return new PersistenceBacktest(
            pairs.Length, alive.Count(a => a) / (double)alive.Length,
            AreaUnderCurve.Of(strength, alive),
            AreaUnderCurve.Of([.. pairs.Select(p => p.Value.Activation(cut))], alive),
            AreaUnderCurve.Of([.. pairs.Select(p => p.Value.Last)], alive),
            AreaUnderCurve.Of([.. pairs.Select(p => (double)p.Value.Count)], alive),
            [.. Enum.GetValues<Band>().Select(band => BandOf(band, strength, alive))]);
    }

    private static double MeanStrength(ContactsSoFar so, (int Low, int High) key, PairContacts pair, double cut)
    {
        var overlap = so.Overlap(key.Low, key.High);
        return (pair.Strength(true, cut, overlap) + pair.Strength(false, cut, overlap)) / 2;
    }

    private static BandPersistence BandOf(Band band, double[] strength, bool[] alive)
    {
        bool[] inBand = [.. alive.Where((_, i) => TieStrength.BandOf(strength[i]) == band)];
        return new BandPersistence(band, inBand.Length, inBand.Length == 0 ? null : inBand.Count(a => a) / (double)inBand.Length);
    }
}
