namespace NetworkGraph.Data.Tests.Crash.Acts;

/// <summary>What must hold in the folder of an act that was stopped: what holds for every act, and what its own acknowledgement promises.</summary>
internal sealed class ActJudge
{
    private readonly ActFixture _fixture;
    private readonly Act _act;
    private readonly string _after;
    private readonly string[] _backups;
    private readonly byte[]? _export;

    private ActJudge(ActFixture fixture, Act act, string after, string[] backups, byte[]? export) =>
        (_fixture, _act, _after, _backups, _export) = (fixture, act, after, backups, export);

    /// <summary>Whether the folder that was judged last held the new state.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>By the folder in which the act ran to its end.</summary>
    public static async Task<ActJudge> OfAsync(ActFixture fixture, Act act, string root)
    {
        await using var services = await CrashFixture.OpenAsync(ActFixture.Data(root));
        var after = WorldState.Of(await services.Store.LoadAsync(CancellationToken.None));
        Assert.True(after != fixture.Before(act) || act.Arguments is ["backup", "create", ..] or ["export", ..], $"{act} has changed nothing.");
        return new ActJudge(fixture, act, after, [.. services.Backups.List().Select(backup => backup.Name)], File.Exists(Export(root)) ? File.ReadAllBytes(Export(root)) : null);
    }

    /// <summary>What is wrong, in words, or null; where the same act ran before, its backups have the same names.</summary>
    public async Task<string?> ComplaintAsync(string root, bool acknowledged, bool isSameRun)
    {
        var folder = ActFixture.Data(root);
        var (state, complaint) = await StoppedFolder.JudgeAsync(folder, _fixture.Before(_act), _after, acknowledged);
        HasChanged = state == _after;
        if (complaint is not null)
        {
            return complaint;
        }

        if (File.Exists(Export(root)) && !File.ReadAllBytes(Export(root)).AsSpan().SequenceEqual(_export))
        {
            return "An export is cut or damaged.";
        }

        if (!acknowledged)
        {
            return null;
        }

        var there = Directory.Exists(Path.Combine(folder.Path, "backups")) ? Directory.GetFiles(Path.Combine(folder.Path, "backups"), "*.backup").Select(Path.GetFileName).ToArray() : [];
        return !_act.MakesDailyBackup && (isSameRun ? _backups.Except(there).Any() : there.Length < _backups.Length) ? "An acknowledged backup is lost."
            : _export is not null && !File.Exists(Export(root)) ? "An acknowledged export is lost."
            : _act.IsErasure && _fixture.Hits(folder) is [_, ..] hits ? $"An erased person is still in {string.Join(", ", hits)}."
            : null;
    }

    private static string Export(string root) => Path.Combine(root, "out", "all.jsonl");
}
