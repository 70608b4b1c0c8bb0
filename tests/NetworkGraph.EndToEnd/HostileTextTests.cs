using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace NetworkGraph.EndToEnd;

/// <summary>Text of an export is text (test T11): payloads in every column, on every page, with the content security policy on.</summary>
public sealed class HostileTextTests : IDisposable
{
    private static readonly string[] Payloads =
    [
        "<script>window.hit=1</script>", "<img src=x onerror=window.hit=1>", "<svg onload=window.hit=1>", "\"><script>window.hit=1</script>", "'onmouseover='window.hit=1", "javascript:window.hit=1",
        "</title><script>window.hit=1</script>", "<iframe srcdoc='<script>parent.hit=1</script>'>", "{{constructor.constructor('window.hit=1')()}}", "${window.hit=1}", "<style>@import 'http://evil.example/x'</style>",
        "</textarea><script>window.hit=1</script>", "<a href=javascript:window.hit=1>x</a>", "<math><mtext><script>window.hit=1</script>", "\u202Etxt.exe", "<details open ontoggle=window.hit=1>", "--><script>window.hit=1</script>",
        "<body onload=window.hit=1>", "<object data=javascript:window.hit=1>", "<form><button formaction=javascript:window.hit=1>x", "@Model<b>", "<link rel=stylesheet href=//evil.example>", "<base href=//evil.example/>", "\\u003cscript\\u003ewindow.hit=1",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("networkgraph-hostile-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Nothing_in_an_export_runs_on_any_page()
    {
        await using var session = await BrowserSession.StartAsync(TestContext.Current.CancellationToken);
        var page = session.Page;
        await session.ImportAsync(Archive());
        var links = await page.Locator("nav a").EvaluateAllAsync<string[]>("all => [...new Set(all.map(a => a.getAttribute('href')))]");
        var person = Payloads.Select((_, i) => "/person?key=hostile-" + i.ToString(CultureInfo.InvariantCulture)).Take(3);
        var intro = Payloads.Select((_, i) => "/introductions?target=hostile-" + i.ToString(CultureInfo.InvariantCulture)).Take(3);
        foreach (var path in links.Concat(person).Concat(intro).Concat(Payloads.Select(p => "/?company=" + Uri.EscapeDataString(p))))
        {
            await session.GoAsync(path);
            await page.Locator("main h1").First.WaitForAsync();
            Assert.False(await page.EvaluateAsync<bool>("'hit' in window"), path);
        }

        // The payloads are there, as text.
        await session.GoAsync("/people");
        await page.GetByText("<script>window.hit=1</script>").First.WaitForAsync();
        session.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Control_the_policy_stops_a_script_that_gets_in()
    {
        await using var session = await BrowserSession.StartAsync(TestContext.Current.CancellationToken);
        var outcome = await session.Page.EvaluateAsync<JsonElement>(
            """
            async () => {
              const stopped = [];
              document.addEventListener('securitypolicyviolation', event => stopped.push(event.effectiveDirective));
              const script = document.createElement('script');
              script.textContent = 'window.hit = 1';
              document.head.append(script);
              document.body.insertAdjacentHTML('beforeend', '<img src="no-such-picture" onerror="window.hit=1">');
              await fetch('http://evil.example/').catch(() => 0);
              await new Promise(done => setTimeout(done, 300));
              return { hit: 'hit' in window, stopped };
            }
            """);
        Assert.False(outcome.GetProperty("hit").GetBoolean());
        var directives = outcome.GetProperty("stopped").EnumerateArray().Select(d => d.GetString()).ToList();
        Assert.Contains("script-src-elem", directives);
        Assert.Contains("connect-src", directives);
    }

    [Fact]
    public async Task A_name_that_is_rebound_to_this_computer_gets_no_answer()
    {
        await using var session = await BrowserSession.StartAsync(TestContext.Current.CancellationToken, "--host-resolver-rules=MAP evil.example 127.0.0.1");
        var answer = await session.Page.GotoAsync($"http://evil.example:{session.Web.Address.Port.ToString(CultureInfo.InvariantCulture)}/");
        Assert.Equal(400, answer!.Status);
    }

    private string Archive()
    {
        var path = Path.Combine(_folder, "Complete_LinkedInDataExport_10-14-2026.zip");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Add("Profile.csv", ["First Name", "Last Name", "Headline", "Summary"], [[Payloads[0], "Owner", Payloads[1], Payloads[2]]]);
        Add("Connections.csv", ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"], Payloads.Select((p, i) => new[] { p, Next(i, 1), Url(i), "", Next(i, 2), Next(i, 3), $"{(i % 28) + 1:00} Mar 2024" }));
        Add(
            "messages.csv",
            ["CONVERSATION ID", "CONVERSATION TITLE", "FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "DATE", "SUBJECT", "CONTENT", "FOLDER"],
            Payloads.SelectMany((p, i) => Enumerable.Range(1, 6).Select(n => n % 2 == 0
                ? new[] { "c" + i, Next(i, 1), p, Url(i), "Owner", "https://www.linkedin.com/in/owner", $"2024-0{n}-10 10:00:00 UTC", Next(i, 4), Next(i, 5), "INBOX" }
                : ["c" + i, Next(i, 1), "Owner", "https://www.linkedin.com/in/owner", p, Url(i), $"2024-0{n}-09 10:00:00 UTC", Next(i, 4), Next(i, 5), "INBOX"])));
        Add("Positions.csv", ["Company Name", "Title", "Description", "Location", "Started On", "Finished On"], [[Payloads[3], Payloads[4], Payloads[5], Payloads[6], "Jan 2020", ""]]);
        Add("<img src=x onerror=window.hit=1>.csv", ["A"], [[Payloads[0]]]);
        return path;

        void Add(string name, string[] header, IEnumerable<string[]> rows)
        {
            using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
            foreach (var row in rows.Prepend(header))
            {
                writer.WriteLine(string.Join(',', row.Select(cell => "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"")));
            }
        }
    }

    private static string Next(int index, int step) => Payloads[(index + step) % Payloads.Length];

    private static string Url(int index) => "https://www.linkedin.com/in/hostile-" + index.ToString(CultureInfo.InvariantCulture);
}
