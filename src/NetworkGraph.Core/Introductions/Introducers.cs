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

    private const int Candidates = 64;
    private const int PathsForIndependence = 2_000;

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
            return new IntroductionAnswer(target, null, [], null, 0, [], "This is your own export: nobody needs to introduce you to yourself.");
        }

        var legs = IntroductionLegs.Of(network, viewer, asOf);
        var evidence = new StepEvidence(network, legs, asOf);
        var found = BestPaths.PerFirstIntroducer(legs.Graph, legs.Factor, from, target.Number, Candidates, LeastChance);
        var all = BestPaths.Overall(legs.Graph, legs.Factor, from, target.Number, PathsForIndependence, LeastChance);
        var paths = PathOrder.Sort(found.Select(path => Path(path, legs, evidence, from, target.Number))).Take(MostPaths).ToArray();
        return new IntroductionAnswer(
            target,
            MemberTies.Between(network, viewer, target, asOf),
            paths,
            CombinedChance(paths),
            IndependentIntroducers.Count(all),
            IntroductionHints.For(network, viewer, target, asOf),
            paths.Length > 0 ? null : Note(network, legs, target));
    }

    // Rounding must not make three worth less than the best of them.
    private static double? CombinedChance(IntroductionPath[] paths) => paths.Length == 0
        ? null
        : Math.Max(paths.Max(path => path.Chance), 1 - paths.Take(Combined).Aggregate(1.0, (none, path) => none * (1 - path.Chance)));

    private static IntroductionPath Path(FoundPath path, IntroductionLegs legs, StepEvidence evidence, int from, int to)
    {
        IntroductionStep[] steps = path.Second == FoundPath.NoSecond
            ? [evidence.Step(from, path.First), evidence.Step(path.First, to)]
            : [evidence.Step(from, path.First), evidence.Step(path.First, path.Second), evidence.Step(path.Second, to)];
        var weakest = Enumerable.Range(0, steps.Length).MinBy(i => steps[i].Chance);
        var word = StepChance.Word(path.Chance);
        return new IntroductionPath(path.Chance, word, legs.Asks.ChancesAreEstimates, weakest, steps, PathSentence.Of(steps, word, weakest, legs));
    }

    private static string Note(Network network, IntroductionLegs legs, Person target) =>
        !legs.BeyondOneExport
            ? $"One export shows only its owner's ties, so who knows {target.Name} is not in your data. "
                + "Load a colleague's export or share file, or note whom LinkedIn shows as shared connections."
            : network.Members.Count == 1
                ? $"Neither your export, your conversations nor your notes show a way to {target.Name} in at most three steps. That is not in your data, which does not mean nobody."
                : FormattableString.Invariant($"None of the {network.Members.Count} loaded exports shows a way to {target.Name} in at most three steps. ")
                    + "That is not in your data, which does not mean nobody.";
}
