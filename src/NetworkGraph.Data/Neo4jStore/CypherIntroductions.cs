using NetworkGraph.Core;
using NetworkGraph.Core.Graph;
using NetworkGraph.Core.Introductions;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// Introductions by Cypher: the database finds the paths; their chances are formed again from the numbers of their ties, so that the order
/// is the very one of the snapshot.
/// </summary>
internal static class CypherIntroductions
{
    /// <summary>The database multiplies in another precision; what lies on the edge is judged here.</summary>
    private const double Edge = 1 - 1e-6;

    public static async Task<IntroductionAnswer> AnswerAsync(GraphQuestion ask, Person viewer, Person target)
    {
        if (target.Key == viewer.Key)
        {
            return Introducers.ToYourself(target);
        }

        var key = target.Key.ToString();
        var ground = await GroundAsync(ask);
        var found = await PathsAsync(ask, "PathsBetween", key, Introducers.PathsForIndependence, ground.Offset);
        var each = found.Count < Introducers.PathsForIndependence
            ? found
            : await PathsAsync(ask, "BestPathPerIntroducer", key, Introducers.Candidates, ground.Offset);
        CandidatePath[] best = [.. each.GroupBy(c => c.Path.First).Select(g => g.MinBy(c => c.Path)!).OrderBy(c => c.Path).Take(Introducers.Candidates)];
        var steps = await StepsAsync(ask, [(ask.Viewer, key), .. best.SelectMany(c => Pairs(ask.Viewer, c, key))], ground);
        var targetRow = (await ask.RowsAsync("FindPerson", ("viewer", ask.Viewer), ("text", key)))[0];
        return Introducers.Tell(
            PersonText.Person(targetRow, 0),
            TieText.Read(targetRow.TextOrNull(7)),
            best.Select(c => Told(c, ask.Viewer, key, steps, ground)),
            [.. found.Select(c => c.Path)],
            await HintsAsync(ask, key, targetRow),
            ground);
    }

    /// <summary>What the viewer's workspace can show.</summary>
    public static async Task<ViewerGround> GroundAsync(GraphQuestion ask)
    {
        var members = await ask.RowsAsync("ListMembers");
        var row = members.First(m => PersonText.Person(m, 0).Key.ToString() == ask.Viewer);
        return new ViewerGround(members.Count, row.Truth(8), row.Decimal(9), row.TextOrNull(12), row.Truth(10), row.Truth(11));
    }

    private static async Task<List<CandidatePath>> PathsAsync(GraphQuestion ask, string query, string target, int limit, double offset)
    {
        var rows = await ask.RowsAsync(query, ("viewer", ask.Viewer), ("target", target), ("least", Introducers.LeastChance * Edge), ("limit", limit));
        return [.. rows.Select(row => Candidate(row, offset)).Where(c => c.Path.Chance >= Introducers.LeastChance).OrderBy(c => c.Path)];
    }

    private static CandidatePath Candidate(CypherRow row, double offset)
    {
        var hasSecond = row.TextOrNull(3) is not null;
        var chance = FoundPath.Product(
            Chance(row, 6, offset), (float)row.Decimal(2), hasSecond ? Chance(row, 9) : null, Chance(row, 12), hasSecond ? (float)row.Decimal(5) : 1);
        return new CandidatePath(
            new FoundPath(chance, (int)row.Whole(1), hasSecond ? (int)row.Whole(4) : FoundPath.NoSecond), row.Text(0), row.TextOrNull(3));
    }

    // Three columns: strength, unanswered, chance; the first two are empty where no tie shows the step.
    private static float Chance(CypherRow row, int column, double offset = 0) =>
        (float)(row.WholeOrNull(column + 1) is { } unanswered ? StepChance.Of(Strength(row, column), (int)unanswered, offset) : row.Decimal(column + 2));

    // Strengths are single numbers; the Query API writes such a number with as few digits as tell it from other single ones.
    private static double Strength(CypherRow row, int column) => (float)row.Decimal(column);

    private static IEnumerable<(string From, string To)> Pairs(string viewer, CandidatePath path, string target) => path.Second is { } second
        ? [(viewer, path.First), (path.First, second), (second, target)]
        : [(viewer, path.First), (path.First, target)];

    private static IntroductionPath Told(
        CandidatePath path, string viewer, string target, Dictionary<(string, string), (IntroductionStep Step, int Unanswered)> steps, ViewerGround ground)
    {
        var taken = Pairs(viewer, path, target).Select(pair => steps[pair]).ToArray();
        return IntroductionPath.Of(path.Path.Chance, [.. taken.Select(s => s.Step)], taken[0].Unanswered, ground.ChancesAreEstimates);
    }

    private static async Task<Dictionary<(string From, string To), (IntroductionStep Step, int Unanswered)>> StepsAsync(
        GraphQuestion ask, IEnumerable<(string From, string To)> pairs, ViewerGround ground)
    {
        var rows = await ask.RowsAsync("StepsOf", ("viewer", ask.Viewer), ("pairs", pairs.Distinct().Select(p => new[] { p.From, p.To }).ToArray()));
        var steps = new Dictionary<(string, string), (IntroductionStep, int)>();
        foreach (var row in rows)
        {
            var (from, to) = (PersonText.Person(row, 0), PersonText.Person(row, 5));
            if (Step(row, from, to, from.Key.ToString() == ask.Viewer, ground) is { } step)
            {
                steps[(from.Key.ToString(), to.Key.ToString())] = step;
            }
        }

        return steps;
    }

    private static (IntroductionStep, int)? Step(CypherRow row, Person from, Person to, bool own, ViewerGround ground)
    {
        if (row.WholeOrNull(11) is { } unanswered)
        {
            var seenIn = row.Text(12);
            var tie = new KnownTie(from, to, Strength(row, 10), (int)unanswered, seenIn is "both" or "from", seenIn is "both" or "to");
            var chance = (float)tie.Chance(own ? ground.Offset : 0);
            return (
                own
                    ? IntroductionStep.Own(tie, chance, Evidence(row, ground))
                    : IntroductionStep.Others(tie, chance, PersonText.DayOrNull(row.TextOrNull(4)), PersonText.DayOrNull(row.TextOrNull(9))),
                (int)unanswered);
        }

        return row.TextOrNull(14) is { } evidence
            ? (IntroductionStep.Inferred(new InferredTie(from, to, row.Decimal(13), Enum.Parse<EvidenceClass>(evidence), row.Text(15))), 0)
            : null;
    }

    private static List<string> Evidence(CypherRow row, ViewerGround ground)
    {
        List<string> evidence = row.Values[16] is IReadOnlyList<object?> rows ? [.. rows.Select(sentence => (string)sentence!)] : [];
        if (TieText.Read(row.TextOrNull(17)) is { } tie)
        {
            evidence.Add(tie.WhyStrength);
        }

        if (ground.Replies is { } replies)
        {
            evidence.Add(replies);
        }

        return evidence;
    }

    private static async Task<IReadOnlyList<IntroductionHint>> HintsAsync(GraphQuestion ask, string target, CypherRow targetRow)
    {
        if (targetRow.TextOrNull(8) is not { } company || targetRow.TextOrNull(4) is not { } name)
        {
            return [];
        }

        var rows = await ask.RowsAsync("HintsTo", ("viewer", ask.Viewer), ("target", target), ("company", company), ("limit", IntroductionHints.Limit));
        return [.. rows.Select(row => row.Values[1] is true
            ? IntroductionHint.Listed(TieText.Read(row.Text(0))!, name)
            : IntroductionHint.WasListed(TieText.Read(row.Text(0))!, name, PersonText.DayOrNull(row.Text(2))!.Value))];
    }

    private sealed record CandidatePath(FoundPath Path, string First, string? Second);
}
