using NetworkGraph.Data.Neo4jStore;

namespace NetworkGraph.Data.Tests.Neo4jStore;

/// <summary>Each way in which an address and the server there do not fit: one true sentence, within five seconds.</summary>
[Collection(SharedNeo4jServer.Name)]
public sealed class ServerProbeTests(Neo4jServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    [InlineData("http")]
    public async Task An_address_that_fits_is_taken(string scheme)
    {
        server.Require();
        await ServerProbe.AssertAsync(Neo4jServer.At(server.Ask(scheme)), Cancellation);
    }

    [Theory]
    [InlineData("bolt+ssc", "bolt")]
    [InlineData("neo4j+ssc", "bolt")]
    public async Task An_address_with_TLS_that_takes_any_certificate_is_taken(string scheme, string behind)
    {
        server.Require();
        await using var relay = new Relay(server.Ask(behind), tls: true);
        await ServerProbe.AssertAsync(relay.At(scheme), Cancellation);
    }

    [Theory]
    [InlineData("bolt", "http", false, "HTTP without TLS is spoken, and bolt:// means Bolt without TLS", "Give http://")]
    [InlineData("neo4j", "http", false, "HTTP without TLS is spoken, and neo4j:// means Bolt without TLS", "Give http://")]
    [InlineData("http", "bolt", false, "Bolt without TLS is spoken, and http:// means HTTP without TLS", "Give bolt://")]
    [InlineData("bolt+s", "bolt", false, "Bolt without TLS is spoken, and bolt+s:// means Bolt with TLS", "Give bolt://")]
    [InlineData("neo4j+ssc", "bolt", false, "Bolt without TLS is spoken, and neo4j+ssc:// means Bolt with TLS", "Give neo4j://")]
    [InlineData("https", "http", false, "HTTP without TLS is spoken, and https:// means HTTP with TLS", "Give http://")]
    [InlineData("bolt", "bolt", true, "Bolt with TLS is spoken, and bolt:// means Bolt without TLS", "Give bolt+s://")]
    [InlineData("neo4j", "bolt", true, "Bolt with TLS is spoken, and neo4j:// means Bolt without TLS", "Give neo4j+s://")]
    [InlineData("http", "http", true, "HTTP with TLS is spoken, and http:// means HTTP without TLS", "Give https://")]
    [InlineData("https", "bolt", false, "Bolt without TLS is spoken, and https:// means HTTP with TLS", "Give bolt://")]
    [InlineData("bolt", "http", true, "HTTP with TLS is spoken, and bolt:// means Bolt without TLS", "Give https://")]
    [InlineData("bolt+ssc", "http", true, "HTTP with TLS is spoken, and bolt+ssc:// means Bolt with TLS", "Give https://")]
    public async Task What_is_spoken_there_is_told_beside_what_the_address_means(string asked, string there, bool tls, string told, string advice)
    {
        server.Require();
        await using var relay = new Relay(server.Ask(there), tls);
        var sentence = await Refusal.OfAsync(relay.At(asked));
        Assert.Contains(told, sentence, StringComparison.Ordinal);
        Assert.Contains($"{advice}127.0.0.1:{relay.Port}", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(relay.Heard, piece => piece.Contains("Authorization", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bolt+s", "bolt", "bolt+ssc://")]
    [InlineData("https", "http", "Let this computer trust")]
    public async Task A_certificate_that_nobody_vouches_for_is_told(string asked, string there, string advice)
    {
        server.Require();
        await using var relay = new Relay(server.Ask(there), tls: true);
        var sentence = await Refusal.OfAsync(relay.At(asked));
        Assert.Contains("The certificate of the Neo4j server", sentence, StringComparison.Ordinal);
        Assert.Contains(advice, sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_routers_one_that_answers_is_enough_and_of_none_the_first_is_told()
    {
        server.Require();
        var (gone, there) = (Refusal.FreePort(), server.Ask("neo4j"));
        await ServerProbe.AssertAsync(Refusal.At("neo4j", gone) with { Others = [there] }, Cancellation);
        var sentence = await Refusal.OfAsync(Refusal.At("neo4j", gone) with { Others = [new Uri($"neo4j://127.0.0.1:{Refusal.FreePort()}")] });
        Assert.Contains($"127.0.0.1:{gone} does not answer", sentence, StringComparison.Ordinal);
    }
}
