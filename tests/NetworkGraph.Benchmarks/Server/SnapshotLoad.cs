using System.Diagnostics;
using System.Globalization;
using NetworkGraph.Core;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.LinkedInImport;
using NetworkGraph.Data.Staging;

namespace NetworkGraph.Benchmarks.Server;

/// <summary>How long a process needs that has never seen a workspace on a server, and one that has, to hold its snapshot.</summary>
internal static class SnapshotLoad
{
    private const int MostPeople = 200_000;

    public static async Task<int> RunAsync(string[] sizes)
    {
        var members = sizes.Length > 0 ? int.Parse(sizes[0], CultureInfo.InvariantCulture) : 20;
        var ties = sizes.Length > 1 ? int.Parse(sizes[1], CultureInfo.InvariantCulture) : 50_000;
        var (server, missing) = await Neo4jProcess.StartAsync();
        if (server is null)
        {
            await Console.Error.WriteLineAsync(missing);
            return 1;
        }

        await using var running = server;
        Environment.SetEnvironmentVariable("NETWORKGRAPH_NEO4J_PASSWORD", Neo4jProcess.Password);
        var store = server.Http.GetLeftPart(UriPartial.Authority);
        var (writer, reader) = (Directory.CreateTempSubdirectory("networkgraph-writer-"), Directory.CreateTempSubdirectory("networkgraph-reader-"));
        try
        {
            var clock = Stopwatch.StartNew();
            await using (var services = await OpenAsync(writer, store))
            {
                for (var member = 0; member < members; member++)
                {
                    await using var staged = Stage(services.Folder, member, ties);
                    await services.Store.CommitAsync(staged, DateTimeOffset.UnixEpoch, CancellationToken.None);
                }
            }

            Console.WriteLine($"{members} imports of {ties:N0} connections each: {clock.Elapsed.TotalSeconds:F1} s.\n");
            Console.WriteLine("| Snapshot of | First time, from the server | Again, from the local copy |\n|---|---|---|");
            var (first, network) = await LoadAsync(reader, store);
            var (again, _) = await LoadAsync(reader, store);
            Console.WriteLine(FormattableString.Invariant(
                $"| {network.People.Count:N0} people, {network.Facts.Connections.Count:N0} ties | {first.TotalSeconds:F1} s | {again.TotalSeconds:F1} s |"));
            return 0;
        }
        finally
        {
            writer.Delete(recursive: true);
            reader.Delete(recursive: true);
        }
    }

    private static Task<NetworkGraphServices> OpenAsync(DirectoryInfo folder, string store) =>
        NetworkGraphServices.OpenAsync(DataFolder.Open(folder.FullName), store, ImportLimits.Default, CancellationToken.None);

    private static async Task<(TimeSpan Took, Network Network)> LoadAsync(DirectoryInfo folder, string store)
    {
        var clock = Stopwatch.StartNew();
        await using var services = await OpenAsync(folder, store);
        var network = await services.Current.GetAsync(CancellationToken.None);
        return (clock.Elapsed, network);
    }

    private static StagedImport Stage(DataFolder folder, int member, int ties)
    {
        var id = Guid.NewGuid();
        Directory.CreateDirectory(folder.Staging);
        var path = folder.StagingFile(id);
        using var staging = new StagingDatabase(path, id);
        for (var line = 0; line < ties; line++)
        {
            // Nobody twice in one list, and lists that overlap.
            var person = ((member * 7919) + (line * 3)) % MostPeople;
            staging.Add(new StatedConnection(
                Person(person), Moment.OfDay(new DateOnly(2015, 1, 1).AddDays(person % 4000)), $"Company {person % 5000}", $"Title {person % 300}", new Source(0, line + 2)));
        }

        var nothing = new Dictionary<string, int>();
        var file = new FileReading { Name = "Connections.csv", Kind = ExportFile.Connections, Rows = ties, Accepted = ties, Rejected = nothing, Remarks = nothing, Issues = [] };
        staging.Complete(new ExportReading(
            $"member-{member:D3}.zip", ImportKind.Archive, new DateOnly(2026, 11, 24), member.ToString("x64", CultureInfo.InvariantCulture),
            ExportReader.ExtractorVersion, new StatedOwner(Person(MostPeople + member), OwnerEvidence.Invitations), [file], [], [], false));
        return new StagedImport(id, path, staging.Reading!);
    }

    private static PersonReference Person(int number) =>
        new(new IdentityKey(IdentityKind.Slug, GeneratedGraph.Key(number)), $"Given{number} Family{number % 977}", null);
}
