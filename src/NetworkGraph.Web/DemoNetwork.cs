using System.Security.Cryptography;
using System.Text;
using NetworkGraph.Core.Coach;
using NetworkGraph.Core.Facts;
using NetworkGraph.Data;
using NetworkGraph.Data.Intake;
using NetworkGraph.Data.LinkedInImport;
using NetworkGraph.Data.Stores;

namespace NetworkGraph.Web;

/// <summary>
/// The invented colleagues that are shipped with the program. They are ordinary imports under numbers of their own, so that leaving
/// the demo is undoing them: a store that was empty before is empty again. The colleagues come and go together; who leaves while they
/// are still coming waits for the last of them.
/// </summary>
public sealed class DemoNetwork(INetworkStore store, ImportRunner runner, CurrentNetwork current) : IDisposable
{
    // Goals are the user's own words, and nobody has said any yet: said before all time, so that whatever the user says is the last word.
    private static readonly UserFact SampleGoals = new(
        NumberOf("goals"), UserFactKinds.Goals, Goals.Subject,
        new Goals(["product manager", "head of product"], ["data", "health"], ["Northwind Instruments", "Oakfield Bank", "Harrowgate Observatory"], ["Rotterdam"]) { AreSample = true }.ToJson(), DateTimeOffset.UnixEpoch);

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
                await runner.ImportAsync(input, NumberOf(input.Name), null, cancellation);
            }

            await store.SayAsync(SampleGoals, cancellation);
            current.Outdate();
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
            await store.RetractAsync(SampleGoals.Id, cancellation);
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

    private static Guid NumberOf(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes("NetworkGraph demo " + name)).AsSpan(0, 16));

    private async Task<IReadOnlyList<StoredImport>> ImportsAsync(CancellationToken cancellation)
    {
        if (!IsAvailable)
        {
            return [];
        }

        var numbers = ExportInput.From(Archives()).Select(input => NumberOf(input.Name)).ToHashSet();
        return [.. (await store.ImportsAsync(cancellation)).Where(import => numbers.Contains(import.ImportId))];
    }
}
