using NetworkGraph.Core;
using NetworkGraph.Core.Graph;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

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
        var found = await PathsAsync(ask, key, [], Introducers.PathsForIndependence);
        var best = await DisjointAsync(ask, key, found);
        var steps = await StepsAsync(ask, [(ask.Viewer, key), .. best.SelectMany(c => Pairs(ask.Viewer, c, key))], ground);
        var targetRow = (await ask.RowsAsync("FindPerson", ("viewer", ask.Viewer), ("text", key)))[0];
        return Introducers.Tell(
            PersonText.Person(targetRow, 0),
            TieText.Read(targetRow.TextOrNull(7)),
            best.Select(c => Told(c, ask.Viewer, key, steps, ground)),
            [.. found.Select(c => c.Path)],
            number => steps.Values.SelectMany(s => new[] { s.Step.From, s.Step.To }).First(p => p.Number == number),
            await HintsAsync(ask, key, targetRow),
            ground);
    }

    /// <summary>What the viewer's workspace can show.</summary>
    public static async Task<ViewerGround> GroundAsync(GraphQuestion ask)
    {
        var members = await ask.RowsAsync("ListMembers");
        var row = members.First(m => PersonText.Person(m, 0).Key.ToString() == ask.Viewer);
        return new ViewerGround(members.Count, row.Truth(8), row.TextOrNull(11), row.Truth(9), row.Truth(10));
    }

    private static async Task<List<CandidatePath>> PathsAsync(GraphQuestion ask, string target, IReadOnlyCollection<string> without, int limit)
    {
        var rows = await ask.RowsAsync(
            "PathsBetween", ("viewer", ask.Viewer), ("target", target), ("without", without.ToArray()), ("least", Introducers.LeastChance * Edge), ("limit", limit));
        return [.. rows.Select(Candidate).Where(c => c.Path.Chance >= Introducers.LeastChance).OrderBy(c => c.Path)];
    }

    // Once more for each path only where there are more than were read at first.
    private static async Task<List<CandidatePath>> DisjointAsync(GraphQuestion ask, string target, List<CandidatePath> found)
    {
        var (paths, used) = (new List<CandidatePath>(), new HashSet<string>());
        foreach (var path in found.TakeWhile(_ => paths.Count < Introducers.MostPaths))
        {
            Take(path);
        }

        while (found.Count == Introducers.PathsForIndependence && paths.Count < Introducers.MostPaths
            && await PathsAsync(ask, target, used, 1) is [var next])
        {
            Take(next);
        }

        return paths;

        void Take(CandidatePath path)
        {
            if (!used.Contains(path.First) && (path.Second is null || !used.Contains(path.Second)))
            {
                paths.Add(path);
                used.UnionWith(path.Second is null ? [path.First] : [path.First, path.Second]);
            }
        }
    }

    private static CandidatePath Candidate(CypherRow row)
    {
        var hasSecond = row.TextOrNull(3) is not null;
        var chance = FoundPath.Product(
            (float)row.Decimal(6), (float)row.Decimal(2), hasSecond ? (float)row.Decimal(7) : null, (float)row.Decimal(8), hasSecond ? (float)row.Decimal(5) : 1);
        return new CandidatePath(
            new FoundPath(chance, (int)row.Whole(1), hasSecond ? (int)row.Whole(4) : FoundPath.NoSecond), row.Text(0), row.TextOrNull(3));
    }

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
            var tie = new KnownTie(from, to, Strength(row, 10), (int)unanswered, Ground(row), seenIn is "both" or "from", seenIn is "both" or "to");
            var chance = (float)tie.Chance;
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

    private static AskGround? Ground(CypherRow row) => row.TextOrNull(18) is { } ground ? Enum.Parse<AskGround>(ground) : null;

    private static List<string> Evidence(CypherRow row, ViewerGround ground)
    {
        var evidence = IntroductionStep.OwnEvidence(
            TieText.Read(row.TextOrNull(17)), row.Values[16] is IReadOnlyList<object?> rows ? [.. rows.Select(sentence => (string)sentence!)] : []);
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
