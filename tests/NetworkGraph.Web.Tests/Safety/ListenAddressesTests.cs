using NetworkGraph.Web.Safety;

namespace NetworkGraph.Web.Tests.Safety;

public sealed class ListenAddressesTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://localhost:5080")]
    [InlineData("http://[::1]:5080;http://127.0.0.1:5080")]
    public void This_computer_is_fine(string urls) => Assert.NotEmpty(ListenAddresses.Check(urls, null));

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://192.168.1.20:5080")]
    [InlineData("http://example.org:5080")]
    [InlineData("http://127.0.0.1:5080;http://0.0.0.0:5080")]
    [InlineData("http://localhost.evil.example:5080")]
    public void Anything_else_is_refused_with_a_way_on(string urls)
    {
        var problem = Assert.Throws<UsageException>(() => ListenAddresses.Check(urls, null));
        Assert.Contains("this computer only", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("5080")]
    [InlineData("ftp://127.0.0.1")]
    public void What_is_no_address_is_refused(string urls) => Assert.Throws<UsageException>(() => ListenAddresses.Check(urls, null));

    [Fact]
    public void A_container_may_listen_everywhere_when_it_is_published_on_this_computer_only()
    {
        Assert.NotEmpty(ListenAddresses.Check("http://0.0.0.0:8080", new Uri("http://127.0.0.1:5080")));
        Assert.Throws<UsageException>(() => ListenAddresses.Check("http://0.0.0.0:8080", new Uri("http://network.example")));
    }

    [Fact]
    public async Task A_container_names_the_address_to_open_not_the_one_it_listens_on()
    {
        await using var dashboard = new RunningDashboard { Options = new() { Urls = "http://0.0.0.0:0", PublicUrl = new Uri("http://127.0.0.1:5080") } };
        await dashboard.InitializeAsync();
        Assert.Equal("http://127.0.0.1:5080/", dashboard.Door.BrowserAddress.AbsoluteUri);
    }
}
