using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Tests.Stores;

/// <summary>A data folder of its own, removed afterwards.</summary>
internal sealed class TestFolder : IDisposable
{
    public DataFolder Data { get; } = DataFolder.Open(Directory.CreateTempSubdirectory("networkgraph-test-").FullName);

    public void Dispose() => Directory.Delete(Data.Path, recursive: true);
}
