namespace NetworkGraph.Web.Tests.Pages;

/// <summary>A folder for what a page keeps, removed after the services that hold it open.</summary>
internal sealed class PageFolder : IAsyncDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("networkgraph-page-").FullName;

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Path, recursive: true);
        return ValueTask.CompletedTask;
    }
}
