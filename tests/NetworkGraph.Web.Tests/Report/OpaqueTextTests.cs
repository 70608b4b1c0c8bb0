using System.Text;
using NetworkGraph.Data.Disk;
using NetworkGraph.Web.Report;

namespace NetworkGraph.Web.Tests.Report;

/// <summary>Tokens in the place of names: the way back, the same each time, and nothing from anything else.</summary>
public sealed class OpaqueTextTests(ITestOutputHelper output)
{
    private static readonly OpaqueText Ours = new("a secret");

    [Fact]
    public void Any_text_comes_back_by_the_same_token_which_needs_no_escape()
    {
        var seed = Amount.Of("NETWORKGRAPH_TEST_SEED", Environment.TickCount);
        output.WriteLine($"Seed {seed}");
        var random = new Random(seed);
        for (var one = 0; one < 20_000; one++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => new Rune(random.Next(4) == 0 ? random.Next(0xE000, 0x110000) : random.Next(1, 0x250))));
            var token = Ours.Hide(text);
            Assert.True(
                Ours.Show(token) == text && new OpaqueText("a secret").Hide(text) == token && token[0] == '~' && Uri.EscapeDataString(token) == token && Ours.Show(text) is null,
                $"Seed {seed}, text {one}: {Uri.EscapeDataString(text)} is {token}.");
        }
    }

    [Fact]
    public void No_token_that_was_changed_in_one_letter_or_cut_says_anything()
    {
        foreach (var text in new[] { "", "ada-okafor", "Zoë Ångström-Nguyễn", new string('x', 500) })
        {
            var token = Ours.Hide(text);
            for (var at = 0; at < token.Length; at++)
            {
                foreach (var letter in "AQgw~-_9=")
                {
                    var changed = token[..at] + letter + token[(at + 1)..];
                    Assert.True(changed == token || Ours.Show(changed) is null, changed);
                }

                Assert.Null(Ours.Show(token[..at]));
            }

            Assert.Null(Ours.Show(token + "A"));
            Assert.Null(Ours.Show(token + Ours.Hide(text)[1..]));
        }
    }

    [Fact]
    public void A_token_of_another_data_folder_says_nothing_and_has_another_look()
    {
        var other = new OpaqueText("another secret");
        Assert.Null(other.Show(Ours.Hide("ada-okafor")));
        Assert.NotEqual(other.Hide("ada-okafor"), Ours.Hide("ada-okafor"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ada-okafor")]
    [InlineData("~")]
    [InlineData("~ada")]
    [InlineData("~AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_was_never_hidden_is_no_token(string text) => Assert.Null(Ours.Show(text));

    [Fact]
    public void The_key_stays_with_the_data_folder_in_a_file_for_its_owner()
    {
        var folder = DataFolder.Open(Directory.CreateTempSubdirectory("networkgraph-web-").FullName);
        try
        {
            var token = OpaqueText.Of(folder).Hide("ada-okafor");
            Assert.Equal("ada-okafor", OpaqueText.Of(folder).Show(token));
            if (!OperatingSystem.IsWindows())
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.AddressKey));
            }
        }
        finally
        {
            Directory.Delete(folder.Path, recursive: true);
        }
    }
}
