using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Graph;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Targets;

/// <summary>Who knows somebody, by the user's word on a target that no data holds.</summary>
/// <param name="Id">The fact's id, by which it is taken back.</param>
/// <param name="Introducer">Who knows them.</param>
/// <param name="Level">"close", "knows" or "barely".</param>
public sealed record ToldOfTarget(Guid Id, Person Introducer, string Level);

/// <summary>
/// The best way to each target: oneself, else the most likely introduction of at least <see cref="Introducers.LeastChance"/>, else a hint.
/// What the user told of a target that is no person of the data is an introduction as well: own step × level × attenuation and load of the introducer.
/// Source: docs/model.md, section 4.2.
/// </summary>
internal sealed class TargetWays
{
    private readonly Network _network;
    private readonly Member _viewer;
    private readonly CompanyChances _chances;
    private readonly ILookup<string, ToldOfTarget> _told;
    private ILookup<int, int>? _reached;

    public TargetWays(Network network, Member viewer, DateOnly asOf)
    {
        (_network, _viewer) = (network, viewer);
        _chances = CompanyChances.Of(network, viewer, asOf);
        _told = Told(network);
    }

    /// <summary>What was told of targets, by their ids, of persons of the data as well; the last word on a pair holds.</summary>
    public static ILookup<string, ToldOfTarget> Told(Network network) => network.Undated.Get(typeof(ToldOfTarget), () => network.Facts.UserFacts
        .Where(fact => fact.Kind == UserFactKinds.ToldTie && UserFactJson.Text(fact, "target") is not null)
        .OrderBy(fact => fact.At).ThenBy(fact => fact.Id)
        .Select(fact => (Target: TargetId.Now(network, UserFactJson.Text(fact, "target")!), fact.Id, Introducer: network.Find(fact.Subject), Level: UserFactJson.Text(fact, "level") ?? ""))
        .Where(said => said.Introducer is not null && StepChance.OfWord(said.Level) is not null)
        .GroupBy(said => (said.Target, said.Introducer!.Number)).Select(said => said.Last())
        .ToLookup(said => said.Target, said => new ToldOfTarget(said.Id, said.Introducer!, said.Level), StringComparer.Ordinal));

    /// <summary>Who of a company can be reached and is not known yet, as its own and likely names list them, the most likely first.</summary>
    public Person[] Within(TargetRow row, DateOnly asOf)
    {
        _reached ??= _chances.ByPerson.Keys.ToLookup(person => _network.Roles.CompanyOf(person, asOf));
        return
        [
            .. FirmKin.Of(_network).Find(row.Target.Subject).SelectMany(one => _reached[one.Company])
                .Select(person => _network.People[person]).Where(person => !TargetList.Knows(_network, _viewer, person, asOf))
                .OrderByDescending(person => _chances.ByPerson[person.Number]).ThenBy(person => person.Key).Take(AnyoneAt.MostTargets),
        ];
    }

    /// <summary>To anyone at a company, by its numbers.</summary>
    public TargetWay ToCompany(string id, string name, IReadOnlyList<int> companies, IReadOnlyList<KnownThere> now, IReadOnlyList<KnownThere> before)
    {
        if (now.Count > 0)
        {
            var (closest, others) = (now[0].Person, now.Count - 1);
            var chance = _chances.ByPerson.TryGetValue(closest.Number, out var known) ? known : (double?)null;
            return new TargetWay(WayKind.Direct, closest, closest, chance, others == 0 ? $"You know {closest.Name} there." : FormattableString.Invariant($"You know {closest.Name} and {others:N0} more there."));
        }

        var seen = companies.Select(_chances.BestIntroduced).OfType<ReachedPerson>().Where(one => one.Chance >= Introducers.LeastChance).OrderByDescending(one => one.Chance).Take(1).ToArray();
        return Best(seen is [var one] ? Through(one.First, one.Person, one.Chance) : null, ByWord(id, "somebody there"))
            ?? Hinted(before, there => $"{there.Person.Name} was listed there on {ScreenDate.Of(there.ListedOn)} and may know somebody.", before.Count - 1)
            ?? Nobody(name);
    }

    /// <summary>To a person of the data; what was told of them before the data named them stands under <paramref name="named"/>.</summary>
    public TargetWay ToPerson(Person person, Tie? tie, string? named, Func<IReadOnlyList<TargetHint>> hints)
    {
        if (tie is not null)
        {
            return new TargetWay(WayKind.Direct, person, person, _chances.ByPerson.TryGetValue(person.Number, out var own) ? own : null, $"You know {person.Name} yourself.");
        }

        TargetWay? seen = null;
        if (_chances.ByPerson.TryGetValue(person.Number, out var chance) && chance >= Introducers.LeastChance)
        {
            var paths = new BestPathsAlgorithm(_chances.Legs.Graph, 1, 0) { Factor = _chances.Legs.Factor };
            paths.Compute(_viewer.Person.Number, person.Number);
            seen = paths.Paths is [var best] && best.First != person.Number ? Through(best.First, person.Number, best.Chance) : null;
        }

        return Best(seen, named is null ? null : ByWord(named, person.Name)) ?? Hinted(hints()) ?? Nobody(person.Name);
    }

    /// <summary>To somebody whom nothing names.</summary>
    public TargetWay ToSomebody(string id, string name, IReadOnlyList<TargetHint> hints) => ByWord(id, name) ?? Hinted(hints) ?? Nobody(name);

    private static TargetWay? Best(TargetWay? one, TargetWay? other) => one is null || other?.Chance > one.Chance ? other : one;

    private static TargetWay? Hinted(IReadOnlyList<KnownThere> people, Func<KnownThere, string> sentence, int others) => people.Count == 0 ? null
        : new TargetWay(WayKind.Hint, people[0].Person, null, null, sentence(people[0]) + (others > 0 ? FormattableString.Invariant($" {others:N0} more {(others == 1 ? "was" : "were")} there.") : ""));

    private static TargetWay? Hinted(IReadOnlyList<TargetHint> hints) => hints.Count == 0 ? null
        : new TargetWay(WayKind.Hint, hints[0].Tie.Person, null, null, $"{hints[0].Tie.Person.Name} may know them: {hints[0].Why}" + (hints.Count > 1 ? FormattableString.Invariant($" {hints.Count - 1:N0} more may.") : ""));

    private static TargetWay Nobody(string name) => new(WayKind.Nobody, null, null, null, $"No way to {name} is in your data, which does not mean that there is none.");

    private TargetWay Through(int introducer, int person, double chance)
    {
        var (asked, reached) = (_network.People[introducer], _network.People[person]);
        return new TargetWay(WayKind.Introduction, asked, reached, chance, $"Ask {asked.Name} to introduce you to {reached.Name}.");
    }

    /// <summary>The chance of a way without the viewer's own rate of asks, which weighs on each introducer of it.</summary>
    public double Uncorrected(double chance, IReadOnlyList<Person> introducers)
    {
        var legs = _chances.Legs;
        return Math.Min(1, introducers.Where(one => legs.Factor[one.Number] > 0).Aggregate(chance, (so, one) => so * legs.Damping[one.Number] / legs.Factor[one.Number]));
    }

    /// <summary>Who stands between the viewer and the one whom the best way reaches.</summary>
    public IReadOnlyList<Person> Between(TargetWay way)
    {
        if (way is { Write: { } asked, Reached: { } reached })
        {
            var paths = new BestPathsAlgorithm(_chances.Legs.Graph, 1, 0) { Factor = _chances.Legs.Factor };
            paths.Compute(_viewer.Person.Number, reached.Number);
            return paths.Paths is [var best] && best.First == asked.Number && best.Second >= 0 && best.Second != reached.Number ? [asked, _network.People[best.Second]] : [asked];
        }

        return way.Write is { } only ? [only] : [];
    }

    /// <summary>Everybody who by the user's word knows a target that is no person of the data, the likeliest first.</summary>
    public IEnumerable<(Person Introducer, double Chance)> ByWord(string id)
    {
        var legs = _chances.Legs;
        return _told[id]
            .Select(told => (told.Introducer, Chance: (legs.Graph.ChanceOf(_viewer.Person.Number, told.Introducer.Number) ?? 0) * StepChance.OfWord(told.Level)!.Value * legs.Factor[told.Introducer.Number]))
            .Where(told => told.Chance >= Introducers.LeastChance)
            .OrderByDescending(told => told.Chance).ThenBy(told => told.Introducer.Key);
    }

    private TargetWay? ByWord(string id, string whom) => ByWord(id).FirstOrDefault() is { Introducer: { } introducer, Chance: var chance }
        ? new TargetWay(WayKind.Introduction, introducer, null, chance, $"Ask {introducer.Name}, who by your word knows {whom}.")
        : null;
}
