using NetworkGraph.Core.Backtests;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Cli;

/// <summary>A backtest as JSON; null where there is too little to tell, each area with its 95 % interval beside it.</summary>
internal sealed record BacktestJson(int? Pairs, double? Alive, ScoresJson? Auc, IntervalsJson? AucInterval, BandJson[] Bands, ReplyJson? Reply)
{
    public static BacktestJson Of(PersistenceBacktest? persistence, ReplyBacktest? reply) => new(
        persistence?.Pairs, persistence?.Alive,
        persistence is null ? null : new ScoresJson(Known(persistence.Strength.Value), Known(persistence.Activation.Value), Known(persistence.Recency.Value), Known(persistence.Count.Value)),
        persistence is null ? null : new IntervalsJson(Interval(persistence.Strength), Interval(persistence.Activation), Interval(persistence.Recency), Interval(persistence.Count)),
        [.. (persistence?.Bands ?? []).Select(b => new BandJson(b.Band, b.Pairs, b.Alive))],
        reply is null ? null : new ReplyJson(reply.Asks, Known(reply.Chance.Value), Interval(reply.Chance), reply.Ece5, reply.Brier, reply.BrierBase, reply.Offset));

    private static double? Known(double value) => double.IsNaN(value) ? null : value;

    private static double?[] Interval(AreaUnderCurve area) => [Known(area.Low), Known(area.High)];
}

/// <summary>Areas under the curve.</summary>
internal sealed record ScoresJson(double? Strength, double? Activation, double? Recency, double? Count);

/// <summary>Their 95 % intervals, low and high.</summary>
internal sealed record IntervalsJson(double?[] Strength, double?[] Activation, double?[] Recency, double?[] Count);

/// <summary>Share of a band's pairs in contact again.</summary>
internal sealed record BandJson(Band Band, int Pairs, double? Alive);

/// <summary>How well the chance of a step told replies.</summary>
internal sealed record ReplyJson(int Asks, double? Auc, double?[] AucInterval, double Ece5, double Brier, double BrierBase, double Offset);
