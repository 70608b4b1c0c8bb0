using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Benchmarks.Asks;

/// <summary>What a chooser sees of a tie: points, days in a row without an answer, and what has passed.</summary>
internal readonly record struct SeenTie(double Strength, int Unanswered, AskGround Ground);

/// <summary>An ask as a chooser sees it, and how likely it is in truth.</summary>
internal sealed record WorldAsk(int Introducer, int? Group, int Target, SeenTie First, SeenTie Second, double Truth)
{
    /// <summary>The product's chance: that of both steps.</summary>
    public double Chance { get; } = StepChance.Of(First.Strength, First.Unanswered, First.Ground) * StepChance.Of(Second.Strength, Second.Unanswered, Second.Ground);
}

/// <summary>
/// A world with a known answer: one user, their contacts, the targets whom some contacts know. People answer as in nine real archives: by what had passed (first letter
/// .50, only you wrote .44 after one and .15 after more, only they wrote .59, both wrote .69, .61 and .48 by the answers that are missing), around a rate
/// of the user's own that spreads as those archives do (first letters .31 to .88), and people differ beside that. An answer is no introduction: a favour is done
/// by a part of those who answer, the same for all. No chooser sees rates or people, only ties.
/// </summary>
internal static class AskWorld
{
    // Of the answers, those that are the favour: the part by which the anchors of docs/model.md, section 4.1, lie below them.
    private const double Favour = .75;

    // Nine archives: first letters .31 to .88 are ± 1.4 in logits, two standard deviations.
    private const double SpreadOfUsers = .7;
    private const double SpreadOfPeople = .6;

    public static IReadOnlyList<WorldAsk> Of(Random random, int contacts, int targets)
    {
        var own = SpreadOfUsers * Normal(random);
        var firsts = new (SeenTie Tie, double Truth, int? Group)[contacts];
        for (var contact = 0; contact < contacts; contact++)
        {
            var tie = Tie(random, sharesWithOne: .34);
            firsts[contact] = (tie, Answers(tie, own, random), random.Next(3) == 0 ? null : random.Next(contacts / 8 + 1));
        }

        var asks = new List<WorldAsk>();
        for (var target = 0; target < targets; target++)
        {
            // Some are known to many, most to one or two.
            var knownBy = 1 + (int)(Math.Pow(random.NextDouble(), 3) * 9);
            foreach (var contact in Enumerable.Range(0, contacts).OrderBy(_ => random.Next()).Take(knownBy))
            {
                var second = Tie(random, sharesWithOne: .6);
                var (first, truth, group) = firsts[contact];
                asks.Add(new WorldAsk(contact, group, target, first, second, truth * Answers(second, SpreadOfUsers * Normal(random), random)));
            }
        }

        return asks;
    }

    // Two thirds of connections have no message at all; of those with messages both wrote in most.
    private static SeenTie Tie(Random random, double sharesWithOne)
    {
        if (random.NextDouble() > sharesWithOne)
        {
            return new SeenTie(random.Next(0, 16), 0, AskGround.FirstContact);
        }

        return random.NextDouble() switch
        {
            < .14 => new SeenTie(random.Next(2, 20), random.Next(1, 5), AskGround.OnlyOutbound),
            < .28 => new SeenTie(random.Next(2, 20), 0, AskGround.OnlyInbound),
            _ => new SeenTie(Math.Clamp(8 + 80 * Math.Pow(random.NextDouble(), 1.6), 0, 100), Math.Max(0, random.Next(-3, 5)), AskGround.TwoWay),
        };
    }

    private static double Answers(SeenTie tie, double ownRate, Random random)
    {
        var rate = Rate(tie);
        return Favour / (1 + Math.Exp(-(Math.Log(rate / (1 - rate)) + ownRate + (SpreadOfPeople * Normal(random)))));
    }

    /// <summary>Part of such letters that are answered.</summary>
    public static double Rate(SeenTie tie) => (tie.Ground, tie.Unanswered) switch
    {
        (AskGround.FirstContact, _) => .50,
        (AskGround.OnlyOutbound, 1) => .44,
        (AskGround.OnlyOutbound, _) => .15,
        (AskGround.OnlyInbound, _) => .59,
        (_, <= 1) => .69,
        (_, 2) => .61,
        _ => .48,
    };

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
