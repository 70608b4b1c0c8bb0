using NetworkGraph.Data.Intake;

namespace NetworkGraph.Data.Staging;

/// <summary>The facts of one import, in a staging database of their own: parsed once, compared, committed, then deleted.</summary>
public sealed class StagedImport : IAsyncDisposable
{
    internal StagedImport(Guid importId, string path, ExportReading reading)
    {
        ImportId = importId;
        Path = path;
        Reading = reading;
    }

    /// <summary>Chosen by the client, so that it can ask later what became of it.</summary>
    public Guid ImportId { get; }

    /// <summary>The staging database.</summary>
    internal string Path { get; }

    /// <summary>What was read.</summary>
    public ExportReading Reading { get; }

    /// <summary>Deletes the staging database.</summary>
    public ValueTask DisposeAsync()
    {
        File.Delete(Path);
        return ValueTask.CompletedTask;
    }
}
