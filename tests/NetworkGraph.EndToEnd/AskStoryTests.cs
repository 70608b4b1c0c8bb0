using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>
/// From the first export to thanks, in a real browser: a company that matters, a draft, a plan that is dragged to asked, a date in the calendar, a second export that shows what came of it,
/// one press that confirms it, thanks; and what follows from each word. The same by commands alone.
/// </summary>
public sealed class AskStoryTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow);

    [Fact]
    public async Task An_ask_goes_from_a_target_to_thanks_in_the_browser()
    {
        await using var session = await BrowserSession.StartAsync(Cancellation);
        var page = session.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await session.ImportAsync(First());
        await session.GoAsync("/");
        await Assertions.Expect(page.Locator("[data-visual=targets-sentence]")).ToHaveTextAsync("You applied to 2 companies; at 1 you know somebody");
        await page.Locator("[data-visual=targets-sentence] a").ClickAsync();

        // Ben is seen among the shared connections of somebody at Umbrella.
        await page.GetByRole(AriaRole.Button, new() { Name = "Open Umbrella" }).ClickAsync();
        await page.Locator("[data-visual=shared] textarea").FillAsync("Ben Hartley");
        await page.Locator("[data-visual=shared] button").ClickAsync();
        var text = page.Locator("[data-target='company:umbrella'] [data-visual=draft] textarea");
        await text.FillAsync("Dear Ben, a question about Umbrella.");
        await text.BlurAsync();
        await page.Locator("[data-target='company:umbrella'] [data-visual=draft] [data-copy]").First.ClickAsync();
        Assert.Equal("Dear Ben, a question about Umbrella.", await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        await page.Locator("[data-target='company:umbrella']").GetByRole(AriaRole.Button, new() { Name = "Plan it: ask Ben Hartley" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-target='company:umbrella'] [data-visual=ask]")).ToContainTextAsync("You plan to ask Ben Hartley.");
        var chance = await ChanceAsync(session);

        await session.GoAsync("/asks");
        await page.Locator("[data-state=planned] [data-ask]").DragToAsync(page.Locator("[data-state=asked] .zone"));
        await Assertions.Expect(page.Locator("[data-state=asked] [data-ask]")).ToContainTextAsync("for Umbrella");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("1 ask is open");
        Assert.Equal(chance / 2, await ChanceAsync(session), 3);
        var calendar = page.WaitForDownloadAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Dates for your calendar" }).ClickAsync();
        var dates = await File.ReadAllTextAsync((await (await calendar).PathAsync())!, Cancellation);
        Assert.Contains("SUMMARY:Remind Ben Hartley", dates, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:" + Today.AddDays(7).ToString("yyyyMMdd", CultureInfo.InvariantCulture), dates, StringComparison.Ordinal);

        await session.ImportAsync(Second());
        await session.GoAsync("/asks");
        await Assertions.Expect(page.Locator("[data-visual=proposal]")).ToContainTextAsync("You and Dan Osei, who is at Umbrella, connected on ");
        await page.GetByRole(AriaRole.Button, new() { Name = "Introduced: Ben Hartley, for Umbrella" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-state=introduced] [data-ask]")).ToContainTextAsync("Thank Ben Hartley");
        await Assertions.Expect(page.Locator("[data-visual=reliability]")).ToContainTextAsync("chance and outcome are known of 1 of your asks");

        // By keyboard, without dragging.
        await page.GetByRole(AriaRole.Button, new() { Name = "Draft: Ben Hartley, for Umbrella" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-visual=draft] textarea").First).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Thank you for introducing me to Dan Osei"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Move to: Ben Hartley, for Umbrella" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Thanked", Exact = true }).WaitForAsync();
        await JudgementTests.ReachAsync(page, "ArrowDown", "Thanked");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-state=thanked] [data-ask]")).ToContainTextAsync("Tell Ben Hartley how it went with Umbrella");

        await session.GoAsync("/coach/ledger");
        await Assertions.Expect(page.Locator("[data-visual=favours]")).ToContainTextAsync("Ben Hartley");
        await Assertions.Expect(page.Locator("[data-visual=favours]")).ToContainTextAsync("Dan Osei");
        session.AssertNothingWentWrong();
    }

    [Fact]
    public async Task The_same_story_is_told_by_commands_alone()
    {
        var data = In("data");
        await RunAsync("import", First());
        Assert.Contains("You applied to 2 companies; at 1 you know somebody", await RunAsync("targets"), StringComparison.Ordinal);
        Assert.Contains("Hi Ben", await RunAsync("draft", "Umbrella", "--through", "ben", "--kind", "request"), StringComparison.Ordinal);
        await RunAsync("ask", "Ben Hartley", "Umbrella", "--state", "planned");
        await RunAsync("ask", "Ben Hartley", "Umbrella", "--state", "asked");
        await RunAsync("ask", "--ics", In("asks.ics"));
        Assert.Contains("SUMMARY:Remind Ben Hartley", await File.ReadAllTextAsync(In("asks.ics"), Cancellation), StringComparison.Ordinal);
        await RunAsync("import", Second());
        Assert.Contains("You and Dan Osei, who is at Umbrella, connected on ", await RunAsync("asks"), StringComparison.Ordinal);
        await RunAsync("ask", "Ben Hartley", "Umbrella", "--state", "introduced");
        Assert.Contains("Dan Osei", await RunAsync("ledger"), StringComparison.Ordinal);
        Assert.Contains("introduced, thanked", await RunAsync("ask", "Ben Hartley", "Umbrella", "--state", "thanked"), StringComparison.Ordinal);
        Assert.Contains("chance and outcome are known of 0 of your asks", await RunAsync("asks"), StringComparison.Ordinal);

        async Task<string> RunAsync(params string[] words)
        {
            var ended = await CommandLine.RunAsync(Cancellation, [.. words, "--data", data]);
            Assert.True(ended.ExitCode == 0, string.Join(' ', words) + ": " + ended.Error);
            return ended.Output;
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<double> ChanceAsync(BrowserSession session)
    {
        using var answer = JsonDocument.Parse((await CommandLine.RunAsync(Cancellation, ["targets", "--json", "--data", session.Web.Folder])).Output);
        return answer.RootElement.GetProperty("targets").EnumerateArray().Single(one => one.GetProperty("id").GetString() == "company:umbrella").GetProperty("way").GetProperty("chance").GetDouble();
    }

    private string In(string name) => Path.Combine(_folder.FullName, name);

    private string First() => Write("Basic_LinkedInDataExport_01.zip", Today.AddDays(-10), [], "");

    // Ben has answered, and somebody at Umbrella is a connection now.
    private string Second() => Write("Basic_LinkedInDataExport_02.zip", Today.AddDays(3), [$"Dan,Osei,https://www.linkedin.com/in/dan,,Umbrella,Engineer,{Day(Today.AddDays(2))}"], Message("ben", "Ben Hartley", "ada", "Ada Okafor", Today.AddDays(1)));

    private static string Day(DateOnly day) => day.ToString("dd MMM yyyy", CultureInfo.InvariantCulture);

    private static string Message(string from, string fromName, string to, string toName, DateOnly on) => string.Create(
        CultureInfo.InvariantCulture, $"2-{from},,{fromName},https://www.linkedin.com/in/{from},{toName},https://www.linkedin.com/in/{to},{on:yyyy-MM-dd} 09:00:00 UTC,,Good to hear from you.,INBOX\n");

    private string Write(string name, DateOnly day, string[] connections, string messages)
    {
        var path = In(name);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Add("Profile.csv", "First Name,Last Name\nAda,Okafor\n");
        Add("Connections.csv", $"First Name,Last Name,URL,Email Address,Company,Position,Connected On\nBen,Hartley,https://www.linkedin.com/in/ben,,Northwind,Director,01 Jan 2020\nCleo,Marín,https://www.linkedin.com/in/cleo,,Contoso,Analyst,01 Mar 2021\n{string.Join('\n', connections)}\n");
        Add("Jobs/Job Applications.csv", $"Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers\n\"{Today.AddDays(-20).ToString("M/d/yy", CultureInfo.InvariantCulture)}, 8:22 PM\",,,Umbrella,Analyst,,,\n\"{Today.AddDays(-21).ToString("M/d/yy", CultureInfo.InvariantCulture)}, 8:22 PM\",,,Northwind,Analyst,,,\n");
        Add("messages.csv", "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
            + Message("ada", "Ada Okafor", "ben", "Ben Hartley", Today.AddDays(-40)) + Message("ben", "Ben Hartley", "ada", "Ada Okafor", Today.AddDays(-39)) + messages);
        return path;

        void Add(string file, string text)
        {
            var entry = zip.CreateEntry(file);
            entry.LastWriteTime = day.ToDateTime(TimeOnly.MinValue);
            using var writer = new StreamWriter(entry.Open());
            writer.Write(text);
        }
    }
}
