using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Calibration;

/// <summary>What the model said of asks on one ground, and what came.</summary>
/// <param name="Ground">What had passed before the ask.</param>
/// <param name="Said">Sum of the chances said; over the cases of <paramref name="Came"/> the mean chance.</param>
/// <param name="Came">Answers within seven days.</param>
public readonly record struct GroundCalibration(AskGround Ground, double Said, Proportion Came)
{
    /// <summary>Mean chance said, or null with fewer than 20 asks.</summary>
    public double? SaidShare => Came.IsEnough ? Said / Came.Cases : null;
}

/// <summary>
/// Are the chances of an answer right on each ground? Every settled ask of a member, after the member's own rate was fitted to all of them,
/// so that only the differences between the grounds are judged. Unit: asks, chance 0 to 1. No answer: null without asks or with one outcome
/// only; a ground of fewer than 20 asks says too little. Source: docs/model.md, section 4.5.
/// </summary>
/// <param name="Offset">The member's own rate as an offset, in logits.</param>
/// <param name="Grounds">One row for each ground, in order.</param>
public sealed record ReplyCalibration(double Offset, IReadOnlyList<GroundCalibration> Grounds)
{
    /// <summary>Looks back on the viewer's letters that are settled by a date.</summary>
    public static ReplyCalibration? Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return Of(OwnAsks.Of(network, viewer).SettledBy(asOf));
    }

    /// <summary>The same for any asks.</summary>
    internal static ReplyCalibration? Of(ReadOnlySpan<Ask> asks)
    {
        var (chances, answered) = (new double[asks.Length], 0);
        for (var i = 0; i < asks.Length; i++)
        {
            (chances[i], answered) = (asks[i].Chance, answered + (asks[i].Answered ? 1 : 0));
        }

        if (answered == 0 || answered == asks.Length)
        {
            return null;
        }

        var offset = ReplyOffset.Fit(chances, answered, 0);
        var grounds = Enum.GetValues<AskGround>().Select(ground => new GroundCalibration(ground, 0, default)).ToArray();
        foreach (var ask in asks)
        {
            ref var row = ref grounds[(int)ask.Ground];
            row = new GroundCalibration(ask.Ground, row.Said + ask.ChanceWith(offset), row.Came + new Proportion(ask.Answered ? 1 : 0, 1));
        }

        return new ReplyCalibration(offset, grounds);
    }
}
