using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using NetworkGraph.Tests;

namespace NetworkGraph.EndToEnd;

/// <summary>
/// An archive whose files are not compressed comes in through the page, and the process logs all that it can: no word of a text is in the data folder, in
/// temporary files or in the log, from the preview on. The company of a connection, which is kept, must be found by the same scan.
/// </summary>
public sealed class MessageTextTests : IDisposable
{
    private const string Company = "Vermilhaven";
    private static readonly string[] Texts = ["Quillmarrow", "Subjektorchid", "Einladungsfalke"];

    private readonly string _folder = Directory.CreateTempSubdirectory("networkgraph-texts-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task No_word_of_a_text_is_in_a_file_or_in_the_log_once_the_preview_is_shown()
    {
        var loud = new Dictionary<string, string> { ["Logging__LogLevel__Default"] = "Trace" };
        await using var session = await BrowserSession.OpenAsync(() => WebProcess.StartAsync(Cancellation, environment: loud));
        var archive = Archive();
        Assert.Equal(Texts.Length, ByteScan.Find(_folder, Texts).Count);

        await session.UploadAsync(archive);
        await session.Page.Locator("[data-phase=preview]").WaitForAsync();
        AssertNowhere(session.Web);

        await session.Page.GetByRole(AriaRole.Button, new() { Name = "Import", Exact = true }).ClickAsync();
        await session.Page.Locator("[data-phase=done]").WaitForAsync();
        foreach (var page in new[] { "/", "/coach" })
        {
            await session.GoAsync(page);
        }

        AssertNowhere(session.Web);
        session.AssertNothingWentWrong();
        var printed = await session.Web.EndAsync();
        Assert.Contains("/coach", printed, StringComparison.Ordinal);
        Assert.Empty(ByteScan.Find("log", Encoding.UTF8.GetBytes(printed), Texts));
        AssertNowhere(session.Web);
    }

    private static void AssertNowhere(WebProcess web)
    {
        Assert.Empty(ByteScan.Find(web.Folder, Texts));
        Assert.Empty(ByteScan.Find(web.Temporary, Texts));
        Assert.NotEmpty(ByteScan.Find(web.Folder, Company));
    }

    private string Archive()
    {
        var path = Path.Combine(_folder, "Complete_LinkedInDataExport_10-14-2026.zip");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Add("Profile.csv", "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nOla,Nord,,,,,,,,,,,\n");
        Add("Connections.csv", $"First Name,Last Name,URL,Email Address,Company,Position,Connected On\nKit,Marsh,https://www.linkedin.com/in/kit,,{Company},Weaver,01 Feb 2024\n");
        Add("messages.csv", "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n" + string.Concat(Enumerable.Range(10, 50).Select(i =>
            $"2-a==,,Ola Nord,https://www.linkedin.com/in/ola-nord,Kit Marsh,https://www.linkedin.com/in/kit,2026-02-01 10:{i}:00 UTC,Subjektorchid,Could you ask Quillmarrow?,INBOX\n")));
        Add("Invitations.csv", "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nOla Nord,Ada Byron,\"2/1/26, 5:03 PM\",We met at the Einladungsfalke,OUTGOING,https://www.linkedin.com/in/ola-nord,https://www.linkedin.com/in/ada\n");
        return path;

        void Add(string name, string text)
        {
            using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }
    }
}
