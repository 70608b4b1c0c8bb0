using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Targets;

/// <summary>The word that holds of one target.</summary>
/// <param name="Id">By what it is called.</param>
/// <param name="Target">What it is.</param>
/// <param name="Wanted">Whether it is one.</param>
/// <param name="On">Day of the last word.</param>
/// <param name="Facts">Every word on it, oldest first: taking all of them back leaves nothing said.</param>
internal sealed record HeldTarget(string Id, NamedTarget Target, bool Wanted, DateOnly On, IReadOnlyList<UserFact> Facts)
{
    /// <summary>Whether the user ever put it on the list.</summary>
    public bool IsByHand => Facts.Any(fact => TargetWord.Read(fact) is { Wanted: true });
}

/// <summary>What a member said of targets; of several words on one the last holds.</summary>
internal static class TargetWords
{
    /// <summary>By the ids of the targets, in the order of the last words.</summary>
    public static IReadOnlyDictionary<string, HeldTarget> Of(Network network, Member viewer) =>
        network.Undated.Get((typeof(TargetWords), viewer.Person.Number), () => Read(network, viewer));

    private static Dictionary<string, HeldTarget> Read(Network network, Member viewer)
    {
        var held = new Dictionary<string, HeldTarget>(StringComparer.Ordinal);
        foreach (var fact in network.Facts.UserFacts.OrderBy(fact => fact.At).ThenBy(fact => fact.Id))
        {
            if (TargetWord.Read(fact) is var (target, wanted) && UserWordOwner.IsOf(network, viewer, fact))
            {
                var id = target.IdIn(network);
                IReadOnlyList<UserFact> earlier = held.Remove(id, out var before) ? before.Facts : [];
                held[id] = new HeldTarget(id, wanted || before is null ? target : before.Target, wanted, DateOnly.FromDateTime(fact.At.UtcDateTime), [.. earlier, fact]);
            }
        }

        return held;
    }
}
