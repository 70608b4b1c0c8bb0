namespace NetworkGraph.Web.Layout;

/// <summary>
/// Open pages draw themselves anew after an import, a few at a time: what the first ones compute the others find ready, and fifty that compute at once would hold fifty times the memory.
/// </summary>
public sealed class RedrawTurns : IDisposable
{
    private readonly SemaphoreSlim _free = new(Environment.ProcessorCount);

    /// <summary>Draws when it is this page's turn.</summary>
    public async Task TakeAsync(Func<Task> draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        await _free.WaitAsync();
        try
        {
            await draw();
        }
        finally
        {
            _free.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _free.Dispose();
}
