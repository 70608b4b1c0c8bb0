using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Backtests;

/// <summary>Pairs by how far their silence exceeds their rhythm, and how many were in contact again.</summary>
/// <param name="From">Silence ratio from here.</param>
/// <param name="To">To below here; infinite in the last one.</param>
/// <param name="Pairs">Pairs.</param>
/// <param name="Alive">Share with contact within max(30 days, 4 rhythms), 0 to 1; null without pairs.</param>
public sealed record RhythmPersistence(double From, double To, int Pairs, double? Alive);

/// <summary>Does silence against a pair's own rhythm tell who comes back? Pairs with four days of contact at each cut, all cuts together.</summary>
public static class RhythmBacktest
{
    private static readonly double[] Limits = [0, 1, 2, 4, 8, 16, double.PositiveInfinity];

    /// <summary>One row per range of the silence ratio, from on rhythm to long silent.</summary>
    /// <param name="contacts">Who wrote to whom, when; any order.</param>
    /// <param name="cuts">Days from the first contact.</param>
    public static IReadOnlyList<RhythmPersistence> Of(IReadOnlyList<DatedContact> contacts, IReadOnlyList<double> cuts)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        ArgumentNullException.ThrowIfNull(cuts);
        var timeline = new ContactTimeline(contacts);
        var (pairs, alive) = (new int[Limits.Length - 1], new int[Limits.Length - 1]);
        foreach (var cut in cuts)
        {
            var so = new ContactsSoFar();
            var next = new Dictionary<(int, int), double>();
            for (var i = 0; i < timeline.Count; i++)
            {
                if (timeline.Days[i] <= cut)
                {
                    so.Add(timeline[i], timeline.Days[i]);
                }
                else
                {
                    next.TryAdd(ContactsSoFar.Key(timeline[i].From, timeline[i].To), timeline.Days[i]);
                }
            }

            foreach (var (key, pair) in so.Pairs)
            {
                int[] days = [.. pair.Days];
                if (Rhythm.Of(days[0], days[^1], days.Length) is not { } rhythm)
                {
                    continue;
                }

                var range = Array.FindLastIndex(Limits, limit => limit <= (cut - pair.Last) / rhythm);
                pairs[range]++;
                var gap = (days[^1] - days[0]) / (double)(days.Length - 1);
                alive[range] += next.TryGetValue(key, out var day) && day - cut <= Math.Max(30, 4 * gap) ? 1 : 0;
            }
        }

        return [.. pairs.Select((count, r) => new RhythmPersistence(Limits[r], Limits[r + 1], count, count == 0 ? null : alive[r] / (double)count))];
    }
}
