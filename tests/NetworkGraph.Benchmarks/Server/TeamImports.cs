using System.Diagnostics;
using System.Globalization;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.LinkedInImport;
using NetworkGraph.Data.Staging;

namespace NetworkGraph.Benchmarks.Server;

/// <summary>
/// What the next import of a team costs, by how many there are already: members of 1,000 connections each, whose lists overlap. Usage: <c>team [members] [step]</c>;
/// the lists of two members next to each other begin so many people apart, of 1,250 whose every fifth is left out.
/// </summary>
internal static class TeamImports
{
    private const int Window = 1_250;
    private const int Messages = 400;

    public static async Task<int> RunAsync(string[] sizes)
    {
        var members = sizes.Length > 0 ? int.Parse(sizes[0], CultureInfo.InvariantCulture) : 205;
        var step = sizes.Length > 1 ? int.Parse(sizes[1], CultureInfo.InvariantCulture) : 125;
        var (server, missing) = await Neo4jProcess.StartAsync();
        if (server is null)
        {
            await Console.Error.WriteLineAsync(missing);
            return 1;
        }

        await using var running = server;
        Environment.SetEnvironmentVariable("NETWORKGRAPH_NEO4J_PASSWORD", Neo4jProcess.Password);
        var folder = Directory.CreateTempSubdirectory("networkgraph-team-");
        var imports = new List<(double Seconds, double Mebibytes)>();
        try
        {
            await using var services = await NetworkGraphServices.OpenAsync(
                DataFolder.Open(folder.FullName), server.Http.GetLeftPart(UriPartial.Authority), ImportLimits.Default, CancellationToken.None);
            for (var member = 0; member < members; member++)
            {
                await using var staged = Stage(services.Folder, member, step);
                using var memory = new PeakMemory();
                var clock = Stopwatch.StartNew();
                await services.Runner.CommitAsync(staged, CancellationToken.None);
                var facts = clock.Elapsed.TotalSeconds;
                await services.DeriveAsync(CancellationToken.None);
                imports.Add((clock.Elapsed.TotalSeconds, memory.Mebibytes));
                await Console.Error.WriteLineAsync(FormattableString.Invariant($"{member + 1}: {facts:F2} + {imports[^1].Seconds - facts:F2} s, {imports[^1].Mebibytes:F0} MiB"));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Print(imports);
        return 0;
    }

    private static void Print(List<(double Seconds, double Mebibytes)> imports)
    {
        Console.WriteLine("| Imports | Median | Slowest | Memory of the importer, peak |\n|---|---|---|---|");
        foreach (var (from, to) in new[] { (1, 5), (6, 15), (16, 25), (46, 55), (96, 105), (146, 155), (196, 205) }.Where(range => range.Item2 <= imports.Count))
        {
            var range = imports.GetRange(from - 1, to - from + 1);
            Console.WriteLine(FormattableString.Invariant(
                $"| {from} to {to} | {range.Select(import => import.Seconds).Order().ElementAt(range.Count / 2):F2} s | {range.Max(import => import.Seconds):F2} s | {range.Max(import => import.Mebibytes):F0} MiB |"));
        }

        // The first ones warm the server up.
        var seen = imports.Select((import, place) => (N: place + 1.0, import.Seconds)).Skip(15).ToArray();
        if (seen.Length > 1)
        {
            var (meanN, mean) = (seen.Average(one => one.N), seen.Average(one => one.Seconds));
            var slope = seen.Sum(one => (one.N - meanN) * (one.Seconds - mean)) / seen.Sum(one => (one.N - meanN) * (one.N - meanN));
            Console.WriteLine(FormattableString.Invariant($"\nLine of best fit from the 16th on: {mean - (slope * meanN):F2} s and {slope * 1000:F1} ms for each import there is."));
        }
    }

    private static StagedImport Stage(DataFolder folder, int member, int step)
    {
        var id = Guid.NewGuid();
        Directory.CreateDirectory(folder.Staging);
        var path = folder.StagingFile(id);
        using var staging = new StagingDatabase(path, id);
        var owner = (member * step) + (Window / 2);
        int[] people = [.. Enumerable.Range(member * step, Window).Where(person => (person % 5 != 4 || IsMember(person, step)) && person != owner).Take(1_000)];
        foreach (var (line, person) in people.Index())
        {
            staging.Add(new StatedConnection(
                Person(person), Moment.OfDay(new DateOnly(2015, 1, 1).AddDays(person % 4000)), $"Company {person % 500}", $"Title {person % 300}", new Source(0, line + 2)));
        }

        for (var line = 0; line < Messages; line++)
        {
            var other = people[line * 7 % people.Length];
            var (from, to) = line % 3 == 0 ? (owner, other) : (other, owner);
            staging.Add(new StatedInteraction(
                InteractionKind.Message, $"2-{Math.Min(owner, other)}-{Math.Max(owner, other)}", Person(from), [Person(to)], Moment.OfDay(new DateOnly(2025, 1, 1).AddDays((line * 11) % 600)), false,
                new MessageTraits(20, 0, 1, 1, default, default), null, null, new Source(1, line + 2)));
        }

        var nothing = new Dictionary<string, int>();
        FileReading File(string name, ExportFile kind, int rows, DateOnly? to) =>
            new() { Name = name, Kind = kind, Rows = rows, Accepted = rows, Rejected = nothing, Remarks = nothing, Issues = [], CoversTo = to };
        staging.Complete(new ExportReading(
            $"member-{member:D3}.zip", ImportKind.Archive, new DateOnly(2026, 9, 1), member.ToString("x64", CultureInfo.InvariantCulture), ExportReader.ExtractorVersion,
            new StatedOwner(Person(owner), OwnerEvidence.Invitations),
            [File("Connections.csv", ExportFile.Connections, people.Length, null), File("messages.csv", ExportFile.Messages, Messages, new DateOnly(2026, 8, 24))], [], [], false));
        return new StagedImport(id, path, staging.Reading!);
    }

    private static bool IsMember(int person, int step) => person >= Window / 2 && (person - (Window / 2)) % step == 0;

    private static PersonReference Person(int number) =>
        new(new IdentityKey(IdentityKind.Slug, GeneratedGraph.Key(number)), $"Given{number} Family{number % 977}", null);
}

/// <summary>The most memory that this process had at once, while this is not disposed.</summary>
internal sealed class PeakMemory : IDisposable
{
    private readonly Timer _timer;
    private long _most;

    public PeakMemory()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        _timer = new Timer(_ => Look(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(20));
    }

    public double Mebibytes
    {
        get
        {
            Look();
            return Interlocked.Read(ref _most) / 1048576.0;
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        var now = Environment.WorkingSet;
        while (Interlocked.Read(ref _most) is var most && now > most && Interlocked.CompareExchange(ref _most, now, most) != most)
        {
        }
    }
}
