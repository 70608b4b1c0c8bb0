using NetworkGraph.Data.LinkedInImport;
using Spectre.Console;

namespace NetworkGraph.Cli.Output;

/// <summary>A progress bar on a terminal; nothing where the output is redirected.</summary>
internal sealed class ImportProgressBar : IProgress<ImportProgress>, IDisposable
{
    private readonly TaskCompletionSource _ended = new();
    private readonly Task _shown;
    private volatile ImportProgress? _last;

    private ImportProgressBar(string name, bool onTerminal)
    {
        _shown = onTerminal ? Task.Run(() => ShowAsync(name)) : Task.CompletedTask;
    }

    public static ImportProgressBar Start(string name, TextWriter error) =>
        new(name, error == Console.Error && !Console.IsErrorRedirected && !Console.IsOutputRedirected);

    public void Report(ImportProgress value) => _last = value;

    public void Dispose()
    {
        _ended.TrySetResult();
        _shown.GetAwaiter().GetResult();
    }

    private async Task ShowAsync(string name)
    {
        await AnsiConsole.Progress().AutoClear(true).StartAsync(async context =>
        {
            var task = context.AddTask(Markup.Escape(name));
            while (!_ended.Task.IsCompleted)
            {
                if (_last is { } now)
                {
                    task.Description = Markup.Escape($"{name}: {now.File}, {now.Rows} rows");
                    task.Value = now.BytesTotal > 0 ? 100.0 * now.BytesRead / now.BytesTotal : 0;
                }

                await Task.WhenAny(_ended.Task, Task.Delay(100));
            }
        });
    }
}
