using NetworkGraph.Core.Facts;

namespace NetworkGraph.Web.Report;

/// <summary>A judgement as a menu names it.</summary>
public sealed record JudgementChoice(string Name, Judgement Said);

/// <summary>Judgements under one heading.</summary>
public sealed record JudgementGroup(string Name, IReadOnlyList<JudgementChoice> Choices);

/// <summary>What a user can say of people, in the order of the menus.</summary>
public static class JudgementChoices
{
    /// <summary>"Not a tie".</summary>
    public static JudgementGroup NotATie { get; } = new("Not a tie", [.. Enum.GetValues<NotATieAs>().Select(why => new JudgementChoice(why.ToString(), new NotATie(why)))]);

    /// <summary>"I know them well".</summary>
    public static JudgementGroup Known { get; } = new(
        "I know them well",
        [.. Enum.GetValues<KnownAs>().Select(from => new JudgementChoice(from == KnownAs.Elsewhere ? "We speak elsewhere" : from.ToString(), new Known(Acquaintance.Well, from)))]);

    /// <summary>"Remind me".</summary>
    public static JudgementGroup Remind { get; } = new(
        "Remind me",
        [new("Every 30 days", new RemindEvery(30)), new("Every 90 days", new RemindEvery(90)), new("Every half year", new RemindEvery(182)), new("Every year", new RemindEvery(365))]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<JudgementGroup> All { get; } = [Known, NotATie, Remind];
}
