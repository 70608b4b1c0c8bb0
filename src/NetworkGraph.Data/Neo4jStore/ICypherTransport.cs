namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// How statements travel to a Neo4j server. Each write and each read is a transaction that is begun and, where the server says that a failure was transient,
/// repeated here (<see cref="TransientRetry"/>), so every statement is idempotent. A read sees everything written before it through the same transport.
/// </summary>
internal interface ICypherTransport : IAsyncDisposable
{
    /// <summary>Runs statements in one transaction and returns the rows of the last one.</summary>
    Task<IReadOnlyList<CypherRow>> WriteAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellation);

    /// <summary>Runs one read-only statement.</summary>
    Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CancellationToken cancellation);

    /// <summary>Runs one schema command, or one statement with transactions of its own: by itself, in no other transaction.</summary>
    Task DefineAsync(CypherStatement statement, CancellationToken cancellation);
}

/// <summary>One row of an answer. Values are whole numbers, decimal numbers, texts, truth values, lists of them, or null.</summary>
internal sealed record CypherRow(IReadOnlyList<object?> Values)
{
    public string Text(int column) => (string)Values[column]!;

    public string? TextOrNull(int column) => (string?)Values[column];

    public long Whole(int column) => Convert.ToInt64(Values[column], System.Globalization.CultureInfo.InvariantCulture);

    public long? WholeOrNull(int column) => Values[column] is null ? null : Whole(column);

    public double Decimal(int column) => Convert.ToDouble(Values[column], System.Globalization.CultureInfo.InvariantCulture);

    public bool Truth(int column) => (bool)Values[column]!;

    public IReadOnlyList<object?> List(int column) => (IReadOnlyList<object?>)Values[column]!;
}
