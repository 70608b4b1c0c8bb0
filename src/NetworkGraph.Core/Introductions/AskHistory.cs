using NetworkGraph.Core.Asks;

namespace NetworkGraph.Core.Introductions;

/// <summary>How busy introducers are with asks, and how often an outcome is known.</summary>
public sealed class AskHistory
{
    /// <summary>Known outcomes from which chances are no longer mere estimates.</summary>
    public const int OutcomesForCheckedChances = 20;

    internal AskHistory(Network network, Member viewer, DateOnly asOf)
    {
        Weighing = WeighingOf(network, asOf);
        // Against the chance before the rate itself: a rate that judged its own corrections would take them back.
        var said = MadeAsks.Judged(network, viewer, asOf).Where(one => one.Ask.Uncorrected is not null).ToArray();
        Outcomes = said.Length;
        OwnRate = IntroducerFactor.OwnRate(said.Count(one => one.Worked), said.Sum(one => one.Ask.Uncorrected!.Value), said.Length);
    }

    /// <summary>Per introducer, the asks that are open or at most 90 days old.</summary>
    public IReadOnlyDictionary<int, int> Weighing { get; }

    /// <summary>The viewer's own asks for introductions whose outcome is known and for which a chance was said.</summary>
    public int Outcomes { get; }

    /// <summary>How often introducers say yes to the viewer against what was said.</summary>
    public double OwnRate { get; }

    /// <summary>The same of a viewer on a date, for stores that others ask directly. Source: docs/model.md, section 4.7.</summary>
    public static double OwnRateOf(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return IntroductionLegs.Of(network, viewer, asOf).Asks.OwnRate;
    }

    /// <summary>True until enough outcomes of the user's own asks are known.</summary>
    public bool ChancesAreEstimates => Outcomes < OutcomesForCheckedChances;

    /// <summary>Per introducer, the asks of all members that are open or at most 90 days old.</summary>
    internal static Dictionary<int, int> WeighingOf(Network network, DateOnly asOf) =>
        MadeAsks.OfAll(network).Where(ask => IsWeighing(ask, asOf)).GroupBy(ask => ask.Asked.Number).ToDictionary(asks => asks.Key, asks => asks.Count());

    /// <summary>Per person, the asks of all members that were made in the last 90 days.</summary>
    public static IReadOnlyDictionary<Person, int> RecentOf(Network network, DateOnly day) => network.Undated.Get<IReadOnlyDictionary<Person, int>>((typeof(AskHistory), day), () =>
        MadeAsks.OfAll(network).Where(ask => IsRecent(ask, day)).GroupBy(ask => ask.Asked).ToDictionary(asks => asks.Key, asks => asks.Count()));

    /// <summary>Whether somebody was asked in the last 90 days.</summary>
    public static bool IsRecent(MadeAsk ask, DateOnly day) => ask.AskedOn >= day.AddDays(-IntroducerFactor.LoadDays);

    /// <summary>Whether an ask still counts for how busy an introducer is; what is only planned costs nobody anything yet.</summary>
    public static bool IsWeighing(MadeAsk ask, DateOnly asOf) => ask.AskedOn is not null && (ask.State.IsOpen() || IsRecent(ask, asOf));
}
