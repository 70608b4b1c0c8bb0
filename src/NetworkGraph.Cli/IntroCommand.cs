using NetworkGraph.Cli.Output;
using NetworkGraph.Core;
using NetworkGraph.Core.Companies;
using NetworkGraph.Core.Introductions;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph intro TARGET</c>: who can introduce me?</summary>
internal static class IntroCommand
{
    private const int MostDirect = 5;

    public static void Print(Printed printed, WaysAnswer ways)
    {
        if (ways.Anyone is { } anyone)
        {
            Print(printed.Output, anyone);
        }
        else
        {
            Print(printed.Output, ways.Person!, ways.Role!, ways.Understood);
        }
    }

    private static void Print(TextWriter output, IntroductionAnswer answer, Role role, string? understood)
    {
        if (understood is not null)
        {
            output.WriteLine($"Understood: {understood}.");
        }

        output.WriteLine($"{answer.Target.Name}{(role.Title is null ? "" : $", {role.Title}")}{(role.Company is null ? "" : $", {role.Company}")}");
        if (answer.Direct is { } tie)
        {
            output.WriteLine($"You know each other: write yourself. {tie.WhyStrength}");
        }

        for (var i = 0; i < answer.Paths.Count; i++)
        {
            Print(output, i + 1, answer.Paths[i]);
        }

        PrintCombined(output, answer.CombinedChance, answer.Paths.Count);

        foreach (var line in new[] { answer.MoreWays, answer.OnEveryPath is { } needed ? $"Every way leads through {needed.Name}: one no closes them all." : null, answer.Note }.OfType<string>())
        {
            output.WriteLine(line);
        }

        foreach (var hint in answer.Hints)
        {
            output.WriteLine($"May know them: {hint.Tie.Person.Name} ({hint.Tie.Band}). {hint.Why}");
        }
    }

    private static void Print(TextWriter output, AnyoneAnswer answer)
    {
        output.WriteLine($"Understood: {answer.Wish.InWords}. {answer.Wish.People.Count} in your data.");
        foreach (var tie in answer.Direct.Take(MostDirect))
        {
            output.WriteLine($"You know {tie.Person.Name} there: write yourself. {tie.WhyStrength}");
        }

        if (answer.Direct.Count > MostDirect)
        {
            output.WriteLine($"... and {answer.Direct.Count - MostDirect} more whom you know: networkgraph company \"{answer.Wish.Company}\"");
        }

        for (var i = 0; i < answer.Paths.Count; i++)
        {
            Print(output, i + 1, answer.Paths[i]);
        }

        PrintCombined(output, answer.CombinedChance, answer.Paths.Count);
        foreach (var line in new[] { answer.MoreWays, answer.Note }.OfType<string>())
        {
            output.WriteLine(line);
        }
    }

    private static void PrintCombined(TextWriter output, double? combined, int paths)
    {
        if (combined is { } chance && paths > 1)
        {
            output.WriteLine($"Asked separately, the chance that at least one of the best {Math.Min(Introducers.Combined, paths)} says yes is about {Words.Percent(chance)}.");
        }
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
}
