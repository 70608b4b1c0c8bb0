using NetworkGraph.Core;
using NetworkGraph.Core.Calibration;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Data.Answers;

/// <summary>A look back as JSON; null where there is too little to tell, each area with its 95 % interval beside it.</summary>
public sealed record BacktestJson(LosingTouchJson? LosingTouch, GroundJson[]? Answers, int? Pairs, double? Alive, ScoresJson? Auc, IntervalsJson? AucInterval, BandJson[] Bands, ReplyJson? Reply)
{
    public static BacktestJson Of(Findings found) => Of(found, found.Persistence, found.Replies);

    private static BacktestJson Of(Findings found, PersistenceBacktest? persistence, ReplyBacktest? reply) => new(
        found.LosingTouch is { } losing ? new LosingTouchJson(losing.Dates, ShareJson.Of(losing.Listed), ShareJson.Of(losing.Silent)) : null,
        found.Answers is { } answers ? [.. answers.Grounds.Select(row => new GroundJson(row.Ground, row.SaidShare, ShareJson.Of(row.Came)))] : null,
        persistence?.Pairs, persistence?.Alive,
        persistence is null ? null : new ScoresJson(Known(persistence.Strength.Value), Known(persistence.Activation.Value), Known(persistence.Recency.Value), Known(persistence.Count.Value)),
        persistence is null ? null : new IntervalsJson(Interval(persistence.Strength), Interval(persistence.Activation), Interval(persistence.Recency), Interval(persistence.Count)),
        [.. (persistence?.Bands ?? []).Select(b => new BandJson(b.Band, b.Pairs, b.Alive))],
        reply is null ? null : new ReplyJson(reply.Asks, Known(reply.Chance.Value), Interval(reply.Chance), reply.Ece5, reply.Brier, reply.BrierBase, reply.Offset));

    private static double? Known(double value) => double.IsNaN(value) ? null : value;

    private static double?[] Interval(AreaUnderCurve area) => [Known(area.Low), Known(area.High)];
}

/// <summary>Who of "losing touch" came back, beside all silent ties.</summary>
public sealed record LosingTouchJson(int Dates, ShareJson Listed, ShareJson Silent);

/// <summary>Letters on one ground.</summary>
public sealed record GroundJson(AskGround Ground, double? Said, ShareJson Came);

/// <summary>A share with its 95 % interval; null where there are too few cases.</summary>
public sealed record ShareJson(int Cases, int Hits, double? Share, double[]? Interval)
{
    public static ShareJson Of(Proportion share) => new(share.Cases, share.Hits, share.Share, share.IsEnough ? [share.Low, share.High] : null);
}

/// <summary>Areas under the curve.</summary>
public sealed record ScoresJson(double? Strength, double? Activation, double? Recency, double? Count);

/// <summary>Their 95 % intervals, low and high.</summary>
public sealed record IntervalsJson(double?[] Strength, double?[] Activation, double?[] Recency, double?[] Count);

/// <summary>Share of a band's pairs in contact again.</summary>
public sealed record BandJson(Band Band, int Pairs, double? Alive);

/// <summary>How well the chance of a step told replies.</summary>
public sealed record ReplyJson(int Asks, double? Auc, double?[] AucInterval, double Ece5, double Brier, double BrierBase, double Offset);
