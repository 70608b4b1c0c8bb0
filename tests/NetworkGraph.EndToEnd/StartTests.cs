using System.Net.Http.Headers;

namespace NetworkGraph.EndToEnd;

public sealed class StartTests
{
    [Theory]
    [InlineData("/lib/echarts-6.1.0/dist/echarts.esm.min.mjs")]
    [InlineData("/_content/MudBlazor/MudBlazor.min.css")]
    public async Task What_is_long_travels_packed(string address)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var web = await WebProcess.StartAsync(cancellation);
        using var client = new HttpClient { BaseAddress = web.Programs };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", web.Token);
        var whole = await client.GetByteArrayAsync(new Uri(address, UriKind.Relative), cancellation);
        client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        var packed = await client.GetByteArrayAsync(new Uri(address, UriKind.Relative), cancellation);
        Assert.InRange(packed.Length, 1, whole.Length * 2 / 5);
    }

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
