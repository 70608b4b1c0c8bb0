using NetworkGraph.Data.Disk;
using NetworkGraph.Data.Door;
using NetworkGraph.Web.Safety;

namespace NetworkGraph.Web.Tests.Safety;

public sealed class BrowserPassesTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly DataFolder _folder = DataFolder.Open(Directory.CreateTempSubdirectory("networkgraph-passes-").FullName);

    private BrowserPasses Passes => new(_folder, _clock);

    public void Dispose() => Directory.Delete(_folder.Path, recursive: true);

    [Fact]
    public void A_pass_survives_a_restart_and_its_file_opens_nothing()
    {
        var secret = Passes.Admit("Firefox on Linux", "ng-x.localhost");
        Assert.Equal("Firefox on Linux", Passes.Find(secret)!.Browser);
        Assert.DoesNotContain(secret, File.ReadAllText(_folder.Browsers), StringComparison.Ordinal);
        Assert.Null(Passes.Find(Passes.All[0].Fingerprint));
    }

    [Fact]
    public void A_browser_that_comes_within_twelve_hours_stays_and_one_that_does_not_needs_a_new_address()
    {
        var passes = Passes;
        var (kept, left) = (passes.Admit("kept", "h"), passes.Admit("left", "h"));
        _clock.Now += TimeSpan.FromHours(11);
        Assert.NotNull(passes.Find(kept));
        _clock.Now += TimeSpan.FromHours(11);
        Assert.NotNull(passes.Find(kept));
        Assert.Null(passes.Find(left));
        Assert.Equal(["kept"], passes.All.Select(pass => pass.Browser));
    }

    [Fact]
    public void A_pass_ends_when_its_owner_says_so()
    {
        var passes = Passes;
        var (first, second) = (passes.Admit("first", "h"), passes.Admit("second", "h"));
        passes.End(passes.Find(first)!.Id);
        Assert.Null(passes.Find(first));
        Assert.NotNull(Passes.Find(second));
    }

    [Fact]
    public void A_damaged_list_lets_nobody_in_and_stops_nothing()
    {
        Passes.Admit("first", "h");
        OwnerFile.Write(_folder.Browsers, "[{");
        Assert.Empty(Passes.All);
        var passes = Passes;
        Assert.NotNull(passes.Find(passes.Admit("second", "h")));
    }

    [Fact]
    public void A_code_is_good_once_and_not_for_ever()
    {
        var codes = new OneTimeCodes(_folder, _clock);
        var (used, late) = (codes.Issue(OneTimeCodes.OnDemand), codes.Issue(OneTimeCodes.OnDemand));
        Assert.True(new OneTimeCodes(_folder, _clock).Redeem(used));
        Assert.False(codes.Redeem(used));
        _clock.Now += OneTimeCodes.OnDemand;
        Assert.False(codes.Redeem(late));
        Assert.False(codes.Redeem(null));
        Assert.DoesNotContain(Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories), file => file.Contains(late, StringComparison.Ordinal));
    }

    [Fact]
    public void A_code_that_many_send_at_once_lets_one_in()
    {
        var codes = new OneTimeCodes(_folder, _clock);
        for (var round = 0; round < 50; round++)
        {
            var code = codes.Issue(OneTimeCodes.OnDemand);
            Assert.Equal(1, Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8).Count(_ => codes.Redeem(code)));
        }
    }

    [Fact]
    public void The_name_stays_and_is_made_anew_when_others_could_have_read_it()
    {
        var name = DoorName.Of(_folder);
        Assert.Matches("^ng-[a-z2-9]{20}[.]localhost$", name);
        Assert.Equal(name, DoorName.Of(_folder));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder.DoorName, UnixFileMode.UserRead | UnixFileMode.GroupRead);
            Assert.NotEqual(name, DoorName.Of(_folder));
        }
    }

    [Theory]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0", "Edge on Windows")]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15", "Safari on macOS")]
    [InlineData("curl/8.5.0", "A browser")]
    [InlineData("", "A browser")]
    public void A_browser_is_named_in_words(string userAgent, string words) => Assert.Equal(words, BrowserName.Of(userAgent));
}
