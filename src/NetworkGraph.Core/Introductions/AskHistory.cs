using System.Globalization;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Introductions;

/// <summary>What the user has asked of whom, and how often an outcome is known.</summary>
internal sealed class AskHistory
{
    /// <summary>Known outcomes from which chances are no longer mere estimates.</summary>
    public const int OutcomesForCheckedChances = 20;

    public AskHistory(Network network, DateOnly asOf)
    {
        var closed = network.Facts.UserFacts
            .Where(f => f.Kind == UserFactKinds.AskOutcome)
            .Select(f => f.Subject)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        Outcomes = closed.Count;
        foreach (var ask in network.Facts.UserFacts.Where(f => f.Kind == UserFactKinds.Ask))
        {
            var on = DateOnly.TryParseExact(UserFactJson.Text(ask, "on"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : DateOnly.FromDateTime(ask.At.UtcDateTime);
            var isOpen = !closed.Contains(ask.Id.ToString());
            if (network.Find(ask.Subject) is { } introducer && (isOpen || on >= asOf.AddDays(-IntroducerFactor.LoadDays)))
            {
                Weighing[introducer.Number] = Weighing.GetValueOrDefault(introducer.Number) + 1;
            }
        }
    }

    /// <summary>Per introducer, the asks that are open or at most 90 days old.</summary>
    public Dictionary<int, int> Weighing { get; } = [];

    /// <summary>Asks whose outcome is known.</summary>
    public int Outcomes { get; }

    /// <summary>True until enough outcomes of the user's own asks are known.</summary>
    public bool ChancesAreEstimates => Outcomes < OutcomesForCheckedChances;
}
