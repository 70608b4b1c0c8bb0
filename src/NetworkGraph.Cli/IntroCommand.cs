using System.CommandLine;
using NetworkGraph.Cli.Output;
using NetworkGraph.Core;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Core.Ties;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph intro TARGET</c>: who can introduce me?</summary>
internal static class IntroCommand
{
    public static Command Create()
    {
        var target = new Argument<string>("TARGET") { Description = "Profile key, or a name or company to search for." };
        var command = CommonOptions.GraphQuestion("intro", "Who can introduce me to TARGET? Up to five paths with different first introducers.");
        command.Add(target);
        command.Answers(async (parsed, asked) =>
        {
            if (await TargetArgument.FindAsync(parsed, asked, parsed.GetRequiredValue(target)) is not { } found)
            {
                return Question.Failed;
            }

            var answer = await asked.Answers.IntroductionsAsync(asked.Asker, found.Person, asked.Cancellation);
            return parsed.GetValue(CommonOptions.Json) ? parsed.WriteJson(Json(answer)) : Print(parsed, answer, found.Role);
        });
        return command;
    }

    private static int Print(ParseResult parsed, IntroductionAnswer answer, Role role)
    {
        var output = parsed.InvocationConfiguration.Output;
        output.WriteLine($"{answer.Target.Name}{(role.Title is null ? "" : $", {role.Title}")}{(role.Company is null ? "" : $", {role.Company}")}");
        if (answer.Direct is { } tie)
        {
            output.WriteLine($"You know each other: write yourself. {tie.WhyStrength}");
        }

        for (var i = 0; i < answer.Paths.Count; i++)
        {
            Print(output, i + 1, answer.Paths[i]);
        }

        if (answer.CombinedChance is { } combined && answer.Paths.Count > 1)
        {
            output.WriteLine($"Asked separately, the chance that at least one of the best {Math.Min(3, answer.Paths.Count)} says yes is about {Words.Percent(combined)}.");
        }

        if (answer.Note is not null)
        {
            output.WriteLine(answer.Note);
        }

        foreach (var hint in answer.Hints)
        {
            output.WriteLine($"May know them: {hint.Tie.Person.Name} ({hint.Tie.Band}). {hint.Why}");
        }

        return Question.Done;
    }

    private static void Print(TextWriter output, int place, IntroductionPath path)
    {
        output.WriteLine();
        output.WriteLine($"{place}. {path.Sentence}{(path.IsEstimate ? " (Estimate, not yet checked on your asks.)" : "")}");
        for (var i = 0; i < path.Steps.Count; i++)
        {
            var step = path.Steps[i];
            output.WriteLine(
                $"   {step.From.Name} -> {step.To.Name}: {Words.Percent(step.Chance)}, {Words.Of(step.EvidenceClass)}{(step.Band is { } band ? $", {band}" : "")}"
                + (i == path.WeakestStep && path.Steps.Count > 1 ? "   <- weakest step" : ""));
            foreach (var evidence in step.Evidence)
            {
                output.WriteLine($"      {evidence}");
            }
        }
    }

    private static IntroJson Json(IntroductionAnswer answer) => new(
        answer.Target.Key.ToString(), answer.Target.Name, answer.Direct is { } tie ? TieJson.Of(tie) : null,
        [.. answer.Paths.Select(p => new PathJson(
            p.Chance, p.Word, p.IsEstimate, p.WeakestStep,
            [.. p.Steps.Select(s => new StepJson(Key(s.From), Key(s.To), s.From.Name, s.To.Name, s.Chance, s.Band, s.EvidenceClass, s.Evidence))]))],
        answer.CombinedChance, answer.IndependentIntroducers, [.. answer.Hints.Select(h => new HintJson(Key(h.Tie.Person), h.Tie.Person.Name, h.Why))], answer.Note);

    private static string Key(Person person) => person.Key.ToString();

    private sealed record IntroJson(
        string Target, string TargetName, TieJson? Direct, PathJson[] Paths, double? CombinedChance, int IndependentIntroducers, HintJson[] Hints, string? Note);

    private sealed record PathJson(double Chance, ChanceWord Word, bool Estimate, int WeakestStep, StepJson[] Steps);

    private sealed record StepJson(
        string From, string To, string FromName, string ToName, double Chance, Band? Band, EvidenceClass EvidenceClass, IReadOnlyList<string> Evidence);

    private sealed record HintJson(string Person, string Name, string Why);
}
