using NetworkGraph.Data.Backups;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Tests.Crash.Acts;

namespace NetworkGraph.Data.Tests.Crash.PowerCuts;

/// <summary>An act of the real program that ran to its end, with everything that it asked of the disk.</summary>
internal sealed class RecordedAct : IDisposable
{
    private readonly ActFixture _fixture;
    private readonly Act _act;
    private readonly string _begin;
    private readonly string _root;

    private RecordedAct(ActFixture fixture, Act act) => (_fixture, _act, _begin, _root) = (fixture, act, fixture.Begin(act), fixture.Begin(act));

    public IReadOnlyList<DiskOperation> Operations { get; private set; } = [];

    public ActJudge Judge { get; private set; } = null!;

    public static async Task<RecordedAct> OfAsync(ActFixture fixture, Act act)
    {
        var recorded = new RecordedAct(fixture, act);
        // Beside the folder, so that neither is an operation on it.
        var (log, printed) = (recorded._root + ".strace", recorded._root + ".printed");
        string[] tracing = [.. DiskTrace.Options, "-o", log];
        if (act.Asks is { } asks)
        {
            using var dashboard = await Dashboard.StartAsync(ActFixture.Data(recorded._root), ActFixture.Surroundings(act, recorded._root), tracing);
            Assert.True(await asks(dashboard, fixture));
            await dashboard.EndAsync();
        }
        else
        {
            using var process = NetworkGraphProcess.StartTraced(tracing, printed, ActFixture.Surroundings(act, recorded._root), fixture.Arguments(act, recorded._root));
            var ended = await process.EndAsync();
            Assert.True(ended.ExitCode == 0, $"{act}: {ended.Error}");
        }

        var operations = DiskTrace.Read(log, recorded._root, act.Asks is null ? printed : act.Told);
        // What prints nothing has ended well when it has ended.
        recorded.Operations = operations.Any(operation => operation is Acknowledged) ? operations : [.. operations, new Acknowledged()];
        File.Delete(log);
        File.Delete(printed);
        recorded.Judge = await ActJudge.OfAsync(fixture, act, recorded._root);
        return recorded;
    }

    /// <summary>A disk on which the act is about to begin.</summary>
    public SimulatedDisk Blank(bool ignoreSyncs) => new(_begin, _root, ignoreSyncs);

    /// <summary>Writes what a cut has left into a folder of its own and lets it be judged.</summary>
    public async Task<string?> ComplaintAsync(SortedDictionary<string, byte[]?> files, bool acknowledged)
    {
        var root = Directory.CreateTempSubdirectory("networkgraph-cut-").FullName;
        try
        {
            foreach (var (path, content) in files)
            {
                var place = Path.Join(root, path[_root.Length..]);
                if (content is null)
                {
                    DataFolder.CreatePrivate(place);
                }
                else
                {
                    await using var file = new FileStream(place, BackupFile.PrivateFile());
                    await file.WriteAsync(content);
                }
            }

            return await Judge.ComplaintAsync(root, acknowledged, isSameRun: true);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    public void Dispose()
    {
        Directory.Delete(_begin, recursive: true);
        Directory.Delete(_root, recursive: true);
    }
}
