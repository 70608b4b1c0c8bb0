namespace NetworkGraph.Data.Neo4jStore;

/// <summary>The server could not be reached or did not do what was asked; the message says what it means and what to do.</summary>
public sealed class Neo4jException : StoreException
{
    /// <summary>For serialisers.</summary>
    public Neo4jException()
    {
    }

    /// <summary>With a sentence for people.</summary>
    public Neo4jException(string message)
        : base(message)
    {
    }

    /// <summary>With a sentence for people and the cause.</summary>
    public Neo4jException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The server's code, such as <c>Neo.TransientError.Transaction.DeadlockDetected</c>; empty when it could not be reached.</summary>
    internal string Code { get; init; } = "";

    /// <summary>Whether the same work may succeed when it is done again.</summary>
    internal bool IsTransient => Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) || Code.Length == 0;

    internal static Neo4jException Unreachable(Uri address, Exception cause) =>
        new($"The Neo4j server at {address.GetLeftPart(UriPartial.Authority)} does not answer. Nothing was changed. Start it, or check the address given with --store.", cause);

    internal static Neo4jException Of(string code, string message) => code switch
    {
        "Neo.ClientError.Security.Unauthorized" => new("The Neo4j server refuses this user and password. Check the user in the address and the password file.") { Code = code },
        _ => new($"The Neo4j server reports {code}: {message}") { Code = code },
    };
}
