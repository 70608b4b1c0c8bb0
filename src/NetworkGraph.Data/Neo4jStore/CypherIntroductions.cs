using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Graph;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;
using NetworkGraph.Data.Disk;

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
        var people = new PathPeople();
        var found = await PathsAsync(ask, people, key, [], Introducers.PathsForIndependence);
        var best = await DisjointAsync(ask, people, key, found);
        var steps = await StepsAsync(ask, [(ask.Viewer, key), .. best.SelectMany(c => Pairs(ask.Viewer, c, key))], ground);
        var targetRow = (await ask.RowsAsync("FindPerson", ("viewer", ask.Viewer), ("text", key))) is [var row] ? row : throw Gone($"{target.Name} is");
        return Introducers.Tell(
            PersonText.Person(targetRow, 0),
            await ask.TieAsync(targetRow.Values[6], PersonText.Person(targetRow, 0)),
            best.Select(c => Told(c, ask.Viewer, key, steps, ground)),
            [.. found.Select(c => c.Path)],
            number => steps.Values.SelectMany(s => new[] { s.Step.From, s.Step.To }).First(p => p.Key == people.Key(number)),
            await HintsAsync(ask, key, targetRow),
            ground);
    }

    /// <summary>What the viewer's workspace can show.</summary>
    public static async Task<ViewerGround> GroundAsync(GraphQuestion ask)
    {
        var members = await CypherAnswers.MemberRowsAsync(ask);
        var row = members.FirstOrDefault(m => m.Text(11) == ask.Viewer) ?? throw Gone("You are");
        return new ViewerGround(members.Count, members.Count > 1 || row.Truth(7), row.TextOrNull(10), row.Truth(8), row.Truth(9));
    }

    // Between two questions of one page the imports that named somebody may be taken back.
    private static StoreUnavailableException Gone(string who) =>
        new($"{who} no longer in the graph on the Neo4j server: the imports that said so were taken back. Nothing was changed. Ask again from the start.");

    private static async Task<List<CandidatePath>> PathsAsync(GraphQuestion ask, PathPeople people, string target, IReadOnlyCollection<string> without, int limit)
    {
        var rows = await ask.RowsAsync(
            "PathsBetween", ("viewer", ask.Viewer), ("target", target), ("without", without.ToArray()), ("least", Introducers.LeastChance * Edge), ("limit", limit));
        people.Number(rows.SelectMany(row => row.TextOrNull(4) is null ? new[] { PersonText.Key(row, 1) } : [PersonText.Key(row, 1), PersonText.Key(row, 5)]));
        return [.. rows.Select(row => Candidate(row, people)).Where(c => c.Path.Chance >= Introducers.LeastChance).OrderBy(c => c.Path)];
    }

    // Once more for each path only where there are more than were read at first.
    private static async Task<List<CandidatePath>> DisjointAsync(GraphQuestion ask, PathPeople people, string target, List<CandidatePath> found)
    {
        var (paths, used) = (new List<CandidatePath>(), new HashSet<string>());
        foreach (var path in found.TakeWhile(_ => paths.Count < Introducers.MostPaths))
        {
            Take(path);
        }

        while (found.Count == Introducers.PathsForIndependence && paths.Count < Introducers.MostPaths
            && await PathsAsync(ask, people, target, used, 1) is [var next])
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

    private static CandidatePath Candidate(CypherRow row, PathPeople people)
    {
        var hasSecond = row.TextOrNull(4) is not null;
        var chance = FoundPath.Product(
            (float)row.Decimal(8), (float)row.Decimal(3), hasSecond ? (float)row.Decimal(9) : null, (float)row.Decimal(10), hasSecond ? (float)row.Decimal(7) : 1);
        return new CandidatePath(
            new FoundPath(chance, people.NumberOf(PersonText.Key(row, 1)), hasSecond ? people.NumberOf(PersonText.Key(row, 5)) : FoundPath.NoSecond), row.Text(0), row.TextOrNull(4));
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
            var (from, to) = (PersonText.Person(row, 0), PersonText.Person(row, 4));
            if (await StepAsync(ask, row, from, to, ground) is { } step)
            {
                steps[(from.Key.ToString(), to.Key.ToString())] = step;
            }
        }

        return steps;
    }

    private static async Task<(IntroductionStep, int)?> StepAsync(GraphQuestion ask, CypherRow row, Person from, Person to, ViewerGround ground)
    {
        if (row.WholeOrNull(9) is { } unanswered)
        {
            var seenIn = row.Text(10);
            var tie = new KnownTie(from, to, Strength(row, 8), (int)unanswered, Ground(row), seenIn is "both" or "from", seenIn is "both" or "to");
            var chance = (float)tie.Chance;
            return (
                from.Key.ToString() == ask.Viewer
                    ? IntroductionStep.Own(tie, chance, Evidence(row, await ask.TieAsync(row.Values[15], to), ground))
                    : IntroductionStep.Others(tie, chance, End(ask, row, 3), End(ask, row, 7)),
                (int)unanswered);
        }

        return row.TextOrNull(12) is { } evidence
            ? (IntroductionStep.Inferred(new InferredTie(from, to, row.Decimal(11), Enum.Parse<EvidenceClass>(evidence), row.Text(13))), 0)
            : null;
    }

    private static DateOnly? End(GraphQuestion ask, CypherRow row, int column) => IntroductionStep.EndWorthNaming(PersonText.DayOrNull(row.TextOrNull(column)), ask.AsOf);

    private static AskGround? Ground(CypherRow row) => row.TextOrNull(16) is { } ground ? Enum.Parse<AskGround>(ground) : null;

    private static List<string> Evidence(CypherRow row, Tie? tie, ViewerGround ground)
    {
        var evidence = IntroductionStep.OwnEvidence(
            tie, row.Values[14] is IReadOnlyList<object?> rows ? [.. rows.Select(sentence => (string)sentence!)] : []);
        if (ground.Replies is { } replies)
        {
            evidence.Add(replies);
        }

        return evidence;
    }

    private static async Task<IReadOnlyList<IntroductionHint>> HintsAsync(GraphQuestion ask, string target, CypherRow targetRow)
    {
        if (targetRow.TextOrNull(7) is not { } company || targetRow.TextOrNull(3) is not { } name)
        {
            return [];
        }

        var rows = await ask.RowsAsync("HintsTo", ("viewer", ask.Viewer), ("target", target), ("company", company), ("limit", IntroductionHints.Limit));
        var hints = new List<IntroductionHint>();
        foreach (var row in rows)
        {
            var tie = (await ask.TieAsync(row.Values[3], PersonText.Person(row, 0)))!;
            hints.Add(row.Values[4] is true ? IntroductionHint.Listed(tie, name) : IntroductionHint.WasListed(tie, name, PersonText.DayOrNull(row.Text(5))!.Value));
        }

        return hints;
    }

    /// <summary>Numbers for the people of an answer's paths, in the order of their keys, by which equal paths are told apart.</summary>
    private sealed class PathPeople
    {
        private readonly Dictionary<IdentityKey, int> _numbers = [];
        private readonly List<IdentityKey> _keys = [];

        public void Number(IEnumerable<IdentityKey> keys)
        {
            foreach (var key in keys.Where(key => !_numbers.ContainsKey(key)).Distinct().Order().ToArray())
            {
                _numbers.Add(key, _keys.Count);
                _keys.Add(key);
            }
        }

        public int NumberOf(IdentityKey key) => _numbers[key];

        public IdentityKey Key(int number) => _keys[number];
    }

    private sealed record CandidatePath(FoundPath Path, string First, string? Second);
}
