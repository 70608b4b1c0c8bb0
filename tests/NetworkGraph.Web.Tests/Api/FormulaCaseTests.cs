using Microsoft.Extensions.DependencyInjection;
using NetworkGraph.Data;
using NetworkGraph.Data.LinkedInImport;

namespace NetworkGraph.Web.Tests.Api;

/// <summary>Names, companies and titles of an export that a spreadsheet would run.</summary>
public sealed class FormulaCaseTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    [Fact]
    public async Task No_cell_of_the_download_is_a_formula()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NetworkGraph.sln")))
        {
            folder = folder.Parent!;
        }

        var input = Path.Combine(folder.FullName, "tests", "NetworkGraph.Cli.Tests", "Cases", "Inputs", "60-formula-names");
        await dashboard.Services.GetRequiredService<ImportRunner>().ImportAsync(ExportInput.From([input])[0], Guid.NewGuid(), null, cancellation);
        using var browser = dashboard.Browser();
        var row = (await browser.GetStringAsync(new Uri("/api/people.csv", UriKind.Relative), cancellation)).Split("\r\n")[1];
        Assert.StartsWith("\"'=1+1 Quill\",\"'=HYPERLINK(\"\"http://x\"\")\",\"'@SUM(1)\",", row, StringComparison.Ordinal);
    }
}
