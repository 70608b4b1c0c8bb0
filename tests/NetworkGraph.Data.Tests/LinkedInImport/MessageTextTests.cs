using System.Globalization;
using System.Text;
using NetworkGraph.Data.Tests.Crash;
using NetworkGraph.Tests;

namespace NetworkGraph.Data.Tests.LinkedInImport;

/// <summary>
/// Texts are counted and dropped: the real program is stopped dead at several places of an import, and no file that it leaves holds a word of them.
/// The word of a company, which is kept, must be found by the same scan: otherwise the scan looks at nothing.
/// </summary>
public sealed class MessageTextTests : IDisposable
{
    private const string Company = "Vermilhaven";

    private static readonly string[] Texts =
        ["Quillmarrow", "Subjektorchid", "Einladungsfalke", "Praisebramble", "Lobwacholder", "Randnotizmoos", "Kommentarkiesel", "Überzwölfkröte"];

    private readonly string _folder = Directory.CreateTempSubdirectory("networkgraph-texts-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string> Places => ["staging-written", "staged", "commit-CopyParticipants", "commit-CopyInteractions", "commit-last", "committed"];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task No_word_of_a_text_is_on_the_disk_while_an_import_runs(string place)
    {
        var ended = await RunAsync(place, "import", Archive(), "--data", Inside("data"), "--json");

        Assert.True(ended.ExitCode is not (0 or 1 or 2), $"The program was not stopped at {place}: {ended.ExitCode} {ended.Error}");
        Assert.Empty(ByteScan.Find(Inside(), Texts));
        Assert.NotEmpty(ByteScan.Find(Inside("data"), Company));
        Assert.Empty(ByteScan.Find("output", Encoding.UTF8.GetBytes(ended.Output + ended.Error), Texts));
    }

    [Fact]
    public async Task No_word_of_a_text_is_on_the_disk_after_an_import_nor_in_the_file_of_a_whole_workspace()
    {
        var output = new StringBuilder();
        foreach (var arguments in (string[][])
            [
                ["import", Archive(), "--data", Inside("data"), "--json"],
                ["import", Archive(), "--data", Inside("data")],
                ["export", "--all", Inside("workspace.jsonl"), "--data", Inside("data")],
                ["import", Inside("workspace.jsonl"), "--data", Inside("copy")],
                ["coach", "--json", "--data", Inside("copy")],
            ])
        {
            var ended = await RunAsync(null, arguments);
            Assert.True(ended.ExitCode == 0, ended.Error);
            output.Append(ended.Output).Append(ended.Error);
        }

        Assert.Empty(ByteScan.Find(Inside(), Texts));
        Assert.Empty(ByteScan.Find("output", Encoding.UTF8.GetBytes(output.ToString()), Texts));
        foreach (var kept in new[] { "data", "copy" })
        {
            Assert.Contains(ByteScan.Find(Inside(kept), Company), found => found.StartsWith("network.db", StringComparison.Ordinal));
        }

        Assert.Contains("workspace.jsonl: " + Company, ByteScan.Find(Inside(), Company));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_word_would_be_found_in_any_file_and_in_each_encoding(string encoding)
    {
        Directory.CreateDirectory(Inside("data", "staging", "run"));
        File.WriteAllBytes(Inside("data", "staging", "run", "any.facts"), Encoding.GetEncoding(encoding).GetBytes("before überzwölfkröte after"));

        Assert.Equal(["any.facts: Überzwölfkröte"], ByteScan.Find(Inside("data", "staging", "run"), Texts));
    }

    private async Task<(int ExitCode, string Output, string Error)> RunAsync(string? place, params string[] arguments)
    {
        Directory.CreateDirectory(Inside("tmp"));

        // Otherwise the runtime puts the pipes of its debugger into that folder, and reading one waits for ever.
        var environment = new Dictionary<string, string> { ["TMPDIR"] = Inside("tmp"), ["DOTNET_EnableDiagnostics"] = "0" };
        if (place is not null)
        {
            environment["NETWORKGRAPH_FAILPOINT"] = place;
        }

        using var process = NetworkGraphProcess.Start(environment, arguments);
        return await process.EndAsync();
    }

    // The archive itself, which holds the texts, lies beside what is scanned.
    private string Archive()
    {
        var path = Path.Combine(_folder, "Complete_LinkedInDataExport_10-14-2026.zip");
        if (!File.Exists(path))
        {
            File.WriteAllBytes(path, TestExport.ZipBytes([.. Files().Select(f => (f.Name, Encoding.UTF8.GetBytes(f.Text)))]));
        }

        return path;
    }

    private string Inside(params ReadOnlySpan<string> path) => Path.Combine([_folder, "scanned", .. path]);

    private static IEnumerable<(string Name, string Text)> Files()
    {
        yield return ("Profile.csv", "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nOla,Nord,,,,,,,,,,,\n");
        yield return ("Connections.csv", $"First Name,Last Name,URL,Email Address,Company,Position,Connected On\nKit,Marsh,https://www.linkedin.com/in/kit,,{Company},Weaver,01 Feb 2024\n");
        var messages = new StringBuilder("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n");
        for (var i = 0; i < 4000; i++)
        {
            var at = new DateTime(2024, 1, 1, 8, 0, 0, DateTimeKind.Utc).AddHours(i);
            messages.Append(CultureInfo.InvariantCulture, $"2-{i % 50}==,,Ola Nord,https://www.linkedin.com/in/ola-nord,Kit Marsh,https://www.linkedin.com/in/kit,{at:yyyy-MM-dd HH:mm:ss} UTC,Subjektorchid,\"Thank you, Quillmarrow, could you ask the Überzwölfkröte?\",INBOX\n");
        }

        yield return ("messages.csv", messages.ToString());
        yield return ("Invitations.csv", "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nOla Nord,Ada Byron,\"2/1/26, 5:03 PM\",We met at the Einladungsfalke,OUTGOING,https://www.linkedin.com/in/ola-nord,https://www.linkedin.com/in/ada\n");
        yield return ("Recommendations_Given.csv", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nKit,Marsh,Looms,Weaver,Praisebramble,\"03/01/24, 09:15 AM\",\n");
        yield return ("Recommendations_Received.csv", "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nKit,Marsh,Looms,Weaver,Lobwacholder,\"03/02/24, 09:15 AM\",\n");
        yield return ("Notes.csv", "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\nKit,Marsh,https://www.linkedin.com/in/kit,Randnotizmoos,2025-02-01 10:00:00,\n");
        yield return ("Comments.csv", "Date,Link,Message\n2025-02-01 10:00:00,https://www.linkedin.com/feed/update/1,Kommentarkiesel\n");
    }
}
