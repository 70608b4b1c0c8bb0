using NetworkGraph.Data.Disk;

namespace NetworkGraph.Data.Neo4jStore;

/// <summary>
/// The layout of a workspace on a server: checked by one read, made by the first program that writes. Everything of ours carries the label NetworkGraph, and nothing
/// else is read, changed or removed.
/// </summary>
internal sealed class Neo4jSchema(ICypherTransport transport)
{
    /// <summary>The layout that this program reads and writes.</summary>
    public const int Version = 3;

    private const string Dropped = "DROP CONSTRAINT ";
    private const string MadeMeanwhile = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";
    private static readonly string[] Own = ["networkgraph_key", "networkgraph_id"];
    private static readonly string[] Labels =
    [
        "NetworkGraph", "Person", "Member", "Company", "Status", "Coming", "Workspace", "Import", "FactPage", "UserFact", "ImportAttempt",
        "KNOWS", "TIE", "MAY_KNOW", "CONNECTED", "WROTE", "ENDORSED", "RECOMMENDED", "LISTS", "WORKS_AT",
    ];

    private bool _isPrepared;

    /// <summary>Checks it, and brings one of an earlier layout to this one.</summary>
    public async Task OpenAsync(CancellationToken cancellation)
    {
        var row = (await transport.ReadAsync(CypherStatement.Named("ReadSchema"), cancellation))[0];
        var (version, isMissing) = (row.Whole(0), row.Truth(1));
        if (version > Version)
        {
            throw new StoreUnavailableException(
                $"The workspace on this server was last used by a newer NetworkGraph (schema {version}, this one knows {Version}). Nothing was changed. Start the newer version.");
        }

        if (version == 0 || !isMissing)
        {
            return;
        }

        // Before anything is changed: a workspace that was half taken over could be read by nobody. What the takeover drops is in nobody's way.
        string[] takeover = version == 1 ? ["MarkGraph", "LeaveGenerations"] : ["LeaveGenerations"];
        await AssertAloneAsync([.. takeover.SelectMany(CypherStatement.EachOf).Select(DroppedBy).OfType<string>()], cancellation);
        foreach (var file in takeover)
        {
            await DefineAsync(file, cancellation);
        }

        await PrepareAsync(cancellation);
    }

    /// <summary>Makes what a program that writes needs, unless it is there. Refuses a database in which that would touch what is somebody else's.</summary>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        if (_isPrepared)
        {
            return;
        }

        if ((await transport.ReadAsync(CypherStatement.Named("FindStrangers"), cancellation))[0].Truth(0))
        {
            throw new StoreUnavailableException(
                "Other nodes in this database carry the label NetworkGraph already, by which this program tells its own. Nothing was changed. Give NetworkGraph another database: http://server:7474/NAME.");
        }

        await AssertAloneAsync([], cancellation);
        await DefineAsync("Schema", cancellation);
        await transport.WriteAsync([CypherStatement.Named("CreateWorkspace", ("schemaVersion", Version))], cancellation);
        _isPrepared = true;
    }

    private async Task AssertAloneAsync(string[] former, CancellationToken cancellation)
    {
        var collisions = await transport.ReadAsync(
            CypherStatement.Named("FindCollisions", ("own", Own), ("labels", Labels), ("properties", StoredNames.All), ("former", former)), cancellation);
        if (collisions.Count > 0)
        {
            throw new StoreUnavailableException(
                $"A constraint in this database, {collisions[0].Text(0)} on :{collisions[0].Text(1)}, would also hold for what NetworkGraph writes. Nothing was changed. Give NetworkGraph another database: http://server:7474/NAME.");
        }
    }

    private static string? DroppedBy(CypherStatement definition) =>
        definition.Text.StartsWith(Dropped, StringComparison.Ordinal) ? definition.Text[Dropped.Length..].Split(' ')[0] : null;

    private async Task DefineAsync(string file, CancellationToken cancellation)
    {
        foreach (var definition in CypherStatement.EachOf(file))
        {
            try
            {
                await transport.DefineAsync(definition, cancellation);
            }
            catch (StoreUnavailableException made) when (made.ServerCode == MadeMeanwhile)
            {
                // Of two who make the same at once "if not exists" lets both begin: it is there.
            }
        }
    }
}
