namespace NetworkGraph.Data.Tests.Crash.Acts;

/// <summary>Something of the real program that writes: what it is given, and what it starts from.</summary>
internal sealed record Act(string Name, Start From, params string[] Arguments)
{
    /// <summary>Every act that writes. In braces: what the fixture has made.</summary>
    public static readonly IReadOnlyList<Act> All =
    [
        new("the first import", Start.Nothing, "import", "{first}", "--json"),
        new("an import", Start.One, "import", "{second}", "--json") { MakesDailyBackup = true },
        new("an upload", Start.One) { Asks = (dashboard, fixture) => dashboard.UploadAsync(fixture.SecondArchive), Told = "HTTP/1.1 200 OK" },
        new("an undo", Start.Both) { Asks = (dashboard, fixture) => dashboard.UndoAsync(fixture.Second), Told = "HTTP/1.1 204 No Content" },
        new("a word", Start.Both, "say", "{person}", "--remind", "90d", "--json"),
        new("an erasure", Start.Both, "erase", "--person", "{person}", "--yes", "--json"),
        new("an erasure of everything", Start.Both, "erase", "--everything", "--yes", "--json"),
        new("a backup", Start.Both, "backup", "create", "--json"),
        new("a restore", Start.Both, "backup", "restore", "{backup}", "--json"),
        new("a restore on an empty machine", Start.Nothing, "backup", "restore", "{elsewhere}", "--json"),
        new("a restore over a damaged database", Start.Damaged, "backup", "restore", "{backup}", "--json"),
        new("an export", Start.Both, "export", "--all", "{export}"),
    ];

    /// <summary>How the dashboard is asked for it; true once it has said that it is done. Null for what the command line does.</summary>
    public Func<Dashboard, ActFixture, Task<bool>>? Asks { get; init; }

    /// <summary>How the dashboard's answer begins that says so, and no other before.</summary>
    public string Told { get; init; } = "";

    public bool MakesDailyBackup { get; init; }

    public bool IsErasure => Arguments is ["erase", ..];

    public override string ToString() => Name;
}

/// <summary>What lies in the data folder before.</summary>
internal enum Start
{
    /// <summary>Not even the folder.</summary>
    Nothing,

    /// <summary>One import, a word, a backup.</summary>
    One,

    /// <summary>The same and a second import, which the backup does not hold.</summary>
    Both,

    /// <summary>The same, and the database is none.</summary>
    Damaged,
}
