using NetworkGraph.Core;
using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Data.Answers;

/// <summary>The ways to a person, or to anyone at a company; one of the two is null.</summary>
/// <param name="Person">The ways to a person.</param>
/// <param name="Role">Company and title of the person.</param>
/// <param name="Anyone">The ways to anyone at a company.</param>
/// <param name="Understood">What was understood of a target in words, or null where it was a key.</param>
public sealed record WaysAnswer(IntroductionAnswer? Person, Role? Role, AnyoneAnswer? Anyone, string? Understood)
{
    /// <summary>A key is a person; a name that several have is nobody's; a company is everybody's who works there.</summary>
    public static async Task<WaysAnswer> OfAsync(Asking asking)
    {
        ArgumentNullException.ThrowIfNull(asking);
        var (answers, text) = (asking.Answers, asking.Text("target")!);
        if (await answers.FindAsync(asking.Point, text, asking.Cancellation) is { } found)
        {
            return await ToAsync(found, null);
        }

        var (wish, anyone) = await answers.TargetsAsync(asking.Point, text, asking.Cancellation);
        return wish.People is [var one] ? await ToAsync(one, wish.InWords)
            : anyone is not null ? new WaysAnswer(null, null, anyone, wish.InWords)
            : throw new QuestionRefusedException(NotOnePerson.Of(text, wish.People));

        async Task<WaysAnswer> ToAsync(TargetMatch match, string? understood) =>
            new(await answers.IntroductionsAsync(asking.Point, match.Person, asking.Cancellation), match.Role, null, understood);
    }

    public object Json() => Anyone is { } anyone ? AnyoneJson.Of(anyone) : IntroJson.Of(Person!, Understood);
}

/// <summary>The ways to a person.</summary>
public sealed record IntroJson(
    string Target, string TargetName, TieJson? Direct, IEnumerable<PathJson> Paths, double? CombinedChance, int IndependentIntroducers, IEnumerable<HintJson> Hints, string? Note, string? Understood)
{
    public static IntroJson Of(IntroductionAnswer answer, string? understood) => new(
        answer.Target.Key.ToString(), answer.Target.Name, answer.Direct is { } tie ? TieJson.Of(tie) : null, answer.Paths.Select(PathJson.Of),
        answer.CombinedChance, answer.IndependentIntroducers, answer.Hints.Select(h => new HintJson(h.Tie.Person.Key.ToString(), h.Tie.Person.Name, h.Why)), answer.Note, understood);
}

/// <summary>The ways to anyone at a company; it is null where several are called alike.</summary>
public sealed record AnyoneJson(
    string Understood, string? Title, string? Company, IEnumerable<ThereJson> People, IEnumerable<TieJson> Direct, IEnumerable<PathJson> Paths, double? CombinedChance, int IndependentIntroducers, string? Note,
    string? Match)
{
    public static AnyoneJson Of(AnyoneAnswer answer) => new(
        answer.Wish.InWords!, answer.Wish.Title, answer.Wish.Companies is [var one] ? one : null, answer.Wish.People.Select(match => new ThereJson(match.Person.Key.ToString(), match.Person.Name, match.Role.Title, match.Role.Company)),
        answer.Direct.Select(TieJson.Of), answer.Paths.Select(PathJson.Of), answer.CombinedChance, answer.IndependentIntroducers, answer.Note,
        answer.Wish.Closeness?.ToString().ToLowerInvariant());
}

/// <summary>Somebody there.</summary>
public sealed record ThereJson(string Person, string Name, string? Title, string? Company);

/// <summary>A way.</summary>
public sealed record PathJson(double Chance, ChanceWord Word, bool Estimate, int WeakestStep, IEnumerable<StepJson> Steps)
{
    public static PathJson Of(IntroductionPath p) => new(
        p.Chance, p.Word, p.IsEstimate, p.WeakestStep,
        p.Steps.Select(s => new StepJson(s.From.Key.ToString(), s.To.Key.ToString(), s.From.Name, s.To.Name, s.Chance, s.Band, s.EvidenceClass, s.Evidence)));
}

/// <summary>A step of it.</summary>
public sealed record StepJson(
    string From, string To, string FromName, string ToName, double Chance, Band? Band, EvidenceClass EvidenceClass, IReadOnlyList<string> Evidence);

/// <summary>Somebody who may know the person.</summary>
public sealed record HintJson(string Person, string Name, string Why);
