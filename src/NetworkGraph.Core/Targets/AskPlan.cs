using NetworkGraph.Core.Asks;
using NetworkGraph.Core.Communities;
using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Targets;

/// <summary>An ask worth making.</summary>
/// <param name="Target">For whose sake.</param>
/// <param name="Introducer">Who is asked.</param>
/// <param name="Reached">Whom it leads to; null where that is not one person of the data.</param>
/// <param name="Chance">Chance that it works, 0 to 1, an estimate (docs/model.md, section 4.2).</param>
/// <param name="Uncorrected">The same without the viewer's own rate of asks (docs/model.md, section 4.7); null where the introducer is at the target themselves.</param>
public sealed record PlannedAsk(TargetRow Target, Person Introducer, Person? Reached, double Chance, double? Uncorrected = null);

/// <summary>The few asks that are expected to reach most targets.</summary>
/// <param name="Asks">At most <see cref="AskPlan.Most"/>, the one that adds most first; empty where nobody can introduce the viewer to a target.</param>
/// <param name="Expected">Targets that they are expected to reach, 0 to their number.</param>
/// <param name="StrongestFirst">The same of as many asks of the strongest ties, under the same rules: each introducer once, no two of one group.</param>
/// <param name="IsBest">Whether no other choice is expected to reach more.</param>
/// <param name="Resting">Introducers who are left out because they were asked in the last <see cref="IntroducerFactor.LoadDays"/> days.</param>
public sealed record AskPlanAnswer(IReadOnlyList<PlannedAsk> Asks, double Expected, double StrongestFirst, bool IsBest, int Resting);

/// <summary>
/// Whom should I ask, so that few favours reach most of my targets? Of all introductions to targets that the viewer cannot reach themself and has not asked for yet: the choice of
/// <see cref="BestAsks"/>, nobody who was asked in the last 90 days or whom the user wants to be asked about first, no two of one group. Source: docs/model.md, section 4.6.
/// </summary>
public static class AskPlan
{
    /// <summary>Asks of a plan.</summary>
    public const int Most = 3;

    // The first of the list matter most, and every one costs a search.
    private const int MostTargets = 100;

    /// <summary>The plan as of a date.</summary>
    public static AskPlanAnswer Of(Network network, Member viewer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        return network.Answers.Get((typeof(AskPlan), viewer.Person.Number, asOf), () => Plan(network, viewer, asOf));
    }

    /// <summary>What asking somebody for the sake of a target leads to by the data, and its chance; null where the data show no way through them.</summary>
    public static PlannedAsk? Through(Network network, Member viewer, TargetRow row, Person introducer, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(introducer);
        if (row.Has(introducer))
        {
            return CompanyChances.Of(network, viewer, asOf).ByPerson.TryGetValue(introducer.Number, out var own) ? new PlannedAsk(row, introducer, row.Person, own) : null;
        }

        var ways = new TargetWays(network, viewer, asOf);
        return Ways(network, viewer, row, ways, asOf).Where(ask => ask.Introducer == introducer).MaxBy(ask => ask.Chance);
    }

    private static AskPlanAnswer Plan(Network network, Member viewer, DateOnly asOf)
    {
        var asked = MadeAsks.Of(network, viewer, asOf).Where(ask => AskHistory.IsRecent(ask, asOf)).Select(ask => ask.Asked.Number).ToHashSet();
        var ways = new TargetWays(network, viewer, asOf);
        PlannedAsk[] all = [.. TargetList.Of(network, viewer, asOf).Rows.Where(row => row is { Way.Kind: WayKind.Introduction, Ask: null }).Take(MostTargets).SelectMany(row => Ways(network, viewer, row, ways, asOf))];
        var rules = AskRules.Of(network, viewer);
        PlannedAsk[] open = [.. all.Where(ask => !asked.Contains(ask.Introducer.Number) && !rules.ContainsKey(ask.Introducer)).GroupBy(ask => (ask.Introducer.Number, ask.Target.Id)).Select(same => same.MaxBy(ask => ask.Chance)!)];
        var groups = Groups(network, viewer, open, asOf);
        var targets = open.Select(ask => ask.Target.Id).Distinct().Index().ToDictionary(one => one.Item, one => one.Index, StringComparer.Ordinal);
        var byOption = open.ToDictionary(ask => (ask.Introducer.Number, targets[ask.Target.Id]));
        var choice = BestAsks.Of([.. open.Select(Option)], Most);
        return new AskPlanAnswer(
            [.. choice.Asks.Select(ask => byOption[(ask.Introducer, ask.Target)])], choice.Expected, BestAsks.ExpectedOf(Strongest(network, viewer, open, groups, asOf).Select(Option)), choice.IsBest,
            all.Where(ask => asked.Contains(ask.Introducer.Number)).DistinctBy(ask => ask.Introducer.Number).Count());

        AskOption Option(PlannedAsk ask) =>
            new(ask.Introducer.Number, groups.TryGetValue(ask.Introducer.Number, out var group) ? group : null, targets[ask.Target.Id], ask.Chance);
    }

    // Every introducer with the best way through them; the way of the list itself where the search by name finds none.
    private static IEnumerable<PlannedAsk> Ways(Network network, Member viewer, TargetRow row, TargetWays ways, DateOnly asOf)
    {
        var paths = row.Person is { } person ? Introducers.To(network, viewer, person, asOf).Paths
            : row.IsCompany ? Introducers.ToAnyone(network, viewer, ways.Within(row, asOf), asOf).Paths
            : [];
        return paths.Select(path => Asked(path.FirstIntroducer, path.Steps[^1].To, path.Chance, [.. path.Steps.SkipLast(1).Select(step => step.To)]))
            .Concat(row.Way is { Kind: WayKind.Introduction, Write: { } asked } ? [Asked(asked, row.Way.Reached, row.Way.Chance ?? 0, ways.Between(row.Way))] : [])
            .Concat(ways.ByWord(row.Id).Select(one => Asked(one.Introducer, null, one.Chance, [one.Introducer])));

        PlannedAsk Asked(Person introducer, Person? reached, double chance, IReadOnlyList<Person> introducers) => new(row, introducer, reached, chance, ways.Uncorrected(chance, introducers));
    }

    private static Dictionary<int, int> Groups(Network network, Member viewer, PlannedAsk[] asks, DateOnly asOf) => asks.Length == 0 ? []
        : MemberCommunities.Of(network, viewer, asOf).Communities.SelectMany(group => group.People.Select(person => (person.Number, Group: group.Number)))
            .DistinctBy(one => one.Number).ToDictionary(one => one.Number, one => one.Group);

    private static IEnumerable<PlannedAsk> Strongest(Network network, Member viewer, PlannedAsk[] asks, Dictionary<int, int> groups, DateOnly asOf)
    {
        var table = TieTable.Of(network, viewer, asOf);
        return asks.OrderByDescending(ask => table.RowOf(ask.Introducer.Number) is >= 0 and var row ? table.Strength[row] : 0).ThenByDescending(ask => ask.Chance)
            .DistinctBy(ask => groups.TryGetValue(ask.Introducer.Number, out var group) ? (true, group) : (false, ask.Introducer.Number)).Take(Most);
    }
}
