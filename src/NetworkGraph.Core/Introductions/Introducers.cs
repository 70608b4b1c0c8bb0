using NetworkGraph.Core.Graph;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Introductions;

/// <summary>Who can introduce me to T?</summary>
public static class Introducers
{
    /// <summary>Most paths of an answer; no two of them share an introducer.</summary>
    public const int MostPaths = 5;

    /// <summary>Paths with a smaller chance are not worth a favour.</summary>
    public const double LeastChance = .02;

    /// <summary>Introducers whose chances are combined, since nobody asks everyone.</summary>
    public const int Combined = 3;

    /// <summary>Paths among which independent ones are counted.</summary>
    public const int PathsForIndependence = 2_000;

    /// <summary>
    /// At most five paths of two or three steps that share no introducer: the best one, then the best without its introducers, and so on.
    /// Formula: P(path) = Π p(step) · Π att(b)·load(b) over its introducers; combined = 1 − Π(1 − P) of the best three, asked separately,
    /// which is exact because they have no step in common.
    /// Unit: chance, 0 to 1. Without any path the list is empty and the note says what the data cannot show; the viewer's own tie to the
    /// target stands in <see cref="IntroductionAnswer.Direct"/>. Source: docs/model.md, section 4.
    /// </summary>
    public static IntroductionAnswer To(Network network, Member viewer, Person target, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(target);
        var from = viewer.Person.Number;
        if (target.Number == from)
        {
            return ToYourself(target);
        }

        var legs = IntroductionLegs.Of(network, viewer, asOf);
        var evidence = new StepEvidence(network, legs, asOf);
        var found = new BestPathsAlgorithm(legs.Graph, MostPaths, LeastChance) { Factor = legs.Factor, Disjoint = true };
        found.Compute(from, target.Number);
        var all = new BestPathsAlgorithm(legs.Graph, PathsForIndependence, LeastChance) { Factor = legs.Factor };
        all.Compute(from, target.Number);
        return Tell(
            target,
            MemberTies.Between(network, viewer, target, asOf),
            found.Paths.Select(path => Path(path, legs, evidence, from, target.Number)),
            all.Paths,
            number => network.People[number],
            IntroductionHints.For(network, viewer, target, asOf),
            ViewerGround.Of(network, viewer, asOf));
    }

    /// <summary>
    /// The best ways to any of several people, none of whom the viewer knows: the best path, then the best that shares no introducer with
    /// those before, whomever it leads to. Chances as in <see cref="To"/>; the maximum flow is to all of them together.
    /// </summary>
    internal static (IReadOnlyList<IntroductionPath> Paths, double? Combined, int Independent) ToAnyone(Network network, Member viewer, IReadOnlyList<Person> targets, DateOnly asOf)
    {
        var from = viewer.Person.Number;
        var legs = IntroductionLegs.Of(network, viewer, asOf);
        var evidence = new StepEvidence(network, legs, asOf);
        var search = new BestPathsAlgorithm(legs.Graph, PathsForIndependence, LeastChance) { Factor = legs.Factor };
        var all = targets
            .SelectMany(target =>
            {
                search.Compute(from, target.Number);
                return search.Paths.Select(path => (Path: path, Target: target));
            })
            .OrderBy(one => one.Path).ThenBy(one => one.Target.Key)
            .ToArray();
        // Nobody who would do as the target is asked for another one there.
        var there = targets.Select(target => target.Number).ToHashSet();
        all = [.. all.Where(one => !there.Contains(one.Path.First) && !there.Contains(one.Path.Second)).Take(PathsForIndependence)];
        var (taken, chosen) = (new HashSet<int>(), new List<(FoundPath Path, Person Target)>());
        foreach (var one in all)
        {
            if (chosen.Count < MostPaths && !taken.Contains(one.Path.First) && !taken.Contains(one.Path.Second))
            {
                chosen.Add(one);
                taken.UnionWith(one.Path.Second == FoundPath.NoSecond ? [one.Path.First] : [one.Path.First, one.Path.Second]);
            }
        }

        IntroductionPath[] paths = [.. PathOrder.Sort(chosen.Select(one => Path(one.Path, legs, evidence, from, one.Target.Number)))];
        return (paths, CombinedChance(paths), IndependentIntroducers.Count([.. all.Select(one => one.Path)]));
    }

    /// <summary>The answer from paths that were found elsewhere, in the same words and order.</summary>
    /// <param name="target">Who is to be reached; not the viewer.</param>
    /// <param name="direct">The viewer's own tie to the target, or null.</param>
    /// <param name="disjoint">The best paths that share no introducer, at most <see cref="MostPaths"/>.</param>
    /// <param name="all">The best paths of all, at most <see cref="PathsForIndependence"/>.</param>
    /// <param name="people">Person by the number that the paths use.</param>
    /// <param name="hints">People who may know the target.</param>
    /// <param name="ground">What the viewer's workspace can show.</param>
    public static IntroductionAnswer Tell(
        Person target, Tie? direct, IEnumerable<IntroductionPath> disjoint, IReadOnlyCollection<FoundPath> all, Func<int, Person> people,
        IReadOnlyList<IntroductionHint> hints, ViewerGround ground)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(ground);
        IntroductionPath[] paths = [.. PathOrder.Sort(disjoint)];
        return new IntroductionAnswer(
            target,
            direct,
            paths,
            CombinedChance(paths),
            IndependentIntroducers.Count(all),
            IndependentIntroducers.NeededByAll(all) is { } needed ? people(needed) : null,
            hints,
            paths.Length > 0 ? null : Note(ground, target));
    }

    // Rounding must not make three worth less than the best of them.
    private static double? CombinedChance(IntroductionPath[] paths) => paths.Length == 0
        ? null
        : Math.Max(paths.Max(path => path.Chance), 1 - paths.Take(Combined).Aggregate(1.0, (none, path) => none * (1 - path.Chance)));

    /// <summary>The answer to a viewer who asks for themself.</summary>
    public static IntroductionAnswer ToYourself(Person target) =>
        new(target, null, [], null, 0, null, [], "This is your own export: nobody needs to introduce you to yourself.");

    private static IntroductionPath Path(FoundPath path, IntroductionLegs legs, StepEvidence evidence, int from, int to)
    {
        IntroductionStep[] steps = path.Second == FoundPath.NoSecond
            ? [evidence.Step(from, path.First), evidence.Step(path.First, to)]
            : [evidence.Step(from, path.First), evidence.Step(path.First, path.Second), evidence.Step(path.Second, to)];
        var unanswered = legs.Observed(from, path.First)?.Unanswered ?? 0;
        return IntroductionPath.Of(path.Chance, steps, unanswered, legs.Asks.ChancesAreEstimates);
    }

    private static string Note(ViewerGround ground, Person target) =>
        !ground.BeyondOneExport
            ? $"One export shows only its owner's ties, so who knows {target.Name} is not in your data. "
                + "Load a colleague's export or share file, or note whom LinkedIn shows as shared connections."
            : ground.Members == 1
                ? $"Neither your export, your conversations nor your notes show a way to {target.Name} in at most three steps. That is not in your data, which does not mean nobody."
                : FormattableString.Invariant($"None of the exports of {ground.Members} members shows a way to {target.Name} in at most three steps. ")
                    + "That is not in your data, which does not mean nobody.";
}
