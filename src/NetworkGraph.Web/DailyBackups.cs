using NetworkGraph.Data;

namespace NetworkGraph.Web;

/// <summary>Makes the day's backup at the start, after a change, and each day on which the dashboard stays open.</summary>
public sealed partial class DailyBackups : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);
    private readonly NetworkGraphServices _services;
    private readonly ILogger<DailyBackups> _logger;
    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _changed = new(1);
    private readonly Task _running;

    public DailyBackups(NetworkGraphServices services, ILogger<DailyBackups> logger)
    {
        (_services, _logger) = (services, logger);
        services.Current.Changed += OnChanged;
        _running = services.Store.Server is null ? RunAsync() : Task.CompletedTask;
    }

    /// <summary>Why the last one failed, in a sentence; null where it did not.</summary>
    public string? Problem { get; private set; }

    public async ValueTask DisposeAsync()
    {
        _services.Current.Changed -= OnChanged;
        await _stop.CancelAsync();
        await _running;
        _stop.Dispose();
        _changed.Dispose();
    }

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                await _changed.WaitAsync(Longest, _stop.Token);
                await BackUpAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped.
        }
    }

    private async Task BackUpAsync()
    {
        try
        {
            await _services.Backups.DailyAsync(_stop.Token);
            Problem = null;
        }
        catch (IOException e)
        {
            // Its sentence names a folder of this computer: it is told on the page, and only its kind here.
            Problem = e.Message;
            LogFailed(_logger, e.GetType().Name);
        }
    }

    private void OnChanged(object? sender, EventArgs e)
    {
        try
        {
            _changed.Release();
        }
        catch (ObjectDisposedException)
        {
            // It has just stopped.
        }
    }

    [LoggerMessage(LogLevel.Warning, "The daily backup failed ({Fault}); see the Settings page.")]
    private static partial void LogFailed(ILogger logger, string fault);
}
