namespace NetworkGraph.EndToEnd;

public sealed class StartTests
{
    [Fact]
    public async Task A_taken_address_is_told_in_one_sentence()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var first = await WebProcess.StartAsync(cancellation);
        var other = Directory.CreateTempSubdirectory("networkgraph-e2e-").FullName;
        try
        {
            var (exitCode, _, error) = await CommandLine.RunAsync(
                Built.Assembly("NetworkGraph.Web"), ["--urls", first.Programs.GetLeftPart(UriPartial.Authority), "--data", other, "--no-browser"], cancellation);
            Assert.Equal(1, exitCode);
            Assert.Equal(
                "Another program listens on that address already. If it is NetworkGraph, open it there; else choose another port, as in --urls http://127.0.0.1:5081",
                error.Trim());
        }
        finally
        {
            Directory.Delete(other, recursive: true);
        }
    }
}
