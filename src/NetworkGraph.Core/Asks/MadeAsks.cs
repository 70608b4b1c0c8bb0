using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core.Asks;

/// <summary>What was asked of whom?</summary>
public static class MadeAsks
{
    /// <summary>
    /// The viewer's asks up to a date, newest first; of several words on one the last holds. What the user told since their newest upload belongs to the present
    /// picture: it is left out on earlier dates only.
    /// </summary>
    public static IReadOnlyList<MadeAsk> Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return network.Answers.Get<IReadOnlyList<MadeAsk>>(("made asks", viewer.Person.Number, asOf), () => Read(network, fact => UserWordOwner.IsOf(network, viewer, fact), asOf >= viewer.SnapshotDate ? DateOnly.MaxValue : asOf));
    }

    /// <summary>Those whose outcome is known and for which a chance was said, with whether they led to an introduction.</summary>
    internal static IEnumerable<(MadeAsk Ask, double Said, bool Worked)> Judged(Network network, Member viewer, DateOnly asOf) =>
        Of(network, viewer, asOf).Where(ask => ask.Chance is not null && ask.State.Worked() is not null).Select(ask => (ask, ask.Chance!.Value, ask.State.Worked() is true));

    /// <summary>The asks of all members, whenever told: whoever asks, an introducer is as busy.</summary>
    internal static IReadOnlyList<MadeAsk> OfAll(Network network) => network.Undated.Get<IReadOnlyList<MadeAsk>>(typeof(MadeAsks), () => Read(network, _ => true, DateOnly.MaxValue));

    private static MadeAsk[] Read(Network network, Func<UserFact, bool> isMeant, DateOnly until)
    {
        var said = network.Facts.UserFacts.Where(fact => fact.Kind == UserFactKinds.AskOutcome).ToLookup(fact => fact.Subject, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. network.Facts.UserFacts.Where(fact => fact.Kind == UserFactKinds.Ask && isMeant(fact))
                .Select(fact => AskWord.Read(network, fact, said[fact.Id.ToString()], until)).OfType<MadeAsk>()
                .OrderByDescending(ask => ask.On).ThenByDescending(ask => ask.SaidAt).ThenBy(ask => ask.Id),
        ];
    }
}
