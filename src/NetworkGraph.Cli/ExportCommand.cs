using System.CommandLine;
using NetworkGraph.Core.Growth;
using NetworkGraph.Data.Answers;
using NetworkGraph.Data.StoredFacts;
using NetworkGraph.Data.Tables;

namespace NetworkGraph.Cli;

/// <summary>
/// <c>networkgraph export --all FILE</c>: writes the whole workspace as JSON lines, to be imported into another store.
/// <c>networkgraph export --graph FILE</c>: writes the graph of who knows whom, for programs that draw or measure graphs.
/// </summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var all = new Option<string?>("--all") { Description = "File for the whole workspace, which `networkgraph import` reads, on this store or another. It must not exist yet.", HelpName = "FILE" };
        var graph = new Option<string?>("--graph") { Description = "File for the graph of who knows whom: GraphML where the name ends in .graphml, Graphviz where it ends in .dot. It must not exist yet.", HelpName = "FILE" };
        var command = new Command("export", "Writes the whole workspace, or the graph of who knows whom, to a file.") { all, graph, CommonOptions.Data, CommonOptions.Store, CommonOptions.Viewer, CommonOptions.AsOf };
        command.Validators.Add(result =>
        {
            if (result.GetResult(all) is null == result.GetResult(graph) is null)
            {
                result.AddError("Say what to write: --all FILE or --graph FILE, one of the two.");
            }
            else if (result.GetValue(graph) is { } name && Writer(name) is null)
            {
                result.AddError("--graph: the name must end in .graphml or .dot, which says what to write.");
            }
        });
        command.SetAction((parsed, cancellation) => Question.RunAsync(parsed, async services =>
        {
            var path = parsed.GetValue(all) ?? parsed.GetValue(graph)!;
            if (File.Exists(path))
            {
                return Question.Fail(parsed, $"The file {path} exists already and was left alone. Choose another name.");
            }

            if (parsed.GetValue(all) is not null)
            {
                await WorkspaceFile.ExportAsync(services.Store, path, cancellation);
                return Question.Done;
            }

            var viewer = parsed.GetValue(CommonOptions.Viewer);
            if (await services.InMemory.PointOfViewAsync(viewer, parsed.GetValue(CommonOptions.AsOf), cancellation) is not { } point)
            {
                return Question.Fail(parsed, new NoSuchMember(viewer, await services.InMemory.MembersAsync(cancellation)));
            }

            var written = GraphFile.Of(point.Network, point.Viewer, point.AsOf, ReportSelection.None, PeopleNames.Shown);
            await OwnFile.WriteAsync(path, output => Writer(path)!(output, written, cancellation));
            parsed.InvocationConfiguration.Output.WriteLine(FormattableString.Invariant($"{path}: {written.People.Count} people, {written.Ties.Count} ties."));
            return Question.Done;
        }));
        return command;
    }

    private static Func<Stream, GraphFile, CancellationToken, Task>? Writer(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".GRAPHML" => GraphMl.WriteAsync,
        ".DOT" => GraphvizDot.WriteAsync,
        _ => null,
    };
}
