using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Core.Companies;

/// <summary>Who can introduce the viewer to anyone at a company.</summary>
/// <param name="Wish">What was understood.</param>
/// <param name="Direct">The viewer's own ties to people who fit, strongest first: write yourself.</param>
/// <param name="Paths">At most five ways to others who fit, no two with an introducer in common, best first.</param>
/// <param name="CombinedChance">Chance that at least one of the best three paths works, asked separately, 0 to 1; null without paths.</param>
/// <param name="IndependentIntroducers">Most paths that share no introducer (maximum flow); never fewer than are shown.</param>
/// <param name="Note">What the data cannot show, in one sentence, or null.</param>
public sealed record AnyoneAnswer(
    TargetWish Wish, IReadOnlyList<Tie> Direct, IReadOnlyList<IntroductionPath> Paths, double? CombinedChance, int IndependentIntroducers, string? Note)
{
    /// <summary>How many ways there are at most, where more could share nobody than are shown; else null.</summary>
    public string? MoreWays => WaysInWords.More(IndependentIntroducers, Paths.Count);
}

/// <summary>Who can introduce me to anyone at X?</summary>
public static class AnyoneAt
{
    /// <summary>Who fits and is not known yet, the most likely first, among whom ways are looked for.</summary>
    public const int MostTargets = 20;

    /// <summary>
    /// The ways to the people of a wish. Formula: that of <see cref="Introducers"/> with everyone who fits as one target: the best path, then
    /// the best that shares no introducer with those shown. Unit: chance, 0 to 1. Nobody is an answer: the note says what the data cannot show.
    /// Source: docs/model.md, section 4.3.
    /// </summary>
    public static AnyoneAnswer Of(Network network, Member viewer, TargetWish wish, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(wish);
        var chances = CompanyChances.Of(network, viewer, asOf).ByPerson;
        Tie[] direct = [.. wish.People.Select(match => match.Tie).OfType<Tie>().Where(tie => tie.Said is not Facts.NotATie)];
        Person[] others = [.. wish.People.Where(match => match.Tie is null && chances.ContainsKey(match.Person.Number))
            .OrderByDescending(match => chances[match.Person.Number]).ThenBy(match => match.Person.Key).Take(MostTargets).Select(match => match.Person)];
        var (paths, combined, independent) = Introducers.ToAnyone(network, viewer, others, asOf);
        return new AnyoneAnswer(wish, direct, paths, combined, independent, Note(wish, direct.Length + paths.Count));
    }

    private static string? Note(TargetWish wish, int ways) =>
        wish.People.Count == 0 && wish.Title is { } title
            ? $"Nobody listed at {wish.Company} has \"{title}\" in the title. That is not in your data, which does not mean that nobody has: ask for anyone at {wish.Company}."
            : ways == 0 ? $"No way to anyone at {wish.Company} is in your data, which does not mean that there is none." : null;
}
