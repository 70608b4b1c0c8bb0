using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Introductions;

/// <summary>Ties that the user has seen elsewhere and noted; the newest word on a pair holds.</summary>
internal static class ToldTies
{
    /// <summary>The steps from introducers to targets. Notes about unknown people or with an unknown word say nothing.</summary>
    public static IEnumerable<UnobservedLeg> Of(Network network)
    {
        var legs = new Dictionary<(int, int), UnobservedLeg>();
        foreach (var fact in network.Facts.UserFacts.Where(f => f.Kind == UserFactKinds.ToldTie).OrderBy(f => f.At).ThenBy(f => f.Id))
        {
            var level = UserFactJson.Text(fact, "level") ?? "";
            if (network.Find(fact.Subject) is { } from && UserFactJson.Text(fact, "target") is { } target && network.Find(target) is { } to
                && StepChance.OfWord(level) is { } chance)
            {
                legs[(from.Number, to.Number)] = new UnobservedLeg(
                    from.Number, to.Number, chance, EvidenceClass.ToldByYou, DayNumber.Of(DateOnly.FromDateTime(fact.At.UtcDateTime)), null,
                    $"Told by you on {ScreenDate.Of(DateOnly.FromDateTime(fact.At.UtcDateTime))}: {Sentence(level)}.");
            }
        }

        return legs.Values;
    }

    private static string Sentence(string level) => level switch
    {
        "close" => "they are close",
        "knows" => "they know each other",
        _ => "they barely know each other",
    };
}
