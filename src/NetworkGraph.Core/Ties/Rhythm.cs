namespace NetworkGraph.Core.Ties;

/// <summary>
/// How often two people usually write, and what their silence means against that.
/// Formula: mean gap between days with a message in either direction, from four such days on, at least one day; silence ratio =
/// days since the last one / rhythm. With fewer days: the interval of the band held at the last contact, so that silence never
/// improves a status. Unit: days; ratio from 0. No answer: a tie without any message has neither.
/// Source: relationship-model.md sections 3 and 8; the limit of eight rhythms is Navarro et al. 2017, three years Levin et al. 2011.
/// </summary>
public static class Rhythm
{
    /// <summary>Days with a message from which on a pair has a rhythm of its own.</summary>
    public const int LeastDays = 4;

    /// <summary>Silence after which every tie is dormant, in days.</summary>
    public const int DormantAlways = 1095;

    /// <summary>Silence below which no tie is dormant, in days.</summary>
    public const int DormantLeast = 180;

    /// <summary>Mean gap in days, or null with fewer than four days.</summary>
    public static double? Of(int firstDay, int lastDay, int days) =>
        days < LeastDays ? null : Math.Max(1, (lastDay - firstDay) / (double)(days - 1));

    /// <summary>Days within which a tie of this band is usually kept up; a year for distant ones, the interval of a pinned contact.</summary>
    public static double Interval(Band band) => band switch
    {
        Band.Strong => 30,
        Band.Warm => 90,
        Band.Light => 180,
        _ => 365,
    };

    /// <summary>Status from the silence in days and the rhythm (own or by band) in days.</summary>
    public static TieStatus Status(double silence, double rhythm)
    {
        if (silence >= Math.Max(DormantLeast, 8 * rhythm) || silence >= DormantAlways)
        {
            return TieStatus.Dormant;
        }

        return (silence / rhythm) switch
        {
            < 2 => TieStatus.OnRhythm,
            < 4 => TieStatus.Slipping,
            <= 8 => TieStatus.Fading,
            _ => TieStatus.Lapsed,
        };
    }
}
