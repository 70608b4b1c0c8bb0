using System.CommandLine;
using NetworkGraph.Core;
using NetworkGraph.Data;
using NetworkGraph.Data.Answers;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;

namespace NetworkGraph.Cli;

/// <summary>For whom something is done: on which network, for which member, in which store.</summary>
internal sealed record Asked(PointOfView Point, NetworkGraphServices Services)
{
    public Network Network => Point.Network;

    public Member Viewer => Point.Viewer;

    public DateOnly AsOf => Point.AsOf;
}

/// <summary>Opens the network for a question and ends with an exit code and, on an error, a sentence that says what to do.</summary>
internal static class Question
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;

    /// <summary>Runs something that changes what is stored, for a member.</summary>
    public static void Acts(this Command command, Func<ParseResult, Asked, CancellationToken, Task<int>> act) => command.SetAction((parsed, cancellation) =>
        RunAsync(parsed, async services =>
        {
            var viewer = parsed.GetValue(CommonOptions.Viewer);
            return await services.InMemory.PointOfViewAsync(viewer, null, cancellation) is { } point
                ? await act(parsed, new Asked(point, services), cancellation)
                : Fail(parsed, new NoSuchMember(viewer, await services.InMemory.MembersAsync(cancellation)));
        }));

    /// <summary>Opens the network and runs. The day's backup is made when the answer is there.</summary>
    public static Task<int> RunAsync(ParseResult parsed, Func<NetworkGraphServices, Task<int>> run) => OnFolderAsync(parsed, async folder =>
    {
        await using var services = await NetworkGraphServices.OpenAsync(
            folder, parsed.GetValue(CommonOptions.Store), parsed.GetValue(CommonOptions.PushDown), ImportLimits.Default, CancellationToken.None);
        var ended = await run(services);
        if (ended == Done && services.Store.Server is null)
        {
            await BackUpAsync(parsed, services);
        }

        return ended;
    });

    /// <summary>The same without opening the network, which may be damaged.</summary>
    public static Task<int> OnFolderAsync(ParseResult parsed, Func<DataFolder, Task<int>> run) => run(DataFolder.Open(parsed.GetValue(CommonOptions.Data)));

    /// <summary>Runs a command and turns whatever ends it into a sentence and exit code 1: the one place for that.</summary>
    public static async Task<int> EndAsync(TextWriter error, Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception e) when (e is ImportRejectedException or IOException or UnauthorizedAccessException or InvalidOperationException or InvalidDataException)
        {
            return Fail(error, e.Message);
        }
        catch (OperationCanceledException)
        {
            return Fail(error, "Cancelled. Nothing was changed.");
        }
        catch (Exception fault)
        {
            // Its text could quote a row; kind and place are enough to find it.
            var place = new System.Diagnostics.StackTrace(fault, false).GetFrame(0)?.GetMethod() is { } method ? $" in {method.DeclaringType?.Name}.{method.Name}" : "";
            return Fail(error, $"NetworkGraph stopped because of a fault of its own ({fault.GetType().Name}{place}). What was imported before is kept. Please report this line.");
        }
    }

    /// <summary>The answer is there already: a backup that fails is told beside it.</summary>
    private static async Task BackUpAsync(ParseResult parsed, NetworkGraphServices services)
    {
        try
        {
            await services.Backups.DailyAsync(CancellationToken.None);
        }
        catch (IOException e)
        {
            parsed.InvocationConfiguration.Error.WriteLine($"The daily backup failed. {e.Message}");
        }
    }

    public static int Fail(ParseResult parsed, string message) => Fail(parsed.InvocationConfiguration.Error, message);

    private static int Fail(TextWriter error, string message)
    {
        error.WriteLine(message);
        return Failed;
    }

    public static int Fail(ParseResult parsed, NoSuchMember nobody) =>
        Fail(parsed, nobody.Members.Count == 0 ? $"{nobody.Sentence} Load one with: networkgraph import PATH" : nobody.Sentence);
}
