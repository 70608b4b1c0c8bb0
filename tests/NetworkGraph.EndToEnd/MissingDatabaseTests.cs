using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace NetworkGraph.EndToEnd;

/// <summary>The dashboard and the command line as processes on one data folder, whose database is taken away for a while.</summary>
public sealed class MissingDatabaseTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_dashboard_says_that_it_does_not_follow_makes_no_empty_database_and_goes_on_when_it_is_back()
    {
        await using var session = await BrowserSession.StartAsync(Cancellation);
        var (folder, archives) = (session.Web.Folder, Built.DemoArchives());
        var (database, aside) = (Path.Combine(folder, "network.db"), Path.Combine(folder, "aside.db"));
        await session.ImportAsync(archives[..1]);
        using var client = new HttpClient { BaseAddress = session.Web.Programs };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", session.Web.Token);
        await session.GoAsync("/");
        var before = await TiesAsync(client);

        File.Move(database, aside);
        await UntilAsync(async () => !(await StateAsync(client)).GetProperty("follows").GetBoolean());
        var state = await StateAsync(client);
        Assert.Contains("no longer there", state.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.True(state.GetProperty("lastAnswer").GetDateTimeOffset() <= state.GetProperty("since").GetDateTimeOffset());
        using (var stale = await client.GetAsync(new Uri("/api/ties", UriKind.Relative), Cancellation))
        {
            Assert.Equal(before, await stale.Content.ReadAsStringAsync(Cancellation));
            Assert.Equal(state.GetProperty("since").GetDateTimeOffset(), DateTimeOffset.Parse(stale.Headers.GetValues("NetworkGraph-Not-Following-Since").Single(), System.Globalization.CultureInfo.InvariantCulture));
        }

        var notice = session.Page.Locator("[data-visual=store-away]");
        await notice.WaitForAsync();
        Assert.Contains("does not follow your data since", await notice.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("no longer there", await notice.InnerTextAsync(), StringComparison.Ordinal);

        var (exitCode, _, error) = await CommandLine.RunAsync(Cancellation, "growth", "--data", folder);
        Assert.True(exitCode == 1 && error.Contains("no longer there", StringComparison.Ordinal), error);
        Assert.False(File.Exists(database));

        File.Move(aside, database);
        await UntilAsync(async () => (await StateAsync(client)).GetProperty("follows").GetBoolean());
        await notice.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        await CommandLine.AskAsync(Cancellation, ["import", archives[1], "--data", folder]);
        await UntilAsync(async () => await TiesAsync(client) != before);
        session.AssertNothingWentWrong();
    }

    private static async Task<JsonElement> StateAsync(HttpClient client) => await client.GetFromJsonAsync<JsonElement>("/api/store", Cancellation);

    private static Task<string> TiesAsync(HttpClient client) => client.GetStringAsync(new Uri("/api/ties", UriKind.Relative), Cancellation);

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        while (!await holds())
        {
            await Task.Delay(200, limit.Token);
        }
    }
}
