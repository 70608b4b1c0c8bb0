namespace NetworkGraph.Data.Neo4jStore;

/// <summary>Names of all properties that are written to a server, on nodes and on ties: what somebody else's constraint must not hold for.</summary>
internal static class StoredNames
{
    private static readonly string[] OfWorkspace =
    [
        "id", "schemaVersion", "revision", "lastImport", "lastSaid", "asked", "lease", "leaseUntil", "sweep", "batches", "derivedFrom", "asOf", "rules", "whole", "changes",
    ];

    private static readonly string[] OfImports =
    [
        "state", "begun", "member", "contentHash", "extractorVersion", "archiveName", "snapshotDate", "at", "reading", "difference", "derived", "settled", "import", "number", "lines", "reason", "by",
    ];

    private static readonly string[] OfWords = ["uuid", "subject", "json", "gone"];

    private static readonly string[] OfTies =
    [
        "connected", "month", "twoWay", "origin", "strength", "status", "closeness", "isNotATie", "why", "numbers", "assumed", "sharedAt", "said", "chance", "unanswered", "ground", "evidence", "seenIn",
        "on", "messages", "first", "last", "skills", "listings", "from", "to",
    ];

    /// <summary>All of them.</summary>
    public static string[] All { get; } = [.. OfWorkspace, .. OfImports, .. OfWords, .. PersonText.OfEverybody, .. PersonText.OfMembers, "key", "v", "firm", .. OfTies];
}
