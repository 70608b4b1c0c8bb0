using System.Diagnostics;

namespace NetworkGraph.EndToEnd;

/// <summary>Every connection that the dashboard opens while all of its pages are looked at, as the system sees it (test T24): none leaves this computer.</summary>
public sealed class NoConnectionTests : IDisposable
{
    private readonly string _log = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_connection_leaves_the_computer_while_every_page_is_looked_at()
    {
        var strace = Strace();
        await using var session = await BrowserSession.StartAsync(Cancellation);
        using (var watching = await WatchAsync(strace, session.Web.Id))
        {
            await session.ImportAsync(Built.DemoArchives()[..2]);
            await session.GoAsync("/");
            var pages = await session.Page.Locator("nav a[href]").EvaluateAllAsync<string[]>("all => all.map(one => one.getAttribute('href'))");
            Assert.True(pages.Length > 8, $"{pages.Length} pages");
            foreach (var page in pages.Distinct())
            {
                await session.GoAsync(page);
            }

            await EndAsync(watching);
        }

        Assert.Empty(Outgoing(await File.ReadAllLinesAsync(_log, Cancellation)));
        session.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Control_a_connection_that_leaves_is_seen()
    {
        var strace = Strace();
        // An address that is kept for documents: nobody answers there.
        using var process = Process.Start(new ProcessStartInfo(strace, ["-f", "-e", "trace=connect", "-o", _log, "timeout", "1", "bash", "-c", "exec 3<>/dev/tcp/192.0.2.1/80"]) { RedirectStandardError = true })!;
        await process.WaitForExitAsync(Cancellation);
        Assert.Contains("192.0.2.1", Assert.Single(Outgoing(await File.ReadAllLinesAsync(_log, Cancellation))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""12 connect(3, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = 0""", false)]
    [InlineData("""12 connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = 0""", false)]
    [InlineData("""12 connect(3, {sa_family=AF_INET6, sin6_port=htons(80), inet_pton(AF_INET6, "::1", &sin6_addr)}, 28) = 0""", false)]
    [InlineData("""12 connect(3, {sa_family=AF_INET6, sin6_port=htons(80), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr)}, 28) = -1""", true)]
    [InlineData("""12 connect(3, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.2")}, 16) = 0""", true)]
    public void A_connection_out_is_told_from_one_within(string line, bool leaves) => Assert.Equal(leaves ? [line] : [], Outgoing([line]));

    public void Dispose() => File.Delete(_log);

    private static string[] Outgoing(IEnumerable<string> lines) =>
    [
        .. lines.Where(line => line.Contains("connect(", StringComparison.Ordinal) && line.Contains("AF_INET", StringComparison.Ordinal)
            && !line.Contains("inet_addr(\"127.", StringComparison.Ordinal) && !line.Contains("\"::1\"", StringComparison.Ordinal) && !line.Contains("\"::ffff:127.", StringComparison.Ordinal)),
    ];

    private static string Strace()
    {
        if (Programs.OnPath("strace") is not { } strace)
        {
            Needed.IsMissing(Needed.Strace, "the program that shows what a process asks of Linux; the package strace has it.");
            throw new UnreachableException();
        }

        return strace;
    }

    private async Task<Process> WatchAsync(string strace, int process)
    {
        var watching = Process.Start(new ProcessStartInfo(strace, ["-f", "-e", "trace=connect", "-o", _log, "-p", $"{process}"]) { RedirectStandardError = true })!;
        var said = await watching.StandardError.ReadLineAsync(Cancellation);
        Assert.Contains("attached", said, StringComparison.Ordinal);
        return watching;
    }

    private static async Task EndAsync(Process watching)
    {
        using var interrupt = Process.Start("kill", ["-INT", $"{watching.Id}"]);
        await interrupt.WaitForExitAsync(Cancellation);
        await watching.WaitForExitAsync(Cancellation);
    }
}
