using NetworkGraph.Core.Drafts;
using NetworkGraph.Data.Answers;

namespace NetworkGraph.Cli;

/// <summary><c>networkgraph draft</c>: what could I write? Printed as it is to be copied; what it rests on stands below.</summary>
internal static class DraftCommand
{
    public static void Print(Printed printed, DraftAnswer answer)
    {
        var output = printed.Output;
        if (answer.Draft is not { } draft)
        {
            output.WriteLine(answer.Note);
            return;
        }

        if (draft.ThanksFirst is { } first)
        {
            output.WriteLine($"First thank {first.Wish.To.Name}: no thanks were found for what they did for you.");
            Print(output, first);
            output.WriteLine("Then, when they have answered:");
        }

        output.WriteLine($"To {draft.Wish.To.Name}{(draft.Wish.Kind == DraftKind.Forward ? ", to be passed on" : "")}");
        Print(output, draft);
    }

    private static void Print(TextWriter output, Draft draft)
    {
        output.WriteLine();
        foreach (var line in draft.Text.Split('\n'))
        {
            output.WriteLine(line);
        }

        output.WriteLine();
        foreach (var ground in draft.Grounds)
        {
            output.WriteLine($"   {ground.Evidence}");
        }
    }
}
