namespace NetworkGraph.Core.Ties;

/// <summary>Services between two people up to a day, seen from one side.</summary>
/// <param name="RecommendationsReceived">Recommendations that the viewer received.</param>
/// <param name="RecommendationsGiven">Recommendations that the viewer wrote.</param>
/// <param name="EndorsementsReceived">Days on which the viewer was endorsed.</param>
/// <param name="EndorsementsGiven">Days on which the viewer endorsed.</param>
public readonly record struct ServiceCounts(
    int RecommendationsReceived, int RecommendationsGiven, int EndorsementsReceived, int EndorsementsGiven)
{
    /// <summary>The same, seen from the other side.</summary>
    public ServiceCounts Reversed => new(RecommendationsGiven, RecommendationsReceived, EndorsementsGiven, EndorsementsReceived);

    /// <summary>Services part of strength, 0 to 1.</summary>
    public double Part => this == default
        ? 0
        : TieStrength.Services(RecommendationsReceived, RecommendationsGiven, EndorsementsReceived, EndorsementsGiven);

    internal static ServiceCounts Of(MemberHistory history, int entry, int asOf)
    {
        Span<int> counts = stackalloc int[4];
        for (var i = history.ServiceStart[entry]; i < history.ServiceStart[entry + 1] && history.ServiceDay[i] <= asOf; i++)
        {
            counts[(int)history.Service[i]]++;
        }

        return new ServiceCounts(
            counts[(int)ServiceKind.RecommendationReceived], counts[(int)ServiceKind.RecommendationGiven],
            counts[(int)ServiceKind.EndorsementReceived], counts[(int)ServiceKind.EndorsementGiven]);
    }
}
