using System.Text;
using System.Text.RegularExpressions;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data.Backups;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.LinkedInImport;

namespace NetworkGraph.Data.Tests.Crash.Acts;

/// <summary>Folders from which acts begin: each holds the data folder <c>data</c> and a folder <c>out</c> for what is written elsewhere.</summary>
public sealed partial class ActFixture : IAsyncLifetime
{
    private readonly string _made = Directory.CreateTempSubdirectory("networkgraph-acts-").FullName;
    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<Start, string> _states = [];

    /// <summary>A contact with messages, whom nobody is named like.</summary>
    internal (string Key, string Name) Person { get; private set; }

    /// <summary>Number of the second import.</summary>
    internal Guid Second { get; private set; }

    internal string SecondArchive => _given["{second}"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        using var sample = NetworkGraphProcess.Start(new Dictionary<string, string>(), "sample", "--connections", "60", "--messages", "600", "--members", "2", "--seed", "11", "--out", Path.Combine(_made, "archives"));
        var made = await sample.EndAsync();
        Assert.True(made.ExitCode == 0, made.Error);
        var zips = Directory.GetFiles(Path.Combine(_made, "archives"), "*.zip").Order(StringComparer.Ordinal).ToArray();
        (_given["{first}"], _given["{second}"]) = (zips[0], zips[1]);

        Directory.CreateDirectory(Path.Combine(Template(Start.Nothing), "out"));
        await using (var empty = await CrashFixture.OpenAsync(new DataFolder(Path.Combine(_made, "empty"))))
        {
            _states[Start.Nothing] = WorldState.Of(await empty.Store.LoadAsync(Cancellation));
        }

        await FillAsync(Start.One, zips[0]);
        Copy(Template(Start.One), Template(Start.Both));
        await FillAsync(Start.Both, zips[1]);
        Copy(Template(Start.Both), Template(Start.Damaged));
        await File.WriteAllTextAsync(Data(Template(Start.Damaged)).Database, new string('x', 9_000), Cancellation);
        _states[Start.Damaged] = WorldState.Damaged;
        File.Copy(Directory.GetFiles(Path.Combine(Data(Template(Start.One)).Path, "backups"), "*.backup")[0], Path.Combine(Template(Start.Nothing), "out", "elsewhere.backup"));
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_made, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>A folder of its own in which the act may begin.</summary>
    internal string Begin(Act act)
    {
        var root = Directory.CreateTempSubdirectory("networkgraph-act-").FullName;
        Copy(Template(act.From), root);
        return root;
    }

    /// <summary>What the folder holds before the act.</summary>
    internal string Before(Act act) => _states[act.From];

    internal static DataFolder Data(string root) => new(Path.Combine(root, "data"));

    /// <summary>The command line of an act in its folder.</summary>
    internal string[] Arguments(Act act, string root)
    {
        var backups = Path.Combine(Data(root).Path, "backups");
        var given = new Dictionary<string, string>(_given, StringComparer.Ordinal)
        {
            ["{person}"] = Person.Key,
            ["{backup}"] = Directory.Exists(backups) ? Path.GetFileName(Directory.GetFiles(backups, "*.backup")[0]) : "",
            ["{elsewhere}"] = Path.Combine(root, "out", "elsewhere.backup"),
            ["{export}"] = Path.Combine(root, "out", "all.jsonl"),
        };
        return [.. act.Arguments.Select(argument => given.GetValueOrDefault(argument, argument)), "--data", Data(root).Path];
    }

    /// <summary>What the surroundings tell an act: a backup behind it where it is to make one, and where to put what is temporary, so that nothing is written unseen.</summary>
    internal static Dictionary<string, string> Surroundings(Act act, string root) => new()
    {
        ["NETWORKGRAPH_BACKUPS"] = act.MakesDailyBackup ? "on" : "off",
        ["TMPDIR"] = Path.Combine(root, "out"),
        ["DOTNET_EnableDiagnostics"] = "0",
    };

    /// <summary>Names of files that hold the key or the name of the person, in the data folder.</summary>
    internal string[] Hits(DataFolder folder)
    {
        byte[][] wanted = [.. new[] { Person.Key, Person.Name }.SelectMany(text => new[] { Encoding.UTF8.GetBytes(text), Encoding.Unicode.GetBytes(text) })];
        return [.. Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "claim" && File.ReadAllBytes(file) is var bytes && wanted.Any(text => bytes.AsSpan().IndexOf(text) >= 0)).Select(file => Path.GetFileName(file)!)];
    }

    internal static void Copy(string from, string to)
    {
        DataFolder.CreatePrivate(to);
        foreach (var folder in Directory.GetDirectories(from, "*", SearchOption.AllDirectories))
        {
            DataFolder.CreatePrivate(Path.Combine(to, Path.GetRelativePath(from, folder)));
        }

        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
        }
    }

    /// <summary>Imports an archive; the first one is followed by a word and a backup.</summary>
    private async Task FillAsync(Start start, string archive)
    {
        var folder = DataFolder.Open(Data(Template(start)).Path);
        Directory.CreateDirectory(Path.Combine(Template(start), "out"));
        await using var services = await NetworkGraphServices.OpenAsync(folder, ImportLimits.Default with { MinFreeBytes = 0 }, Cancellation);
        Second = (await services.Runner.ImportAsync(ExportInput.From([archive])[0], Guid.NewGuid(), null, Cancellation)).ImportId;
        if (start == Start.One)
        {
            var network = await services.Current.GetAsync(Cancellation);
            var person = network.People.First(one => Slug().IsMatch(one.Key.ToString()) && network.People.Count(other => other.Name == one.Name) == 1 && network.Members.All(member => member.Person != one));
            Person = (person.Key.ToString(), person.Name);
            await services.Store.SayAsync([new UserFact(Guid.NewGuid(), UserFactKinds.Goals, "goals", """{"roles":["Engineer"]}""", DateTimeOffset.UnixEpoch)], [], Cancellation);
            await services.Backups.CreateAsync(BackupKind.Manual, Cancellation);
        }

        _states[start] = WorldState.Of(await services.Store.LoadAsync(Cancellation));
    }

    private string Template(Start start) => Path.Combine(_made, start.ToString());

    [GeneratedRegex("^[a-z]+-[a-z]+(-[a-z0-9]+)?$")]
    private static partial Regex Slug();
}
