using NetworkGraph.Cli.Output;
using NetworkGraph.Core.Growth;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph person KEY</c>: one tie with every point explained.</summary>
internal static class PersonCommand
{
    public static void Print(Printed printed, PersonAnswer known)
    {
        var (output, person, role, tie) = (printed.Output, known.Person, known.Role, known.Tie);
        output.WriteLine($"{person.Name}{(role.Title is null ? "" : $", {role.Title}")}{(role.Company is null ? "" : $", {role.Company}")}");
        output.WriteLine(tie is null ? "No tie between you in your data. See: networkgraph intro " + person.Key : tie.WhyStrength);
        if (tie?.WhyStatus is { } why)
        {
            output.WriteLine(why);
        }

        if (known.Met is { } met)
        {
            output.WriteLine($"How you met{(met.By == MetBy.Unknown ? "" : " (a guess)")}: {string.Join(' ', met.Also.Prepend(met.Sentence))}");
        }

        foreach (var held in known.Said)
        {
            output.WriteLine($"You said on {Words.Date(held.On)}: {held.Said.InWords}.");
        }

        foreach (var happened in known.Timeline.Events)
        {
            output.WriteLine($"{Words.Date(happened.On),-12} {happened.What}");
        }
    }
}
