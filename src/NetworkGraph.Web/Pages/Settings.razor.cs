using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using NetworkGraph.Data;
using NetworkGraph.Data.Backups;
using NetworkGraph.Data.Health;

namespace NetworkGraph.Web.Pages;

/// <summary>Where the data lies, its backups, and whether all is well.</summary>
public sealed partial class Settings
{
    private IReadOnlyList<BackupInfo> _backups = [];
    private HealthReport? _health;
    private string? _problem;
    private string? _done;
    private string? _chosen;
    private string? _path;
    private bool _busy;
    private ElementReference _heading;
    private ElementReference _question;
    private bool _isAsked;

    [Inject]
    private NetworkGraphServices Services { get; set; } = null!;

    [Inject]
    private DailyBackups Daily { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    private static string Example => System.IO.Path.Combine(System.IO.Path.DirectorySeparatorChar.ToString(), "media", "stick", "my.backup");

    protected override void OnInitialized() => _backups = Services.Store.Server is null ? Services.Backups.List() : [];

    private Task CreateAsync() => RunAsync(async () =>
    {
        var made = await Services.Backups.CreateAsync(BackupKind.Manual, CancellationToken.None);
        return $"Backed up: {made.Name}.";
    });

    private Task VerifyAsync(BackupInfo backup) => RunAsync(async () =>
    {
        var verdict = await Services.Backups.VerifyAsync(backup.Name, CancellationToken.None);
        return verdict.IsGood ? $"The backup of {Time(backup.At)} is good: every byte is as it was written." : throw new BackupRefusedException(string.Join(' ', verdict.Problems));
    });

    private void Choose(string name) => (_chosen, _isAsked) = (name, true);

    /// <summary>The question stands above the list whose button asked it, perhaps out of sight: it is brought into view and can be answered at once.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_isAsked)
        {
            _isAsked = false;
            await _question.FocusAsync();
        }
    }

    private Task OnKeyAsync(KeyboardEventArgs e) => e.Key == "Escape" ? CloseAsync() : Task.CompletedTask;

    private async Task RestoreAsync()
    {
        await RunAsync(RestoreChosenAsync);
        await _heading.FocusAsync();
    }

    private async Task<string?> RestoreChosenAsync()
    {
        var restored = await Services.Backups.RestoreAsync(_chosen!, CancellationToken.None);
        (_chosen, _path) = (null, null);
        await Services.Current.RefreshAsync(CancellationToken.None);
        return restored.WayBack is { } wayBack ? $"Restored. What was there before is in the list: {wayBack}." : "Restored.";
    }

    /// <summary>What was open goes, and with it the button that was pressed: the keyboard goes on from the heading.</summary>
    private async Task CloseAsync()
    {
        (_problem, _done, _chosen) = (null, null, null);
        await _heading.FocusAsync();
    }

    private async Task ExamineAsync(bool repair)
    {
        await RunAsync(async () =>
        {
            _health = await new FolderDoctor(Services.Folder, Services.Backups, Clock).ExamineAsync(repair, CancellationToken.None);
            return null;
        });
        if (repair)
        {
            await _heading.FocusAsync();
        }
    }

    /// <summary>One thing at a time; a sentence for what was done or what went wrong.</summary>
    private async Task RunAsync(Func<Task<string?>> work)
    {
        if (_busy)
        {
            return;
        }

        // No button is disabled meanwhile: it would lose the keyboard.
        (_busy, _problem, _done) = (true, null, null);
        try
        {
            _done = await Task.Run(work);
        }
        catch (IOException e)
        {
            (_problem, _chosen) = (e.Message, null);
        }
        finally
        {
            _busy = false;
            _backups = Services.Backups.List();
        }
    }

    private string Time(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Clock.LocalTimeZone).ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    private static string Count(long? number) => number is { } known ? Uploads.Sizes.Count(known) : "?";

    private static string Why(BackupKind kind) => kind switch
    {
        BackupKind.Manual => "you asked for it",
        BackupKind.Daily => "daily",
        BackupKind.BeforeMigration => "before a new version",
        _ => "before a restore",
    };

    private static string Word(HealthState state) => state switch
    {
        HealthState.Good => "All right:",
        HealthState.Repaired => "Repaired:",
        _ => "Not all right:",
    };
}
