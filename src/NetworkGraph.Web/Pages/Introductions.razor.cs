using System.Globalization;
using Microsoft.AspNetCore.Components;
using NetworkGraph.Core;
using NetworkGraph.Core.Calibration;
using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Facts;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Web.Report;
using NetworkGraph.Web.Visuals;

namespace NetworkGraph.Web.Pages;

/// <summary>Who can introduce me to T?</summary>
public sealed partial class Introductions
{
    private const string TargetName = "target";
    private const string SearchName = "q";
    private const int MostMatches = PersonSearch.Most + 1;
    private TargetMatch? _target;
    private string? _outsider;
    private IReadOnlyList<TargetMatch> _matches = [];
    private TargetWish? _wish;
    private AnyoneAnswer? _anyone;
    private IntroductionAnswer? _answer;
    private ChanceCheck? _check;
    private ReplyCalibration? _answers;
    private IReadOnlyList<ToldTie> _told = [];
    private string _title = "";
    private string _lead = "";
    private int _chosen;

    [Inject]
    private UserWords Said { get; set; } = null!;

    /// <inheritdoc />
    protected override async Task AskAsync(ReportSnapshot snapshot, CancellationToken cancellation)
    {
        var key = FromAddress(TargetName);
        _target = key is null ? null : await Answers.FindAsync(snapshot.Point, key, cancellation);
        _outsider = _target is null ? key ?? FromAddress(SearchName) : null;
        (_wish, _anyone) = _outsider is null ? (null, null) : await Answers.TargetsAsync(snapshot.Point, _outsider, cancellation);
        _matches = _wish?.People ?? [];
        if (_matches.Count == 1)
        {
            (_target, _outsider, _anyone) = (_matches[0], null, null);
        }

        _answer = _target is null ? null : await Answers.IntroductionsAsync(snapshot.Point, _target.Person, cancellation);
        if (snapshot.IsInMemory)
        {
            _told = [.. snapshot.Network.Facts.UserFacts.Select(ToldTie.Read).OfType<ToldTie>().Where(told => told.Target == _target?.Person.Key.ToString())];
            _check = ChanceCheck.Of(snapshot.Network, snapshot.Viewer, snapshot.AsOf);
            _answers = ReplyCalibration.Of(snapshot.Network, snapshot.Viewer, snapshot.AsOf);
        }

        _chosen = 0;
        (_title, _lead) = Headline(snapshot);
    }

    private (string Title, string Lead) Headline(ReportSnapshot snapshot) => _answer switch
    {
        null when _anyone is { } anyone => (
            anyone.Direct is [var known, ..] ? $"Write to {known.Person.Name} at {snapshot.RoleOf(known.Person).Company ?? anyone.Wish.Company} yourself"
                : anyone.Paths is [var best, ..] ? $"Ask {best.FirstIntroducer.Name} to introduce you to {best.Steps[^1].To.Name} at {snapshot.RoleOf(best.Steps[^1].To).Company ?? anyone.Wish.Company}"
                : $"No way to {anyone.Wish.InWords} is in your data",
            string.Join(' ', new[]
            {
                $"Understood as {anyone.Wish.InWords}.",
                anyone.Direct.Count > 0 ? $"You know {Words.Number(anyone.Direct.Count)} of {Words.Number(anyone.Wish.People.Count)} there yourself." : null,
                anyone.MoreWays,
                anyone.Note,
            }.OfType<string>())),
        null when _outsider is { } name && _matches.Count == 0 && _anyone is null => ($"{name} is not in your data", "That does not mean that nobody knows them. Three ways to find out, the quickest first."),
        null when _outsider is { } name => ($"Whom do you mean by {name}?", $"{Words.Number(_matches.Count)} people match by name, company or title. “Name, Company” narrows the list."),
        null => ("Whom would you like to meet?", "Type a name, a company or a title. The answer says whom to ask, how likely it is to work, and what shows it."),
        { Paths: [var best, ..] } answer => (
            $"Ask {best.FirstIntroducer.Name} to introduce you to {answer.Target.Name}",
            string.Join(' ', new[] { Words.Of(best.Word) + ".", Weakest(best), Combined(answer), Independent(answer) }.Where(sentence => sentence is not null))),
        { Direct: not null } answer => ($"Write to {answer.Target.Name} yourself", "They are in your list; nobody needs to introduce you."),
        { } answer => ($"No path to {answer.Target.Name} is in your data", View.Members.Count == 1
            ? "One export shows your own connections, not theirs. That does not mean that nobody knows them. Ways to find out, the quickest first."
            : "That does not mean that nobody knows them. Ways to find out, the quickest first."),
    };

    private static string? Weakest(IntroductionPath path) => path.Steps.Count < 2 ? null
        : path.WeakestStep == 0 ? $"The weakest step is the one from you to {path.FirstIntroducer.Name}."
        : $"The weakest step is the one from {path.Steps[path.WeakestStep].From.Name} to {path.Steps[path.WeakestStep].To.Name}.";

    private static string? Combined(IntroductionAnswer answer) => answer.CombinedChance is { } chance && answer.Paths.Count > 1
        ? string.Create(CultureInfo.InvariantCulture, $"{answer.Paths.Count} different people could introduce you; asked separately, the chance that one of the best {Math.Min(Introducers.Combined, answer.Paths.Count)} does is about {Words.Chance(chance)}.{(answer.Paths[0].IsEstimate ? " These are estimates, not yet checked on your own asks." : "")}")
        : null;

    private static string? Independent(IntroductionAnswer answer) =>
        answer.OnEveryPath is { } needed ? $"Every way leads through {needed.Name}: one no closes them all."
        : answer.Paths.Count < 2 ? null
        : "They share nobody in between, so that a no on one leaves the others open."
            + (answer.MoreWays is { } more ? " " + more : "");

    private Task<IReadOnlyList<TargetMatch>> FindAsync(string text, CancellationToken cancellation) => Answers.SearchAsync(Snapshot.Point, text, MostMatches, cancellation);

    // What the last line of the search leads to, where a text means more than one of the people above it.
    private string? Anyone(string text) => TargetWishes.Of(Snapshot.Network, Snapshot.Viewer, text, Snapshot.AsOf) is { Company: not null, People.Count: not 1 } wish ? wish.InWords : null;

    private Task<bool> TellAsync((Person Introducer, string Level) told) => Said.SayAsync(
        UserFactKinds.ToldTie,
        told.Introducer.Key.ToString(),
        new Dictionary<string, string> { ["target"] = _target!.Person.Key.ToString(), ["level"] = told.Level },
        CancellationToken.None);

    private Task<bool> UntellAsync(ToldTie told) => Said.RetractAsync(told.Id, CancellationToken.None);
}
