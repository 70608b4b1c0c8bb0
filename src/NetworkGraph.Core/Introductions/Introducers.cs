using NetworkGraph.Core.Graph;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Introductions;

/// <summary>Who can introduce me to T?</summary>
public static class Introducers
{
    /// <summary>Most paths of an answer, each with another first introducer.</summary>
    public const int MostPaths = 5;

    /// <summary>Paths with a smaller chance are not worth a favour.</summary>
    public const double LeastChance = .02;

    /// <summary>Introducers whose chances are combined, since nobody asks everyone.</summary>
    public const int Combined = 3;

    /// <summary>First introducers whose best paths are weighed against each other.</summary>
    public const int Candidates = 64;

    /// <summary>Paths among which independent ones are counted.</summary>
    public const int PathsForIndependence = 2_000;

    /// <summary>
    /// At most five paths of two or three steps, each with another first introducer.
    /// Formula: P(path) = Π p(step) · Π att(b)·load(b) over its introducers; combined = 1 − Π(1 − P) of the best three, asked separately.
    /// Unit: chance, 0 to 1. Without any path the list is empty and the note says what the data cannot show; the viewer's own tie to the
    /// target stands in <see cref="IntroductionAnswer.Direct"/>. Source: relationship-model.md, section 4.
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
        var found = BestPaths.PerFirstIntroducer(legs.Graph, legs.Factor, from, target.Number, Candidates, LeastChance);
        var all = BestPaths.Overall(legs.Graph, legs.Factor, from, target.Number, PathsForIndependence, LeastChance);
        return Tell(
            target,
            MemberTies.Between(network, viewer, target, asOf),
            found.Select(path => Path(path, legs, evidence, from, target.Number)),
            all,
            IntroductionHints.For(network, viewer, target, asOf),
            ViewerGround.Of(network, viewer, asOf));
    }

    /// <summary>The answer from paths that were found elsewhere, in the same words and order.</summary>
    /// <param name="target">Who is to be reached; not the viewer.</param>
    /// <param name="direct">The viewer's own tie to the target, or null.</param>
    /// <param name="perIntroducer">The best path of each first introducer, at most <see cref="Candidates"/>.</param>
    /// <param name="all">The best paths of all, at most <see cref="PathsForIndependence"/>.</param>
    /// <param name="hints">People who may know the target.</param>
    /// <param name="ground">What the viewer's workspace can show.</param>
    public static IntroductionAnswer Tell(
        Person target, Tie? direct, IEnumerable<IntroductionPath> perIntroducer, IReadOnlyCollection<FoundPath> all, IReadOnlyList<IntroductionHint> hints, ViewerGround ground)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(ground);
        var paths = PathOrder.Sort(perIntroducer).Take(MostPaths).ToArray();
        return new IntroductionAnswer(
            target,
            direct,
            paths,
            CombinedChance(paths),
            IndependentIntroducers.Count(all),
            hints,
            paths.Length > 0 ? null : Note(ground, target));
    }

    // Rounding must not make three worth less than the best of them.
    private static double? CombinedChance(IntroductionPath[] paths) => paths.Length == 0
        ? null
        : Math.Max(paths.Max(path => path.Chance), 1 - paths.Take(Combined).Aggregate(1.0, (none, path) => none * (1 - path.Chance)));

    /// <summary>The answer to a viewer who asks for themself.</summary>
    public static IntroductionAnswer ToYourself(Person target) =>
        new(target, null, [], null, 0, [], "This is your own export: nobody needs to introduce you to yourself.");

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
                : FormattableString.Invariant($"None of the {ground.Members} loaded exports shows a way to {target.Name} in at most three steps. ")
                    + "That is not in your data, which does not mean nobody.";
}
