using System.Security.Cryptography;
using System.Text;
using NetworkGraph.Data;
using NetworkGraph.Data.LinkedInImport;

namespace NetworkGraph.Web;

/// <summary>
/// The invented colleagues that are shipped with the program. They are ordinary imports under numbers of their own, so that leaving
/// the demo is undoing them: a store that was empty before is empty again. The colleagues come and go together; who leaves while they
/// are still coming waits for the last of them.
/// </summary>
public sealed class DemoNetwork(INetworkStore store, ImportRunner runner, CurrentNetwork current) : IDisposable
{
    private readonly SemaphoreSlim _moving = new(1, 1);
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "demo");

    public bool IsAvailable => Archives().Length > 0;

    public async Task OpenAsync(CancellationToken cancellation)
    {
        await _moving.WaitAsync(cancellation);
        try
        {
            using var together = current.Hold();
            foreach (var input in ExportInput.From(Archives()))
            {
                await runner.ImportAsync(input, NumberOf(input), null, cancellation);
            }
        }
        finally
        {
            _moving.Release();
        }
    }

    public async Task<bool> IsOpenAsync(CancellationToken cancellation) => (await ImportsAsync(cancellation)).Count > 0;

    public async Task LeaveAsync(CancellationToken cancellation)
    {
        await _moving.WaitAsync(cancellation);
        try
        {
            using var together = current.Hold();
            foreach (var import in await ImportsAsync(cancellation))
            {
                await runner.UndoAsync(import.ImportId, cancellation);
            }
        }
        finally
        {
            _moving.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _moving.Dispose();

    private static string[] Archives() =>
        Directory.Exists(Folder) ? [.. Directory.GetFiles(Folder, "*.zip").Order(StringComparer.Ordinal)] : [];

    private static Guid NumberOf(ExportInput input) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes("NetworkGraph demo " + input.Name)).AsSpan(0, 16));

    private async Task<IReadOnlyList<StoredImport>> ImportsAsync(CancellationToken cancellation)
    {
        if (!IsAvailable)
        {
            return [];
        }

        var numbers = ExportInput.From(Archives()).Select(NumberOf).ToHashSet();
        return [.. (await store.ImportsAsync(cancellation)).Where(import => numbers.Contains(import.ImportId))];
    }
}
