using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>How long someone waits who drops an export in a real browser, and what the real process needs meanwhile.</summary>
[Collection(nameof(Alone))]
public sealed class FirstAnswersTests(ITestOutputHelper output) : IDisposable
{
    private const int MostAttempts = 4;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private readonly string _folder = Directory.CreateTempSubdirectory("networkgraph-first-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_export_of_1200_connections_and_8000_messages_gives_answers_within_five_seconds_of_the_drop()
    {
        var (exitCode, archive, error) = await CommandLine.RunAsync(Cancellation, "sample", "--connections", "1200", "--messages", "8000", "--out", _folder);
        Assert.True(exitCode == 0, error);
        // Another project's tests run beside this one: the shortest of a few waits is the one that the dashboard is to blame for.
        var shortest = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < MostAttempts && shortest >= LongestWait; attempt++)
        {
            var wait = await DropAsync(archive.Trim());
            shortest = wait < shortest ? wait : shortest;
        }

        Assert.True(shortest < LongestWait, $"first answers after {shortest.TotalSeconds:F1} s");
    }

    [Fact]
    public async Task An_export_of_200_megabytes_travels_from_the_browser_in_bounded_memory()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux keeps the largest memory of a process.");
        var archive = LargeArchive();
        await using var session = await BrowserSession.StartAsync(Cancellation);
        await OpenImportAsync(session);
        var idle = session.Web.PeakMemory;

        var watch = Stopwatch.StartNew();
        await session.Page.Locator("input[type=file]").SetInputFilesAsync(archive);
        await session.Page.Locator("[data-phase=preview]").WaitForAsync();

        var above = (session.Web.PeakMemory - idle) >> 20;
        Tell($"{new FileInfo(archive).Length >> 20} MiB sent and read in {watch.Elapsed.TotalSeconds:0.0} s, {above} MiB above idle");
        Assert.InRange(above, 0, 256);
        session.AssertNothingWentWrong();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<TimeSpan> DropAsync(string archive)
    {
        await using var session = await BrowserSession.StartAsync(Cancellation);
        var page = session.Page;
        await OpenImportAsync(session);

        var watch = Stopwatch.StartNew();
        await page.Locator("input[type=file]").SetInputFilesAsync(archive);
        await page.Locator("[data-phase=preview]").WaitForAsync();
        var preview = watch.Elapsed;
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Import", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Go to the Overview" }).ClickAsync();
        var imported = watch.Elapsed;
        await page.Locator("[data-visual=kpi-people] .value").WaitForAsync();
        await page.Locator("[data-visual=companies] .bar").First.WaitForAsync();
        var answered = watch.Elapsed;

        Tell($"preview after {preview.TotalSeconds:0.0} s, imported after {imported.TotalSeconds:0.0} s, first answers after {answered.TotalSeconds:0.0} s");
        session.AssertNothingWentWrong();
        return answered;
    }

    private static async Task OpenImportAsync(BrowserSession session)
    {
        await session.GoAsync("/import");
        await session.Page.Locator("[data-can-send]").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
    }

    // A film that cannot be packed, as Rich_Media has them, beside a small table.
    private string LargeArchive()
    {
        var path = Path.Combine(_folder, "Complete_LinkedInDataExport_10-28-2026.zip");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        using (var film = zip.CreateEntry("Rich_Media/film.mp4", CompressionLevel.NoCompression).Open())
        {
            var block = RandomNumberGenerator.GetBytes(1 << 20);
            for (var i = 0; i < 200; i++)
            {
                film.Write(block);
            }
        }

        using var connections = new StreamWriter(zip.CreateEntry("Connections.csv").Open());
        connections.Write("First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Byron,https://www.linkedin.com/in/ada-byron,,Looms,Weaver,25 Feb 2026\n");
        return path;
    }

    private void Tell(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

/// <summary>Tests that measure: none of this project runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
