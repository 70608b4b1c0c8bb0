using Microsoft.Extensions.DependencyInjection;
using NetworkGraph.Data.Backups;
using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Health;

namespace NetworkGraph.Web.Tests.Safety;

/// <summary>What a running dashboard has in its data folder: kinds of files that are listed, which nobody else may read.</summary>
public sealed class FolderFilesTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    [Fact]
    public async Task Every_file_of_a_running_dashboard_is_of_a_known_kind_and_private()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await dashboard.Services.GetRequiredService<DemoNetwork>().OpenAsync(cancellation);
        await dashboard.Services.GetRequiredService<NetworkBackups>().CreateAsync(BackupKind.Manual, cancellation);
        using var browser = dashboard.Browser();
        Assert.True((await browser.GetAsync("/settings", cancellation)).IsSuccessStatusCode);

        Assert.All(Directory.GetFileSystemEntries(dashboard.Folder), entry => Assert.True(KnownFiles.Includes(entry), entry));
        Assert.Empty(FolderRights.Open(dashboard.Services.GetRequiredService<DataFolder>()));
    }
}
