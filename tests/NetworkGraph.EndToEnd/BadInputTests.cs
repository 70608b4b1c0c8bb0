using System.IO.Compression;
using Microsoft.Playwright;

namespace NetworkGraph.EndToEnd;

/// <summary>Input that is no export: one sentence, and nothing is changed.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("networkgraph-bad-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Each_gives_one_clear_sentence_on_the_page_and_leaves_the_workspace_empty()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var session = await BrowserSession.StartAsync(cancellation);
        foreach (var file in Files())
        {
            await session.UploadAsync(file);
            var alert = session.Page.GetByRole(AriaRole.Alert).First;
            await alert.WaitForAsync();
            AssertSentence(Path.GetFileName(file), await alert.InnerTextAsync());
            Assert.Equal(0, await session.Page.GetByRole(AriaRole.Button, new() { Name = "Import", Exact = true }).CountAsync());
            if (await session.Page.Locator("[data-phase=preview]").CountAsync() > 0)
            {
                await session.Page.GetByRole(AriaRole.Button, new() { Name = "Choose other files" }).ClickAsync();
                await session.Page.Locator("label.drop").WaitForAsync();
            }
        }

        await session.GoAsync("/");
        await session.Page.GetByText("Get your data from LinkedIn").WaitForAsync();
        session.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Each_gives_one_clear_sentence_in_the_terminal_and_exit_code_1()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var data = Path.Combine(_folder, "data");
        foreach (var file in Files())
        {
            var (exitCode, _, error) = await CommandLine.RunAsync(cancellation, "import", file, "--data", data);
            Assert.True(exitCode == 1, $"{Path.GetFileName(file)}: {exitCode} {error}");
            AssertSentence(Path.GetFileName(file), error);
        }
    }

    private static void AssertSentence(string file, string text)
    {
        Assert.False(string.IsNullOrWhiteSpace(text), file);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.InRange(text.Trim().Length, 20, 700);
    }

    private List<string> Files()
    {
        var good = Built.DemoArchives()[^1];
        List<string> files = [];
        Add("not-a-zip.zip", "This is a letter, not an archive."u8.ToArray());
        Add("nothing.zip", []);
        Add("empty.zip", Zip([]));
        Add("unknown-files.zip", Zip([("recipes.csv", "Dish,Minutes\nSoup,20\n")]));
        Add("unknown-columns.csv", "Dish,Minutes\nSoup,20\n"u8.ToArray());
        Add("truncated.zip", File.ReadAllBytes(good)[..^5000]);
        return files;

        void Add(string name, byte[] content)
        {
            var path = Path.Combine(_folder, name);
            File.WriteAllBytes(path, content);
            files.Add(path);
        }
    }

    private static byte[] Zip(IEnumerable<(string Name, string Text)> entries)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return memory.ToArray();
    }
}
