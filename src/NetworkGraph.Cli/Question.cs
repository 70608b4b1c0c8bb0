using System.CommandLine;
using NetworkGraph.Core;
using NetworkGraph.Data;
using NetworkGraph.Data.LinkedInImport;

namespace NetworkGraph.Cli;

/// <summary>What a question is asked of: the network, whose numbers, as of when.</summary>
internal sealed record Asked(Network Network, Member Viewer, DateOnly AsOf, NetworkGraphServices Services);

/// <summary>What a question is asked of where a server may answer: whose numbers, as of when.</summary>
internal sealed record AskedOf(INetworkAnswers Answers, Asker Asker, CancellationToken Cancellation);

/// <summary>Opens the network for a question and ends with an exit code and, on an error, a sentence that says what to do.</summary>
internal static class Question
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;

    /// <summary>Runs a question that needs a member; the answer goes to <see cref="InvocationConfiguration.Output"/>.</summary>
    public static void Answers(this Command command, Func<ParseResult, Asked, int> answer) => command.SetAction((parsed, cancellation) =>
        RunAsync(parsed, async services =>
        {
            var network = await services.Current.GetAsync(cancellation);
            var wanted = parsed.GetValue(CommonOptions.Viewer);
            return network.Viewer(wanted) is { } viewer
                ? answer(parsed, new Asked(network, viewer, parsed.GetValue(CommonOptions.AsOf) ?? viewer.SnapshotDate, services))
                : NoMember(parsed, network.Members);
        }));

    /// <summary>Runs a question that a server may answer in place of the network in memory.</summary>
    public static void Answers(this Command command, Func<ParseResult, AskedOf, Task<int>> answer) => command.SetAction((parsed, cancellation) =>
        RunAsync(parsed, async services =>
        {
            var asker = await services.Answers.AskerAsync(parsed.GetValue(CommonOptions.Viewer), parsed.GetValue(CommonOptions.AsOf), cancellation);
            return asker is null
                ? NoMember(parsed, await services.Answers.MembersAsync(cancellation))
                : await answer(parsed, new AskedOf(services.Answers, asker, cancellation));
        }));

    /// <summary>Opens the data folder, runs, and turns errors for people into a sentence and exit code 1.</summary>
    public static async Task<int> RunAsync(ParseResult parsed, Func<NetworkGraphServices, Task<int>> run)
    {
        try
        {
            var folder = DataFolder.Open(parsed.GetValue(CommonOptions.Data));
            await using var services = await NetworkGraphServices.OpenAsync(
                folder, parsed.GetValue(CommonOptions.Store), parsed.GetValue(CommonOptions.PushDown), ImportLimits.Default, CancellationToken.None);
            return await run(services);
        }
        catch (Exception e) when (e is ImportRejectedException or IOException or UnauthorizedAccessException or InvalidOperationException or InvalidDataException)
        {
            return Fail(parsed, e.Message);
        }
        catch (OperationCanceledException)
        {
            return Fail(parsed, "Cancelled. Nothing was changed.");
        }
    }

    public static int Fail(ParseResult parsed, string message)
    {
        parsed.InvocationConfiguration.Error.WriteLine(message);
        return Failed;
    }

    private static int NoMember(ParseResult parsed, IReadOnlyList<Member> members) => Fail(parsed, members.Count == 0
        ? "No export is loaded yet. Load one with: networkgraph import PATH"
        : $"No member is called '{parsed.GetValue(CommonOptions.Viewer)}'. Members are: {string.Join(", ", members.Select(m => $"{m.Person.Key} ({m.Person.Name})"))}.");
}
