using NetworkGraph.Core.Facts;

namespace NetworkGraph.Core;

/// <summary>Many archives' facts in, one network out; decides when two identities are one person.</summary>
public static class NetworkBuilder
{
    /// <summary>Builds the snapshot. The order of the facts makes no difference.</summary>
    public static Network Build(NetworkFacts facts) => new(facts);
}
