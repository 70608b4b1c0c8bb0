using System.Text.Json.Serialization;
using NetworkGraph.Core.Facts;

namespace NetworkGraph.Data.StoredFacts;

/// <summary>A line of an exported workspace: a fact of the import that was named last, or one of the lines that frame imports.</summary>
internal sealed record WorkspaceLine : FactLine
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? NetworkGraphWorkspace { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WorkspaceImport? Import { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UserFact? Said { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WorkspaceEnd? End { get; init; }
}

/// <summary>The import that the following facts belong to.</summary>
internal sealed record WorkspaceImport(Guid Id, DateTimeOffset At);

/// <summary>The last line: how much stands before it, and the SHA-256 of every byte before it and of these counts.</summary>
internal sealed record WorkspaceEnd(int Imports, int Words, long Lines, string Sha256);
