namespace NetworkGraph.Data.Neo4jStore;

/// <summary>What is found out once about a server before anything is asked of it, and again after it was lost: that it is there, speaks as the address says, and is new enough.</summary>
internal sealed class FirstContact(Neo4jAddress address)
{
    private volatile bool _made;

    /// <summary>Behind a proxy the server's own port is out of sight.</summary>
    public bool IsDirect { get; init; } = true;

    /// <summary>Asks for version and edition; any user may.</summary>
    public static CypherStatement Question => CypherStatement.Named("ReadServer");

    /// <summary>Makes it where it was not made; throws with the reason where it fails.</summary>
    /// <param name="answer">Asks <see cref="Question"/>.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    public async Task MakeAsync(Func<Task<IReadOnlyList<CypherRow>>> answer, CancellationToken cancellation)
    {
        if (_made)
        {
            return;
        }

        if (IsDirect)
        {
            await ServerProbe.AssertAsync(address, cancellation);
        }

        var server = (await answer())[0];
        if (!ServerVersion.Suffices(server.Text(0)))
        {
            throw ServerFault.TooOld(address.Server, server.Text(0), server.Text(1));
        }

        _made = true;
    }

    /// <summary>The server was lost: what comes back may be another one.</summary>
    public void Lose() => _made = false;
}
